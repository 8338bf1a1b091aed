/** Names of people, as printed and in their parts. */
@NullMarked
package org.entente.name;

import org.jspecify.annotations.NullMarked;

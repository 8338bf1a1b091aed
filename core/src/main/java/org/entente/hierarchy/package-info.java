/** What is part of what: the steps from the part to its whole. */
@NullMarked
package org.entente.hierarchy;

import org.jspecify.annotations.NullMarked;

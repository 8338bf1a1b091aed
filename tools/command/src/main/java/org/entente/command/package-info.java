/** The program {@code entente}: its commands, each a few calls of the library. */
@NullMarked
package org.entente.command;

import org.jspecify.annotations.NullMarked;

/** Where the program reads and writes, and what a person sees who watches it. */
@NullMarked
package org.entente.command.console;

import org.jspecify.annotations.NullMarked;

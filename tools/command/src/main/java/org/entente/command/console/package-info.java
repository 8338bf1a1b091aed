/** The terminal: streams, colours, progress, and watching files. */
@NullMarked
package org.entente.command.console;

import org.jspecify.annotations.NullMarked;

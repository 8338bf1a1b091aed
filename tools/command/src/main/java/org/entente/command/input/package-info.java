/** What is given to the program: files, folders, lines, standard input and the texts of sources. */
@NullMarked
package org.entente.command.input;

import org.jspecify.annotations.NullMarked;

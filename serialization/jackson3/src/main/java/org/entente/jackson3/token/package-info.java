/** The engine of Jackson 3: its parser and generator as readers and writers of tokens. */
@NullMarked
package org.entente.jackson3.token;

import org.jspecify.annotations.NullMarked;

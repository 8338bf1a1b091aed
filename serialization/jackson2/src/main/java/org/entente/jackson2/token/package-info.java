/** The engine of Jackson 2: its parser and generator as readers and writers of tokens. */
@NullMarked
package org.entente.jackson2.token;

import org.jspecify.annotations.NullMarked;

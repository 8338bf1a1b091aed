/** The kinds of definitions that agreements share, from what the types state of themselves. */
@NullMarked
package org.entente.corpus.shared;

import org.jspecify.annotations.NullMarked;

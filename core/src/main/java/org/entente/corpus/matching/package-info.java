/** How definitions of one thing are found, and made one. */
@NullMarked
package org.entente.corpus.matching;

import org.jspecify.annotations.NullMarked;

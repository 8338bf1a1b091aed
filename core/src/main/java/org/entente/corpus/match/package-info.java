/** Definitions of several agreements that may be of one thing, and how they are made one if a person says so. */
@NullMarked
package org.entente.corpus.match;

import org.jspecify.annotations.NullMarked;

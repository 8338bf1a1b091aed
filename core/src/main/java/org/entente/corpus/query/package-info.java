/** What is asked of many agreements, one after the other: which provisions they have, and how many of each sort. */
@NullMarked
package org.entente.corpus.query;

import org.jspecify.annotations.NullMarked;

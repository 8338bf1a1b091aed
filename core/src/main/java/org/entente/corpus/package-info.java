/**
 * Many agreements with one register: found by id, asked together, and checked for what must hold between them.
 *
 * <p>What is asked of a set in memory is asked of a stream of any length as well: the queries and counts are in {@link
 * org.entente.corpus.query}, and {@link org.entente.corpus.CorpusValidator} takes a stream.
 */
@NullMarked
package org.entente.corpus;

import org.jspecify.annotations.NullMarked;

/**
 * What can be derived from words: firmness, novelty and change, by policies that may be replaced.
 *
 * <p>The words are facts and are stored; what they amount to is a judgement and is computed.
 */
@NullMarked
package org.entente.policy;

import org.jspecify.annotations.NullMarked;

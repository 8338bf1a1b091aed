/**
 * The law of treaties: which steps follow from the recorded acts and the rules of the clauses, for the instrument and for each
 * actor. {@code Analysis} puts together what the other classes find out, each about one kind of act or rule.
 *
 * <p>Not exported; it serves {@link org.entente.force} alone.
 */
@NullMarked
package org.entente.force.analysis;

import org.jspecify.annotations.NullMarked;

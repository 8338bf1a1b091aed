package org.entente.policy;

import java.util.Comparator;
import java.util.Optional;
import org.entente.wording.Wording;

/**
 * Reads from the words of a commitment how firmly they commit.
 *
 * <p>Replace it where another reading is wanted: any function of a wording is a policy.
 */
@FunctionalInterface
public interface FirmnessPolicy {

    /**
     * Reads a wording.
     *
     * @param wording the words
     * @return how firmly they commit
     */
    Firmness of(Wording wording);

    /**
     * Reads a wording that may not be coded.
     *
     * @param wording the words, or empty
     * @return how firmly they commit; {@link Firmness#UNSPECIFIED} if there are none
     */
    default Firmness of(Optional<Wording> wording) {
        return wording.map(this::of).orElse(Firmness.UNSPECIFIED);
    }

    /**
     * The policy by the shipped {@link Lexicon}: the weakest word decides. Of the actions only words of endeavour soften
     * ("agree to explore"; not "agree to offer"). The actions of a negated wording do not count: who undertakes not to
     * seek something does not undertake less.
     *
     * @return the standard policy
     */
    static FirmnessPolicy standard() {
        return wording -> ReadWording.by(wording)
                .firmness()
                .max(Comparator.naturalOrder())
                .orElse(Firmness.UNSPECIFIED);
    }
}

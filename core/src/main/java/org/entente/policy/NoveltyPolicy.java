package org.entente.policy;

import java.util.Optional;
import org.entente.wording.Wording;

/** Reads from the words of a provision whether it is new (coding manual rule 24). */
@FunctionalInterface
public interface NoveltyPolicy {

    /**
     * Reads a wording.
     *
     * @param wording the words
     * @return whether they mark something as new or as said before
     */
    Novelty of(Wording wording);

    /**
     * Reads a wording that may not be coded.
     *
     * @param wording the words, or empty
     * @return the novelty; {@link Novelty#UNMARKED} if there are none
     */
    default Novelty of(Optional<Wording> wording) {
        return wording.map(this::of).orElse(Novelty.UNMARKED);
    }

    /**
     * The policy by the shipped {@link Lexicon}: the first word that marks it decides, the operative verb before others.
     * An action may be new and restates nothing: to agree to renew a lease is no second promise. The actions of a negated
     * wording do not count.
     *
     * @return the standard policy
     */
    static NoveltyPolicy standard() {
        return wording -> ReadWording.by(wording).novelty().findFirst().orElse(Novelty.UNMARKED);
    }
}

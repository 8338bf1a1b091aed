package org.entente.policy;

import java.util.Optional;
import org.entente.wording.Wording;

/** Reads from the words of a provision what it changes (coding manual rule 24). */
@FunctionalInterface
public interface ChangePolicy {

    /**
     * Reads a wording.
     *
     * @param wording the words
     * @return the change, or empty if they do not say
     */
    Optional<Change> of(Wording wording);

    /**
     * Reads a wording that may not be coded.
     *
     * @param wording the words, or empty
     * @return the change, or empty if they do not say
     */
    default Optional<Change> of(Optional<Wording> wording) {
        return wording.flatMap(this::of);
    }

    /**
     * The policy by the shipped {@link Lexicon}: what is promised decides, and its words are read from the outermost to
     * the innermost, as the table {@code change.tsv} combines them. To accelerate a reduction reduces, to continue to
     * eliminate ends, to halt an expansion ends. Words that are negated, or stand after "refrain from" and the like, do
     * not count: what is to be left undone changes nothing. Of the object its head noun counts, if it is in English.
     *
     * @return the standard policy
     */
    static ChangePolicy standard() {
        return wording -> ReadWording.by(wording).changes().reduce(ChangeTable::combined);
    }
}

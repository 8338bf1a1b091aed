package org.entente.policy;

import java.util.Optional;
import java.util.stream.Stream;
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
     * The policy by the shipped {@link Lexicon}: the first listed action decides, else the first word that
     * does. The actions of a negated wording do not count: what is to be left undone changes nothing.
     *
     * @return the standard policy
     */
    static ChangePolicy standard() {
        return wording -> Stream.concat(
                        Lexicon.telling(wording).actions().stream()
                                .flatMap(action -> Lexicon.standard().reading(WordClass.VERB, action).stream()),
                        Lexicon.standard().readings(Lexicon.telling(wording)).stream())
                .flatMap(entry -> entry.change().stream())
                .findFirst();
    }
}

package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.policy.WordClass;
import org.entente.provision.Qualifier;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnWordings;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** The words that decide what a provision does, from the shipped lexicon and invented ones. */
public final class Wordings {

    private Wordings() {}

    /**
     * Wordings: operative verb, head noun, modal, actions, object and modifiers, as far as a text has them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Wording> wordings() {
        return DrawnWordings.WORDINGS;
    }

    /**
     * Words of every class.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Word> words() {
        return DrawnWordings.words();
    }

    /**
     * Words of one class.
     *
     * @param wordClass the part that they play
     * @return the arbitrary
     */
    public static Arbitrary<Word> words(WordClass wordClass) {
        return DrawnWordings.words(wordClass);
    }

    /**
     * Phrases that qualify a provision.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Qualifier> qualifiers() {
        return Unresolved.alone(DrawnWordings.QUALIFIERS);
    }
}

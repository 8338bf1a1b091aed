package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.testing.value.DrawnTerms;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;

/** Values of the open vocabularies, known and invented, and codes of external schemes. */
public final class Vocabularies {

    private Vocabularies() {}

    /**
     * Values of a vocabulary: most of them known, and some that a newer version or a user may have added.
     *
     * @param vocabulary the vocabulary
     * @param <T> the type of its values
     * @return the arbitrary
     */
    public static <T extends Term> Arbitrary<T> terms(Vocabulary<T> vocabulary) {
        return DrawnTerms.terms(vocabulary);
    }

    /**
     * Codes of the schemes that the library knows, and of invented ones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Code> codes() {
        return DrawnTerms.codes();
    }
}

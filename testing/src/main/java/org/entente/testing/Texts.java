package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.wording.Reference;

/** Texts as people type them: in many scripts, with combining marks and characters outside the basic plane. */
public final class Texts {

    private Texts() {}

    /**
     * Texts on one line: phrases of real agreements, and odd ones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> lines() {
        return Words.LINES;
    }

    /**
     * Texts that may have several lines, tabs and marks that set the direction of writing.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> proses() {
        return Words.PROSES;
    }

    /**
     * Tags of languages, scripts and regions; also ones in unusual spelling.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LanguageTag> languageTags() {
        return Words.TAGS;
    }

    /**
     * Texts in one language or several.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return Words.LOCALIZED;
    }

    /**
     * References to something that is made up: by id, by words, by both, or by members that are known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Reference> references() {
        return Unresolved.alone(Unresolved.reference(Definitions::actors));
    }
}

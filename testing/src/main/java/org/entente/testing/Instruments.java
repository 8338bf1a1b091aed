package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.source.Locator;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnInstruments;

/** What instruments belong to and consist of: relations, texts by language, the passages that are cited. */
public final class Instruments {

    private Instruments() {}

    /**
     * Passages of works: articles, paragraphs, operative paragraphs, several at once.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Locator> locators() {
        return DrawnInstruments.LOCATORS;
    }

    /**
     * Relations to other instruments.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Relation> relations() {
        return Unresolved.alone(DrawnInstruments.RELATIONS);
    }

    /**
     * Texts by language: originals, translations, copies.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TextVersion> textVersions() {
        return Unresolved.alone(DrawnInstruments.TEXTS);
    }
}

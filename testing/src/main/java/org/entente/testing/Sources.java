package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Digest;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnSources;

/** Sources, their texts, their slips, and what they cite. */
public final class Sources {

    private Sources() {}

    /**
     * Sources of all kinds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Source> sources() {
        return Unresolved.alone(DrawnSources.sources()).map(DrawnSources.CodedSource::source);
    }

    /**
     * Texts of sources: in several scripts, with all kinds of line ends, and with characters outside the basic plane.
     *
     * @return the arbitrary
     */
    public static Arbitrary<SourceText> sourceTexts() {
        return DrawnSources.TEXTS.map(text -> SourceText.of("source-1", text));
    }

    /**
     * Slips of texts and what they must mean.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Correction> corrections() {
        return Unresolved.alone(DrawnSources.CORRECTIONS);
    }

    /**
     * Digests of both lengths.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Digest> digests() {
        return Combinators.combine(DrawnSources.TEXTS, Arbitraries.of(true, false))
                .as((text, full) -> full ? Digest.full(text) : Digest.brief(text));
    }

    /**
     * Citations of works, resolved or not.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Citation> citations() {
        return Unresolved.alone(DrawnSources.CITATIONS);
    }
}

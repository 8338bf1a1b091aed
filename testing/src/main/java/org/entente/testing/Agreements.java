package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Coding;
import org.entente.model.LegalNature;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.part.DrawnInstruments;
import org.entente.testing.value.Drawn;
import org.entente.vocabulary.CodingMethod;

/** Agreements, and what belongs to them as a whole. */
public final class Agreements {

    private Agreements() {}

    /**
     * Agreements as the world has them: of two parties mostly, with all that the model can hold, and with the oddities
     * that real instruments show. Every reference in them resolves.
     *
     * @return the arbitrary, to be configured
     */
    public static AgreementArbitrary agreements() {
        return AgreementArbitrary.standard();
    }

    /**
     * Agreements together with the texts that they were coded from, so that every span can be verified.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CodedAgreement> codedAgreements() {
        return agreements().withSources(1, 2).coded();
    }

    /**
     * Legal natures ascribed to an instrument.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LegalNature> legalNatures() {
        return Unresolved.alone(DrawnInstruments.NATURES);
    }

    /**
     * Who made a record and how.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Coding> codings() {
        return Drawn.of(Coding.meta(), Coding::builder)
                .maybe(70, "coder", Arbitraries.of("AB", "coder 7", "김"))
                .maybe(30, "reviewers", Words.LINES.list().ofMinSize(1).ofMaxSize(2))
                .maybe(70, "method", Vocabularies.terms(CodingMethod.vocabulary()))
                .maybe(60, "coded", Dates.uncertainDates())
                .maybe(50, "codebook", Arbitraries.of("Entente coding manual, 1"))
                .values(coding -> coding.build());
    }
}

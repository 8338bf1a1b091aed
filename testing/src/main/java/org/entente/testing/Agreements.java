package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Agreement;
import org.entente.model.Coding;
import org.entente.model.LegalNature;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.vocabulary.CodingMethod;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.NatureBasis;

/** Agreements, and what belongs to them as a whole. */
public final class Agreements {

    static final Arbitrary<Unresolved<LegalNature>> NATURES = BuilderArbitrary.of(LegalNature::builder)
            .with(Vocabularies.terms(LegalForce.vocabulary()), (nature, force) -> nature.force(force))
            .maybeDraw(30, Unresolved.reference(Definitions::actors), (nature, who) -> nature.assertedBy(who))
            .maybe(50, Vocabularies.terms(NatureBasis.vocabulary()), (nature, basis) -> nature.basis(basis))
            .maybeDraw(15, Unresolved.references(Definitions::passages), (nature, parts) -> nature.scope(parts))
            .maybe(3, Texts.LOCALIZED, (nature, note) -> nature.note(note))
            .unresolved(nature -> nature.build());

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
     * Agreements that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidAgreements} breaks agreements of your choice, or in ways of your choice
     */
    public static Arbitrary<Invalid<Agreement>> invalid() {
        return InvalidAgreements.of(agreements());
    }

    /**
     * Legal natures ascribed to an instrument.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LegalNature> legalNatures() {
        return Unresolved.alone(NATURES);
    }

    /**
     * Who made a record and how.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Coding> codings() {
        return BuilderArbitrary.of(Coding::builder)
                .maybe(70, Arbitraries.of("AB", "coder 7", "김"), (coding, coder) -> coding.coder(coder))
                .maybe(30, Words.LINES.list().ofMinSize(1).ofMaxSize(2), (coding, them) -> coding.reviewers(them))
                .maybe(70, Vocabularies.terms(CodingMethod.vocabulary()), (coding, how) -> coding.method(how))
                .maybe(60, Dates.uncertainDates(), (coding, when) -> coding.coded(when))
                .maybe(50, Arbitraries.of("Entente coding manual, 1"), (coding, book) -> coding.codebook(book))
                .values(coding -> coding.build());
    }
}

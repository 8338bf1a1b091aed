package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.validation.AgreementValidator;
import org.entente.wording.Reference;

/** Agreements contain the provisions that were asked for, with all that these refer to. */
class ContainingProperties {

    private static final Actor KOREA =
            Actor.of("KR", "en", "Republic of Korea").toBuilder().parent("UN").build();

    private static final Actor MINISTRY = Actor.of("mofa", "en", "Ministry of Foreign Affairs").toBuilder()
            .parent("KR")
            .build();

    private static final PolicyArea DEFENCE =
            PolicyAreas.standard().area("defence").orElseThrow();

    private static final PolicyArea OF_MY_OWN =
            PolicyArea.builder().id("area.1").broader("mine").build();

    /** Its id is one that the kit numbers sources with. */
    private static final SourceText TEXT = SourceText.of("source-2", "𝔗𝔥𝔢 Minister 🤝 welcomed it.\r\nAll did.");

    private static final Attribution MINISTERS = Attribution.builder()
            .addOfficial(Reference.to("official-2"))
            .addOfficial(Reference.to("chung", "Minister Chung"))
            .build();

    @Provide
    Arbitrary<Agreement> korean() {
        return Agreements.agreements()
                .bilateral()
                .withProvisions(0, 2)
                .containing(Commitments.commitments().by(KOREA).in(DEFENCE));
    }

    @Property(tries = 300)
    void containsACommitmentOfKoreaOnDefence(@ForAll("korean") Agreement agreement) {
        Provision last = agreement.provisions().get(agreement.provisions().size() - 1);
        assertTrue(last instanceof Commitment);
        assertTrue(agreement.provisionsBy("KR").contains(last));
        assertTrue(agreement.provisionsIn(DEFENCE).contains(last));
        assertTrue(agreement.provisions().size() <= 3);
        assertEquals(Optional.of(KOREA), agreement.actor("KR"));
        assertTrue(agreement.actor("UN").isPresent());
        assertEquals(Optional.of(DEFENCE), agreement.policyArea("defence"));
        assertEquals(2, agreement.parties().stream().filter(Party::isPrincipal).count());
        EntenteProperties.acceptedBy(agreement, AgreementValidator.standard());
    }

    @Provide
    Arbitrary<Agreement> ofAPartAndItsWhole() {
        AgreementArbitrary ofTheMinistry =
                Agreements.agreements().containing(Commitments.commitments().by(MINISTRY));
        return Arbitraries.oneOf(List.of(
                ofTheMinistry.containing(Commitments.commitments().by(KOREA)),
                ofTheMinistry.between(Arbitraries.just(KOREA)).bilateral()));
    }

    @Property(tries = 200)
    void aPartyKeepsItsIdBesideItsOrgan(@ForAll("ofAPartAndItsWhole") Agreement agreement) {
        assertEquals(Optional.of(MINISTRY), agreement.actor("mofa"));
        assertEquals(Optional.of(KOREA), agreement.actor("KR"));
        assertTrue(agreement.actor("UN").isPresent());
        List<String> parties = agreement.parties().stream().map(Party::actor).toList();
        assertEquals(List.of("mofa", "KR"), parties.subList(0, 2));
        EntenteProperties.acceptedBy(agreement, AgreementValidator.standard());
    }

    @Provide
    Arbitrary<CodedAgreement> anything() {
        Arbitrary<ProvisionArbitrary<? extends Provision>> kinds = Arbitraries.of(
                Commitments.commitments(),
                Positions.positions(),
                Appeals.appeals(),
                Decisions.decisions(),
                Clauses.clauses(),
                Provisions.provisions());
        Arbitrary<Attribution> whose = Arbitraries.of(
                Attribution.of("KR"),
                Attribution.of("kr", "unknown"),
                Attribution.allParties(),
                Attribution.unattributed(),
                MINISTERS);
        return Combinators.combine(
                        kinds,
                        whose,
                        Arbitraries.of(DEFENCE, OF_MY_OWN),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .flatAs((kind, by, area, coded, parties) -> {
                    ProvisionArbitrary<? extends Provision> fixed = kind.by(by).in(area);
                    return Agreements.agreements()
                            .parties(0, parties)
                            .containing(0, 3, coded ? fixed.codedFrom(TEXT) : fixed)
                            .containing(Positions.positions().codedFrom(TEXT))
                            .coded();
                });
    }

    @Property(tries = 150)
    void whateverIsContainedIsWhole(@ForAll("anything") CodedAgreement coded) {
        assertEquals(List.of(), coded.validate(AgreementValidator.standard()).errors());
        assertEquals(
                coded.texts().stream().map(SourceText::source).toList(),
                coded.agreement().sources().stream().map(source -> source.id()).toList());
        Position last = coded.agreement().provisions(Position.class).stream()
                .reduce((one, other) -> other)
                .orElseThrow();
        for (TextSpan span : last.spans()) {
            assertFalse(TEXT.match(span) == SpanMatch.DIFFERS, span::toString);
        }
    }

    @Provide
    Arbitrary<Agreement> several() {
        return Agreements.agreements()
                .withProvisions(0, 0)
                .containing(1, 3, Commitments.commitments().by(KOREA))
                .containing(Clauses.clauses());
    }

    @Property(tries = 200)
    void severalCanBeContained(@ForAll("several") Agreement agreement) {
        int commitments = agreement.commitmentsBy("KR").size();
        assertTrue(commitments >= 1 && commitments <= 3, "commitments: " + commitments);
        assertEquals(commitments + 1, agreement.provisions().size());
    }

    @Example
    void twoTextsOfOneSourceAreRefused() {
        AgreementArbitrary one = Agreements.agreements()
                .containing(Clauses.clauses().codedFrom(TEXT))
                .containing(Clauses.clauses().codedFrom(TEXT));
        ProvisionArbitrary<?> other = Clauses.clauses().codedFrom(SourceText.of("source-2", "Another text."));
        assertThrows(IllegalArgumentException.class, () -> one.containing(other));
        assertThrows(IllegalArgumentException.class, () -> one.containing(2, 1, Clauses.clauses()));
        assertThrows(IllegalArgumentException.class, () -> Clauses.clauses().codedFrom(SourceText.of("source-2", "")));
    }
}

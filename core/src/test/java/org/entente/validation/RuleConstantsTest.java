package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.source.Citation;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.entente.wording.Manner;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

/** For which values of its vocabulary a rule speaks: the whole vocabulary each time, and a value not known to it. */
class RuleConstantsTest {

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "A");
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    private static boolean reports(AgreementProblem problem, Agreement agreement) {
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .map(Violation::code)
                .anyMatch(problem.code()::equals);
    }

    /** The codes of a vocabulary with which an agreement is reported. */
    private static <T extends Term> Set<String> reported(
            AgreementProblem problem, Vocabulary<T> vocabulary, Function<T, Agreement> made) {
        List<T> all = new ArrayList<>(vocabulary.known());
        all.add(vocabulary.of("OF_ONES_OWN"));
        return all.stream()
                .filter(term -> reports(problem, made.apply(term)))
                .map(Term::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All codes of a vocabulary, and one that it does not know, without some. */
    private static Set<String> allBut(Vocabulary<?> vocabulary, Term... others) {
        Set<String> codes = vocabulary.known().stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new));
        codes.add("OF_ONES_OWN");
        for (Term other : others) {
            codes.remove(other.code());
        }
        return codes;
    }

    private static Actor actor(ActorKind kind) {
        return Actor.builder().id("X").name("en", "X").kind(kind).build();
    }

    @Test
    void onlyClassesAndGroupingsActJointlyAlone() {
        Set<String> reported = reported(
                AgreementProblem.MANNER_OF_ONE,
                ActorKind.vocabulary(),
                kind -> agreement()
                        .addParty(actor(kind))
                        .addProvision(position()
                                .by(Attribution.of("X").toBuilder()
                                        .manner(Manner.JOINTLY)
                                        .build())
                                .build())
                        .build());
        assertEquals(
                allBut(
                        ActorKind.vocabulary(),
                        ActorKind.INFORMAL_GROUPING,
                        ActorKind.ALLIANCE,
                        ActorKind.INDETERMINATE),
                reported);
    }

    @Test
    void onlyStatesDoNotConfirmFormally() {
        Set<String> reported = reported(
                AgreementProblem.CONFIRMATION_BY_STATE,
                ActorKind.vocabulary(),
                kind -> agreement()
                        .addParty(actor(kind))
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.FORMAL_CONFIRMATION)
                                .addActor(Reference.to("X"))
                                .build())
                        .build());
        assertEquals(Set.of("STATE", "HISTORICAL_STATE"), reported);
    }

    @Test
    void aReportCanOnlyParaphrase() {
        for (Authenticity authenticity : Authenticity.vocabulary().known()) {
            Set<String> reported = reported(
                    AgreementProblem.FIDELITY_OVERCLAIMED,
                    Fidelity.vocabulary(),
                    fidelity -> agreement()
                            .addSource(Source.builder()
                                    .id("s")
                                    .authenticity(authenticity)
                                    .fidelity(fidelity)
                                    .build())
                            .build());
            Set<String> expected = authenticity.equals(Authenticity.SECONDARY_REPORT)
                    ? allBut(Fidelity.vocabulary(), Fidelity.PARAPHRASE)
                    : Set.of();
            assertEquals(expected, reported, authenticity.code());
        }
    }

    @Test
    void onlyVerbatimIsMoreThanParaphrase() {
        for (Rendering rendering : Rendering.vocabulary().known()) {
            Set<String> reported = reported(
                    AgreementProblem.FIDELITY_OVERCLAIMED,
                    Fidelity.vocabulary(),
                    fidelity -> agreement()
                            .addSource(
                                    Source.builder().id("s").fidelity(fidelity).build())
                            .addProvision(position()
                                    .rendering(rendering)
                                    .addSpan(TextSpan.of("s", 0, 1))
                                    .build())
                            .build());
            Set<String> expected = rendering.equals(Rendering.VERBATIM) ? Set.of(Fidelity.PARAPHRASE.code()) : Set.of();
            assertEquals(expected, reported, rendering.code());
        }
    }

    @Test
    void onlySubstantiveHoldersExcludeEachOther() {
        Set<String> reported = reported(
                AgreementProblem.OFFICE_HELD_TWICE,
                Capacity.vocabulary(),
                capacity -> agreement()
                        .addOffice(Office.of("minister", "en", "Minister"))
                        .addOfficials(holder("o", capacity), holder("p", Capacity.SUBSTANTIVE))
                        .build());
        assertEquals(Set.of(Capacity.SUBSTANTIVE.code()), reported);
    }

    private static Official holder(String id, Capacity capacity) {
        return Official.builder()
                .id(id)
                .name(id)
                .addTenure(Tenure.builder()
                        .office(Reference.to("minister"))
                        .capacity(capacity)
                        .held(DateSpan.parse("2001/2003"))
                        .build())
                .build();
    }

    @Test
    void onlyEnvisagedWorksMayBeLater() {
        Set<String> reported = reported(
                AgreementProblem.CITED_WORK_LATER,
                CitationRelation.vocabulary(),
                relation -> agreement()
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.SIGNATURE)
                                .done(DateSpan.parse("2001-12-31"))
                                .build())
                        .addWork(CitedWork.builder()
                                .id("w")
                                .date(UncertainDate.parse("2002"))
                                .build())
                        .addProvision(position()
                                .addCitation(Citation.of("w", relation))
                                .build())
                        .build());
        assertEquals(allBut(CitationRelation.vocabulary(), CitationRelation.ENVISAGES), reported);
    }

    @Test
    void onlyPoliticalTextsAvoidTreatyTerms() {
        Set<String> reported = reported(
                AgreementProblem.TREATY_TERM,
                LegalForce.vocabulary(),
                force -> agreement()
                        .addLegalNature(LegalNature.builder().force(force).build())
                        .addProvision(
                                position().text("en", "The sides shall meet.").build())
                        .build());
        assertEquals(Set.of(LegalForce.POLITICAL.code()), reported);
    }
}

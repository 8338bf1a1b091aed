package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a work is named and however it is dated. */
class CitationRulesTest {

    private static final String CITED = "cited-work-later provisions[0].citations[0].work";
    private static final String QUALIFYING = "cited-work-later provisions[0].qualifiers[0].work";

    private static LifecycleEvent.Builder event(LifecycleAct act) {
        return LifecycleEvent.builder().act(act);
    }

    /** A text of 2021 with one provision and the work "w". */
    private static Agreement text(Position.Builder provision, Optional<String> date, LifecycleEvent... events) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addEvent(event(LifecycleAct.SIGNATURE)
                        .done(DateSpan.parse("2021"))
                        .build())
                .addEvents(events)
                .addWork(CitedWork.builder()
                        .id("w")
                        .date(date.map(UncertainDate::parse))
                        .build())
                .addProvision(provision.build())
                .build();
    }

    private static Position.Builder provision() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    private static Position.Builder citing() {
        return provision().addCitation(Citation.of("w", CitationRelation.RECALLS));
    }

    private static Position.Builder qualified(QualifierKind kind, Reference work) {
        return provision()
                .addQualifier(
                        Qualifier.of(kind, "en", "x").toBuilder().work(work).build());
    }

    private static List<String> found(Agreement agreement) {
        return Refusals.in(AgreementValidator.standard().validate(agreement));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSTRAINT, true",
        "MEANS, true",
        "EXCEPTION, true",
        "REASON, true",
        "CONDITION, false",
        "PURPOSE, false"
    })
    void aQualifierCitesUnlessItLooksAhead(String kind, boolean cites) {
        Position.Builder provision = qualified(QualifierKind.vocabulary().of(kind), Reference.to("w"));
        assertEquals(cites ? List.of(QUALIFYING) : List.of(), found(text(provision, Optional.of("2022"))));
        assertEquals(List.of(), found(text(provision, Optional.of("2021"))));
    }

    @Test
    void aQualifierMayNameMembers() {
        Reference members = Reference.builder().addMember("w").build();
        assertEquals(List.of(QUALIFYING), found(text(qualified(QualifierKind.REASON, members), Optional.of("2022"))));
    }

    @ParameterizedTest
    @CsvSource({"ENVISAGES, true", "RECALLS, false"})
    void aQualifierMayNameWhatIsEnvisagedBeside(String relation, boolean isSound) {
        Position.Builder provision = qualified(QualifierKind.REASON, Reference.to("w"))
                .addCitation(Citation.of("w", CitationRelation.vocabulary().of(relation)));
        assertEquals(isSound ? List.of() : List.of(CITED, QUALIFYING), found(text(provision, Optional.of("2022"))));
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTION, true",
        "AUTHENTICATION, true",
        "INITIALLING, true",
        "ISSUANCE, true",
        "SIGNATURE, true",
        "SIGNATURE_AD_REFERENDUM, true",
        "DEFINITIVE_SIGNATURE, true",
        "EXCHANGE_OF_INSTRUMENTS, true",
        "AMENDMENT, false",
        "CORRECTION, false",
        "REVISION, false",
        "ENTRY_INTO_FORCE, false",
        "RATIFICATION, false",
        "NOTIFICATION, false"
    })
    void anActThatMakesAWorkDatesIt(String act, boolean dates) {
        LifecycleEvent.Builder making = event(LifecycleAct.vocabulary().of(act)).done(DateSpan.parse("2022"));
        LifecycleEvent ofWork = making.work("w").build();
        assertEquals(dates ? List.of(CITED) : List.of(), found(text(citing(), Optional.empty(), ofWork)));
    }

    /** A single signatory may sign an old text; several signatories, or an act without an actor, made the text. */
    @ParameterizedTest
    @CsvSource({
        "SIGNATURE, 0, true",
        "SIGNATURE, 1, false",
        "SIGNATURE, 2, true",
        "SIGNATURE_AD_REFERENDUM, 1, false",
        "DEFINITIVE_SIGNATURE, 1, false",
        "DEFINITIVE_SIGNATURE, 2, true",
        "ISSUANCE, 1, true",
        "ADOPTION, 1, true",
        "EXCHANGE_OF_INSTRUMENTS, 1, true"
    })
    void aSignatureOfOneMayBeLate(String act, int actors, boolean dates) {
        LifecycleEvent ofWork = event(LifecycleAct.vocabulary().of(act))
                .done(DateSpan.parse("2022"))
                .actors(Collections.nCopies(actors, Reference.to("x")))
                .work("w")
                .build();
        List<String> expected = dates ? List.of(CITED) : List.of();
        assertEquals(expected, cited(text(citing(), Optional.empty(), ofWork)));
        assertEquals(List.of(CITED), cited(text(citing(), Optional.of("2022"), ofWork)), "dated by itself");
    }

    @Test
    void aJointSignatureMadeTheWork() {
        Reference several = Reference.builder().asPrinted("the Six").build();
        LifecycleEvent ofWork = event(LifecycleAct.SIGNATURE)
                .done(DateSpan.parse("2022"))
                .addActor(several)
                .work("w")
                .build();
        assertEquals(List.of(CITED), cited(text(citing(), Optional.empty(), ofWork)));
    }

    private static List<String> cited(Agreement agreement) {
        return found(agreement).stream().filter(CITED::equals).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2023, true",
        "2023, 2022, true",
        "2020, 2022, false",
        "2022, 2020, false",
        "2022, 2020/.., false",
        "2022, 2022?, false",
        "2022, , false"
    })
    void theEarliestOfAllDatesCounts(String one, String other, boolean later) {
        LifecycleEvent adoption = event(LifecycleAct.ADOPTION)
                .work("w")
                .done(Optional.ofNullable(other).map(DateSpan::parse))
                .build();
        assertEquals(later ? List.of(CITED) : List.of(), found(text(citing(), Optional.of(one), adoption)));
        LifecycleEvent signature = event(LifecycleAct.SIGNATURE)
                .work("w")
                .done(DateSpan.parse(one))
                .build();
        assertEquals(later ? List.of(CITED) : List.of(), found(text(citing(), Optional.empty(), signature, adoption)));
    }

    @Test
    void actsOfAWorkDateIt() {
        LifecycleEvent signature = event(LifecycleAct.SIGNATURE)
                .work("w")
                .done(DateSpan.parse("2022"))
                .build();
        LifecycleEvent opening = event(LifecycleAct.OPENING_FOR_SIGNATURE)
                .work("w")
                .done(DateSpan.parse("1968"))
                .build();
        assertEquals(List.of(), found(text(citing(), Optional.empty(), signature, opening)));
    }

    @Test
    void reportsTheDateOfTheAct() {
        LifecycleEvent issuance = event(LifecycleAct.ISSUANCE)
                .work("w")
                .done(DateSpan.parse("2022-05"))
                .build();
        assertEquals(
                "2022-05",
                AgreementValidator.standard()
                        .validate(text(citing(), Optional.empty(), issuance))
                        .violations()
                        .get(0)
                        .arguments()
                        .get("date"));
    }
}

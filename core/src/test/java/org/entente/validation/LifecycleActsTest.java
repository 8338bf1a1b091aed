package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules take each act for: all acts, so that none is forgotten in a set and none slips into one. */
class LifecycleActsTest {

    private static final Actor NORWAY = Actor.of("NO", "en", "Norway");

    /** What an act is to the rules. */
    private enum Is {
        /** A signature, from which ratification follows and not accession. */
        SIGNATURE,
        /** A consent to be bound, with which a reservation can be made. */
        CONSENT,
        /** An act by which a party leaves, and may accede again. */
        DEPARTURE,
        /** An act with which the text takes its words, so that later works are unknown to it. */
        DATES_TEXT
    }

    private record Row(LifecycleAct act, String source, List<Is> classes) {
        @Override
        public String toString() {
            return act.code();
        }
    }

    private static Row row(LifecycleAct act, String source, Is... classes) {
        return new Row(act, source, List.of(classes));
    }

    /** The articles are those of the Vienna Convention on the Law of Treaties, where no other source is named. */
    static List<Row> acts() {
        return List.of(
                row(LifecycleAct.FULL_POWERS, "art. 7"),
                row(LifecycleAct.AGREEMENT_IN_PRINCIPLE, "before the text is settled"),
                row(LifecycleAct.ADOPTION, "art. 9", Is.DATES_TEXT),
                row(LifecycleAct.AUTHENTICATION, "art. 10", Is.DATES_TEXT),
                row(LifecycleAct.INITIALLING, "art. 10(b)", Is.DATES_TEXT),
                row(LifecycleAct.OPENING_FOR_SIGNATURE, "before anyone signs"),
                row(LifecycleAct.ISSUANCE, "release of the text", Is.DATES_TEXT),
                row(LifecycleAct.SIGNATURE, "arts. 10, 12, 18", Is.SIGNATURE, Is.DATES_TEXT),
                row(LifecycleAct.SIGNATURE_AD_REFERENDUM, "art. 12(2)(b)", Is.SIGNATURE, Is.DATES_TEXT),
                row(LifecycleAct.DEFINITIVE_SIGNATURE, "art. 12(1)", Is.SIGNATURE, Is.DATES_TEXT),
                row(LifecycleAct.CONFIRMATION, "arts. 8, 12(2)(b)"),
                row(LifecycleAct.WITHDRAWAL_OF_SIGNATURE, "art. 18(a)"),
                row(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "art. 13", Is.CONSENT, Is.DATES_TEXT),
                row(LifecycleAct.DOMESTIC_APPROVAL, "domestic law"),
                row(LifecycleAct.RATIFICATION, "art. 14(1)", Is.CONSENT),
                row(LifecycleAct.ACCEPTANCE, "art. 14(2)", Is.CONSENT),
                row(LifecycleAct.APPROVAL, "art. 14(2)", Is.CONSENT),
                row(LifecycleAct.ACCESSION, "art. 15", Is.CONSENT),
                row(LifecycleAct.FORMAL_CONFIRMATION, "VCLT 1986 arts. 2(1)(b bis), 14(3)", Is.CONSENT),
                row(LifecycleAct.NOTIFICATION_OF_COMPLETION, "art. 11", Is.CONSENT),
                row(LifecycleAct.CONSENT_BY_OTHER_MEANS, "art. 11", Is.CONSENT),
                row(LifecycleAct.WITHDRAWAL_OF_RATIFICATION, "the signature stays"),
                row(LifecycleAct.SUCCESSION, "1978 Convention arts. 17, 18, 22", Is.CONSENT),
                row(LifecycleAct.SUCCESSION_TO_SIGNATURE, "1978 Convention art. 19: no consent"),
                row(LifecycleAct.CONTINUATION, "1978 Convention arts. 34-35", Is.CONSENT),
                row(LifecycleAct.UNIFICATION, "1978 Convention art. 31", Is.CONSENT),
                row(LifecycleAct.NOTIFICATION, "a notice of the treaty's own"),
                row(LifecycleAct.RESERVATION, "art. 19"),
                row(LifecycleAct.ACCEPTANCE_OF_RESERVATION, "art. 20"),
                row(LifecycleAct.OBJECTION, "art. 20"),
                row(LifecycleAct.MODIFICATION_OF_RESERVATION, "ILC Guide to Practice 2.5.10"),
                row(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "art. 22"),
                row(LifecycleAct.WITHDRAWAL_OF_OBJECTION, "art. 22(2)"),
                row(LifecycleAct.INTERPRETATIVE_DECLARATION, "ILC Guide to Practice 1.2"),
                row(LifecycleAct.DECLARATION, "under the treaty"),
                row(LifecycleAct.WITHDRAWAL_OF_DECLARATION, "ILC Guide to Practice 2.5.12"),
                row(LifecycleAct.APPROVAL_OF_DECLARATION, "ILC Guide to Practice 2.9.1"),
                row(LifecycleAct.OPPOSITION_TO_DECLARATION, "ILC Guide to Practice 2.9.2"),
                row(LifecycleAct.RECHARACTERISATION, "ILC Guide to Practice 2.9.3"),
                row(LifecycleAct.TERRITORIAL_APPLICATION, "art. 29"),
                row(LifecycleAct.PROVISIONAL_APPLICATION, "art. 25"),
                row(LifecycleAct.END_OF_PROVISIONAL_APPLICATION, "art. 25(2)"),
                row(LifecycleAct.ENTRY_INTO_FORCE, "art. 24"),
                row(LifecycleAct.DESIGNATION_OF_DEPOSITARY, "art. 76"),
                row(LifecycleAct.REGISTRATION, "art. 80"),
                row(LifecycleAct.FILING_AND_RECORDING, "UN regulations art. 10"),
                row(LifecycleAct.PUBLICATION, "art. 80"),
                row(LifecycleAct.CORRECTION, "art. 79", Is.DATES_TEXT),
                row(LifecycleAct.PROPOSAL_OF_AMENDMENT, "art. 40(2): not yet agreed"),
                row(LifecycleAct.AMENDMENT, "arts. 39-40", Is.DATES_TEXT),
                row(LifecycleAct.MODIFICATION, "art. 41: between certain parties only"),
                row(LifecycleAct.REVISION, "a new text", Is.DATES_TEXT),
                row(LifecycleAct.EXTENSION, "the same text for longer"),
                row(LifecycleAct.NOTICE, "arts. 65, 67: of an intention"),
                row(LifecycleAct.REVOCATION_OF_NOTICE, "art. 68"),
                row(LifecycleAct.ACQUIESCENCE, "art. 45"),
                row(LifecycleAct.SUSPENSION, "arts. 57-58"),
                row(LifecycleAct.RESUMPTION, "art. 72"),
                row(LifecycleAct.DENUNCIATION, "art. 56", Is.DEPARTURE),
                row(LifecycleAct.WITHDRAWAL, "arts. 54, 56", Is.DEPARTURE),
                row(LifecycleAct.EXPIRY, "art. 54(a)"),
                row(LifecycleAct.TERMINATION, "arts. 54, 59-62: of the treaty, not of one party"),
                row(LifecycleAct.INVALIDITY, "arts. 46-53"),
                row(LifecycleAct.REVIVAL, "by consent of the parties"));
    }

    private static LifecycleEvent event(LifecycleAct act) {
        return LifecycleEvent.builder()
                .act(act)
                .done(DateSpan.parse("2001-05-31"))
                .addActor(Reference.to("NO"))
                .build();
    }

    private static Agreement.Builder agreement(LifecycleAct... acts) {
        return Agreement.builder()
                .id("a")
                .title("en", "A")
                .addParty(NORWAY)
                .addEvents(Stream.of(acts).map(LifecycleActsTest::event).toArray(LifecycleEvent[]::new));
    }

    private static boolean reports(AgreementProblem problem, Agreement agreement) {
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .map(Violation::code)
                .anyMatch(problem.code()::equals);
    }

    @Test
    void everyActIsClassified() {
        assertEquals(
                LifecycleAct.vocabulary().known(), acts().stream().map(Row::act).toList());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aReservationNeedsASignatureOrConsent(Row row) {
        boolean isEnough = row.classes().contains(Is.SIGNATURE) || row.classes().contains(Is.CONSENT);
        Agreement agreement = agreement(row.act(), LifecycleAct.RESERVATION).build();
        assertEquals(!isEnough, reports(AgreementProblem.RESERVATION_WITHOUT_CONSENT, agreement));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void onlySignatoriesNeedNotAccede(Row row) {
        Agreement agreement = agreement(row.act(), LifecycleAct.ACCESSION).build();
        assertEquals(
                row.classes().contains(Is.SIGNATURE), reports(AgreementProblem.ACCESSION_AFTER_SIGNATURE, agreement));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void onlyThoseWhoLeftAccedeAgain(Row row) {
        Agreement agreement = agreement(LifecycleAct.SIGNATURE, row.act(), LifecycleAct.ACCESSION)
                .build();
        assertEquals(
                !row.classes().contains(Is.DEPARTURE), reports(AgreementProblem.ACCESSION_AFTER_SIGNATURE, agreement));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void onlyActsThatMakeATextDateIt(Row row) {
        Agreement agreement = agreement(row.act())
                .addWork(CitedWork.builder()
                        .id("w")
                        .date(UncertainDate.parse("2001-06-01"))
                        .build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                        .build())
                .build();
        assertEquals(row.classes().contains(Is.DATES_TEXT), reports(AgreementProblem.CITED_WORK_LATER, agreement));
    }
}

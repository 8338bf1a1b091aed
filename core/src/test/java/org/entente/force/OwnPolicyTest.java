package org.entente.force;

import static org.entente.force.Lives.codes;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.effective;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.life.Life;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.time.Answer;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy of a user's own, which takes no signature for consent and says so. */
class OwnPolicyTest {

    private enum Presumed implements Problem {
        CONSENT_PRESUMED;

        @Override
        public String code() {
            return "consent-presumed";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String pattern(Locale locale) {
            return locale.getLanguage().equals("ko")
                    ? "\"{actor}\"의 동의는 추정일 뿐임: 동의 행위를 기록할 것"
                    : "the consent of \"{actor}\" is presumed: record its act";
        }
    }

    private record NothingPresumed(ForcePolicy law) implements ForcePolicy {

        private Participation sceptical(Participation each) {
            return each.because().stream()
                    .filter(reason -> reason.code().equals("signature-as-consent"))
                    .findFirst()
                    .map(presumed -> each.toBuilder()
                            .standing(PartyStanding.CANNOT_TELL)
                            .since(Optional.empty())
                            .spells(List.of())
                            .addUnsettled(Reason.of(Presumed.CONSENT_PRESUMED, presumed.path())
                                    .with("actor", each.actor()))
                            .build())
                    .orElse(each);
        }

        @Override
        public Status status(Life life, LocalDate day) {
            return law.status(life, day);
        }

        @Override
        public Participation participation(Life life, String actor, LocalDate day) {
            return sceptical(law.participation(life, actor, day));
        }

        @Override
        public List<Participation> participations(Life life, LocalDate day) {
            return law.participations(life, day).stream().map(this::sceptical).toList();
        }

        @Override
        public TreatyRelation between(Life life, String one, String other, LocalDate day) {
            List<Reason> unsettled = Stream.of(one, other)
                    .flatMap(actor -> participation(life, actor, day).unsettled().stream())
                    .toList();
            TreatyRelation relation = law.between(life, one, other, day);
            return relation.answer() == Answer.NO || unsettled.isEmpty()
                    ? relation
                    : relation.toBuilder()
                            .answer(Answer.CANNOT_TELL)
                            .unsettled(unsettled)
                            .build();
        }

        @Override
        public List<ReservationHistory> reservations(Life life) {
            return law.reservations(life);
        }
    }

    private static final ForcePolicy OWN = new NothingPresumed(ForcePolicy.standard());

    private static final Agreement SIGNED = treaty("signed", "A", "B")
            .addEvent(done(LifecycleAct.SIGNATURE, "2000-01-01", "A", "B"))
            .addEvent(done(LifecycleAct.RATIFICATION, "2000-06-01", "B"))
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2001-01-01"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2000-03-01, SIGNATORY, SIGNATORY, ''",
        "2000-09-01, CONTRACTING, SIGNATORY, ''",
        "2001-01-01, PARTY, CANNOT_TELL, consent-presumed",
    })
    void ownPolicyDiffersInOneRespect(LocalDate day, PartyStanding ratifier, PartyStanding signer, String unsettled) {
        Life life = SIGNED.life();
        Participation first = OWN.participation(life, "A", day);
        assertEquals(signer, first.standing());
        assertEquals(unsettled, codes(first.unsettled()));
        assertEquals(ForcePolicy.standard().participation(life, "B", day), OWN.participation(life, "B", day));
        assertEquals(ratifier, OWN.participation(life, "B", day).standing());
        assertEquals(List.of(first, OWN.participation(life, "B", day)), OWN.participations(life, day));
    }

    @Test
    void ownReasonsReachTheReader() {
        TreatyRelation relation = OWN.between(SIGNED.life(), "A", "B", LocalDate.of(2002, 1, 1));
        assertEquals(Answer.CANNOT_TELL, relation.answer());
        Reason why = relation.unsettled().get(0);
        assertEquals("consent-presumed", why.code());
        assertEquals(ValuePath.of("parties").index(0), why.path());
        assertEquals("the consent of \"A\" is presumed: record its act", why.message(Locale.ENGLISH));
        assertTrue(why.message(Locale.KOREAN).startsWith("\"A\"의 동의"), () -> why.message(Locale.KOREAN));
        assertEquals(
                Answer.YES,
                SIGNED.inForceBetween("A", "B", LocalDate.of(2002, 1, 1)).answer());
    }

    private static Reason reason() {
        return Reason.of(Presumed.CONSENT_PRESUMED, ValuePath.of("events"));
    }

    private static Moment day(String day) {
        LocalDate date = LocalDate.parse(day);
        return Moment.between(date, date);
    }

    private static Status.Builder inForce() {
        return Status.builder().standing(Standing.IN_FORCE).addBecause(reason());
    }

    private static Participation.Builder party() {
        return Participation.builder().actor("A").standing(PartyStanding.PARTY).addBecause(reason());
    }

    private static Arguments refused(Supplier<Object> answer, String... violations) {
        return Arguments.of(answer, List.of(violations));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(Status.builder()::build, "required standing"),
                refused(Participation.builder()::build, "required standing", "required actor"),
                refused(TreatyRelation.builder()::build, "required answer"),
                // What is certain has a reason, and leaves nothing to settle.
                refused(inForce().because(List.of())::build, "required because"),
                refused(party().because(List.of())::build, "required because"),
                refused(TreatyRelation.builder().answer(Answer.NO)::build, "required because"),
                refused(inForce().addUnsettled(reason())::build, "needs unsettled"),
                refused(party().addUnsettled(reason())::build, "needs unsettled"),
                refused(
                        TreatyRelation.builder()
                                .answer(Answer.YES)
                                .addBecause(reason())
                                .addUnsettled(reason())::build,
                        "needs unsettled"),
                // What is open says what would settle it.
                refused(inForce().standing(Standing.CANNOT_TELL)::build, "required unsettled"),
                refused(party().standing(PartyStanding.CANNOT_TELL)::build, "required unsettled"),
                refused(
                        TreatyRelation.builder().answer(Answer.CANNOT_TELL).addBecause(reason())::build,
                        "required unsettled"),
                // No standing ends before it begins.
                refused(inForce().since(day("2001-02-02")).until(day("2001-02-01"))::build, "dates-reversed until"),
                refused(party().since(day("2001-02-02")).until(day("2001-02-01"))::build, "dates-reversed until"),
                refused(() -> Moment.between(LocalDate.MAX, LocalDate.MIN), "dates-reversed "));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void contradictoryAnswersAreRefusedWithTheirPlace(Supplier<Object> answer, List<String> violations) {
        InvalidValueException refusal = assertThrows(InvalidValueException.class, answer::get);
        assertEquals(
                violations,
                refusal.report().violations().stream()
                        .map(violation -> violation.code() + " " + violation.path())
                        .toList());
    }

    @Test
    void answersWithoutContradictionAreBuilt() {
        Reason why = reason().with("actor", "A");
        assertEquals(
                "IN_FORCE since 2001-02-01 until 2001-02-01",
                inForce()
                        .since(day("2001-02-01"))
                        .until(Optional.of(day("2001-02-01")))
                        .build()
                        .toString());
        Participation open = party().standing(PartyStanding.CANNOT_TELL)
                .because(List.of())
                .unsettled(List.of(why))
                .addSpell(new Spell(day("2001-02-01"), Optional.empty()))
                .build();
        assertEquals(List.of(why), open.unsettled());
        Spell later = new Spell(day("2005-02-01"), Optional.empty());
        assertEquals(
                List.of(later), open.toBuilder().spells(List.of(later)).build().spells());
        Status status = inForce().until(day("2001-02-01")).build();
        assertEquals(Optional.of(day("2001-02-01")), status.until());
        assertEquals(status, status.toBuilder().build());
        ReservationHistory reservation = new ReservationHistory(
                done(LifecycleAct.RESERVATION, "2000-01-01", "A"), List.of(), List.of(), List.of(), List.of());
        assertEquals(
                List.of(reservation),
                TreatyRelation.builder()
                        .answer(Answer.YES)
                        .addReservation(reservation)
                        .addBecause(why)
                        .build()
                        .reservations());
    }
}

package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.effective;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.ForceRule;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lives of real instruments, from public facts; days, standings and reasons as tables. */
class GoldenLivesTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String status(Agreement agreement, String day) {
        return agreement.statusOn(day(day)).standing().name();
    }

    private static String participation(Agreement agreement, String actor, String day) {
        return agreement.participationOf(actor, day(day)).standing().name();
    }

    /** The Mutual Defense Treaty of 1953: the Korean side counts from 18 November 1954. */
    static final Agreement MUTUAL_DEFENSE = treaty("mdt-1953", "KR", "US")
            .addEvent(done(LifecycleAct.SIGNATURE, "1953-10-01", "KR", "US"))
            .addEvent(act(LifecycleAct.ENTRY_INTO_FORCE)
                    .takesEffect(UncertainDate.parse("1954-11-17"))
                    .addReport(DateReport.builder()
                            .of(EventDate.TAKES_EFFECT)
                            .date(DateSpan.parse("1954-11-18"))
                            .build())
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "1953-09-30, NOT_YET, NONE",
        "1953-10-01, NOT_YET, SIGNATORY",
        "1954-11-16, NOT_YET, SIGNATORY",
        "1954-11-17, CANNOT_TELL, CANNOT_TELL",
        "1954-11-18, IN_FORCE, PARTY",
        "2026-11-28, IN_FORCE, PARTY"
    })
    void mutualDefenseTreaty(String day, String status, String korea) {
        assertEquals(status, status(MUTUAL_DEFENSE, day));
        assertEquals(korea, participation(MUTUAL_DEFENSE, "KR", day));
    }

    /** The Special Measures Agreement of 2021. */
    static final Agreement SPECIAL_MEASURES = treaty("sma-2021", "KR", "US")
            .addEvent(done(LifecycleAct.AGREEMENT_IN_PRINCIPLE, "2021-03-07", "KR", "US"))
            .addEvent(done(LifecycleAct.INITIALLING, "2021-03-18", "KR", "US"))
            .addEvent(done(LifecycleAct.SIGNATURE, "2021-04-08", "KR", "US"))
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2021-09-01"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2021-03-07, NOT_YET, NONE",
        "2021-03-18, NOT_YET, NONE",
        "2021-04-08, NOT_YET, SIGNATORY",
        "2021-08-31, NOT_YET, SIGNATORY",
        "2021-09-01, IN_FORCE, PARTY"
    })
    void specialMeasuresAgreement(String day, String status, String usa) {
        assertEquals(status, status(SPECIAL_MEASURES, day));
        assertEquals(usa, participation(SPECIAL_MEASURES, "US", day));
    }

    /** The Comprehensive Nuclear-Test-Ban Treaty: named ratifications are wanting, and one was withdrawn. */
    static final Agreement TEST_BAN = treaty("ctbt-1996", "RU", "US", "FR", "CN")
            .addEvent(done(LifecycleAct.OPENING_FOR_SIGNATURE, "1996-09-24"))
            .addEvent(done(LifecycleAct.SIGNATURE, "1996-09-24", "RU", "US", "FR", "CN"))
            .addEvent(done(LifecycleAct.RATIFICATION, "1998-04-06", "FR"))
            .addEvent(done(LifecycleAct.RATIFICATION, "2000-06-30", "RU"))
            .addEvent(done(LifecycleAct.WITHDRAWAL_OF_RATIFICATION, "2023-11-03", "RU"))
            .addProvision(clause(ForceRule.builder()
                    .begins(Trigger.acts(Quorum.EACH, LifecycleAct.RATIFICATION)
                            .delay(IsoDuration.parse("P180D"))
                            .build())
                    .build()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "1996-09-23, NOT_YET, NONE",
        "1996-09-24, NOT_YET, SIGNATORY",
        "2000-06-30, NOT_YET, CONTRACTING",
        "2023-11-02, NOT_YET, CONTRACTING",
        "2023-11-03, NOT_YET, SIGNATORY"
    })
    void testBanTreaty(String day, String status, String russia) {
        assertEquals(status, status(TEST_BAN, day));
        assertEquals(russia, participation(TEST_BAN, "RU", day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1997-01-01; RU, US, FR, CN",
                "1998-04-06; RU, US, CN",
                "2020-01-01; US, CN",
                "2023-11-03; RU, US, CN",
            })
    void testBanTreatyNamesTheWantingActors(LocalDate day, String wanting) {
        List<Reason> because = TEST_BAN.statusOn(day).because();
        assertTrue(
                because.stream()
                        .anyMatch(reason -> reason.code().equals("rule-wants")
                                && wanting.equals(reason.arguments().get("missing"))),
                because.toString());
    }

    private static final Trigger THIRTY_DAYS_AFTER_OWN = Trigger.acts(
                    1, LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION, LifecycleAct.ACCEPTANCE)
            .delay(IsoDuration.parse("P30D"))
            .build();

    /**
     * The Vienna Convention on the Law of Treaties: 35 deposits and 30 days; later ones by their own deposit. Algeria's
     * reservation leaves article 66(a) to the consent of all parties to a dispute. Portugal calls its answer to such
     * reservations a declaration; by its effect it is an objection (ILC Guide 2.6.1): neither those procedures nor the norms
     * of Part V that depend on them apply. The objection that excludes all treaty relations is made up, as its author is.
     */
    private static Agreement lawOfTreaties() {
        Agreement.Builder treaty = Agreement.builder().id("vclt-1969").title("en", "vclt-1969");
        IntStream.range(0, 33)
                .forEach(i -> treaty.addParty(Actor.of("S" + i, "en", "S" + i))
                        .addEvent(done(LifecycleAct.RATIFICATION, "1975-01-01", "S" + i)));
        return treaty.addParty(Actor.of("TG", "en", "Togo"))
                .addParty(Actor.of("SU", "en", "USSR"))
                .addParty(Actor.of("SE", "en", "Sweden"))
                .addParty(Actor.of("DZ", "en", "Algeria"))
                .addParty(Actor.of("PT", "en", "Portugal"))
                .addParty(Actor.of("FR", "en", "France"))
                .addEvent(done(LifecycleAct.RATIFICATION, "1975-02-04", "SE"))
                .addEvent(done(LifecycleAct.ACCESSION, "1979-12-28", "TG"))
                .addEvent(done(LifecycleAct.ACCESSION, "1986-04-29", "SU"))
                .addEvent(done(LifecycleAct.ACCESSION, "1988-11-08", "DZ"))
                .addEvent(done(LifecycleAct.ACCESSION, "2004-02-06", "PT"))
                .addEvent(act(LifecycleAct.RESERVATION, "DZ")
                        .id("reservation")
                        .done(DateSpan.parse("1988-11-08"))
                        .build())
                .addEvent(act(LifecycleAct.OBJECTION, "S0")
                        .regarding("reservation")
                        .done(DateSpan.parse("1989-01-01"))
                        .objectionEffect(ObjectionEffect.EXCLUDES_TREATY_RELATIONS)
                        .build())
                .addEvent(act(LifecycleAct.OBJECTION, "PT")
                        .regarding("reservation")
                        .done(DateSpan.parse("2004-02-06"))
                        .objectionEffect(ObjectionEffect.EXCLUDES_FURTHER_PROVISIONS)
                        .build())
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.acts(35, LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION)
                                .delay(IsoDuration.parse("P30D"))
                                .build())
                        .beginsForLater(THIRTY_DAYS_AFTER_OWN)
                        .build()))
                .build();
    }

    static final Agreement LAW_OF_TREATIES = lawOfTreaties();

    @ParameterizedTest
    @CsvSource({
        "1979-12-27, CONTRACTING, NONE, NONE",
        "1980-01-26, CONTRACTING, NONE, CONTRACTING",
        "1986-04-28, PARTY, NONE, PARTY",
        "1986-05-28, PARTY, CONTRACTING, PARTY",
        "1986-05-29, PARTY, PARTY, PARTY"
    })
    void lawOfTreatiesByItsRule(String day, String first, String soviet, String togo) {
        assertEquals(first, participation(LAW_OF_TREATIES, "S0", day));
        assertEquals(soviet, participation(LAW_OF_TREATIES, "SU", day));
        assertEquals(togo, participation(LAW_OF_TREATIES, "TG", day));
    }

    @ParameterizedTest
    @CsvSource({
        "S0, DZ, 1988-12-07, NO, 1",
        "S0, DZ, 1988-12-08, YES, 1",
        "S0, DZ, 1989-01-01, NO, 1",
        "PT, DZ, 2004-03-06, NO, 1",
        "PT, DZ, 2004-03-07, YES, 1",
        "S0, PT, 2004-03-07, YES, 0",
        "SE, TG, 2000-01-01, YES, 0",
        "FR, SE, 2000-01-01, NO, 0"
    })
    void objectionsMayExcludeTreatyRelations(String one, String other, String day, Answer answer, int reservations) {
        TreatyRelation relation = LAW_OF_TREATIES.inForceBetween(one, other, day(day));
        assertEquals(answer, relation.answer(), relation.toString());
        assertEquals(reservations, relation.reservations().size());
    }

    @Test
    void objectionWithOwnConsentIsInTime() {
        TreatyRelation relation = LAW_OF_TREATIES.inForceBetween("PT", "DZ", day("2004-03-07"));
        assertEquals(2, relation.reservations().get(0).objections().size());
        assertTrue(
                relation.because().stream().noneMatch(reason -> reason.code().startsWith("objection-")),
                relation.toString());
    }

    /** The Paris Agreement for a party that left, came back and left again. */
    static final Agreement PARIS = treaty("paris-2015", "US", "FR", "EU")
            .addEvent(done(LifecycleAct.SIGNATURE, "2016-04-22", "US", "FR", "EU"))
            .addEvent(done(LifecycleAct.ACCEPTANCE, "2016-09-03", "US"))
            .addEvent(done(LifecycleAct.RATIFICATION, "2016-10-05", "FR"))
            .addEvent(done(LifecycleAct.RATIFICATION, "2016-10-05", "EU"))
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2016-11-04"))
            .addEvent(act(LifecycleAct.WITHDRAWAL, "US")
                    .done(DateSpan.parse("2019-11-04"))
                    .takesEffect(UncertainDate.parse("2020-11-04"))
                    .build())
            .addEvent(act(LifecycleAct.ACCEPTANCE, "US")
                    .done(DateSpan.parse("2021-01-20"))
                    .takesEffect(UncertainDate.parse("2021-02-19"))
                    .build())
            .addEvent(act(LifecycleAct.WITHDRAWAL, "US")
                    .done(DateSpan.parse("2025-01-27"))
                    .takesEffect(UncertainDate.parse("2026-01-27"))
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "2016-04-21, NONE",
        "2016-04-22, SIGNATORY",
        "2016-09-03, CONTRACTING",
        "2016-11-04, PARTY",
        "2019-11-04, PARTY",
        "2020-11-04, FORMER",
        "2021-01-20, CONTRACTING",
        "2021-02-19, PARTY",
        "2026-01-26, PARTY",
        "2026-01-27, FORMER"
    })
    void parisAgreementForTheUnitedStates(String day, String usa) {
        assertEquals(usa, participation(PARIS, "US", day));
        assertEquals(day.compareTo("2016-11-04") >= 0 ? "IN_FORCE" : "NOT_YET", status(PARIS, day));
    }

    @Test
    void participationHasSpells() {
        assertEquals(
                "[2016-11-04 2020-11-04, 2021-02-19 2026-01-27]",
                PARIS.participationOf("US", day("2020-12-01")).spells().stream()
                        .map(spell -> spell.from() + " " + spell.until().orElseThrow())
                        .toList()
                        .toString());
    }

    /** The INF Treaty: suspended, then ended by the withdrawal of one of two parties. */
    static final Agreement INF = treaty("inf-1987", "US", "RU")
            .addEvent(done(LifecycleAct.SIGNATURE, "1987-12-08", "US", "RU"))
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1988-06-01"))
            .addEvent(effective(LifecycleAct.SUSPENSION, "2019-02-02", "US", "RU"))
            .addEvent(done(LifecycleAct.NOTICE, "2019-02-02", "US"))
            .addProvision(
                    clause(ForceRule.builder().notice(IsoDuration.parse("P6M")).build()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "1988-05-31, NOT_YET, SIGNATORY",
        "1988-06-01, IN_FORCE, PARTY",
        "2019-02-02, SUSPENDED, SUSPENDED",
        "2019-08-01, SUSPENDED, SUSPENDED",
        "2019-08-02, ENDED, FORMER"
    })
    void infTreaty(String day, String status, String russia) {
        assertEquals(status, status(INF, day));
        assertEquals(russia, participation(INF, "RU", day));
    }

    @Test
    void actsAppearInTheReadersLanguage() {
        Agreement suspended = treaty("t", "A", "B", "C")
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2001-01-01"))
                .addEvent(effective(LifecycleAct.SUSPENSION, "2002-01-01"))
                .addEvent(done(LifecycleAct.SIGNATURE, "2000-01-01", "A"))
                .build();
        List<Reason> because = suspended.participationOf("A", day("2002-01-01")).because();
        assertEquals(
                List.of(
                        "signature by \"A\" is recorded, 2000-01-01",
                        "suspension of operation is recorded, 2002-01-01"),
                because.stream()
                        .filter(reason -> reason.code().equals("act-recorded"))
                        .map(reason -> reason.message(Locale.ENGLISH))
                        .toList());
        assertEquals(
                List.of("\"A\"의 서명 기록이 있음: 2000-01-01", "시행정지 기록이 있음: 2002-01-01"),
                because.stream()
                        .filter(reason -> reason.code().equals("act-recorded"))
                        .map(reason -> reason.message(Locale.KOREAN))
                        .toList());
    }

    /** An old record may give an entry into force both dates: it counts from its effect. */
    @Test
    void anEntryCountsFromItsEffect() {
        Agreement both = treaty("t", "A", "B")
                .addEvent(act(LifecycleAct.ENTRY_INTO_FORCE)
                        .done(DateSpan.parse("2001-01-01"))
                        .takesEffect(UncertainDate.parse("2001-06-01"))
                        .build())
                .build();
        assertEquals("NOT_YET", status(both, "2001-05-31"));
        assertEquals("IN_FORCE", status(both, "2001-06-01"));
    }

    /** The Treaty on the Non-Proliferation of Nuclear Weapons: a revoked notice, then a contested one. */
    static final Agreement NON_PROLIFERATION = treaty("npt-1968", "KP", "KR", "GB")
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1970-03-05"))
            .addEvent(done(LifecycleAct.RATIFICATION, "1968-11-27", "GB"))
            .addEvent(done(LifecycleAct.RATIFICATION, "1975-04-23", "KR"))
            .addEvent(done(LifecycleAct.ACCESSION, "1985-12-12", "KP"))
            .addEvent(act(LifecycleAct.NOTICE, "KP")
                    .id("notice-1993")
                    .done(DateSpan.parse("1993-03-12"))
                    .takesEffect(UncertainDate.parse("1993-06-12"))
                    .build())
            .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE, "KP")
                    .regarding("notice-1993")
                    .done(DateSpan.parse("1993-06-11"))
                    .build())
            .addEvent(act(LifecycleAct.NOTICE, "KP")
                    .id("notice-2003")
                    .done(DateSpan.parse("2003-01-10"))
                    .takesEffect(UncertainDate.parse("2003-01-11"))
                    .build())
            .addEvent(act(LifecycleAct.OBJECTION, "KR")
                    .regarding("notice-2003")
                    .done(DateSpan.parse("2003-01-10"))
                    .build())
            .addEvent(done(LifecycleAct.EXTENSION, "1995-05-11"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "1970-03-05, NONE",
        "1985-12-12, PARTY",
        "1993-06-12, PARTY",
        "2003-01-10, PARTY",
        "2003-01-11, CANNOT_TELL",
        "2026-01-01, CANNOT_TELL"
    })
    void nonProliferationTreaty(String day, String northKorea) {
        assertEquals(northKorea, participation(NON_PROLIFERATION, "KP", day));
        assertEquals("IN_FORCE", status(NON_PROLIFERATION, day));
    }

    /** A succession to the law of treaties with effect from the dissolution of the predecessor. */
    static final Agreement SUCCESSION = treaty("succession", "CS", "CZ", "AT")
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1980-01-27"))
            .addEvent(done(LifecycleAct.ACCESSION, "1979-04-30", "AT"))
            .addEvent(done(LifecycleAct.ACCESSION, "1987-07-29", "CS"))
            .addEvent(act(LifecycleAct.SUCCESSION, "CZ")
                    .done(DateSpan.parse("1993-02-22"))
                    .takesEffect(UncertainDate.parse("1993-01-01"))
                    .predecessor(Reference.to("CS"))
                    .build())
            .addProvision(clause(laterAfter("P30D", LifecycleAct.ACCESSION)))
            .build()
            .toBuilder()
            .actors(List.of(
                    Actor.of("CS", "en", "Czechoslovakia").toBuilder()
                            .validity(DateSpan.parse("1918-10-28/1992-12-31"))
                            .build(),
                    Actor.of("CZ", "en", "Czech Republic"),
                    Actor.of("AT", "en", "Austria")))
            .build();

    @ParameterizedTest
    @CsvSource({
        "1992-12-31, PARTY, NONE",
        "1993-01-01, FORMER, PARTY",
        "1993-02-21, FORMER, PARTY",
        "2026-01-01, FORMER, PARTY",
        "1987-07-28, NONE, NONE",
        "1987-07-29, CONTRACTING, NONE",
        "1987-08-28, PARTY, NONE"
    })
    void successionIsRetroactive(String day, String predecessor, String successor) {
        assertEquals(predecessor, participation(SUCCESSION, "CS", day));
        assertEquals(successor, participation(SUCCESSION, "CZ", day));
    }

    private static ForceRule laterAfter(String delay, LifecycleAct... acts) {
        return ForceRule.builder()
                .beginsForLater(
                        Trigger.acts(1, acts).delay(IsoDuration.parse(delay)).build())
                .build();
    }

    /** The Convention on the Rights of Persons with Disabilities: the European Union beside its members. */
    static final Agreement DISABILITIES = treaty("crpd-2006", "IE", "EU", "US")
            .addEvent(done(LifecycleAct.SIGNATURE, "2007-03-30", "IE", "EU"))
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2008-05-03"))
            .addEvent(done(LifecycleAct.SIGNATURE, "2009-07-30", "US"))
            .addEvent(done(LifecycleAct.FORMAL_CONFIRMATION, "2010-12-23", "EU"))
            .addEvent(done(LifecycleAct.RATIFICATION, "2018-03-20", "IE"))
            .addProvision(clause(laterAfter("P30D", LifecycleAct.RATIFICATION, LifecycleAct.FORMAL_CONFIRMATION)))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2007-03-29, NONE, NONE, NONE",
        "2009-07-30, SIGNATORY, SIGNATORY, SIGNATORY",
        "2010-12-23, CONTRACTING, SIGNATORY, SIGNATORY",
        "2011-01-22, PARTY, SIGNATORY, SIGNATORY",
        "2018-04-18, PARTY, CONTRACTING, SIGNATORY",
        "2018-04-19, PARTY, PARTY, SIGNATORY"
    })
    void aUnionJoinsBesideItsMembers(String day, String union, String ireland, String usa) {
        assertEquals(union, participation(DISABILITIES, "EU", day));
        assertEquals(ireland, participation(DISABILITIES, "IE", day));
        assertEquals(usa, participation(DISABILITIES, "US", day));
        assertEquals(
                day.compareTo("2018-04-19") >= 0 ? Answer.YES : Answer.NO,
                DISABILITIES.inForceBetween("EU", "IE", day(day)).answer());
    }

    /** The Kigali Amendment to the Montreal Protocol, in force for those alone that accepted it. */
    static final Agreement KIGALI = treaty("kigali-2016", "EU", "US", "KR")
            .addEvent(done(LifecycleAct.ADOPTION, "2016-10-15"))
            .addEvent(done(LifecycleAct.APPROVAL, "2018-09-27", "EU"))
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2019-01-01"))
            .addEvent(done(LifecycleAct.RATIFICATION, "2022-10-31", "US"))
            .addProvision(clause(laterAfter("P90D", LifecycleAct.RATIFICATION, LifecycleAct.APPROVAL)))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2018-09-26, NONE, NONE",
        "2018-12-31, CONTRACTING, NONE",
        "2019-01-01, PARTY, NONE",
        "2022-10-31, PARTY, CONTRACTING",
        "2023-01-28, PARTY, CONTRACTING",
        "2023-01-29, PARTY, PARTY"
    })
    void anAmendmentIsInForceForSome(String day, String union, String usa) {
        assertEquals(union, participation(KIGALI, "EU", day));
        assertEquals(usa, participation(KIGALI, "US", day));
        assertEquals(
                day.compareTo("2023-01-29") >= 0 ? Answer.YES : Answer.NO,
                KIGALI.inForceBetween("EU", "US", day(day)).answer());
    }

    /** The exchange of notes on the American lakes of 1817, with a notice that was taken back in time. */
    static final Agreement RUSH_BAGOT = treaty("rush-bagot-1817", "GB", "US")
            .addEvent(done(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "1817-04-28", "GB"))
            .addEvent(done(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "1817-04-29", "US"))
            .addEvent(done(LifecycleAct.DOMESTIC_APPROVAL, "1818-04-16", "US"))
            .addEvent(act(LifecycleAct.NOTICE, "US")
                    .id("notice-1864")
                    .done(DateSpan.parse("1864-11-23"))
                    .build())
            .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE, "US")
                    .regarding("notice-1864")
                    .done(DateSpan.parse("1865-03-08"))
                    .build())
            .addProvision(clause(ForceRule.builder()
                    .begins(Trigger.acts(Quorum.EACH, LifecycleAct.EXCHANGE_OF_INSTRUMENTS)
                            .build())
                    .notice(IsoDuration.parse("P6M"))
                    .build()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "1817-04-27, NOT_YET, NONE, NONE",
        "1817-04-28, NOT_YET, CONTRACTING, NONE",
        "1817-04-29, IN_FORCE, PARTY, PARTY",
        "1818-04-16, IN_FORCE, PARTY, PARTY",
        "1864-11-23, IN_FORCE, PARTY, PARTY",
        "1865-05-23, IN_FORCE, PARTY, PARTY",
        "1865-05-24, IN_FORCE, PARTY, PARTY"
    })
    void notesOnTheAmericanLakes(String day, String status, String britain, String usa) {
        assertEquals(status, status(RUSH_BAGOT, day));
        assertEquals(britain, participation(RUSH_BAGOT, "GB", day));
        assertEquals(usa, participation(RUSH_BAGOT, "US", day));
    }

    /** Had it not been taken back, the notice would have ended them after six months. */
    @Test
    void theNoticeOf1864WouldHaveEndedTheNotes() {
        Agreement ended = RUSH_BAGOT.toBuilder()
                .events(RUSH_BAGOT.events().stream()
                        .filter(event -> !event.act().code().equals("REVOCATION_OF_NOTICE"))
                        .toList())
                .build();
        assertEquals("IN_FORCE", status(ended, "1865-05-22"));
        assertEquals("ENDED", status(ended, "1865-05-23"));
    }

    @Test
    void consentsWithoutARuleLeaveItOpen() {
        Agreement open = treaty("open", "KR", "US", "JP")
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-01-01", "KR"))
                .build();
        Status status = open.statusOn(day("2002-01-01"));
        assertEquals(Standing.CANNOT_TELL, status.standing());
        assertEquals(
                List.of("no-entry-known"),
                status.unsettled().stream().map(Reason::code).toList());
        assertEquals(Standing.NOT_YET, open.statusOn(day("2000-12-31")).standing());
        assertEquals("CANNOT_TELL", participation(open, "KR", "2002-01-01"));
        assertEquals("NONE", participation(open, "US", "2002-01-01"));
    }

    @Test
    void aPoliticalStatementIsOperativeSinceIssuance() {
        Agreement statement = treaty("statement", "KR", "US")
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL).toBuilder()
                        .assertedBy(Reference.to("US"))
                        .build())
                .addEvent(done(LifecycleAct.ISSUANCE, "2021-03-18"))
                .build();
        assertEquals("NOT_YET", status(statement, "2021-03-17"));
        assertEquals("OPERATIVE", status(statement, "2021-03-18"));
        assertEquals("PARTICIPANT", participation(statement, "KR", "2021-03-18"));
        assertEquals(
                List.of("the instrument is political by its recorded nature, in the view of \"US\": "
                        + "it operates and is not in force"),
                statement.statusOn(day("2021-03-18")).because().stream()
                        .map(reason -> reason.message(Locale.ENGLISH))
                        .toList());
        assertEquals(
                Answer.NO,
                statement.inForceBetween("KR", "US", day("2021-03-18")).answer());
    }

    @Test
    void expectedEventsCountForNothing() {
        Agreement planned = treaty("planned", "KR", "US")
                .addEvent(done(LifecycleAct.SIGNATURE, "2001-01-01", "KR", "US"))
                .addEvent(act(LifecycleAct.ENTRY_INTO_FORCE)
                        .takesEffect(UncertainDate.parse("2001-06-01"))
                        .expected(true)
                        .build())
                .build();
        assertEquals("NOT_YET", status(planned, "2002-01-01"));
    }
}

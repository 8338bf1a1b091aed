package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.time.IsoDuration;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For which acts, put in one place of a life, a rule reports the last event: all acts, so that none is in a set of a rule too
 * many or too few.
 */
class ActSetsTest {

    private static final String SIGNED = "SIGNATURE A,B,C done=1998-01-01; ";
    private static final String JOINED =
            SIGNED + "RATIFICATION A,B,C done=1999-01-01; ENTRY_INTO_FORCE - effect=2000-01-01; ";
    private static final String WITHOUT_A = SIGNED + "RATIFICATION B,C done=1999-01-01; ";
    private static final String RESERVED = JOINED + "RESERVATION A done=1999-01-01 id=r; ";

    private static final String SIGNATURES = "SIGNATURE SIGNATURE_AD_REFERENDUM DEFINITIVE_SIGNATURE ";
    private static final String RATIFICATIONS = "RATIFICATION ACCEPTANCE APPROVAL FORMAL_CONFIRMATION ";
    private static final String MADE_ANEW =
            "EXCHANGE_OF_INSTRUMENTS " + RATIFICATIONS + "ACCESSION NOTIFICATION_OF_COMPLETION CONSENT_BY_OTHER_MEANS ";
    private static final String LATER_CONSENTS = MADE_ANEW + "SUCCESSION CONTINUATION UNIFICATION ";
    private static final String SUCCESSIONS = "SUCCESSION SUCCESSION_TO_SIGNATURE CONTINUATION UNIFICATION ";
    private static final String DEPARTURES = "WITHDRAWAL DENUNCIATION ";
    private static final String DECLARATIONS = "INTERPRETATIVE_DECLARATION DECLARATION TERRITORIAL_APPLICATION ";
    private static final String RESERVATIONS =
            "RESERVATION MODIFICATION_OF_RESERVATION INTERPRETATIVE_DECLARATION DECLARATION ";
    private static final String NOTICES =
            DEPARTURES + "NOTICE NOTIFICATION TERMINATION SUSPENSION INVALIDITY END_OF_PROVISIONAL_APPLICATION ";
    private static final String BREAKS =
            DEPARTURES + "TERMINATION EXPIRY INVALIDITY WITHDRAWAL_OF_RATIFICATION NOTICE SUSPENSION ";
    private static final String RENEWING =
            "PROVISIONAL_APPLICATION ENTRY_INTO_FORCE AMENDMENT MODIFICATION REVISION RESUMPTION REVIVAL ";

    /** The code, "only" or "all but" the acts for which it is reported, and the life; the act stands in it as X. */
    static Stream<Arguments> lives() {
        String ended = JOINED + "TERMINATION - effect=2003; ";
        return Stream.of(
                arguments(
                        "act-after-end",
                        "all but",
                        RENEWING + "EXTENSION",
                        ended + "X A done=2005; WITHDRAWAL B done=2010"),
                arguments(
                        "act-after-end",
                        "all but",
                        RENEWING + "EXTENSION",
                        ended + "X - done=2005; WITHDRAWAL B done=2010"),
                arguments("act-after-end", "all but", RENEWING, ended + "X - done=2005; EXTENSION - done=2010"),
                arguments(
                        "act-after-end",
                        "only",
                        SIGNATURES + MADE_ANEW + DEPARTURES + "EXTENSION NOTICE SUSPENSION",
                        ended + "X A done=2005"),
                arguments(
                        "act-after-end",
                        "only",
                        SIGNATURES + MADE_ANEW + DEPARTURES + "EXTENSION NOTICE SUSPENSION TERMINATION EXPIRY",
                        ended + "X - done=2005"),
                arguments(
                        "act-after-end",
                        "only",
                        "TERMINATION EXPIRY",
                        JOINED + "X - effect=2003; WITHDRAWAL B done=2010"),
                arguments(
                        "act-after-end",
                        "only",
                        DEPARTURES + "NOTICE",
                        JOINED + "X A done=2003 effect=2004 id=n; REVOCATION_OF_NOTICE A done=2005 to=n"),
                // After a term.
                arguments(
                        "act-after-end",
                        "all but",
                        RENEWING + "EXTENSION TERMINATION EXPIRY",
                        "P3Y; " + JOINED + "X A done=2001; NOTICE A done=2010"),
                arguments("act-after-end", "only", DEPARTURES + "NOTICE EXTENSION", "P3Y; " + JOINED + "X A done=2010"),
                arguments("act-twice", "all but", BREAKS, JOINED + "X A done=2003; RATIFICATION A done=2010"),
                arguments("act-twice", "all but", BREAKS, JOINED + "X - done=2003; RATIFICATION A done=2010"),
                arguments(
                        "act-twice",
                        "all but",
                        SIGNATURES + LATER_CONSENTS + DEPARTURES
                                + "ENTRY_INTO_FORCE REVOCATION_OF_NOTICE REVIVAL RESUMPTION",
                        JOINED + "WITHDRAWAL A effect=2002; X A done=2005; WITHDRAWAL A done=2010"),
                arguments(
                        "act-twice",
                        "all but",
                        SIGNATURES + LATER_CONSENTS + "ENTRY_INTO_FORCE REVOCATION_OF_NOTICE REVIVAL RESUMPTION",
                        JOINED + "WITHDRAWAL A effect=2002; X - done=2005; WITHDRAWAL A done=2010"),
                arguments(
                        "act-twice",
                        "only",
                        RATIFICATIONS + DEPARTURES + "ACCESSION",
                        JOINED + "X A effect=2002; X A done=2010"),
                arguments(
                        "act-twice",
                        "only",
                        RATIFICATIONS + SUCCESSIONS + "ACCESSION",
                        JOINED + "X D done=2003 from=A; X D done=2010 from=A"),
                // What went before.
                arguments(
                        "act-without-ground",
                        "all but",
                        "SUSPENSION NOTICE",
                        JOINED + "X A done=2003; RESUMPTION A done=2010"),
                arguments(
                        "act-without-ground",
                        "all but",
                        DEPARTURES + "TERMINATION EXPIRY INVALIDITY SUSPENSION NOTICE",
                        JOINED + "X - done=2003; REVIVAL - done=2010"),
                arguments(
                        "act-without-ground",
                        "all but",
                        "PROVISIONAL_APPLICATION",
                        JOINED + "X - done=2003; END_OF_PROVISIONAL_APPLICATION - done=2010"),
                arguments(
                        "act-without-ground",
                        "only",
                        "END_OF_PROVISIONAL_APPLICATION RESUMPTION REVIVAL SUSPENSION EXPIRY TERMINATION",
                        JOINED + "X - effect=1999"),
                arguments(
                        "act-without-ground",
                        "only",
                        DEPARTURES + "OBJECTION END_OF_PROVISIONAL_APPLICATION RESUMPTION REVIVAL",
                        JOINED + "X D done=2003"),
                arguments(
                        "act-without-ground",
                        "only",
                        "NOTICE REVOCATION_OF_NOTICE WITHDRAWAL_OF_OBJECTION ACCEPTANCE_OF_RESERVATION",
                        JOINED + "X D done=2002; WITHDRAWAL D done=2003"),
                arguments(
                        "act-without-ground",
                        "only",
                        LATER_CONSENTS,
                        SIGNED + "X A done=1999; X B done=1999; WITHDRAWAL D done=2003"),
                arguments(
                        "act-without-ground",
                        "all but",
                        SIGNATURES + LATER_CONSENTS,
                        SIGNED + "RATIFICATION A,B,C done=1999; X - done=1999; WITHDRAWAL D done=2003"),
                // Answers.
                arguments(
                        "act-by-another",
                        "all but",
                        "TERMINATION SUSPENSION INVALIDITY END_OF_PROVISIONAL_APPLICATION PROPOSAL_OF_AMENDMENT AMENDMENT"
                                + " CORRECTION",
                        JOINED + "X A done=2001 id=x; OBJECTION A done=2002 to=x"),
                arguments(
                        "act-by-another",
                        "only",
                        "REVOCATION_OF_NOTICE MODIFICATION_OF_RESERVATION WITHDRAWAL_OF_RESERVATION"
                                + " WITHDRAWAL_OF_OBJECTION WITHDRAWAL_OF_DECLARATION WITHDRAWAL_OF_SIGNATURE"
                                + " WITHDRAWAL_OF_RATIFICATION",
                        RESERVED + "X B done=2003 to=r"),
                arguments(
                        "act-by-another",
                        "only",
                        "OBJECTION ACCEPTANCE_OF_RESERVATION OPPOSITION_TO_DECLARATION",
                        RESERVED + "X A done=2003 to=r"),
                arguments(
                        "act-by-another",
                        "only",
                        "SUCCESSION SUCCESSION_TO_SIGNATURE CONTINUATION",
                        JOINED + "X D done=2003 from=D"),
                arguments(
                        "act-by-another",
                        "all but",
                        SUCCESSIONS,
                        RESERVED + "X D done=2001 from=A; WITHDRAWAL_OF_RESERVATION D done=2003 to=r"),
                arguments(
                        "objection-late",
                        "only",
                        LATER_CONSENTS + "DEFINITIVE_SIGNATURE",
                        "X A done=1990-01-01; X B done=1990-01-01; RESERVATION A done=1990-01-01 id=r;"
                                + " OBJECTION B done=2000 to=r"),
                arguments(
                        "objection-late",
                        "only",
                        "ACCEPTANCE_OF_RESERVATION",
                        RESERVED + "X B done=1999-02-01 to=r; OBJECTION B done=1999-06 to=r"),
                // What an act may answer.
                answer("ACCEPTANCE_OF_RESERVATION", RESERVATIONS),
                answer("MODIFICATION_OF_RESERVATION", RESERVATIONS),
                answer("WITHDRAWAL_OF_RESERVATION", RESERVATIONS),
                answer(
                        "OBJECTION",
                        RESERVATIONS + "TERRITORIAL_APPLICATION ACCESSION PROPOSAL_OF_AMENDMENT AMENDMENT CORRECTION "
                                + NOTICES + SUCCESSIONS),
                answer("WITHDRAWAL_OF_OBJECTION", "OBJECTION OPPOSITION_TO_DECLARATION"),
                answer("WITHDRAWAL_OF_DECLARATION", DECLARATIONS),
                answer("APPROVAL_OF_DECLARATION", DECLARATIONS),
                answer("OPPOSITION_TO_DECLARATION", DECLARATIONS),
                answer("RECHARACTERISATION", DECLARATIONS),
                answer("REVOCATION_OF_NOTICE", NOTICES),
                answer("WITHDRAWAL_OF_SIGNATURE", SIGNATURES + "SUCCESSION_TO_SIGNATURE"),
                answer("WITHDRAWAL_OF_RATIFICATION", LATER_CONSENTS + "DEFINITIVE_SIGNATURE"),
                answer("RESUMPTION", "SUSPENSION NOTICE"),
                // In which order.
                arguments("effect-before-act", "all but", SUCCESSIONS, JOINED + "X A done=2005 effect=2001"),
                arguments(
                        "signature-before-opening",
                        "only",
                        SIGNATURES,
                        "OPENING_FOR_SIGNATURE - done=2000; X A done=1999"),
                arguments(
                        "succession-without-predecessor",
                        "only",
                        "SUCCESSION SUCCESSION_TO_SIGNATURE",
                        JOINED + "X D done=2005"),
                arguments("ratification-before-signature", "only", RATIFICATIONS, SIGNED + "X A done=1990"),
                arguments(
                        "force-without-consent",
                        "all but",
                        LATER_CONSENTS + "SUCCESSION_TO_SIGNATURE DEFINITIVE_SIGNATURE",
                        WITHOUT_A + "X A done=1999; ENTRY_INTO_FORCE A effect=2000"),
                arguments(
                        "force-without-consent",
                        "all but",
                        SUCCESSIONS + "DEFINITIVE_SIGNATURE",
                        WITHOUT_A + "X A done=2005; ENTRY_INTO_FORCE A effect=2000"),
                arguments(
                        "departure-before-consent",
                        "only",
                        SIGNATURES + LATER_CONSENTS + "ENTRY_INTO_FORCE",
                        "SIGNATURE B done=1990; X A done=1999; WITHDRAWAL A done=1998"),
                arguments(
                        "departure-before-consent",
                        "all but",
                        LATER_CONSENTS + "DEFINITIVE_SIGNATURE ENTRY_INTO_FORCE",
                        "SIGNATURE B done=1990; RATIFICATION A done=2001; ENTRY_INTO_FORCE - effect=2005;"
                                + " X A done=1990; WITHDRAWAL A done=1998"),
                arguments(
                        "departure-before-consent",
                        "only",
                        DEPARTURES,
                        "SIGNATURE B done=1990; RATIFICATION A done=1999; X A done=1998"),
                arguments(
                        "force-too-early",
                        "only",
                        SIGNATURES + "ADOPTION",
                        "X A done=1999; ENTRY_INTO_FORCE A effect=1998"),
                arguments(
                        "force-too-early",
                        "all but",
                        SIGNATURES + LATER_CONSENTS,
                        "SIGNATURE A done=1999; X B done=1990; ENTRY_INTO_FORCE - effect=1998"),
                arguments("force-twice", "all but", BREAKS, JOINED + "X - done=2003; ENTRY_INTO_FORCE - effect=2010"),
                arguments(
                        "force-twice",
                        "all but",
                        BREAKS,
                        JOINED + "X A done=2003; ENTRY_INTO_FORCE A effect=2001; ENTRY_INTO_FORCE A effect=2010"),
                arguments(
                        "reservation-late",
                        "all but",
                        SIGNATURES + LATER_CONSENTS,
                        "RATIFICATION A done=1998; X A done=2000; RESERVATION A done=1999"),
                arguments("reservation-late", "only", LATER_CONSENTS, "X A done=1998; RESERVATION A done=1999"),
                arguments(
                        "signature-withdrawn-late",
                        "only",
                        LATER_CONSENTS,
                        "SIGNATURE A done=1998; X A done=1999; WITHDRAWAL_OF_SIGNATURE A done=2001"),
                arguments(
                        "signature-withdrawn-late",
                        "all but",
                        BREAKS,
                        "SIGNATURE A done=1998; RATIFICATION A done=1999; X A done=2000;"
                                + " WITHDRAWAL_OF_SIGNATURE A done=2001"),
                arguments(
                        "provisional-after-force",
                        "only",
                        "ENTRY_INTO_FORCE",
                        "SIGNATURE A done=1998; X A effect=1999; PROVISIONAL_APPLICATION A done=2001"),
                arguments(
                        "provisional-after-force",
                        "all but",
                        LATER_CONSENTS + BREAKS,
                        JOINED + "X A effect=2000-06; PROVISIONAL_APPLICATION A done=2001"),
                arguments(
                        "registration-before-force",
                        "only",
                        "ENTRY_INTO_FORCE",
                        "X - effect=1999; REGISTRATION - done=1998"));
    }

    private static Arguments answer(String act, String answered) {
        return arguments(
                "regarding-wrong-act",
                "all but",
                answered,
                JOINED + "X A done=2001 id=x; " + act + " B done=2003 to=x");
    }

    @ParameterizedTest
    @MethodSource("lives")
    void eachRuleKnowsItsActs(String code, String which, String acts, String life) {
        TreeSet<String> expected = new TreeSet<>(Arrays.asList(acts.strip().split(" ", -1)));
        TreeSet<String> all = LifecycleAct.vocabulary().known().stream()
                .map(LifecycleAct::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                List.of(), expected.stream().filter(act -> !all.contains(act)).toList());
        TreeSet<String> found =
                all.stream().filter(act -> isReported(code, life, act)).collect(Collectors.toCollection(TreeSet::new));
        if (which.equals("all but")) {
            all.removeAll(found);
            found = all;
        }
        assertEquals(expected, found);
    }

    private static boolean isReported(String code, String life, String act) {
        Optional<ForceRule> term = life.startsWith("P3Y; ")
                ? Optional.of(ForceRule.builder().term(IsoDuration.parse("P3Y")).build())
                : Optional.empty();
        String[] lines =
                life.replaceFirst("^P3Y; ", "").replaceAll("\\bX\\b", act).split("; ", -1);
        String last = "events[" + (lines.length - 1) + "]";
        return AgreementValidator.standard()
                .validate(ActRulesTest.treaty(term)
                        .events(Arrays.stream(lines).map(ActRulesTest::event).toList())
                        .build())
                .violations()
                .stream()
                .anyMatch(violation ->
                        violation.code().equals(code) && (violation.path().toString() + ".").startsWith(last + "."));
    }
}

package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.quantity.Ucum;
import org.entente.source.Digest;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementProblem;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in messages are accepted. */
class MessageExamplesTest {

    private static final Pattern PROMISE = Pattern.compile("such as|as in (?=[0-9{])|for example");

    /** The reader of JSON, which knows the type, gives their examples. */
    private static final Set<Problem> BY_TYPE = Set.of(ValueProblem.REQUIRED);

    static Stream<Arguments> examples() {
        return Stream.of(
                row(ValueProblem.ID_MALFORMED, id -> Actor.of(id, "en", "x"), "KR", "joint-statement"),
                row(ValueProblem.TERM_MALFORMED, InstrumentForm::new, "JOINT_STATEMENT"),
                row(ValueProblem.LANGUAGE_TAG_MALFORMED, LanguageTag::of, "en", "ko", "ko-Latn"),
                row(ValueProblem.DATE_MALFORMED, UncertainDate::parse, "2021", "2021-03", "2021-03-18"),
                row(
                        ValueProblem.DATES_MALFORMED,
                        DateSpan::parse,
                        "2021-03-18",
                        "2021-03-17/2021-03-18",
                        "2021-02-09/.."),
                row(ValueProblem.DATE_NOT_IN_CALENDAR, UncertainDate::parse, "2021-02"),
                row(ValueProblem.DATES_REVERSED, DateSpan::parse, "2021-03-17/2021-03-18"),
                row(ValueProblem.DURATION_MALFORMED, IsoDuration::parse, "P30D", "P1Y6M", "PT72H"),
                row(ValueProblem.TIME_MALFORMED, LocalTime::parse, "09:30", "09:30:15"),
                row(ValueProblem.ZONE_UNKNOWN, ZoneId::of, "Asia/Seoul", "+09:00"),
                row(ValueProblem.DIGEST_MALFORMED, Digest::parse, "sha-256/64:0123456789abcdef"),
                row(ValueProblem.URI_MALFORMED, URI::create, "https://example.org/page"),
                row(
                        AgreementProblem.LANGUAGE_UNREGISTERED,
                        tag -> assertTrue(
                                LanguageTag.of(tag).unregisteredSubtag().isEmpty()),
                        "en",
                        "ko",
                        "zh-Hant"),
                row(
                        AgreementProblem.UNIT_UNKNOWN,
                        unit -> assertTrue(Ucum.isUnit(unit)),
                        "%",
                        "t",
                        "km2",
                        "kW.h",
                        "har"),
                row(AgreementProblem.DATE_STAND_IN, DateSpan::parse, "2021-02-09/.."),
                row(AgreementProblem.LANGUAGE_IS_MEMBER_NAME, LanguageTag::of, "en"),
                row(
                        AgreementProblem.DELEGATE_OF_ANOTHER,
                        role -> assertTrue(ParticipantRole.vocabulary().of(role).isKnown()),
                        "WITNESS"));
    }

    private static Arguments row(Problem problem, Consumer<String> accept, String... examples) {
        return arguments(problem, List.of(examples), accept);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAcceptedAndInBothLanguages(Problem problem, List<String> examples, Consumer<String> accept) {
        for (String example : examples) {
            assertDoesNotThrow(() -> accept.accept(example));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertTrue(problem.pattern(locale).contains(example), () -> example + ": " + problem.pattern(locale));
            }
        }
    }

    @Test
    void everyMessageThatPromisesAnExampleIsListed() {
        Set<Problem> promising = Stream.concat(
                        Arrays.stream(ValueProblem.values()), Arrays.stream(AgreementProblem.values()))
                .filter(problem ->
                        PROMISE.matcher(problem.pattern(Locale.ENGLISH)).find())
                .filter(problem -> !BY_TYPE.contains(problem) && problem != AgreementProblem.REFERENCE_DANGLING)
                .collect(Collectors.toSet());
        assertEquals(examples().map(row -> row.get()[0]).collect(Collectors.toSet()), promising);
    }

    /** Says what is wrong, then what to do: after a colon, a semicolon or "must", "keep", "give". */
    @Test
    void everyMessageSaysWhatToDo() {
        Pattern remedy = Pattern.compile("[:;] ?[{a-z\\[]|must be |such as |write ");
        ProblemTextsTest.problems()
                .forEach(problem -> assertTrue(
                        remedy.matcher(problem.pattern(Locale.ENGLISH)).find(), problem.code()));
    }
}

package org.entente.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.name.PersonName;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.quantity.Quantity;
import org.entente.source.Digest;
import org.entente.source.TextSpan;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.InvolvementRole;
import org.entente.wording.Reference;
import org.entente.wording.Word;

/**
 * A value that a builder or factory refuses, with the violation that it must refuse it with: the faults of {@link
 * InvalidAgreements} as Java code meets them.
 *
 * @param type the type of the value
 * @param attempt tries to make the value; throws an {@link InvalidValueException} with that one violation
 * @param problem the problem that must be reported
 * @param path the place at which it must be reported
 */
public record Refused(Class<?> type, Supplier<?> attempt, Problem problem, ValuePath path) {

    private static final List<Refused> ALL = List.of(
            of(Party.class, () -> Party.builder().build(), ValueProblem.REQUIRED, "actor"),
            of(
                    Commitment.class,
                    () -> Commitment.builder().summary("en", "To do it").build(),
                    ValueProblem.REQUIRED,
                    "by"),
            of(Reference.class, () -> Reference.builder().build(), ValueProblem.ONE_OF_REQUIRED),
            of(Trigger.class, () -> Trigger.builder().build(), ValueProblem.ONE_OF_REQUIRED),
            of(
                    Attribution.class,
                    () -> Attribution.allParties().toBuilder()
                            .addActor(Reference.to("KR"))
                            .build(),
                    ValueProblem.EXCLUSIVE),
            of(
                    Involvement.class,
                    () -> Involvement.of("KR", InvolvementRole.SUBJECT).toBuilder()
                            .official(Reference.to("chung"))
                            .build(),
                    ValueProblem.EXCLUSIVE),
            of(
                    CitedWork.class,
                    () -> CitedWork.builder().id("a").members(List.of("b")).build(),
                    ValueProblem.NEEDS,
                    "members"),
            of(Party.class, () -> Party.of("a b"), ValueProblem.ID_MALFORMED, "actor"),
            of(LocalizedText.class, () -> LocalizedText.of("en", " "), ValueProblem.TEXT_BLANK, "en"),
            of(LocalizedText.class, () -> LocalizedText.of(Map.of()), ValueProblem.TEXT_BLANK),
            of(Word.class, () -> Word.lemma("a\u202Eb"), ValueProblem.TEXT_CONTROL_CHARACTER, "lemma"),
            of(PersonName.class, () -> PersonName.of("\uD835"), ValueProblem.TEXT_MALFORMED, "full"),
            of(InstrumentForm.class, () -> new InstrumentForm("joint statement"), ValueProblem.TERM_MALFORMED),
            of(InstrumentForm.class, () -> InstrumentForm.vocabulary().of(""), ValueProblem.TERM_MALFORMED),
            of(LanguageTag.class, () -> LanguageTag.of("en_US"), ValueProblem.LANGUAGE_TAG_MALFORMED),
            of(
                    LocalizedText.class,
                    () -> LocalizedText.of("en", "One").and("EN", "Two"),
                    ValueProblem.LANGUAGE_TWICE,
                    "EN"),
            of(
                    LocalizedText.class,
                    () -> LocalizedText.of(IntStream.rangeClosed(0, LocalizedText.MOST_LANGUAGES)
                            .boxed()
                            .collect(Collectors.toMap(i -> LanguageTag.of("x-" + i), i -> "Words"))),
                    ValueProblem.LANGUAGES_TOO_MANY),
            of(UncertainDate.class, () -> UncertainDate.parse("18 March 2021"), ValueProblem.DATE_MALFORMED),
            of(DateSpan.class, () -> DateSpan.parse("../.."), ValueProblem.DATES_MALFORMED),
            of(UncertainDate.class, () -> UncertainDate.parse("2021-02-29"), ValueProblem.DATE_NOT_IN_CALENDAR),
            of(DateSpan.class, () -> DateSpan.parse("2021/2020"), ValueProblem.DATES_REVERSED),
            of(IsoDuration.class, () -> IsoDuration.parse("30 days"), ValueProblem.DURATION_MALFORMED),
            of(Digest.class, () -> Digest.parse("0123456789abcdef"), ValueProblem.DIGEST_MALFORMED),
            of(TextSpan.class, () -> TextSpan.of("text", -1, 1), ValueProblem.NUMBER_OUT_OF_RANGE, "start"),
            of(
                    Meeting.class,
                    () -> Meeting.builder().id("talks").ordinal(0).build(),
                    ValueProblem.NUMBER_OUT_OF_RANGE,
                    "ordinal"),
            of(TextSpan.class, () -> TextSpan.of("text", 3, 3), ValueProblem.SPAN_EMPTY, "end"),
            of(
                    Quantity.class,
                    () -> Quantity.builder()
                            .asPrinted("3 to 2")
                            .value(BigDecimal.valueOf(3))
                            .upTo(BigDecimal.valueOf(2))
                            .build(),
                    ValueProblem.RANGE_REVERSED,
                    "upTo"));

    private static Refused of(Class<?> type, Supplier<?> attempt, Problem problem, String... members) {
        ValuePath path = ValuePath.ROOT;
        for (String member : members) {
            path = path.member(member);
        }
        return new Refused(type, attempt, problem, path);
    }

    /**
     * Values that are refused, at least one for each problem of {@link ValueProblem} that Java code can meet. A time of
     * day, a time zone and an address come to builders as types of the JDK, so {@code time-malformed}, {@code
     * zone-unknown} and {@code uri-malformed} are met in JSON alone.
     *
     * @return an unmodifiable list
     */
    public static List<Refused> values() {
        return ALL;
    }
}

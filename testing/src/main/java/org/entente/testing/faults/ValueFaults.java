package org.entente.testing.faults;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.life.Vote;
import org.entente.model.CitedWork;
import org.entente.provision.Attribution;
import org.entente.provision.Involvement;
import org.entente.provision.Link;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Digest;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.timing.Recurrence;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.wording.Word;

/** Values that builders and factories refuse, wherever they stand. */
public final class ValueFaults {

    public static final List<Change> CHANGES = Stream.of(wanted(), excluded(), words(), vocabulary(), time(), numbers())
            .flatMap(List::stream)
            .toList();

    public static final List<Fault> ALL = CHANGES.stream().map(Change::anywhere).toList();

    private ValueFaults() {}

    /**
     * A change of what stands at some place, whatever value the place is part of.
     *
     * @param problem the problem that it makes
     * @param change what is changed
     * @param kind the kind of places
     * @param edit makes the change at such a place and says where it must be reported
     */
    public record Change(
            ValueProblem problem,
            String change,
            Predicate<JsonPlace> kind,
            BiFunction<JsonDraft, JsonPlace, ValuePath> edit) {

        /** The change at any place of an agreement. */
        public Fault anywhere() {
            return Fault.of(problem, change, draft -> edit.apply(draft, draft.somewhere(kind)));
        }
    }

    /** Puts a string at any place of a kind. */
    private static Change string(ValueProblem problem, String change, Predicate<JsonPlace> kind, String... values) {
        return new Change(problem, change, kind, (draft, site) -> draft.set(site.path(), draft.choose(values)));
    }

    /** Puts an object that is refused at any place of a kind. */
    private static Change object(
            ValueProblem problem, String change, Predicate<JsonPlace> kind, String refused, String... below) {
        return new Change(problem, change, kind, (draft, site) -> {
            ValuePath path = draft.set(site.path(), JsonDraft.object(refused));
            for (String member : below) {
                path = path.member(member);
            }
            return path;
        });
    }

    private static Change withoutAnyOf(String change, Predicate<JsonPlace> kind, String refused) {
        return object(ValueProblem.ONE_OF_REQUIRED, change, kind, refused);
    }

    private static List<Change> wanted() {
        return List.of(
                new Change(
                        ValueProblem.REQUIRED,
                        "a mandatory member is left out",
                        site -> site.required().findAny().isPresent(),
                        (draft, site) ->
                                draft.remove(draft.choose(site.required().toList()))),
                new Change(
                        ValueProblem.REQUIRED,
                        "nothing says whose act a provision is",
                        site -> site.isProvision()
                                && !site.node().path("kind").asText().equals("CLAUSE"),
                        (draft, site) -> {
                            draft.remove(site.member("partOf"));
                            return draft.remove(site.member("by"));
                        }),
                new Change(
                        ValueProblem.ONE_OF_REQUIRED,
                        "a provision has neither text nor summary",
                        JsonPlace::isProvision,
                        (draft, site) -> {
                            draft.remove(site.member("text"));
                            draft.remove(site.member("summary"));
                            return site.path();
                        }),
                withoutAnyOf(
                        "a name has no form", site -> site.node().path("forms").isArray(), "{'forms': []}"),
                withoutAnyOf("a reference has neither id nor words", JsonPlace::isReferenceObject, "{}"),
                withoutAnyOf("a word has neither surface nor lemma", site -> site.isA(Word.meta()), "{}"),
                withoutAnyOf(
                        "a link has neither provision nor label", site -> site.isA(Link.meta()), "{'kind': 'AFTER'}"),
                withoutAnyOf(
                        "a citation has neither work nor words",
                        site -> site.isA(Citation.meta()),
                        "{'relation': 'RECALLS'}"),
                withoutAnyOf("no actor is involved", site -> site.isA(Involvement.meta()), "{'role': 'PARTNER'}"),
                withoutAnyOf("no actor acts", site -> site.isA(Attribution.meta()), "{'manner': 'EACH'}"),
                withoutAnyOf(
                        "a timing has neither words nor structure",
                        site -> site.isA(Timing.meta()),
                        "{'rendering': 'INFERRED'}"),
                withoutAnyOf("a vote has neither count nor names", site -> site.isA(Vote.meta()), "{'ballot': 'FOR'}"),
                withoutAnyOf("a trigger waits for nothing", site -> site.isA(Trigger.meta()), "{'delay': 'P30D'}"),
                withoutAnyOf(
                        "a quantity has neither words nor a number",
                        site -> site.isA(Quantity.meta()),
                        "{'role': 'BY'}"),
                withoutAnyOf("a baseline is empty", site -> site.isA(Baseline.meta()), "{}"),
                withoutAnyOf("a rule of force is empty", site -> site.isA(ForceRule.meta()), "{}"));
    }

    private static List<Change> excluded() {
        return List.of(
                object(
                        ValueProblem.EXCLUSIVE,
                        "a term is renewed and goes on",
                        site -> site.isA(ForceRule.meta()),
                        "{'term': 'P1Y', 'renewal': 'P5Y', 'untilTerminated': true}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "all parties and listed actors act",
                        site -> site.isA(Attribution.meta()),
                        "{'extent': 'ALL_PARTIES', 'actors': [{'asPrinted': 'some'}]}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "percentage points have a unit",
                        site -> site.isA(Quantity.meta()),
                        "{'value': 3, 'unit': {'scheme': 'UCUM', 'value': '%'}, 'percentagePoints': true}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "an actor and an official are involved as one",
                        site -> site.isA(Involvement.meta()),
                        "{'actor': {'asPrinted': 'a'}, 'official': {'asPrinted': 'b'}, 'role': 'PARTNER'}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "a trigger has a date and is absent",
                        site -> site.isA(Trigger.meta()),
                        "{'date': '2021', 'absence': 'UNKNOWN'}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "a trigger prints a date and is absent",
                        site -> site.isA(Trigger.meta()),
                        "{'dateAsPrinted': {'asPrinted': 'a day'}, 'absence': 'UNKNOWN'}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "a point lies before and after something",
                        site -> site.isA(Trigger.meta()),
                        "{'date': '2021', 'delay': 'P30D', 'before': 'P30D'}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "a trigger is a date and counts acts",
                        site -> site.isA(Trigger.meta()),
                        "{'date': '2021', 'acts': ['RATIFICATION'], 'count': 1}"),
                object(
                        ValueProblem.EXCLUSIVE,
                        "a trigger needs a number and a share",
                        site -> site.isA(Trigger.meta()),
                        "{'acts': ['RATIFICATION'], 'count': 1, 'quorum': 'EACH'}"),
                object(
                        ValueProblem.NEEDS,
                        "a trigger counts acts up to nothing",
                        site -> site.isA(Trigger.meta()),
                        "{'acts': ['RATIFICATION']}",
                        "acts"),
                object(
                        ValueProblem.NEEDS,
                        "a rule renews without a term",
                        site -> site.isA(ForceRule.meta()),
                        "{'notice': 'P1Y', 'renewal': 'P5Y'}",
                        "renewal"),
                object(
                        ValueProblem.NEEDS,
                        "later consents have no beginning of their own",
                        site -> site.isA(ForceRule.meta()),
                        "{'notice': 'P1Y', 'laterThan': 'CONDITION'}",
                        "laterThan"),
                object(
                        ValueProblem.NEEDS,
                        "a window for notice opens at no time",
                        site -> site.isA(ForceRule.meta()),
                        "{'notice': 'P1Y', 'noticeWindow': 'P1Y'}",
                        "noticeWindow"),
                object(
                        ValueProblem.NEEDS,
                        "a rule goes on after no term",
                        site -> site.isA(ForceRule.meta()),
                        "{'notice': 'P1Y', 'untilTerminated': true}",
                        "untilTerminated"),
                new Change(
                        ValueProblem.NEEDS,
                        "a list without items is said to be open",
                        site -> site.isProvision() && !site.node().has("items"),
                        (draft, site) -> draft.set(site.member("listing"), "OPEN")),
                object(
                        ValueProblem.NEEDS,
                        "a range has no lower end",
                        site -> site.isA(Quantity.meta()),
                        "{'asPrinted': 'up to 3', 'upTo': 3}",
                        "upTo"),
                object(
                        ValueProblem.NEEDS,
                        "a calendar gives no date",
                        site -> site.isA(Timing.meta()),
                        "{'at': {'date': '2021'}, 'calendar': 'JULIAN'}",
                        "calendar"),
                object(
                        ValueProblem.NEEDS,
                        "a unit counts nothing",
                        site -> site.isA(Baseline.meta()),
                        "{'asPrinted': 'that of 1990', 'unit': {'scheme': 'UCUM', 'value': 't'}}",
                        "unit"),
                object(
                        ValueProblem.NEEDS,
                        "a longer interval has no shorter one",
                        site -> site.isA(Recurrence.meta()),
                        "{'frequency': 'EVERY', 'upTo': 'P1Y'}",
                        "upTo"),
                new Change(
                        ValueProblem.NEEDS,
                        "a single work has members",
                        site -> site.isA(CitedWork.meta()),
                        (draft, site) -> {
                            if (!site.node().has("members")) {
                                draft.set(site.member("members"), JsonDraft.raw("[\"another-work\"]"));
                            }
                            draft.remove(site.member("set"));
                            return site.member("members");
                        }));
    }

    private static List<Change> words() {
        Predicate<JsonPlace> text = site -> site.isLine() || site.isWords();
        return List.of(
                string(ValueProblem.ID_MALFORMED, "an id has a space", JsonPlace::isId, "a b", " a", "a\u00A0"),
                string(ValueProblem.ID_MALFORMED, "an id is empty", JsonPlace::isId, ""),
                string(
                        ValueProblem.ID_MALFORMED,
                        "an id has an invisible character",
                        JsonPlace::isId,
                        "a\u200B",
                        "\u0007",
                        "a\u2028b"),
                string(ValueProblem.TEXT_BLANK, "a text is blank", text, "", " ", "\t"),
                object(ValueProblem.TEXT_BLANK, "a text is in no language", JsonPlace::isLocalized, "{}"),
                string(
                        ValueProblem.TEXT_CONTROL_CHARACTER,
                        "a text has a control character",
                        text,
                        "a\u0007b",
                        "\u0000",
                        "\uD835\uDD4A\u001B[31m"),
                string(
                        ValueProblem.TEXT_CONTROL_CHARACTER,
                        "a line has a character that breaks or turns it",
                        JsonPlace::isLine,
                        "a\nb",
                        "a\u202Eb",
                        "a\u2029b"),
                new Change(
                        ValueProblem.TEXT_MALFORMED,
                        "a text has half of a surrogate pair",
                        text,
                        (draft, site) -> draft.set(
                                site.path(),
                                JsonDraft.raw(draft.choose("\"a\\uD835\"", "\"\\uDD4A b\"", "\"\\uDD4A\\uD835\"")))));
    }

    private static List<Change> vocabulary() {
        return List.of(
                string(
                        ValueProblem.TERM_MALFORMED,
                        "a value of a vocabulary is spelt otherwise",
                        JsonPlace::isTerm,
                        "joint_statement",
                        "JOINT STATEMENT",
                        "JOINT__STATEMENT",
                        "_JOINT",
                        "2PLUS2",
                        ""),
                string(
                        ValueProblem.LANGUAGE_TAG_MALFORMED,
                        "a language is no language tag",
                        JsonPlace::isLanguage,
                        "en_US",
                        "english language",
                        "e",
                        ""),
                new Change(
                        ValueProblem.LANGUAGE_TAG_MALFORMED,
                        "a text is in a language that is no tag",
                        JsonPlace::isLocalized,
                        (draft, site) -> draft.set(site.member(draft.choose("en_GB", "a language", "")), "Words")),
                new Change(
                        ValueProblem.LANGUAGE_TWICE,
                        "a text is in one language twice",
                        site -> site.isLocalized() && !determined(site).isEmpty(),
                        (draft, site) ->
                                draft.set(site.member(inOtherCapitals(draft.choose(determined(site)))), "The same")),
                new Change(
                        ValueProblem.LANGUAGES_TOO_MANY,
                        "a text is in more than a hundred languages",
                        JsonPlace::isLocalized,
                        ValueFaults::inTooManyLanguages));
    }

    private static ValuePath inTooManyLanguages(JsonDraft draft, JsonPlace site) {
        IntStream.rangeClosed(0, LocalizedText.MOST_LANGUAGES).forEach(i -> draft.set(site.member("x-" + i), "Words"));
        return site.path();
    }

    /** The tags of languages that are known; to the JDK, "UND" is another language than "und". */
    private static List<String> determined(JsonPlace site) {
        return site.node().properties().stream()
                .map(each -> each.getKey())
                .filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith("und"))
                .toList();
    }

    /** The tag with the capitals of its first part turned. */
    private static String inOtherCapitals(String tag) {
        String language = tag.split("-", 2)[0];
        String upper = language.toUpperCase(Locale.ROOT);
        return (language.equals(upper) ? language.toLowerCase(Locale.ROOT) : upper) + tag.substring(language.length());
    }

    private static List<Change> time() {
        Predicate<JsonPlace> dates = site -> site.isDate() || site.isDates();
        return List.of(
                string(
                        ValueProblem.DATE_MALFORMED,
                        "a date is written otherwise",
                        JsonPlace::isDate,
                        "18 March 2021",
                        "2021-3-18",
                        "20210318",
                        "2021-21-01",
                        "2021-33-01",
                        "-0000",
                        "2021-03-18T09:30",
                        "2021-03-17/2021-03-18",
                        ""),
                string(
                        ValueProblem.DATES_MALFORMED,
                        "a span of dates is written otherwise",
                        JsonPlace::isDates,
                        "18 March 2021",
                        "2021-3-18",
                        "2021-21-01/2022",
                        "",
                        "../..",
                        "/",
                        "2021/2022/2023"),
                string(
                        ValueProblem.DATE_NOT_IN_CALENDAR,
                        "a date is not in the calendar",
                        dates,
                        "2021-02-29",
                        "2021-13",
                        "2021-32",
                        "2021-42",
                        "2021-04-31?",
                        "2021-00-01"),
                string(
                        ValueProblem.DATES_REVERSED,
                        "a span of dates ends before it starts",
                        JsonPlace::isDates,
                        "2021-03-18/2021-03-17",
                        "2021/2020",
                        "2021-03/2021-02-28"),
                string(
                        ValueProblem.DURATION_MALFORMED,
                        "a duration is written otherwise",
                        JsonPlace::isDuration,
                        "30 days",
                        "P",
                        "P1YT",
                        "P1.5Y",
                        "-P1D",
                        "P1W2D"),
                string(
                        ValueProblem.TIME_MALFORMED,
                        "a time of day is written otherwise",
                        site -> site.isWritten(LocalTime.class),
                        "9.30 a.m.",
                        "25:00",
                        "9:30",
                        "09:30Z"),
                string(
                        ValueProblem.ZONE_UNKNOWN,
                        "a time zone is none",
                        site -> site.isWritten(ZoneId.class),
                        "Asia/Atlantis",
                        "KST+9",
                        "+25:00",
                        ""));
    }

    private static List<Change> numbers() {
        return List.of(
                string(
                        ValueProblem.DIGEST_MALFORMED,
                        "a digest is written otherwise",
                        site -> site.isWritten(Digest.class),
                        "0123456789abcdef",
                        "sha-256:0123456789abcdef",
                        "sha-256/64:0123456789ABCDEF",
                        "md5:d41d8cd98f00b204e9800998ecf8427e"),
                string(
                        ValueProblem.URI_MALFORMED,
                        "an address is written otherwise",
                        site -> site.isWritten(URI.class),
                        "https://example.org/a page",
                        "https://[example",
                        "://example.org"),
                number("a span starts before its text", "start", -1),
                number("a text has less than no characters", "length", -1),
                number("less than no one acts", "count", -1),
                number("an office is held by less than one", "seats", 0),
                number("a meeting has no positive number in its series", "ordinal", 0),
                new Change(
                        ValueProblem.SPAN_EMPTY,
                        "a span holds nothing",
                        site -> site.isA(TextSpan.meta()),
                        (draft, site) -> draft.set(
                                site.member("end"), site.node().get("start").asInt() - draft.choose(0, 1))),
                new Change(
                        ValueProblem.RANGE_REVERSED,
                        "a range ends where it starts, or below",
                        site -> site.isA(Quantity.meta()) && site.node().has("upTo"),
                        (draft, site) -> {
                            BigDecimal value = site.node().get("value").decimalValue();
                            BigDecimal upTo = value.subtract(draft.choose(BigDecimal.ZERO, BigDecimal.ONE));
                            return draft.set(site.member("upTo"), JsonDraft.raw(upTo.toString()));
                        }));
    }

    private static Change number(String change, String member, int value) {
        return new Change(
                ValueProblem.NUMBER_OUT_OF_RANGE,
                change,
                site -> site.isNamed(member),
                (draft, site) -> draft.set(site.path(), value));
    }
}

package org.entente.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.violation.Path;
import org.entente.violation.ValueProblem;

/** Values that builders and factories refuse, wherever they stand. */
final class ValueMutators {

    static final List<Mutator> ALL = Stream.of(wanted(), words(), vocabulary(), time(), numbers())
            .flatMap(List::stream)
            .toList();

    private ValueMutators() {}

    /** Puts a string at any place of a kind. */
    private static Mutator string(ValueProblem problem, String change, Predicate<Site> kind, String... values) {
        return Mutator.of(problem, change, draft -> {
            Site site = draft.somewhere(kind);

            return draft.set(site.path(), draft.choose(values));
        });
    }

    /** Adds a provision, then sets a member of it to an object that is refused at its place. */
    private static Mutator inProvision(
            ValueProblem problem, String change, String pointer, String refused, String... below) {
        return Mutator.of(problem, change, draft -> {
            Path provision = draft.provision("");
            draft.ready();
            Path path = provision.member(pointer);
            draft.set(path, Draft.object("{'value': " + refused + "}").get("value"));
            for (String step : below) {
                path = Character.isDigit(step.charAt(0)) ? path.index(Integer.parseInt(step)) : path.member(step);
            }
            return path;
        });
    }

    private static Mutator withoutAnyOf(String change, String member, String refused, String... below) {
        return inProvision(ValueProblem.ONE_OF_REQUIRED, change, member, refused, below);
    }

    private static List<Mutator> wanted() {
        return List.of(
                Mutator.of(ValueProblem.REQUIRED, "a mandatory member is left out", draft -> {
                    Site site =
                            draft.somewhere(each -> each.required().findAny().isPresent());
                    Path member = draft.choose(site.required().toList());
                    return draft.remove(member);
                }),
                Mutator.of(ValueProblem.REQUIRED, "nothing says whose act a provision is", draft -> {
                    Path provision = draft.provision(
                            draft.choose("'kind': 'COMMITMENT'", "'kind': 'POSITION'", "'kind': 'APPEAL'"));
                    draft.ready();
                    return draft.remove(provision.member("by"));
                }),
                Mutator.of(ValueProblem.ONE_OF_REQUIRED, "a provision has neither text nor summary", draft -> {
                    Path provision = draft.provision("");
                    draft.ready();
                    draft.remove(provision.member("summary"));
                    return provision;
                }),
                Mutator.of(ValueProblem.ONE_OF_REQUIRED, "a name has no form", draft -> {
                    Path official = draft.define("officials", "").path();
                    draft.ready();
                    return draft.set(official.member("name"), Draft.object("{'forms': []}"));
                }),
                withoutAnyOf("a reference has neither id nor words", "places", "[{}]", "0"),
                withoutAnyOf("a word has neither surface nor lemma", "wording", "{'verb': {}}", "verb"),
                withoutAnyOf("a link has neither provision nor label", "links", "[{'kind': 'AFTER'}]", "0"),
                withoutAnyOf("a citation has neither work nor words", "citations", "[{'relation': 'RECALLS'}]", "0"),
                withoutAnyOf("nobody is involved", "involved", "[{'role': 'PARTNER'}]", "0"),
                withoutAnyOf("nobody acts", "by", "{'manner': 'EACH'}"),
                withoutAnyOf("a bound bounds nothing", "timing", "{'asPrinted': 'soon', 'due': {}}", "due"),
                withoutAnyOf("a recurrence has no interval", "timing", "{'asPrinted': 'often', 'every': {}}", "every"),
                inProvision(
                        ValueProblem.EXCLUSIVE,
                        "all parties and listed actors act",
                        "by",
                        "{'extent': 'ALL_PARTIES', 'actors': [{'asPrinted': 'some'}]}"),
                inProvision(
                        ValueProblem.EXCLUSIVE,
                        "an actor and an official are involved as one",
                        "involved",
                        "[{'actor': {'asPrinted': 'a'}, 'official': {'asPrinted': 'b'}, 'role': 'PARTNER'}]",
                        "0"),
                inProvision(
                        ValueProblem.EXCLUSIVE,
                        "a bound has a date and is absent",
                        "timing",
                        "{'asPrinted': 'soon', 'from': {'date': '2021', 'absence': 'UNKNOWN'}}",
                        "from"),
                inProvision(ValueProblem.NEEDS, "a list without items is said to be open", "listing", "'OPEN'"),
                inProvision(
                        ValueProblem.NEEDS,
                        "a range has no lower end",
                        "quantities",
                        "[{'asPrinted': 'up to 3', 'upTo': 3}]",
                        "0",
                        "upTo"),
                inProvision(
                        ValueProblem.NEEDS,
                        "a length of time passes after nothing",
                        "timing",
                        "{'asPrinted': 'then', 'due': {'date': '2021', 'offset': 'P1D'}}",
                        "due",
                        "offset"),
                Mutator.of(ValueProblem.NEEDS, "a single work has members", draft -> {
                    String member = draft.define("works", "").id();
                    Path set = draft.define("works", "'set': true, 'members': ['" + member + "']")
                            .path();
                    draft.ready();
                    draft.remove(set.member("set"));
                    return set.member("members");
                }));
    }

    private static List<Mutator> words() {
        Predicate<Site> text = site -> site.isLine() || site.isWords();
        return List.of(
                string(ValueProblem.ID_MALFORMED, "an id has a space", Site::isId, "a b", " a", "a\u00A0"),
                string(ValueProblem.ID_MALFORMED, "an id is empty", Site::isId, ""),
                string(
                        ValueProblem.ID_MALFORMED,
                        "an id has a character that nobody sees",
                        Site::isId,
                        "a\u200B",
                        "\u0007",
                        "a\u2028b"),
                string(ValueProblem.TEXT_BLANK, "a text is blank", text, "", " ", "\t"),
                Mutator.of(ValueProblem.TEXT_BLANK, "a text is in no language", draft -> {
                    Site site = draft.somewhere(Site::isLocalized);

                    return draft.set(site.path(), Draft.object("{}"));
                }),
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
                        Site::isLine,
                        "a\nb",
                        "a\u202Eb",
                        "a\u2029b"),
                Mutator.of(ValueProblem.TEXT_MALFORMED, "a text has half of a surrogate pair", draft -> {
                    Site site = draft.somewhere(text);

                    return draft.set(
                            site.path(),
                            Draft.raw(draft.choose("\"a\\uD835\"", "\"\\uDD4A b\"", "\"\\uDD4A\\uD835\"")));
                }));
    }

    private static List<Mutator> vocabulary() {
        return List.of(
                string(
                        ValueProblem.TERM_MALFORMED,
                        "a value of a vocabulary is spelt otherwise",
                        Site::isTerm,
                        "joint_statement",
                        "JOINT STATEMENT",
                        "JOINT__STATEMENT",
                        "_JOINT",
                        "2PLUS2",
                        ""),
                string(
                        ValueProblem.LANGUAGE_TAG_MALFORMED,
                        "a language is no language tag",
                        Site::isLanguage,
                        "en_US",
                        "english language",
                        "e",
                        ""),
                Mutator.of(ValueProblem.LANGUAGE_TAG_MALFORMED, "a text is in a language that is no tag", draft -> {
                    Site site = draft.somewhere(Site::isLocalized);

                    return draft.set(site.member(draft.choose("en_GB", "a language", "")), "Words");
                }),
                Mutator.of(ValueProblem.LANGUAGE_TWICE, "a text is in one language twice", draft -> {
                    Site site = draft.somewhere(Site::isLocalized);
                    String tag = draft.choose(site.node().properties().stream()
                            .map(each -> each.getKey())
                            .toList());
                    return draft.set(site.member(inOtherCapitals(tag)), "The same");
                }));
    }

    /** The tag with the capitals of its first part turned. */
    private static String inOtherCapitals(String tag) {
        String language = tag.split("-", 2)[0];
        String upper = language.toUpperCase(Locale.ROOT);
        return (language.equals(upper) ? language.toLowerCase(Locale.ROOT) : upper) + tag.substring(language.length());
    }

    private static List<Mutator> time() {
        Predicate<Site> dates = site -> site.isDate() || site.isDates();
        return List.of(
                string(
                        ValueProblem.DATE_MALFORMED,
                        "a date is written otherwise",
                        dates,
                        "18 March 2021",
                        "2021-3-18",
                        "20210318",
                        "2021-21-XX",
                        "-0000",
                        "2021-03-18T09:30",
                        ""),
                string(
                        ValueProblem.DATE_MALFORMED,
                        "a span of dates is written otherwise",
                        Site::isDates,
                        "../..",
                        "/",
                        "2021/2022/2023"),
                string(
                        ValueProblem.DATE_NOT_IN_CALENDAR,
                        "a date is not in the calendar",
                        dates,
                        "2021-02-29",
                        "2021-13",
                        "2021-04-31?",
                        "2021-00-01"),
                string(
                        ValueProblem.DATES_REVERSED,
                        "a span of dates ends before it starts",
                        Site::isDates,
                        "2021-03-18/2021-03-17",
                        "2021/2020",
                        "2021-03/2021-02-28"),
                string(
                        ValueProblem.DURATION_MALFORMED,
                        "a duration is written otherwise",
                        Site::isDuration,
                        "30 days",
                        "P",
                        "P1YT",
                        "P1.5Y",
                        "-P1D",
                        "P1W2D"),
                string(
                        ValueProblem.TIME_MALFORMED,
                        "a time of day is written otherwise",
                        site -> site.isNamed("startTime"),
                        "9.30 a.m.",
                        "25:00",
                        "9:30",
                        "09:30Z"),
                string(
                        ValueProblem.ZONE_UNKNOWN,
                        "a time zone is none",
                        site -> site.isNamed("zone"),
                        "Asia/Atlantis",
                        "KST+9",
                        "+25:00",
                        ""));
    }

    private static List<Mutator> numbers() {
        return List.of(
                string(
                        ValueProblem.DIGEST_MALFORMED,
                        "a digest is written otherwise",
                        site -> site.isNamed("digest"),
                        "0123456789abcdef",
                        "sha-256:0123456789abcdef",
                        "sha-256/64:0123456789ABCDEF",
                        "md5:d41d8cd98f00b204e9800998ecf8427e"),
                string(
                        ValueProblem.URI_MALFORMED,
                        "an address is written otherwise",
                        site -> site.isNamed("location"),
                        "https://example.org/a page",
                        "https://[example",
                        "://example.org"),
                number("a span starts before its text", "start", -1),
                number("a text has less than no characters", "length", -1),
                number("a meeting has no positive number in its series", "ordinal", 0),
                Mutator.of(ValueProblem.SPAN_EMPTY, "a span holds nothing", draft -> {
                    Site span = draft.somewhere(Site::isTextSpan);

                    int start = span.node().get("start").asInt();
                    return draft.set(span.member("end"), start - draft.choose(0, 1));
                }),
                Mutator.of(ValueProblem.RANGE_REVERSED, "a range ends where it starts, or below", draft -> {
                    Path quantity = draft.provision("'quantities': [{'asPrinted': '2 to 3', 'value': 2.50, 'upTo': 3}]")
                            .member("quantities")
                            .index(0);
                    draft.ready();
                    return draft.set(quantity.member("upTo"), Draft.raw(draft.choose("2.5", "2.49", "-3")));
                }));
    }

    private static Mutator number(String change, String member, int value) {
        return Mutator.of(ValueProblem.NUMBER_OUT_OF_RANGE, change, draft -> {
            Site site = draft.somewhere(each -> each.isNamed(member));

            return draft.set(site.path(), value);
        });
    }
}

package org.entente.json.draft.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and amounts that words state and no member has, and the members that hold them (coding manual rules 26 and 51). */
public final class Unread {

    private static final int LONGEST = 60;

    /** What stands in front of a time, and the member that it means; longer ones first. */
    private static final List<Map.Entry<Pattern, String>> FRONT = List.of(
            front("by (?:no|not) later than|(?:no|not) later than|at the latest (?:in|by)|by", "due"),
            front("until|till", "until"),
            front("from|since|as of|as from|starting (?:in|from)|beginning (?:in|from)", "from"),
            front("in|on|during", "at"));

    private static final Pattern LASTING = Pattern.compile(
            "(?:for|over)(?: an? (?:initial )?period of)?(?: the next)? (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN =
            Pattern.compile("within(?: a period of)?(?: the next)? (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIS = Pattern.compile("on an? (\\p{L}+) basis", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATEST = Pattern.compile(",? at the latest$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:by )?(?:(?<limit>at least|not less than|no less than|up to|at most"
                    + "|no more than|not more than|more than|over|less than|about|around|approximately|some) )?"
                    + "(?:(?<by>a further|an additional|another) )?(?<currency>us\\$|\\$|€|£|¥)?"
                    + "(?<number>\\d[\\d.,\u00a0\u202f]*(?: (?:thousand|million|billion|trillion))?)(?<share> ?(?:%|per ?cent))?(?![\\d:/-]).*");

    private static final Map<String, String> LIMITS = Map.ofEntries(
            Map.entry("at least", "at least"),
            Map.entry("not less than", "at least"),
            Map.entry("no less than", "at least"),
            Map.entry("up to", "at most"),
            Map.entry("at most", "at most"),
            Map.entry("no more than", "at most"),
            Map.entry("not more than", "at most"),
            Map.entry("more than", "more than"),
            Map.entry("over", "more than"),
            Map.entry("less than", "less than"),
            Map.entry("about", "about"),
            Map.entry("around", "about"),
            Map.entry("approximately", "about"),
            Map.entry("some", "about"));

    private static final Map<String, String> CURRENCIES =
            Map.of("us$", "USD", "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");

    private Unread() {}

    private static Map.Entry<Pattern, String> front(String words, String member) {
        return Map.entry(Pattern.compile("(?:" + words + ") (.+)", Pattern.CASE_INSENSITIVE), member);
    }

    /** The member for a time that words state, such as {@code "due": "2030"}; empty if they state none for sure. */
    public static Optional<String> time(String words) {
        String bare = LATEST.matcher(one(words)).replaceFirst("");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher basis = BASIS.matcher(bare);
        Optional<String> every = InWords.interval(basis.matches() ? basis.group(1) : bare);
        if (every.isPresent()) {
            return every.map(interval -> "\"every\": \"" + interval + "\"");
        }
        Matcher lasting = LASTING.matcher(bare);
        Matcher within = WITHIN.matcher(bare);
        if (lasting.matches()) {
            return duration(lasting.group(1)).map(length -> "\"duration\": \"" + length + "\"");
        }
        if (within.matches()) {
            return duration(within.group(1))
                    .map(length -> "\"due\": {\"event\": \"...\", \"delay\": \"" + length + "\"}");
        }
        for (Map.Entry<Pattern, String> front : FRONT) {
            Matcher found = front.getKey().matcher(bare);
            if (found.matches()) {
                return InWords.point(found.group(1))
                        .filter(date -> YEAR.matcher(date).matches())
                        .map(date -> "\"" + front.getValue() + "\": \"" + date + "\"");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> duration(String words) {
        return InWords.written(words).filter(length -> length.startsWith("P"));
    }

    private static String one(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The members for an amount that words state, such as {@code "comparator": "at least", "value": 30}. */
    public static Optional<String> amount(String words) {
        Matcher form = AMOUNT.matcher(words.length() > LONGEST ? "" : one(words).toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        return NumberWords.decimal(form.group("number").replaceAll("[.,]$", ""))
                .map(number -> limit(form) + "\"value\": " + number + unit(form)
                        + (form.group("by") == null ? "" : ", \"role\": \"by\""));
    }

    private static String limit(Matcher form) {
        return Optional.ofNullable(form.group("limit"))
                .map(limit -> "\"comparator\": \"" + LIMITS.get(limit) + "\", ")
                .orElse("");
    }

    private static String unit(Matcher form) {
        if (form.group("share") != null) {
            return ", \"unit\": \"UCUM: %\"";
        }
        return Optional.ofNullable(form.group("currency"))
                .map(sign -> ", \"unit\": \"ISO_4217: " + CURRENCIES.get(sign) + "\"")
                .orElse("");
    }
}

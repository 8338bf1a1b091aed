package org.entente.json.draft.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates and durations as people write them, in English and Korean, and how a draft writes them. */
public final class InWords {

    private static final int LONGEST = 40;

    private static final List<String> MONTH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> NUMBER = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> ORDER = List.of("first", "second", "third", "fourth");
    private static final List<String> SEASON = List.of("spring", "summer", "autumn", "winter");

    /** Numbers in the place of a month, of the Extended Date/Time Format, level 2. */
    private static final int FIRST_SEASON = 21;

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:by|until|till|in|on|during|not later than|no later than) )?(?:the )?(?:end of )?(?:the )?(?:year )?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");

    private static final Pattern EVERY = Pattern.compile("^(?:(?:every|each|per|once a|once every|once per|a) |매 ?)");

    private static final Map<String, String> INTERVALS = Map.ofEntries(
            Map.entry("day", "P1D"),
            Map.entry("daily", "P1D"),
            Map.entry("일", "P1D"),
            Map.entry("week", "P1W"),
            Map.entry("weekly", "P1W"),
            Map.entry("주", "P1W"),
            Map.entry("month", "P1M"),
            Map.entry("monthly", "P1M"),
            Map.entry("월", "P1M"),
            Map.entry("quarter", "P3M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("분기", "P3M"),
            Map.entry("half-yearly", "P6M"),
            Map.entry("semi-annually", "P6M"),
            Map.entry("semiannually", "P6M"),
            Map.entry("year", "P1Y"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("년", "P1Y"),
            Map.entry("other year", "P2Y"),
            Map.entry("second year", "P2Y"),
            Map.entry("biennially", "P2Y"),
            Map.entry("decade", "P10Y"));

    private static final String NAME =
            "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String SEVERAL = "(?:\\s*(?:-|–|to|and)\\s*(?<e>\\d{1,2})" + ORDINAL + ")?";

    /** Each with year, and some with month, day and last day. */
    private static final List<Pattern> DATES = List.of(
            form("(?<d>\\d{1,2})" + ORDINAL + SEVERAL + "(?: of)? " + NAME + ",? (?<y>\\d{4})"),
            form(NAME + " (?<d>\\d{1,2})" + ORDINAL + SEVERAL + ",? (?<y>\\d{4})"),
            form(NAME + ",? (?<y>\\d{4})"),
            form(
                    "(?:the )?(?<p>(?:first|1st|second|2nd) half|h[12]|(?:first|1st|second|2nd|third|3rd|fourth|4th|last) quarter|q[1-4])"
                            + "(?: of|,)? (?<y>\\d{4})"),
            form("(?<p>spring|summer|autumn|fall|winter)(?: of|,)? (?<y>\\d{4})"),
            form("(?<y>\\d{4})[ -](?<p>[hq][1-4])"),
            form("(?<y>\\d{4})년 ?(?<p>상반기|하반기|[1-4]분기)"),
            form("(?<y>\\d{4})년 ?(?:(?<m>\\d{1,2})월 ?(?:(?<d>\\d{1,2})일)?)?"),
            form("(?<y>\\d{4})[./](?<m>\\d{1,2})[./](?<d>\\d{1,2})[.]?"),
            form("(?<d>1[3-9]|2\\d|3[01])[./-](?<m>0?[1-9]|1[0-2])[./-](?<y>\\d{4})"),
            form("(?<m>0?[1-9]|1[0-2])[./-](?<d>1[3-9]|2\\d|3[01])[./-](?<y>\\d{4})"));

    private static final Pattern DURATION =
            Pattern.compile("(?<n>\\d{1,4}|[a-z]+)[ -]?(?<u>day|week|month|year|hour|minute|일|주|개월|년|시간|분)(?:'?s'?)?");

    private InWords() {}

    /** A form in which every part has a group, be it one that is never there. */
    private static Pattern form(String form) {
        String absent = Stream.of("d", "m", "e", "p")
                .filter(group -> !form.contains("(?<" + group + ">"))
                .map(group -> "(?<" + group + ">(?!))?")
                .collect(Collectors.joining());
        return Pattern.compile(form + absent);
    }

    /**
     * How ISO 8601 has a date, a span of days of one month, or a duration.
     *
     * @param text what a person wrote
     * @return the date, span or duration, or empty if the text is none or may mean several
     */
    public static Optional<String> written(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Pattern form : DATES) {
            Matcher date = form.matcher(lower);
            if (date.matches()) {
                return date(date);
            }
        }
        Matcher duration = DURATION.matcher(lower);
        return duration.matches() ? duration(duration.group("n"), duration.group("u")) : Optional.empty();
    }

    private static Optional<String> date(Matcher date) {
        String year = date.group("y");
        if (date.group("p") != null) {
            return part(date.group("p")).map(part -> year + "-" + part);
        }
        Optional<String> month = group(date, "m").map(InWords::month);
        Optional<String> day = group(date, "d").map(InWords::two);
        String first = year
                + month.map(m -> "-" + m).orElse("")
                + day.map(d -> "-" + d).orElse("");
        return Optional.of(group(date, "e")
                .map(last -> first + "/" + year + "-" + month.orElse("") + "-" + two(last))
                .orElse(first));
    }

    /** The number that a part of a year has in the place of a month. */
    private static Optional<String> part(String name) {
        int season = SEASON.indexOf(name.equals("fall") ? "autumn" : name);
        if (season >= 0) {
            return Optional.of(Integer.toString(FIRST_SEASON + season));
        }
        boolean isHalf = name.contains("h") && (name.length() == 2 || name.endsWith("half"));
        boolean isKoreanHalf = name.endsWith("반기");
        int number = isKoreanHalf
                ? (name.startsWith("상") ? 1 : 2)
                : name.chars()
                        .filter(Character::isDigit)
                        .map(digit -> digit - '0')
                        .findFirst()
                        .orElseGet(() -> ORDER.indexOf(name.replaceFirst(" .*", "")) + 1);
        if (isHalf || isKoreanHalf) {
            return number <= 2 ? Optional.of(Integer.toString(FIRST_HALF + number - 1)) : Optional.empty();
        }
        return Optional.of(Integer.toString(FIRST_QUARTER + (number == 0 ? 4 : number) - 1));
    }

    /**
     * How ISO 8601 has a point in time: as {@link #written}, also after "by" or "until"; the end of a year is the year
     * (coding manual rule 26).
     */
    public static Optional<String> point(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = LEADING.matcher(text.strip()).replaceFirst("");
        Matcher year = YEAR.matcher(bare);
        Optional<String> written = year.matches() ? Optional.of(bare) : written(bare);
        return written.filter(date -> DATE.matcher(date).matches());
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name));
    }

    private static String month(String name) {
        int number = MONTH.indexOf(name.substring(0, Math.min(name.length(), 3)));
        return two(number < 0 ? name : Integer.toString(number + 1));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** How ISO 8601 writes an interval of one word, such as "annually" or "every year". */
    public static Optional<String> interval(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String unit = EVERY.matcher(lower).replaceFirst("");
        return Optional.ofNullable(INTERVALS.get(unit)).or(() -> unit.equals(lower) ? Optional.empty() : written(unit));
    }

    private static Optional<String> duration(String count, String unit) {
        String number = count.equals("a") || count.equals("an")
                ? "1"
                : NUMBER.contains(count) ? Integer.toString(NUMBER.indexOf(count)) : count;
        if (!number.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case "day", "일" -> "P" + number + "D";
                    case "week", "주" -> "P" + number + "W";
                    case "month", "개월" -> "P" + number + "M";
                    case "year", "년" -> "P" + number + "Y";
                    case "hour", "시간" -> "PT" + number + "H";
                    default -> "PT" + number + "M";
                });
    }
}

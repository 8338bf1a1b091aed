package org.entente.json.draft.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates and durations as people write them, in English and Korean, so that it can be told how a draft has them. */
public final class InWords {

    private static final int LONGEST = 40;

    private static final List<String> MONTH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> NUMBER = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String NAME =
            "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String SEVERAL = "(?:\\s*(?:-|\u2013|to|and)\\s*(?<e>\\d{1,2})" + ORDINAL + ")?";

    /** Each with year, and some with month, day and last day. */
    private static final List<Pattern> DATES = List.of(
            form("(?<d>\\d{1,2})" + ORDINAL + SEVERAL + "(?: of)? " + NAME + ",? (?<y>\\d{4})"),
            form(NAME + " (?<d>\\d{1,2})" + ORDINAL + SEVERAL + ",? (?<y>\\d{4})"),
            form(NAME + ",? (?<y>\\d{4})"),
            form("(?<y>\\d{4})\ub144 ?(?:(?<m>\\d{1,2})\uc6d4 ?(?:(?<d>\\d{1,2})\uc77c)?)?"),
            form("(?<y>\\d{4})[./](?<m>\\d{1,2})[./](?<d>\\d{1,2})[.]?"),
            form("(?<d>1[3-9]|2\\d|3[01])[./-](?<m>0?[1-9]|1[0-2])[./-](?<y>\\d{4})"),
            form("(?<m>0?[1-9]|1[0-2])[./-](?<d>1[3-9]|2\\d|3[01])[./-](?<y>\\d{4})"));

    private static final Pattern DURATION = Pattern.compile(
            "(?<n>\\d{1,4}|[a-z]+)[ -]?(?<u>day|week|month|year|hour|minute|\uc77c|\uc8fc|\uac1c\uc6d4|\ub144|\uc2dc\uac04|\ubd84)(?:'?s'?)?");

    private InWords() {}

    /** A form in which every part has a group, be it one that is never there. */
    private static Pattern form(String form) {
        String absent = Stream.of("d", "m", "e")
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
        Optional<String> month = group(date, "m").map(InWords::month);
        Optional<String> day = group(date, "d").map(InWords::two);
        String first = year
                + month.map(m -> "-" + m).orElse("")
                + day.map(d -> "-" + d).orElse("");
        return Optional.of(group(date, "e")
                .map(last -> first + "/" + year + "-" + month.orElse("") + "-" + two(last))
                .orElse(first));
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

    private static Optional<String> duration(String count, String unit) {
        String number = count.equals("a") || count.equals("an")
                ? "1"
                : NUMBER.contains(count) ? Integer.toString(NUMBER.indexOf(count)) : count;
        if (!number.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case "day", "\uc77c" -> "P" + number + "D";
                    case "week", "\uc8fc" -> "P" + number + "W";
                    case "month", "\uac1c\uc6d4" -> "P" + number + "M";
                    case "year", "\ub144" -> "P" + number + "Y";
                    case "hour", "\uc2dc\uac04" -> "PT" + number + "H";
                    default -> "PT" + number + "M";
                });
    }
}

package org.entente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a date that are no plain digits: unspecified digits, seasons, quarters and halves, years of more than four digits, and
 * qualification of parts. Finds the first and the last day that such a date can mean.
 *
 * @param earliest the first day, doubt aside
 * @param latest the last day, doubt aside
 * @param sharpFirst the first day in spite of all doubt
 * @param sharpLast the last day in spite of all doubt
 * @param doubts the doubt of each part that is given
 * @param isPeriod whether it is a whole year, month or day, and no unknown one of several
 */
record DateForm(
        LocalDate earliest,
        LocalDate latest,
        LocalDate sharpFirst,
        LocalDate sharpLast,
        List<Doubt> doubts,
        boolean isPeriod) {

    /** Made when it is first needed: most dates are plain digits. */
    private static final class Form {

        static final String MARK = "([?~%])?";
        static final Pattern PATTERN = Pattern.compile(MARK + "(-?[0-9X]{4}|Y-?[1-9][0-9]{4,8})" + MARK + "(?:-" + MARK
                + "([0-9X]{2})" + MARK + "(?:-" + MARK + "([0-9X]{2})" + MARK + ")?)?");

        private Form() {}
    }

    /** How many groups a part has: the mark before it, its digits, the mark after it. */
    private static final int GROUPS = 3;

    private static final List<Doubt> YEAR = List.of(Doubt.NONE);
    private static final List<Doubt> MONTH = List.of(Doubt.NONE, Doubt.NONE);
    private static final List<Doubt> DAY = List.of(Doubt.NONE, Doubt.NONE, Doubt.NONE);

    private static final int SPRING = 21;
    private static final int SUMMER = 22;
    private static final int WINTER = 24;

    /** The numbers of the parts of a year, after those of the seasons: quarters, thirds and halves. */
    private static final int FIRST_QUARTER = 33;

    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;
    private static final int LAST_HALF = 41;

    /** A leap year, in which every day of the calendar is. */
    private static final int LEAP_YEAR = 2000;

    /**
     * Reads a date.
     *
     * @return null if it has none of the forms; a form without days if there is no such date in the calendar
     */
    static @Nullable DateForm of(String text) {
        Matcher form = Form.PATTERN.matcher(text);
        if (!form.matches() || form.group(2).equals("-0000")) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (int group = 2; group < form.groupCount() && form.group(group) != null; group += GROUPS) {
            if (form.group(group - 1) != null && form.group(group + 1) != null) {
                return null; // one part is marked twice
            }
            parts.add(form.group(group));
            doubts.add(Doubt.marked(form.group(group - 1)));
            Doubt behind = Doubt.marked(form.group(group + 1));
            doubts.replaceAll(doubt -> doubt.with(behind)); // a mark behind a part is of all before it, too
        }
        if (parts.get(0).startsWith("Y") && parts.size() > 1) {
            return null;
        }
        if (group(parts) != 0) {
            return parts.size() > 2 ? null : of(parts, doubts, List.of(groupStart(parts), groupEnd(parts)));
        }
        LocalDate first = edge(parts, true);
        LocalDate last = edge(parts, false);
        return first == null || last == null
                ? new DateForm(LocalDate.MAX, LocalDate.MIN, LocalDate.MIN, LocalDate.MAX, doubts, false)
                : of(parts, doubts, List.of(first, last));
    }

    /** A year without doubt and unspecified digits. */
    static DateForm year(int year) {
        return whole(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), YEAR);
    }

    /** A month without doubt and unspecified digits. */
    static DateForm month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return whole(first, first.withDayOfMonth(first.lengthOfMonth()), MONTH);
    }

    /** A day without doubt and unspecified digits. */
    static DateForm day(int year, int month, int day) {
        LocalDate only = LocalDate.of(year, month, day);
        return whole(only, only, DAY);
    }

    private static DateForm whole(LocalDate first, LocalDate last, List<Doubt> doubts) {
        return new DateForm(first, last, first, last, doubts, true);
    }

    /** All that is doubted of any part. */
    Doubt doubt() {
        Doubt all = Doubt.NONE;
        for (int part = 0; part < doubts.size(); part++) {
            all = all.with(doubts.get(part));
        }
        return all;
    }

    /** Whether a number in the place of a month is that of a season, or of a quarter, a third or a half of a year. */
    static boolean isGroup(int month) {
        return isSeason(month) || (month >= FIRST_QUARTER && month <= LAST_HALF);
    }

    private static boolean isSeason(int number) {
        return number >= SPRING && number <= WINTER;
    }

    /** Whether the date is in the calendar. */
    boolean isInCalendar() {
        return !latest.isBefore(earliest);
    }

    private static DateForm of(List<String> parts, List<Doubt> doubts, List<LocalDate> edges) {
        int sure = (int) doubts.stream().takeWhile(doubt -> doubt == Doubt.NONE).count();
        LocalDate first = edges.get(0);
        LocalDate last = edges.get(1);
        if (sure == 0) {
            first = LocalDate.MIN;
            last = LocalDate.MAX;
        } else if (sure < parts.size() && isSeason(group(parts))) {
            // Any season of the year: none reaches further than the one at its turn.
            List<String> atTheTurn = List.of(parts.get(0), String.valueOf(WINTER));
            first = seasonStart(atTheTurn);
            last = seasonEnd(atTheTurn);
        } else if (sure < parts.size()) {
            first = known(edge(parts.subList(0, sure), true));
            last = known(edge(parts.subList(0, sure), false));
        }
        boolean isPeriod = !isSeason(group(parts)) && parts.stream().noneMatch(part -> part.contains("X"));
        return new DateForm(edges.get(0), edges.get(1), first, last, List.copyOf(doubts), isPeriod);
    }

    private static LocalDate known(@Nullable LocalDate edge) {
        return edge == null ? LocalDate.MIN : edge;
    }

    private static int group(List<String> parts) {
        if (parts.size() < 2 || parts.get(1).contains("X")) {
            return 0;
        }
        int number = Integer.parseInt(parts.get(1));
        return isGroup(number) ? number : 0;
    }

    private static LocalDate groupStart(List<String> parts) {
        int group = group(parts);
        if (isSeason(group)) {
            return seasonStart(parts);
        }
        int year = known(edge(parts.subList(0, 1), true)).getYear();
        return LocalDate.of(year, 1, 1).plusMonths((long) months(group) * place(group));
    }

    private static LocalDate groupEnd(List<String> parts) {
        int group = group(parts);
        if (isSeason(group)) {
            return seasonEnd(parts);
        }
        int year = known(edge(parts.subList(0, 1), false)).getYear();
        return LocalDate.of(year, 1, 1)
                .plusMonths((long) months(group) * (place(group) + 1))
                .minusDays(1);
    }

    /** How many months a quarter, a third or a half of a year has. */
    private static int months(int group) {
        return group < FIRST_THIRD ? 3 : group < FIRST_HALF ? 4 : 6;
    }

    /** The place of a quarter, a third or a half among those of its year, from 0. */
    private static int place(int group) {
        return group - (group < FIRST_THIRD ? FIRST_QUARTER : group < FIRST_HALF ? FIRST_THIRD : FIRST_HALF);
    }

    /** Spring and autumn lie within the year on both halves of the earth; summer or winter reaches beyond it. */
    private static LocalDate seasonStart(List<String> parts) {
        int year = known(edge(parts.subList(0, 1), true)).getYear();
        return isAtTheTurn(group(parts)) ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, 3, 1);
    }

    private static LocalDate seasonEnd(List<String> parts) {
        int year = known(edge(parts.subList(0, 1), false)).getYear();
        return isAtTheTurn(group(parts)) ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year, 12, 31);
    }

    private static boolean isAtTheTurn(int season) {
        return season == SUMMER || season == WINTER;
    }

    /** The first or the last day that year, month and day can mean, or null if there is none. */
    private static @Nullable LocalDate edge(List<String> parts, boolean first) {
        String year = parts.get(0).startsWith("Y") ? parts.get(0).substring(1) : parts.get(0);
        boolean isNegative = year.startsWith("-");
        String digits = isNegative ? year.substring(1) : year;
        if (within(LEAP_YEAR, parts, first) == null) {
            return null;
        }
        int all = 1;
        for (int at = digits.indexOf('X'); at >= 0; at = digits.indexOf('X', at + 1)) {
            all *= 10;
        }
        boolean upwards = first != isNegative;
        for (int i = 0; i < all; i++) {
            int number = filled(digits, upwards ? i : all - 1 - i);
            LocalDate day = within(isNegative ? -number : number, parts, first);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The digits with those of a number in place of the unspecified ones. */
    private static int filled(String digits, int number) {
        int rest = number;
        int filled = 0;
        int factor = 1;
        for (int at = digits.length() - 1; at >= 0; at--) {
            boolean isUnspecified = digits.charAt(at) == 'X';
            filled += factor * (isUnspecified ? rest % 10 : digits.charAt(at) - '0');
            rest = isUnspecified ? rest / 10 : rest;
            factor *= 10;
        }
        return filled;
    }

    private static @Nullable LocalDate within(int year, List<String> parts, boolean first) {
        for (int i = 1; i <= 12; i++) {
            int month = first ? i : 13 - i;
            if (parts.size() == 1 || mayBe(parts.get(1), month)) {
                LocalDate day = within(YearMonth.of(year, month), parts, first);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate within(YearMonth month, List<String> parts, boolean first) {
        int length = month.lengthOfMonth();
        for (int i = 1; i <= length; i++) {
            int day = first ? i : length + 1 - i;
            if (parts.size() < GROUPS || mayBe(parts.get(2), day)) {
                return month.atDay(day);
            }
        }
        return null;
    }

    private static boolean mayBe(String digits, int number) {
        return mayBe(digits.charAt(0), number / 10) && mayBe(digits.charAt(1), number % 10);
    }

    private static boolean mayBe(char digit, int number) {
        return digit == 'X' || digit - '0' == number;
    }
}

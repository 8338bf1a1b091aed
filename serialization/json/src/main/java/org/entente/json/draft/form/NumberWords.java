package org.entente.json.draft.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them, in English and Korean, and how a draft writes them. */
public final class NumberWords {

    private static final int LONGEST = 40;

    private static final Pattern FORM =
            Pattern.compile("(?<number>[+-]?(?:\\d{1,3}(?:[, \u00a0\u202f']\\d{3})+|\\d{1,15})(?:\\.\\d{1,15})?)"
                    + "(?: ?(?<scale>thousand|million|billion|trillion|k|mn|m|bn|만|억|조))?"
                    + "(?<share> ?(?:%|percent|per cent|퍼센트))?");

    private static final Pattern GROUPING = Pattern.compile("[, \u00a0\u202f'+]");
    /** A point before three digits: in some countries it groups them, in others it begins a fraction. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3}\\.\\d{3}");

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("만", 4),
            Map.entry("억", 8),
            Map.entry("조", 12));

    private NumberWords() {}

    /** The digits of a number, for a percentage with its unit; empty if a text is no number or may mean several. */
    public static Optional<String> decimal(String text) {
        Matcher form = FORM.matcher(text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches() || AMBIGUOUS.matcher(form.group("number")).matches()) {
            return Optional.empty();
        }
        String digits = value(form).toPlainString();
        return Optional.of(form.group("share") == null ? digits : digits + ", with \"unit\": \"UCUM: %\",");
    }

    /** The digits of a whole number; empty if a text is none. */
    public static Optional<String> whole(String text) {
        return decimal(text).filter(digits -> digits.matches("-?\\d+"));
    }

    private static BigDecimal value(Matcher form) {
        BigDecimal number =
                new BigDecimal(GROUPING.matcher(form.group("number")).replaceAll(""));
        String scale = form.group("scale");
        int zeros = scale == null ? 0 : ZEROS.getOrDefault(scale, 0);
        return number.scaleByPowerOfTen(zeros).stripTrailingZeros();
    }
}

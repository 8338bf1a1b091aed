package org.entente.register.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lists write beside a name: a second name, and the marks of footnotes. */
public final class Remarks {

    /** {@code China 1, 2}, {@code Cyprus (4)}, {@code Germany²}; digits behind a capital or a hyphen are part of a name. */
    private static final Pattern FOOTNOTES = Pattern.compile(
            "(?:[\\s,(\\[]*(?<![-+\\dA-Z])[\\d\u00B9\u00B2\u00B3\u2070-\u2079]{1,2}(?!\\d)[)\\]/*]*)+$");

    private static final Pattern BRACKETS = Pattern.compile("([^(\\[]+)[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern BEFORE_A_SECOND_NAME =
            Pattern.compile("^(?:formerly|former|fmr\\.?|previously|now|also|or|ex)[\\s:-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("/| - | \u2013 | \u2014 ");

    private Remarks() {}

    /**
     * The names that may stand side by side in a text. All of each list must name one actor, or the text names none.
     *
     * @param text the text
     * @return the lists: one of the text without footnotes or "ex-", if it has any, and others of two or more names
     */
    public static List<List<String>> names(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > Spelling.LONGEST) {
            return List.of();
        }
        List<List<String>> all = new ArrayList<>();
        String bare = FOOTNOTES.matcher(text).replaceFirst("").strip();
        if (!bare.isEmpty() && !bare.equals(text.strip())) {
            all.add(List.of(bare));
        }
        String unmarked = BEFORE_A_SECOND_NAME.matcher(bare).replaceFirst("");
        if (!unmarked.equals(bare)) {
            all.add(List.of(unmarked));
        }
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.matches()) {
            all.add(parts(Stream.of(brackets.group(1), brackets.group(2))));
        }
        String[] beside = BETWEEN.split(bare, -1);
        if (beside.length > 1) {
            all.add(parts(Stream.of(beside)));
        }
        int comma = bare.indexOf(',');
        if (comma > 0) {
            all.add(parts(Stream.of(bare.substring(0, comma), bare.substring(comma + 1))));
        }
        return all;
    }

    private static List<String> parts(Stream<String> parts) {
        return parts.map(String::strip)
                .map(part -> BEFORE_A_SECOND_NAME.matcher(part).replaceFirst(""))
                .toList();
    }
}

package org.entente.register.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lists write beside a name: a second name, and the marks of footnotes. */
public final class Remarks {

    /**
     * {@code China 1, 2}, {@code Cyprus (4)}, {@code Germany²}, {@code Malta†}, {@code Norway a/}, {@code Fiji [b]}; digits
     * after a capital or a hyphen are part of a name. What stands in front begins where a run of it begins: else each of
     * its characters would be tried.
     */
    private static final Pattern FOOTNOTES = Pattern.compile(
            "(?:(?<![\\s,(\\[])[\\s,(\\[]*(?<![-+\\dA-Z])[\\d\u00B9\u00B2\u00B3\u2070-\u2079]{1,2}(?!\\d)[)\\]/*]*"
                    + "|\\s*[(\\[][a-z][)\\]]|\\s[a-z]/|\\s*[\u2020\u2021\u00A7#^]+)+$");

    /** {@code Sudan (until 2011)}, {@code Ethiopia (...1991)}, {@code Czechoslovakia, 1945-1992}. */
    private static final Pattern TIMES = Pattern.compile(
            "(?<![\\s,])[\\s,]*[(\\[]?(?:\\b(?:until|till|up to|to|through|from|since|before|after|pre|post|as of)\\b|[-\u2013\u2014.?\\s])*"
                    + "(?<!\\d)(?:1[5-9]|20)\\d\\d(?:[-\u2013\u2014.?\\s]|\\bto\\b|(?:1[5-9]|20)?\\d\\d)*[)\\]]?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETS = Pattern.compile("([^(\\[]+)[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern BEFORE_A_SECOND_NAME = Pattern.compile(
            "^(?:formerly|former|fmr\\.?|previously|now|also|or|ex|was|local name|also known as|known as|aka)[\\s:-]+",
            Pattern.CASE_INSENSITIVE);
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
        String timeless = TIMES.matcher(bare).replaceFirst("");
        if (!timeless.isEmpty() && !timeless.equals(bare)) {
            all.add(List.of(timeless));
        }
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.matches()) {
            add(all, brackets.group(1), brackets.group(2));
        }
        String[] beside = BETWEEN.split(bare, -1);
        if (beside.length > 1) {
            add(all, beside);
        }
        int comma = bare.indexOf(',');
        if (comma > 0) {
            add(all, bare.substring(0, comma), bare.substring(comma + 1));
        }
        return all;
    }

    /** The parts as they are, since "former" may belong to a name, and without what stands before a second name. */
    private static void add(List<List<String>> all, String... parts) {
        List<String> names = Stream.of(parts).map(String::strip).toList();
        List<String> second = names.stream()
                .map(name -> BEFORE_A_SECOND_NAME.matcher(name).replaceFirst(""))
                .toList();
        all.add(names);
        if (!second.equals(names)) {
            all.add(second);
        }
    }
}

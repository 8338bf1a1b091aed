package org.entente.json.draft.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divisions of a text as Korean texts name them, the outer first: {@code 제2조 제4항}, {@code 제3조 및 제4조}, {@code 제2조 내지 제5조}. */
public final class KoreanDivisions {

    private static final int LONGEST = 100;

    private static final Map<String, String> KINDS = Map.of(
            "편", "part",
            "장", "chapter",
            "절", "section",
            "조", "article",
            "항", "paragraph",
            "호", "subparagraph",
            "부속서", "annex",
            "전문", "preamble");

    private static final Pattern DIVISION =
            Pattern.compile("(?:제 ?(?<number>\\d{1,4}) ?(?<kind>[편장절조항호])(?<more>의 ?\\d{1,3})?"
                    + "|(?<annex>부속서)(?: ?(?:제 ?)?(?<which>\\d{1,3}|[IVX]{1,6}|[A-Z])(?: ?호)?)?|(?<whole>전문))");

    private static final Pattern BETWEEN = Pattern.compile("(?<to> ?(?:부터|내지|~|-) ?)|(?<and> ?(?:및|[와과,·]) ?)| ?");
    private static final Pattern END = Pattern.compile(" ?까지");

    private KoreanDivisions() {}

    /** The same divisions in English, such as "article 2, paragraph 4"; empty if a text names none. */
    public static Optional<String> inEnglish(String text) {
        String words = text.strip();
        Matcher division = DIVISION.matcher(words);
        Matcher between = BETWEEN.matcher(words);
        StringBuilder english = new StringBuilder();
        String before = "";
        int at = 0;
        while (at < Math.min(words.length(), LONGEST)
                && division.region(at, words.length()).lookingAt()) {
            String kind = KINDS.getOrDefault(kind(division), "");
            String number = number(division);
            boolean isLast = english.toString().endsWith(" to ");
            if (isLast && !kind.equals(before)) {
                return Optional.empty();
            }
            english.append(isLast ? "" : kind)
                    .append(isLast || number.isEmpty() ? "" : " ")
                    .append(number);
            before = kind;
            at = division.end();
            if (isLast && END.matcher(words).region(at, words.length()).lookingAt()) {
                at = words.indexOf("까지", at) + 2;
            }
            if (at == words.length()) {
                return Optional.of(english.toString());
            }
            if (!between.region(at, words.length()).lookingAt()) {
                return Optional.empty();
            }
            english.append(between.group("to") != null ? " to " : between.group("and") != null ? " and " : ", ");
            at = between.end();
        }
        return Optional.empty();
    }

    private static String kind(Matcher division) {
        return Optional.ofNullable(division.group("kind"))
                .or(() -> Optional.ofNullable(division.group("annex")))
                .orElseGet(() -> division.group("whole"));
    }

    private static String number(Matcher division) {
        String more = division.group("more");
        return Optional.ofNullable(division.group("number"))
                .map(number -> number + (more == null ? "" : more.replace(" ", "")))
                .or(() -> Optional.ofNullable(division.group("which")))
                .orElse("");
    }
}

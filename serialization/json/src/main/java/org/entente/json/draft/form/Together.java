package org.entente.json.draft.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;

/** Words by which a text speaks of all parties at once, so that it can be told how a draft has them. */
public final class Together {

    private static final int LONGEST = 60;
    private static final String ALL_PARTIES = "ALL_PARTIES";

    private static final Pattern ALL = Pattern.compile("all|both|each|everyone|everybody|\ubaa8\ub450");

    private static final Pattern PRINTED = Pattern.compile(
            "we|us|they"
                    + "|(?:(?:all|both|each|the|of) ){0,3}(?:(?:two|three|four) )?(?:high )?(?:contracting |participating )?"
                    + "(?:sides?|parties|party|countries|nations|governments|signatories)"
                    + "|\uc591\uce21|\uc591\uad6d|\uc30d\ubc29|\uc591\uc790|\uc6b0\ub9ac|(?:\uc591 ?|\ubaa8\ub4e0 )?\ub2f9\uc0ac\uad6d");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+|[\uc640\uacfc]\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);

    private Together() {}

    /** How all parties are written for such words; empty where others are meant, or a part says nothing of all. */
    public static Optional<String> meant(String text, List<MetaMember<?, ?>> candidates) {
        boolean mayBeAll = candidates.stream()
                .filter(member -> member.kind() instanceof Kind.Choice<?>)
                .flatMap(member -> Spelling.values(member.kind()).stream())
                .anyMatch(values -> values.known().contains(ALL_PARTIES));
        if (!mayBeAll || text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = text.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        String all = Spelling.words(ALL_PARTIES);
        if (ALL.matcher(lower).matches()) {
            return Optional.of(all);
        }
        return PRINTED.matcher(lower).matches()
                ? Optional.of(all + Brief.AS + "\u201c" + words + "\u201d")
                : Optional.empty();
    }

    /** The names of an enumeration, without articles; one if it is none. */
    public static List<String> names(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .filter(name -> !name.isEmpty())
                .map(Together::bare)
                .toList();
    }

    /** A name without its article. */
    public static String bare(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("");
    }
}

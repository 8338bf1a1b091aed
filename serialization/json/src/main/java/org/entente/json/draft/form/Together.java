package org.entente.json.draft.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;

/** Words by which a text speaks of all parties at once, and how a draft writes them. */
public final class Together {

    private static final String ALL_PARTIES = "ALL_PARTIES";

    private static final Pattern ALL = Pattern.compile("all|both|each|everyone|everybody|모두");

    private static final Pattern PRINTED = Pattern.compile("we|us|they"
            + "|(?:(?:all|both|each|the|of) ){0,3}(?:(?:two|three|four) )?(?:high )?(?:contracting |participating )?"
            + "(?:sides?|parties|party|countries|nations|governments|signatories)"
            + "|양측|양국|쌍방|양자|우리|(?:양 ?|모든 )?당사국");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+|[와과]\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);

    private Together() {}

    /** How all parties are written for such words; empty where others are meant, or a part says nothing of all. */
    public static Optional<String> meant(String text, List<MetaMember<?, ?>> candidates) {
        boolean mayBeAll = candidates.stream()
                .filter(member -> member.kind() instanceof Kind.Choice<?>)
                .flatMap(member -> Spelling.values(member.kind()).stream())
                .anyMatch(values -> values.known().contains(ALL_PARTIES));
        if (!mayBeAll) {
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

package org.entente.json.draft.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.policy.Lexicon;
import org.entente.policy.WordClass;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Word;

/** What a word, or the span of a part, is to its provision: the member that holds it says it. */
public final class Roles {

    private static final Map<String, SpanRole> OTHERWISE = Map.of("spans", SpanRole.WHOLE, "by", SpanRole.SUBJECT);

    private static final Map<String, List<String>> FIRST =
            Map.of("unit", List.of(CodeScheme.UCUM.code(), CodeScheme.ISO_4217.code()));

    private static final Pattern SEVERAL_Y = Pattern.compile("ies$");
    private static final Pattern SEVERAL = Pattern.compile("(?<!s)s$");

    /** By the name of a member that the types have, its role, since each value of a draft asks for it. */
    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private Roles() {}

    /** The role that has the name of the member, in the singular; of one of the types, not of any text. */
    public static Optional<String> of(String member) {
        return KNOWN.computeIfAbsent(member, Roles::role);
    }

    private static Optional<String> role(String member) {
        SpanRole other = OTHERWISE.get(member);
        return other != null
                ? Optional.of(other.code())
                : Spelling.Values.of(SpanRole.vocabulary()).known().stream()
                        .filter(role -> role.equals(singular(member)))
                        .findFirst();
    }

    /** The dictionary form of a printed word, if the lexicon knows the word in the part that it plays. */
    public static Optional<String> lemma(String surface, String member) {
        if (surface.isBlank()) {
            return Optional.empty();
        }
        Word word = Word.builder().surface(surface).build();
        String part = singular(member);
        return Arrays.stream(WordClass.values())
                .filter(each -> each.name().equals(part))
                .findFirst()
                .flatMap(own -> Lexicon.standard().reading(own, word))
                .or(() -> Lexicon.standard().reading(WordClass.VERB, word))
                .map(entry -> entry.lemma());
    }

    /** Values of a vocabulary, those first that are wanted in a member: of a unit the schemes of units. */
    public static List<String> inOrder(List<String> codes, String member) {
        List<String> first = FIRST.getOrDefault(member, List.of());
        return Stream.concat(first.stream(), codes.stream().filter(code -> !first.contains(code)))
                .toList();
    }

    private static String singular(String member) {
        return Spelling.code(
                SEVERAL.matcher(SEVERAL_Y.matcher(member).replaceFirst("y")).replaceFirst(""));
    }
}

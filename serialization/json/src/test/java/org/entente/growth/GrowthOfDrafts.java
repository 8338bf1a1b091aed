package org.entente.growth;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;

/** For each way to read and write drafts, by name, what is done with one of a size that stresses it. */
final class GrowthOfDrafts {

    private static final Drafts DRAFTS = EntenteJson.standard().drafts();

    private GrowthOfDrafts() {}

    static Map<String, IntFunction<Runnable>> cases() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        cases.put(
                "(drafts: names)",
                size -> reading(
                        """
                {"language": "en", "title": "t", "actors": [%s], "parties": [%s]}""".formatted(list(size, i -> "\"Actor " + i + "\""), list(size, i -> "\"actor " + i + "\""))));
        cases.put("(drafts: names of many)", size -> reading("""
                {"language": "en", "title": "t", "actors": [%s], "parties": ["same"]}""".formatted(list(size, i -> "\"Same\""))));
        cases.put("(drafts: unknown names)", size -> reading("""
                {"language": "en", "title": "t", "actors": ["A"], "parties": [%s]}""".formatted(list(size, i -> "\"Actor " + i + "\""))));
        cases.put(
                "(drafts: unknown names among many)",
                size -> reading("""
                {"language": "en", "title": "t", "actors": [%s], "works": [%s], "parties": [%s], "relations": [%s]}""".formatted(
                                list(size, i -> "\"Land of number " + i + "\""),
                                list(size, i -> "\"Treaty of number " + i + "\""),
                                list(size, i -> "\"Realm of number " + i + "\""),
                                list(size, i -> "{\"kind\": \"amends\", \"work\": \"Pact of number " + i + "\"}"))));
        cases.put("(drafts: divisions)", size -> locating(list(size, i -> "article " + i + ", paragraph " + i)));
        cases.put("(drafts: divisions that are none)", size -> locating("paragraph 1 of ".repeat(size) + "it"));
        cases.put(
                "(drafts: divisions in Korean)", size -> locating("\uC81C2\uC870 \uC81C4\uD56D \uBC0F ".repeat(size)));
        cases.put(
                "(drafts: unknown members)", size -> reading("""
                {"language": "en", "title": "t", %s}""".formatted(list(size, i -> "\"member" + i + "\": 1"))));
        cases.put(
                "(drafts: parts of a chapeau)",
                size -> reading("""
                {"language": "en", "title": "t",
                 "provisions": [{"kind": "position", "summary": "s", "by": "unattributed", "provisions": [%s]}]}""".formatted(list(size, i -> "{\"kind\": \"position\", \"summary\": \"s\"}"))));
        cases.put("(drafts: writing)", size -> {
            Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
            IntStream.range(0, size)
                    .mapToObj(i -> Position.builder()
                            .id("p" + i)
                            .summary("en", "x")
                            .by(Attribution.unattributed())
                            .partOf(i == 0 ? Optional.empty() : Optional.of("p" + (i - 1)))
                            .build())
                    .forEach(agreement::addProvision);
            Agreement made = agreement.build();
            return () -> DRAFTS.write(made);
        });
        cases.put("(drafts: quotes)", size -> quoting(size, ""));
        cases.put("(drafts: quotes that are not there)", size -> quoting(size, "x"));
        cases.put("(drafts: quotes that cut a word)", size -> {
            String draft =
                    draft(list(size, i -> "{\"kind\": \"position\", \"by\": \"unattributed\", \"quote\": \"a\"}"));
            return () -> DRAFTS.check(draft, SourceText.of("s", "a".repeat(10 * size)));
        });
        cases.put("SourceText.findAll of many", size -> {
            String sentences = sentences(size);
            return () -> {
                SourceText text = SourceText.of("s", sentences);
                IntStream.range(0, size).forEach(i -> text.findAll("number " + i + " of the list"));
                IntStream.range(0, size).forEach(i -> text.findAll("Agreed on number " + i + " of"));
            };
        });
        cases.put("TextSearch.findAll", size -> {
            String sentences = sentences(size);
            return () -> {
                TextSearch search = TextSearch.in(SourceText.of("s", sentences));
                IntStream.range(0, size).forEach(i -> search.findAll("Agreed on number " + i + " of"));
                IntStream.range(0, size).forEach(i -> search.findAll("of the list. They agreed on number" + i));
            };
        });
        cases.put("SourceText.findAll", size -> {
            SourceText text = SourceText.of("s", "a\u00AD-\nb  ".repeat(size));
            return () -> text.findAll("A-b ".repeat(size / 2) + "c");
        });
        cases.put("SourceText.sentences", size -> {
            SourceText text = SourceText.of("s", "It is.\n\nIt was. ".repeat(size));
            return () -> text.sentences(Locale.ENGLISH);
        });
        return cases;
    }

    private static String sentences(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "They agreed on\nnumber " + i + " of the list. ")
                .collect(Collectors.joining());
    }

    /** As many quotes as the text has sentences, each but for a line end, or with a letter too many. */
    private static Runnable quoting(int size, String slip) {
        String sentences = sentences(size);
        String draft = draft(list(size, i -> """
                {"kind": "position", "by": "unattributed", "quote": "They agreed on number %s%d", "to": "list.",
                 "wording": {"object": "\u201Cnumber %d of\u201D"}}""".formatted(slip, i, i)));
        return () -> DRAFTS.check(draft, SourceText.of("s", sentences));
    }

    private static String draft(String provisions) {
        return """
                {"language": "en", "title": "t", "sources": ["s"], "provisions": [%s]}""".formatted(provisions);
    }

    private static String list(int size, Function<Integer, String> element) {
        return IntStream.range(0, size).boxed().map(element).collect(Collectors.joining(","));
    }

    private static Runnable locating(String divisions) {
        return reading("""
                {"language": "en", "title": "t", "works": ["w"], "provisions": [{"kind": "position", "summary": "s",
                 "by": "unattributed", "citations": {"work": "w", "locators": "%s"}}]}""".formatted(divisions));
    }

    private static Runnable reading(String draft) {
        return () -> DRAFTS.check(draft);
    }
}

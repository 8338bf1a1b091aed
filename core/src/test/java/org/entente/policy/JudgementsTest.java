package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.shipped.ShippedTable;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.Stance;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules by which words are judged stand in one table, {@code judgements.tsv}: each example holds, and the page for
 * coders is made of it and of the shipped data. When it is stale, copy {@code target/judgements.md} over it.
 */
class JudgementsTest {

    private static final String HEAD = """
            # How words are judged

            What the standard policies read in the words of a provision: how firm, whether new, what changes. Words are found in any form, as phrases and among adverbs. This page is made from the rules, their examples and the shipped lexicon, and a test holds each example; how well the rules do on other sentences stands in [README](../README.md#how-well-words-are-read).

            ## Rules

            | of | rule | source | example | gives |
            |---|---|---|---|---|
            """;

    private static final String CHANGES = """

            ## What two changes come to

            The outer word governs the inner one: *accelerate* (INCREASE) *the reduction* (REDUCE).

            """;

    private static final String WORDS = """

            ## Words

            What each word of the lexicon says, by the part that it plays.

            | says | part | words |
            |---|---|---|
            """;

    static Stream<List<String>> rules() {
        return MarkedSentence.table("judgements.tsv");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleIsReadAsItsRuleSays(List<String> rule) {
        Wording wording = MarkedSentence.wording(rule.get(3));
        String read = switch (rule.get(0)) {
            case "firmness" -> FirmnessPolicy.standard().of(wording).name();
            case "novelty" -> NoveltyPolicy.standard().of(wording).name();
            default -> ChangePolicy.standard().of(wording).map(Change::name).orElse("-");
        };
        assertEquals(rule.get(4), read, rule.toString());
    }

    @Test
    void thePageIsMadeFromRulesAndLexicon() throws IOException {
        String page = HEAD
                + rules().map(rule -> "| %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        rule.get(0),
                                        rule.get(1),
                                        rule.get(2),
                                        MarkedSentence.plain(rule.get(3)),
                                        rule.get(4)))
                        .collect(Collectors.joining())
                + CHANGES
                + changes()
                + WORDS
                + words();
        Files.writeString(Path.of("target", "judgements.md"), page);
        assertTrue(
                Files.readString(Path.of("..", "docs", "judgements.md")).equals(page),
                "docs/judgements.md is stale: copy core/target/judgements.md over it");
    }

    private static String changes() {
        List<String> inner = Arrays.stream(Change.values()).map(Change::name).toList();
        return "| outer | " + String.join(" | ", inner) + " |\n" + "|---".repeat(inner.size() + 1) + "|\n"
                + ShippedTable.of("change.tsv").rows().stream()
                        .map(row -> "| " + row.text("outer") + " | "
                                + inner.stream().map(row::text).collect(Collectors.joining(" | ")) + " |\n")
                        .collect(Collectors.joining());
    }

    /** The other way round than it is kept, so that a word in the wrong row stands out. */
    private static String words() {
        Map<String, String> phrases = Lexicon.standard().entries().stream()
                .flatMap(entry -> Stream.of(
                                entry.firmness().map(Enum::name),
                                entry.novelty().map(Enum::name),
                                entry.change().map(Enum::name),
                                entry.stance().map(Stance::code),
                                entry.mode().map(AppealMode::code),
                                entry.effect().map(DecisionEffect::code),
                                Optional.of("AVERTS").filter(any -> entry.averts()))
                        .flatMap(Optional::stream)
                        .map(value -> Map.entry(value + " | " + entry.wordClass(), entry.lemma())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
        return phrases.entrySet().stream()
                .map(each -> "| " + each.getKey() + " | " + each.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    @Test
    void whatEndsReducesOrModifiesPrevails() {
        for (Change outer : Change.values()) {
            for (Change inner : Change.values()) {
                Change both = ChangeTable.combined(outer, inner);
                switch (outer) {
                    case REDUCE, MODIFY, END -> assertEquals(outer, both);
                    case BEGIN, INCREASE -> assertEquals(inner == Change.CONTINUE ? outer : inner, both);
                    case CONTINUE -> assertEquals(inner, both);
                }
            }
        }
    }
}

package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.json.Explanation.Subject;
import org.entente.violation.Severity;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void everyCodeIsExplainedOnce() {
        List<String> codes = Explanation.all().stream().map(Explanation::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        for (Explanation explanation : Explanation.all()) {
            assertEquals(
                    explanation.message(Locale.ENGLISH),
                    Explanation.of(explanation.code()).orElseThrow().message(Locale.ENGLISH));
            assertEquals(explanation.code(), explanation.toString());
        }
    }

    @Test
    void messagesAreThereInBothLanguages() {
        for (Explanation explanation : Explanation.all()) {
            String english = explanation.message(Locale.ENGLISH);
            assertNotEquals(english, explanation.message(Locale.KOREAN));
            assertFalse(english.contains("{?") || english.contains("{/}"), english);
        }
    }

    @Test
    void rulesSayWhyAndWhence() {
        Explanation rule = Explanation.of("weekday-mismatch").orElseThrow();
        assertEquals(Subject.AGREEMENT, rule.subject());
        assertEquals(Severity.WARNING, rule.severity());
        assertEquals(Optional.of("ISO 8601-1 calendar"), rule.source());
        assertTrue(rule.rationale().isPresent());
        Explanation between = Explanation.of("relation-mutual").orElseThrow();
        assertEquals(Subject.CORPUS, between.subject());
        assertEquals(Optional.of("VCLT arts. 39 to 41, 54 and 59"), between.source());
        assertTrue(between.rationale().isPresent());
        Explanation format = Explanation.of("json-empty").orElseThrow();
        assertEquals(Subject.JSON, format.subject());
        assertEquals(Optional.empty(), format.rationale());
        assertEquals(Optional.empty(), format.source());
    }

    @Test
    void whatIsSometimesReportedStandsInBrackets() {
        String message = Explanation.of("lemma-unknown").orElseThrow().message(Locale.ENGLISH);
        assertTrue(message.contains("check it for a slip[ for \"{near}\"], or"), message);
    }

    @Test
    void everyExampleHasItsProblem() {
        for (Explanation explanation : Explanation.all()) {
            explanation
                    .example()
                    .ifPresent(example -> assertTrue(
                            example.report().violations().stream()
                                    .anyMatch(violation -> violation.code().equals(explanation.code())),
                            () -> explanation + " is not in " + example.document() + ": " + example.report()));
        }
    }

    /** What takes a long document, or bytes; what holds between agreements takes several. */
    @Test
    void codesHaveAnExampleOrSayWhyNot() {
        for (Explanation explanation : Explanation.all()) {
            assertEquals(
                    explanation.example().isEmpty(),
                    explanation.withoutExample().isPresent(),
                    () -> explanation.code() + " has no example in examples.txt, or both one and a reason why not");
        }
        assertEquals(
                List.of(
                        "source-line-ends",
                        "spans-not-compared",
                        "languages-too-many",
                        "json-empty",
                        "encoding-not-utf-8",
                        "utf-8-malformed",
                        "null-absent",
                        "part-left-out",
                        "limit-depth",
                        "limit-token",
                        "limit-names",
                        "limit-document",
                        "limit-elements",
                        "limit-languages",
                        "quote-not-sought",
                        "limit-problems"),
                Explanation.all().stream()
                        .filter(explanation -> explanation.subject() != Subject.CORPUS)
                        .filter(explanation -> explanation.example().isEmpty())
                        .map(Explanation::code)
                        .toList());
        assertEquals(
                Optional.of("It takes several agreements."),
                Explanation.of("relation-mutual").orElseThrow().withoutExample());
        assertEquals(
                Optional.of("It takes bytes that are no UTF-8."),
                Explanation.of("utf-8-malformed").orElseThrow().withoutExample());
    }

    @Test
    void quotesAreCheckedBesideTheirText() {
        Explanation.Example example =
                Explanation.of("quote-cuts-word").orElseThrow().example().orElseThrow();
        assertEquals("They agreed on trade.", example.texts().get(0).text());
        assertEquals("text", example.texts().get(0).source());
        assertThrows(NullPointerException.class, () -> new Explanation.Example(null, List.of()));
    }

    @Test
    void otherCodesAreNone() {
        assertEquals(Optional.empty(), Explanation.of("no-such-code"));
        assertThrows(NullPointerException.class, () -> Explanation.of(null));
        assertThrows(NullPointerException.class, () -> Explanation.all().get(0).message(null));
    }
}

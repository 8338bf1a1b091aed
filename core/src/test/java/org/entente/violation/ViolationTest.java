package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.validation.AgreementProblem;
import org.junit.jupiter.api.Test;

class ViolationTest {

    private static final Violation NEEDS = Violation.of(ValueProblem.NEEDS, ValuePath.of("listing"))
            .with("member", "listing")
            .with("needed", "items");

    /** A problem of a caller's rule, with the text as given. */
    private record Own(String text) implements Problem {
        @Override
        public String code() {
            return "own";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String pattern(Locale locale) {
            return text;
        }
    }

    @Test
    void saysInEnglishAndKoreanWhatIsWrong() {
        assertEquals("listing means nothing without items; give that too, or leave this out", NEEDS.message());
        assertEquals("listing은(는) items 없이는 의미가 없습니다. 함께 입력하거나 이 항목을 빼십시오", NEEDS.message(Locale.KOREA));
        assertEquals(NEEDS.message(), NEEDS.message(Locale.FRENCH));
    }

    @Test
    void unshippedLanguagesFallBackToEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            assertEquals(NEEDS.message(Locale.ENGLISH), NEEDS.message(Locale.GERMAN));
            assertEquals("listing means nothing without items; give that too, or leave this out", NEEDS.message());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void putsArgumentsInWithoutReadingThemAgain() {
        Violation violation = Violation.of(new Own("{a} and {b}, {none}!"), ValuePath.ROOT)
                .with("a", "{b}")
                .with("b", 7);
        assertEquals("{b} and 7, {none}!", violation.message());
    }

    @Test
    void aStrayBraceIsKept() {
        assertEquals("a { b 1", Violation.of(new Own("a { b 1"), ValuePath.ROOT).message());
        assertEquals(
                "1 {",
                Violation.of(new Own("{a} {"), ValuePath.ROOT).with("a", 1).message());
    }

    @Test
    void escapesArguments() {
        Violation violation = Violation.of(new Own("\"{a}\""), ValuePath.ROOT).with("a", "x\u202E\n");
        assertEquals("\"x<U+202E><U+000A>\"", violation.message());
        assertEquals("x\u202E\n", violation.arguments().get("a"));
        assertEquals("INFO (root): \"x<U+202E><U+000A>\" [own]", violation.toString());
    }

    @Test
    void keepsEverythingElseWhenOneThingIsChanged() {
        Violation changed = NEEDS.graded(Severity.INFO)
                .at(new Location(3, 14))
                .within(ValuePath.of("provisions").index(1));
        assertEquals("needs", changed.code());
        assertEquals(Severity.INFO, changed.severity());
        assertEquals("provisions[1].listing", changed.path().toString());
        assertEquals(Optional.of(new Location(3, 14)), changed.location());
        assertEquals(
                List.of("member", "needed"), List.copyOf(changed.arguments().keySet()));
        assertEquals("3:14 INFO provisions[1].listing: " + NEEDS.message() + " [needs]", changed.toString());
        assertEquals(Severity.ERROR, NEEDS.severity());
        assertEquals(Optional.empty(), NEEDS.location());
        assertThrows(
                UnsupportedOperationException.class, () -> NEEDS.arguments().clear());
    }

    @Test
    void isEqualToAnotherOfTheSameCode() {
        Violation mine = Violation.of(new Own("a"), ValuePath.ROOT);
        assertEquals(mine, Violation.of(new Own("b"), ValuePath.ROOT));
        assertEquals(mine.hashCode(), Violation.of(new Own("b"), ValuePath.ROOT).hashCode());
        assertNotEquals(mine, mine.graded(Severity.ERROR));
    }

    @Test
    void aLocationStartsAtOne() {
        assertEquals("1:1", new Location(1, 1).toString());
        assertThrows(IllegalArgumentException.class, () -> new Location(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Location(1, 0));
    }

    /** An id is looked for as it is written, whatever words it is like. */
    @Test
    void onlyWordsOfTheLibraryAreTranslated() {
        Violation dangling = Violation.of(AgreementProblem.REFERENCE_DANGLING, ValuePath.of("parties"))
                .with("kind", "source")
                .with("id", "source");
        String korean = dangling.message(Locale.KOREAN);
        assertTrue(korean.contains("\"source\""), korean);
        assertTrue(korean.contains("출처"), korean);
        assertTrue(dangling.with("id", "MONDAY").message().contains("\"MONDAY\""));
    }

    @Test
    void optionalPartsNeedTheirArgument() {
        Problem problem = new Own("a{?b}, b is {b}{/} and {?c}c{/}, as in {\"x\": {\"id\": \"{d}\"}}");
        Violation violation = Violation.of(problem, ValuePath.ROOT).with("d", 1);
        assertEquals("a and , as in {\"x\": {\"id\": \"1\"}}", violation.message());
        assertEquals(
                "a, b is {/} and c, as in {\"x\": {\"id\": \"1\"}}",
                violation.with("b", "{/}").with("c", "").message());
        assertEquals("{d", Violation.of(new Own("{?open}{d"), ValuePath.ROOT).message());
    }

    @Test
    void whatDiffersInOnePartIsOrdered() {
        Violation one = Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("a")).with("x", "1");
        List<Violation> others = List.of(
                Violation.of(ValueProblem.ID_MALFORMED, ValuePath.of("a")).with("x", "1"),
                one.graded(Severity.INFO),
                Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("b")).with("x", "1"),
                one.at(new Location(1, 2)),
                one.at(new Location(2, 1)),
                one.with("x", "2"),
                one.with("y", "1"),
                Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("a")).with("w", "1"),
                Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("a")));
        assertEquals(0, Violation.ORDER.compare(one, one.with("x", "1")));
        for (Violation other : others) {
            int order = Integer.signum(Violation.ORDER.compare(one, other));
            assertNotEquals(0, order, other.toString());
            assertEquals(-order, Integer.signum(Violation.ORDER.compare(other, one)), other.toString());
        }
        assertNotEquals(0, Violation.ORDER.compare(one.at(new Location(1, 2)), one.at(new Location(1, 3))));
    }

    /** Words of the library are not cut, and differ from words of others in that. */
    @Test
    void listedWordsAreWholeAndPrintable() {
        String words = "x, \u202E".repeat(50);
        Violation listed = Violation.of(new Own("{words}"), ValuePath.ROOT).listing("words", words);
        assertEquals("x, <U+202E>".repeat(50), listed.message());
        Violation given = Violation.of(new Own("{words}"), ValuePath.ROOT).with("words", words);
        assertEquals("x, <U+202E>".repeat(20) + "…", given.message());
        assertNotEquals(listed, given);
        assertNotEquals(0, Violation.ORDER.compare(listed, given));
        assertEquals(listed, Violation.of(new Own("{words}"), ValuePath.ROOT).listing("words", words));
    }
}

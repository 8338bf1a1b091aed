package org.entente.construction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static List<String> found(Checks checks) {
        return Refusals.of(() -> checks.passed("x"));
    }

    private static Violation only(Checks checks) {
        List<Violation> violations = assertThrows(InvalidValueException.class, () -> checks.passed("x"))
                .report()
                .violations();
        assertEquals(1, violations.size());
        return violations.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KR", "a", "한국", "p1/2#3.4:5", "😀", "é"})
    void anIdIsWhatIsVisible(String id) {
        assertEquals(List.of(), found(Checks.begin().id("id", id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a\u00A0b",
                "a\u3000b",
                "a\n",
                "\u0000",
                "a\u200Bb",
                "\u202E",
                "\u2028",
                "\u2029",
                "\uD83D",
                "a\uDE00",
                "\uFEFFa",
                "K\uFE0FR",
                "a\u00AD",
                "\u3164",
                "a\u115F",
                "\u034Fb",
                "a\uFFA0b",
                "a\u17B4",
                "a\u180B",
                "KR\uDB40\uDC4B",
                "a\uDB40\uDD00"
            })
    void refusesEmptyIdsAndInvisibleCharacters(String id) {
        assertEquals(List.of("id-malformed id"), found(Checks.begin().id("id", id)));
        assertEquals(List.of("id-malformed ids[1]"), found(Checks.begin().ids("ids", List.of("a", id, "b"))));
    }

    @Test
    void whatIsNotGivenIsNotChecked() {
        Checks checks = Checks.begin()
                .id("a", Optional.empty())
                .line("b", Optional.empty())
                .ids("c", List.of())
                .lines("d", List.of())
                .atLeast("e", Optional.empty(), 1);
        assertEquals("x", checks.passed("x"));
    }

    @Test
    void collectsEverythingInTheOrderOfTheChecks() {
        assertEquals(
                List.of("id-malformed a", "text-blank b", "text-blank d[0]", "number-out-of-range e"),
                found(Checks.begin()
                        .id("a", Optional.of(""))
                        .line("b", Optional.of(" "))
                        .lines("d", List.of("", "fine"))
                        .atLeast("e", Optional.of(0), 1)
                        .atLeast("f", Optional.of(1), 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', U+000A, 1",
        "'\u001B[31m', U+001B, 0",
        "'😀\u202Ex', U+202E, 1",
        "'ab\u2028', U+2028, 2",
        "'a\u0085', U+0085, 1"
    })
    void aLineHoldsNoControlCharacters(String words, String character, String position) {
        Violation violation = only(Checks.begin().line("title", words));
        assertEquals("text-control-character", violation.code());
        assertEquals(character, violation.arguments().get("character"));
        assertEquals(position, violation.arguments().get("position"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint\nstatement\r\n\twith tabs", "\u202Eمتن", "a\u2028b", " padded ", "a\u00ADb\u200Fc"})
    void proseHasLinesAndDirections(String text) {
        assertEquals(List.of(), found(Checks.begin().prose("en", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u000B", "x\u007F", "y\u0085"})
    void proseHoldsNoOtherControls(String text) {
        if (!text.isBlank()) {
            assertEquals(
                    List.of("text-control-character en"), found(Checks.begin().prose("en", text)));
        } else {
            assertEquals(List.of("text-blank en"), found(Checks.begin().prose("en", text)));
        }
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        Violation violation = only(Checks.begin().prose("en", "😀\uD83Dx"));
        assertEquals("text-malformed", violation.code());
        assertEquals("1", violation.arguments().get("position"));
        assertEquals(List.of("text-malformed a"), found(Checks.begin().line("a", "x\uDE00")));
    }

    @Test
    void countsWhatExcludesEachOther() {
        assertEquals(List.of(), found(Checks.begin().notBoth("a, b, c", false, true, false)));
        assertEquals(List.of("exclusive"), found(Checks.begin().notBoth("a, b, c", true, false, true)));
        assertEquals(
                "a, b",
                only(Checks.begin().notBoth("a, b", true, true)).arguments().get("members"));
        assertEquals(List.of(), found(Checks.begin().oneOf("a, b", true)));
        assertEquals(
                "a, b", only(Checks.begin().oneOf("a, b", false)).arguments().get("members"));
    }

    @Test
    void dependentAttributesPassTogetherOrAbsent() {
        assertEquals(List.of(), found(Checks.begin().needs("a", true, "b", true).needs("a", false, "b", false)));
        Violation violation = only(Checks.begin().needs("a", true, "b", false));
        assertEquals("needs", violation.code());
        assertEquals(ValuePath.of("a"), violation.path());
    }

    @Test
    void aRefusalCutsALongText() {
        InvalidValueException refusal = Checks.refused(Term.class, ValueProblem.TERM_MALFORMED, "x".repeat(100));
        assertEquals(
                "x".repeat(80) + "…",
                refusal.report().violations().get(0).arguments().get("text"));
    }

    @Test
    void numbersHaveALowestValue() {
        Violation violation = only(Checks.begin().atLeast("ordinal", Optional.of(-3), 1));
        assertEquals("must be 1 or more, not -3", violation.message());
    }

    /** Most characters are passed without a look at their kind; none that is refused is among them. */
    @Test
    void everyCharacterIsRefusedWhereItActs() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            String text = "a" + (char) unit + "b";
            boolean isHalf = Character.isSurrogate((char) unit);
            boolean isSpace = unit == '\n' || unit == '\r' || unit == '\t';
            assertEquals(Printable.isUnsafe(unit), isRefused(Checks.begin().line("line", text)), Printable.code(unit));
            assertEquals(
                    isHalf || (Character.isISOControl(unit) && !isSpace),
                    isRefused(Checks.begin().prose("text", text)),
                    Printable.code(unit));
        }
    }

    private static boolean isRefused(Checks checks) {
        return checks != Checks.begin();
    }

    /** One more than a reader lists, which so knows that there is more. */
    @Test
    void noMoreIsSaidThanIsListed() {
        int most = ViolationCollector.STANDARD_LIMIT + 1;
        for (int lines : new int[] {1, most - 1, most, most + 1, 2 * most}) {
            Checks checks = Checks.begin().lines("notes", Collections.nCopies(lines, ""));
            InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> checks.passed("Note", ""));
            assertEquals(Math.min(lines, most), refusal.report().violations().size());
        }
    }
}

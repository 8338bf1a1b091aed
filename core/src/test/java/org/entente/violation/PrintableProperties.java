package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintableProperties {

    private static final Pattern SHOWN = Pattern.compile("<U\\+([0-9A-F]{4,6})>");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hidden =
                Arbitraries.of("\u202E", "\u00AD", "\uFE0F", "\u3164", "\uD800", "\u0000", "\u00A0", "\uDB40\uDC41");
        Arbitrary<String> typed = Arbitraries.of("<U+202E>", "<", "U+", "<U+", "202E>", "가", "a", "😀", "\\u202E");
        return Arbitraries.oneOf(hidden, typed, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anEscapedTextHidesNothing(@ForAll("texts") String text) {
        assertTrue(Printable.escape(text).codePoints().noneMatch(Printable::isHidden));
    }

    @Property
    void escapesDifferFromTypedText(@ForAll("texts") String text) {
        String back = SHOWN.matcher(Printable.escape(text))
                .replaceAll(
                        shown -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(shown.group(1), 16))));
        assertEquals(text, back);
    }

    @Property
    void whatIsSeenStaysAsItIs(@ForAll("texts") String text) {
        String seen = text.replace("<", "")
                .codePoints()
                .filter(each -> !Printable.isHidden(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertSame(seen, Printable.escape(seen));
        assertEquals(seen + "<U+0007>" + seen, Printable.escape(seen + "\u0007" + seen));
    }

    @Property
    void anEchoHasABound(@ForAll("texts") String text) {
        String cut = Printable.cut(text.repeat(20));
        assertTrue(cut.codePointCount(0, cut.length()) <= Printable.ECHO_LIMIT + 1);
        assertEquals(Printable.escape(cut), Printable.echo(text.repeat(20)));
    }

    @Example
    void cutsBetweenCharacters() {
        assertEquals("😀".repeat(80), Printable.cut("😀".repeat(80)));
        assertEquals("😀".repeat(80) + "…", Printable.cut("😀".repeat(81)));
        assertEquals("a<U+0000>", Printable.echo("a\u0000"));
    }

    @Example
    void knowsWhatIsIgnorable() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.getType(each) != Character.FORMAT)
                .forEach(each -> {
                    boolean expected = UCharacter.hasBinaryProperty(each, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                            && UCharacter.getType(each) != Character.FORMAT;
                    boolean reserved = each >= 0xE0000 && each <= 0xE0FFF;
                    assertEquals(
                            expected || reserved || each == 0x180E, Printable.isIgnorable(each), Printable.code(each));
                });
    }

    @Example
    void hidesWholeCategories() {
        Map<Byte, List<Boolean>> byType = new HashMap<>();
        for (int each = 0; each <= Character.MAX_CODE_POINT; each++) {
            if (each != ' ' && !Printable.isIgnorable(each)) {
                byType.merge(
                        (byte) Character.getType(each),
                        List.of(Printable.isHidden(each)),
                        (one, other) -> one.containsAll(other) ? one : List.of(true, false));
            }
        }
        for (byte hidden : new byte[] {
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SPACE_SEPARATOR
        }) {
            assertEquals(List.of(true), byType.remove(hidden));
        }
        byType.remove(Character.UNASSIGNED);
        byType.values().forEach(seen -> assertEquals(List.of(false), seen));
        assertTrue(Printable.isHidden(0xFFFF) && Printable.isHidden(0xFDD0) && !Printable.isHidden(0x0378));
        assertFalse(Printable.isHidden(' '));
    }

    @Example
    void knowsWhatActsOnTheOutput() {
        for (int unsafe : new int[] {0, 7, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0xD800, 0xDFFF}) {
            assertTrue(Printable.isUnsafe(unsafe), Integer.toHexString(unsafe));
        }
        for (int unsafe : new int[] {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
            assertTrue(Printable.isUnsafe(unsafe), Integer.toHexString(unsafe));
        }
        for (int safe : new int[] {' ', 'a', 0xA0, 0xAC00, 0x200D, 0x200F, 0x2029 + 0x10, 0x2065, 0x206A, 0x1F600}) {
            assertFalse(Printable.isUnsafe(safe), Integer.toHexString(safe));
        }
    }
}

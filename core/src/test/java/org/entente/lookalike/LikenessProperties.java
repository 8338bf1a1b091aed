package org.entente.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class LikenessProperties {

    private static boolean areAlike(String name, String other) {
        return !Collections.disjoint(Likeness.keys(name), Likeness.keys(other));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    @Property
    void normalFormsLookAlike(@ForAll @StringLength(max = 20) String name) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertTrue(areAlike(name, Normalizer.normalize(name, form)));
        }
    }

    @Property
    void theSkeletonOfATextIsUnicodes(@ForAll @StringLength(max = 20) String name) {
        String known = knownToTheJdk(name);
        assertEquals(ConfusablesTest.ICU.getSkeleton(known), Skeleton.of(known));
    }

    /** A JDK orders the marks of its own version of Unicode, and ICU those of a later one. */
    private static String knownToTheJdk(String name) {
        return name.codePoints()
                .map(codePoint -> Character.isDefined(codePoint) ? codePoint : 'x')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void whatIsInvisibleMakesNoDifference(@ForAll @StringLength(min = 2, max = 20) String name) {
        int middle = name.offsetByCodePoints(0, 1);
        // Before a mark it may: Unicode orders the marks of a letter, not those on either side of something.
        Assume.that(middle < name.length() && !isMark(name.codePointAt(middle)));
        for (String nothing :
                List.of("\u00AD", "\u200B", "\u3164", "\uFE0F", "\u200E", " ", "\u00A0", "\u3000", "\uDB40\uDC41")) {
            assertTrue(areAlike(name, name.substring(0, middle) + nothing + name.substring(middle)));
        }
    }

    @Example
    void whatLooksOtherwiseIsNotAlike() {
        for (List<String> pair : List.of(
                List.of("Korea", "korea"),
                List.of("Österreich", "Osterreich"),
                List.of("대한민국", "대한민국민"),
                List.of("가나", "나가"),
                List.of("中国", "中國"),
                List.of("Иран", "Ирак"),
                List.of("EU", "EV"))) {
            assertFalse(areAlike(pair.get(0), pair.get(1)), pair.toString());
        }
    }

    @Example
    void lookAlikesOfEveryFormAreAlike() {
        for (List<String> pair : List.of(
                List.of("KR", "ＫＲ"),
                List.of("한국", "ㅎㅏㄴ국"),
                List.of("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8"),
                List.of("ｱｲｽﾗﾝﾄﾞ", "アイスランド"),
                List.of("½", "1⁄2"),
                List.of("CCCP", "СССР"),
                List.of("ΚΙΝΑ", "KINA"),
                List.of("modern", "rnodern"))) {
            assertTrue(areAlike(pair.get(0), pair.get(1)), pair.toString());
        }
    }

    @Property
    void longNamesDifferByTheirDigests(@ForAll @StringLength(min = 129, max = 150) String name) {
        String other = name + "z";
        assertFalse(areAlike(name, other));
        assertTrue(Likeness.keys(name).stream().allMatch(key -> key.length() <= 128));
    }

    @Example
    void whatIsNoNameIsLikeNothing() {
        assertEquals(List.of(), Likeness.keys("x".repeat(501)));
        assertEquals(List.of(), Likeness.keys("가".repeat(501)));
        assertEquals(List.of(), Likeness.keys("a" + "\u0301".repeat(31)));
        assertFalse(Likeness.keys("x".repeat(500)).isEmpty());
        assertFalse(Likeness.keys("a" + "\u0301".repeat(30)).isEmpty());
        assertFalse(Likeness.keys("a\u0301".repeat(31)).isEmpty());
    }

    @Example
    void saysWhatDiffers() {
        assertEquals("U+041A", Likeness.difference("КR", "KR"));
        assertEquals("U+00AD", Likeness.difference("Ko\u00ADrea", "Korea"));
        assertEquals("", Likeness.difference("Korea", "Ko\u00ADrea"));
        assertEquals("U+1D40A", Likeness.difference("𝐊R", "KR"));
        assertEquals("U+0421 U+0421 U+0421 U+0420", Likeness.difference("СССР", "CCCP"));
        assertEquals("U+0043 U+0421 U+0043 U+0421 U+0043 …", Likeness.difference("CСCСCС", "x"));
        assertEquals("", Likeness.difference("aa", "aaa"));
    }
}

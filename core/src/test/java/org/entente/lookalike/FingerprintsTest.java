package org.entente.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Fingerprints are the hashes of keys, whichever way they are found. */
class FingerprintsTest {

    @Test
    void everyCharacterHasTheHashOfItsKey() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(FingerprintsTest::isAssigned)
                .mapToObj(Character::toString)
                .forEach(FingerprintsTest::hasTheHashOfItsKey);
    }

    private static boolean isAssigned(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE;
    }

    @Property
    void everyNameHasTheHashOfItsKey(@ForAll("names") String name) {
        hasTheHashOfItsKey(name);
    }

    private static void hasTheHashOfItsKey(String name) {
        long hash = SimpleNames.hash(name);
        if (hash != SimpleNames.NOT_SIMPLE) {
            assertEquals(
                    List.of((int) hash),
                    Likeness.keys(name).stream().map(String::hashCode).toList(),
                    name);
        }
    }

    @Test
    void commonScriptsNeedNoKeys() {
        for (String name : List.of("Korea", "Österreich", "Chŏng Ŭi-yong", "대한민국", "힣가", "日本", "2+2 – “talks”", "")) {
            assertTrue(SimpleNames.hash(name) != SimpleNames.NOT_SIMPLE, name);
        }
        for (String name : List.of("КР", "Ελλάς", "ㅎ", "\u00A0", "\u00AD", "x".repeat(129), "m".repeat(65))) {
            assertEquals(SimpleNames.NOT_SIMPLE, SimpleNames.hash(name), name);
        }
        assertTrue(SimpleNames.hash("m".repeat(64)) != SimpleNames.NOT_SIMPLE);
        assertTrue(SimpleNames.hash("x".repeat(128)) != SimpleNames.NOT_SIMPLE);
    }

    @Property
    void namesThatShareAKeyAreFound(@ForAll("names") String one, @ForAll("names") String other) {
        if (!one.equals(other) && Likeness.keys(one).stream().anyMatch(Likeness.keys(other)::contains)) {
            assertTrue(mayBeAlike("before", one, "between", other, "behind"), one + " " + other);
        }
    }

    @Test
    void namesInEveryWayOfWritingAreFound() {
        assertTrue(mayBeAlike("KR", "\u041AR"));
        assertTrue(mayBeAlike("Alliance", "AIIiance", "AlIiance"));
        assertTrue(mayBeAlike("modern", "modem"));
        assertTrue(mayBeAlike("South Korea", "SouthKorea"));
        assertTrue(mayBeAlike("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8"));
        assertTrue(mayBeAlike("\uFF2B\uFF32", "KR"));
    }

    @Test
    void oneNameManyTimesIsLikeNothing() {
        assertFalse(mayBeAlike(IntStream.range(0, 1000).mapToObj(i -> "name").toArray(String[]::new)));
        assertFalse(mayBeAlike(
                IntStream.range(0, 1000).mapToObj(i -> "n" + (char) ('가' + i)).toArray(String[]::new)));
        assertFalse(mayBeAlike());
    }

    private static boolean mayBeAlike(String... names) {
        Fingerprints prints = new Fingerprints();
        for (String name : names) {
            prints.add(name);
        }
        return prints.mayBeAlike();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars(
                        "KRrnml1I O0–“‧\u2011ŏéıĿ\u00A0\u00AD\"가각힣한국日本\u1112\u1161\u11AB\u0301\u00E9\u041A\uFF2B\u200B")
                .ofMaxLength(6)
                .injectDuplicates(0.2)
                .filter(name -> !name.isBlank());
    }
}

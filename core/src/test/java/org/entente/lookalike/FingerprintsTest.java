package org.entente.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
        long look = SimpleNames.look(name);
        if (look != SimpleNames.NOT_SIMPLE) {
            assertEquals(
                    List.of(SimpleNames.print(look)),
                    Likeness.normalisedKeys(name).stream()
                            .map(SimpleNames::print)
                            .toList(),
                    name);
            assertEquals(Likeness.normalisedKeys(name), Likeness.wholeKeys(name), name);
        }
    }

    @Test
    void commonScriptsNeedNoKeys() {
        for (String name : List.of("Korea", "Österreich", "Chŏng Ŭi-yong", "대한민국", "힣가", "日本", "2+2 – “talks”", "")) {
            assertTrue(isSimple(name), name);
            assertTrue(SimpleNames.isPlain(SimpleNames.look(name)), name);
        }
        for (String name :
                List.of("КР", "Ελλάς", "საქართველო", "Հայաստան", "ישראל", "مصر", "ጉንዳን", "\u1112\u1161\u11AB")) {
            assertTrue(isSimple(name), name);
            assertFalse(SimpleNames.isPlain(SimpleNames.look(name)), name);
        }
        for (String name : List.of("ㅎ", "\u00A0", "\u00AD", "x".repeat(501))) {
            assertFalse(isSimple(name), name);
        }
        for (String name : List.of("x", "m", "КР", "힣")) {
            hasTheHashOfItsKey(name.repeat(500 / name.length()));
            assertTrue(isSimple(name.repeat(500 / name.length())), name);
        }
    }

    private static boolean isSimple(String name) {
        return SimpleNames.look(name) != SimpleNames.NOT_SIMPLE;
    }

    /** Letters of all scripts, beside each other. */
    @Property
    void everyMixtureHasTheHashOfItsKey(
            @ForAll @Size(max = 8) List<@IntRange(min = 0x20, max = 0xFFFF) Integer> units) {
        StringBuilder name = new StringBuilder();
        units.stream()
                .filter(FingerprintsTest::isAssigned)
                .filter(unit -> isSimple(Character.toString(unit)))
                .forEach(name::appendCodePoint);
        hasTheHashOfItsKey(name.toString());
    }

    @Test
    void namesOfOneOwnerAreNotCompared() {
        Fingerprints prints = new Fingerprints(0, new Allowance());
        prints.add("KR", "id", 7);
        prints.add("\u041AR", "id", 8);
        assertEquals(new BitSet(), prints.alike());
        prints.add("K\u200BR", null, 9);
        assertEquals(BitSet.valueOf(new long[] {0b11_1000_0000}), prints.alike());
        assertTrue(prints.mayHave("K R", new Allowance()));
        assertFalse(prints.mayHave("KO", new Allowance()));
        BitSet found = new BitSet();
        assertFalse(prints.like("KO", found));
        assertTrue(found.isEmpty());
        assertTrue(prints.like("\uFF2BR", found));
        assertEquals(prints.alike(), found);
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
        Fingerprints prints = new Fingerprints(1, new Allowance());
        for (String name : names) {
            prints.add(name, null, 0);
        }
        return !prints.alike().isEmpty();
    }

    /** One letter becomes fifteen of a key, eighteen with the spaces. */
    @Test
    void whatIsBeyondTheAllowanceIsLikeNothing() {
        Allowance allowance = new Allowance();
        Fingerprints prints = new Fingerprints(1, allowance);
        prints.add("\uFF2B\uFF32", null, 0);
        int normalised = 0;
        while (!allowance.keys("\uFDFA".repeat(500)).isEmpty()) {
            normalised++;
        }
        assertTrue(normalised > 0 && normalised <= Allowance.MOST / (15 * 500));
        prints.add("\uFF2B\u041A", null, 1);
        prints.add("K\u041A", null, 2);
        assertFalse(prints.mayHave("\uFF2BR", allowance));
        assertTrue(prints.alike().isEmpty());
        prints.add("\u041AR", null, 3);
        assertEquals(BitSet.valueOf(new long[] {0b1001}), prints.alike());
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

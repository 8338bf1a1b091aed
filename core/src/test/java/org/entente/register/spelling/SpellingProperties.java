package org.entente.register.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Short ways to a key lead to the same key as the long one. */
class SpellingProperties {

    private static final String LETTERS = "abdelnrstuABDELNRSTU";

    @Provide
    Arbitrary<String> names() {
        Arbitrary<Character> some = Arbitraries.of(
                'é', 'Ø', 'ß', 'Й', 'щ', 'ガ', 'ト', '中', '国', '한', '각', 'ท', 'ำ', 'أ', 'ّ', 'ά', 'क', '़', '\'', '+',
                '.', ',');
        return Arbitraries.oneOf(Arbitraries.of(' ', '-'), Arbitraries.chars().with(LETTERS), some, Arbitraries.chars())
                .list()
                .ofMaxSize(30)
                .map(SpellingProperties::text);
    }

    @Provide
    Arbitrary<String> stable() {
        Arbitrary<Character> some = Arbitraries.of(' ', ' ', '.', '\'', '-', '+', '7');
        return Arbitraries.oneOf(
                        some,
                        Arbitraries.chars().with(LETTERS),
                        Arbitraries.chars().filter(unit -> Words.isStable(unit)))
                .list()
                .ofMaxSize(30)
                .map(SpellingProperties::text);
    }

    private static String text(Iterable<Character> units) {
        StringBuilder text = new StringBuilder();
        units.forEach(text::append);
        return text.toString();
    }

    @Property
    void coarserKeysFollowFromTheFoldedOne(@ForAll("names") String name, @ForAll Spelling spelling) {
        assertEquals(spelling.key(name), spelling.keyOfFolded(Spelling.FOLDED.key(name)));
    }

    @Property
    void stableNamesNeedNoNormalizing(@ForAll("stable") String name) {
        assertEquals(Spelling.FOLDED.key("zz " + name) + " er", Spelling.FOLDED.key("zz " + name + " \u00e9r"));
    }
}

package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageTagProperties {

    /** So many that few were typed before. */
    @Provide
    static Arbitrary<String> tags() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(2).ofMaxLength(3),
                        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8))
                .as((language, own) -> language + "-x-" + own);
    }

    /** More tags than are remembered. */
    @Property(tries = 1500)
    void aTagIsStableUnderCaching(@ForAll("tags") String typed) {
        LanguageTag tag = LanguageTag.of(typed);
        assertEquals(typed, tag.tag());
        assertEquals(tag, LanguageTag.of(typed));
        assertEquals(tag, new LanguageTag(typed));
        assertEquals(Locale.forLanguageTag(typed), tag.toLocale());
    }
}

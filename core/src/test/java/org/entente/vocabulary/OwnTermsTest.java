package org.entente.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.entente.text.LocalizedText;
import org.junit.jupiter.api.Test;

class OwnTermsTest {

    private static final Term KIND = ActorKind.vocabulary().of("MICRONATION");
    private static final Term ROLE = PartyRole.vocabulary().of("MICRONATION");
    private static final OwnTerms TERMS = OwnTerms.builder()
            .add(KIND, LocalizedText.of("en", "micronation", "ko", "초소형 국가"))
            .add(CodeScheme.vocabulary().of("OURS"))
            .build();

    @Test
    void knowsItsTermsAndTheLibrarys() {
        assertTrue(TERMS.knows(KIND));
        assertTrue(TERMS.knows(CodeScheme.vocabulary().of("OURS")));
        assertTrue(TERMS.knows(ActorKind.STATE));
        assertFalse(TERMS.knows(ROLE), "the same code in another vocabulary is another term");
        assertFalse(OwnTerms.none().knows(KIND));
    }

    @Test
    void labelsByLocale() {
        assertEquals("초소형 국가", TERMS.label(KIND, Locale.KOREA));
        assertEquals("micronation", TERMS.label(KIND, Locale.FRENCH));
        assertEquals("OURS", TERMS.label(CodeScheme.vocabulary().of("OURS"), Locale.ENGLISH));
        assertEquals(ActorKind.STATE.label(Locale.KOREAN), TERMS.label(ActorKind.STATE, Locale.KOREAN));
    }

    @Test
    void isEqualByWhatItHolds() {
        OwnTerms other = OwnTerms.builder()
                .add(CodeScheme.vocabulary().of("OURS"))
                .add(KIND, LocalizedText.of("ko", "초소형 국가", "en", "micronation"))
                .build();
        assertEquals(TERMS, other);
        assertEquals(TERMS.hashCode(), other.hashCode());
        assertEquals(TERMS, OwnTerms.none().toBuilder().addAll(TERMS).build());
        assertEquals(TERMS, TERMS.toBuilder().add(KIND).build());
        assertNotEquals(TERMS, OwnTerms.none());
        assertEquals(List.of(KIND, CodeScheme.vocabulary().of("OURS")), List.copyOf(TERMS.terms()));
        assertThrows(UnsupportedOperationException.class, () -> TERMS.terms().clear());
        assertEquals("[MICRONATION, OURS]", TERMS.toString());
    }
}

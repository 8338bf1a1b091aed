package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Problems of one's own have texts in the languages that are shipped, and in English for all others. */
class MessagesTest {

    private static Messages shipped(Locale... languages) {
        return Messages.of(
                locale -> new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        boolean french = locale.equals(Locale.FRENCH);
                        return new Object[][] {
                            {"late", french ? "en retard" : "is late"},
                            {"phrase.next-week", french ? "la semaine prochaine" : "in a week"}
                        };
                    }
                },
                languages);
    }

    @Test
    void areReadInAShippedLanguage() {
        assertEquals("en retard", shipped(Locale.KOREAN, Locale.FRENCH).pattern("late", Locale.CANADA_FRENCH));
        assertEquals("is late", shipped(Locale.FRENCH).pattern("late", Locale.GERMAN));
        assertEquals("is late", shipped().pattern("late", Locale.FRENCH));
    }

    @Test
    void translationsAreInShippedLanguagesAlone() {
        assertEquals(Optional.of("en retard"), shipped(Locale.FRENCH).translation("late", Locale.CANADA_FRENCH));
        assertEquals(Optional.empty(), shipped(Locale.FRENCH).translation("late", Locale.ENGLISH));
    }

    @Test
    void translateKnownArgumentsOnly() {
        assertEquals("la semaine prochaine", shipped(Locale.FRENCH).phrase("next week", Locale.FRENCH));
        assertEquals("in a week", shipped(Locale.FRENCH).phrase("next week", Locale.ENGLISH));
        assertEquals("next year", shipped(Locale.FRENCH).phrase("next year", Locale.FRENCH));
    }

    /** Where no bundle is English, none is asked for it: it would be that of the language of the JVM. */
    @Test
    void englishBesideTheCodesNeedsNoBundle() {
        Messages korean = Messages.translations(
                locale -> {
                    assertEquals(Locale.KOREAN, locale);
                    return new ListResourceBundle() {
                        @Override
                        protected Object[][] getContents() {
                            return new Object[][] {{"late", "늦었습니다"}, {"phrase.next-week", "다음 주"}};
                        }
                    };
                },
                Locale.KOREAN);
        assertEquals("next week", korean.phrase("next week", Locale.ENGLISH));
        assertEquals("다음 주", korean.phrase("next week", Locale.KOREA));
        assertEquals(Optional.empty(), korean.translation("late", Locale.FRENCH));
        assertEquals(Optional.of("늦었습니다"), korean.translation("late", Locale.KOREAN));
    }
}

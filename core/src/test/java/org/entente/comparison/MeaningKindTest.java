package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningKindTest {

    private static List<MeaningKind> bearing(Bearing bearing) {
        return Arrays.stream(MeaningKind.values())
                .filter(kind -> kind.bearing() == bearing)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(MeaningKind.class)
    void everyKindHasWordsInBothLanguages(MeaningKind kind) {
        String english = kind.label(Locale.ENGLISH);
        assertFalse(english.isBlank());
        assertNotEquals(english, kind.label(Locale.KOREAN));
        assertEquals(english, kind.label(Locale.FRENCH));
        assertTrue(kind.code().matches("[a-z]+(-[a-z]+)*"), kind.code());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            String message = Meaning.of(kind)
                    .with("from", "NEW")
                    .with("to", "NEW")
                    .with("what", "NEW")
                    .message(locale);
            assertFalse(message.isBlank() || message.contains("{"), message);
        }
    }

    @ParameterizedTest
    @EnumSource(Bearing.class)
    void whatBindsMoreOrLessIsFixed(Bearing bearing) {
        List<MeaningKind> stronger = List.of(
                MeaningKind.STRENGTHENED,
                MeaningKind.PERFORMER_ADDED,
                MeaningKind.DEADLINE_ADDED,
                MeaningKind.DEADLINE_EARLIER,
                MeaningKind.CONDITION_DROPPED,
                MeaningKind.EXCEPTION_DROPPED);
        List<MeaningKind> weaker = List.of(
                MeaningKind.WEAKENED,
                MeaningKind.PERFORMER_DROPPED,
                MeaningKind.DEADLINE_DROPPED,
                MeaningKind.DEADLINE_LATER,
                MeaningKind.CONDITION_ADDED,
                MeaningKind.EXCEPTION_ADDED);
        switch (bearing) {
            case STRONGER -> assertEquals(stronger, bearing(bearing));
            case WEAKER -> assertEquals(weaker, bearing(bearing));
            case NEITHER ->
                assertEquals(
                        MeaningKind.values().length - stronger.size() - weaker.size(),
                        bearing(bearing).size());
        }
    }
}

package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** What a judgement says is put in words; what someone typed is shown as it is, with what cannot be seen. */
    @ParameterizedTest
    @EnumSource(MeaningKind.class)
    void onlyConstantsArePutInWords(MeaningKind kind) {
        Set<MeaningKind> judged = EnumSet.of(
                MeaningKind.WEAKENED,
                MeaningKind.STRENGTHENED,
                MeaningKind.REVERSED,
                MeaningKind.NOVELTY_CHANGED,
                MeaningKind.CHANGE_CHANGED,
                MeaningKind.KIND_CHANGED);
        String message = message(kind, "NEW");
        boolean speaks = !message.equals(message(kind, "OTHER"));
        assertEquals(speaks && !judged.contains(kind), message.contains("NEW"), message);
        boolean isOpen = !kind.name().matches("(STANCE|EFFECT|QUALIFIER)_.*");
        if (speaks && isOpen && !judged.contains(kind)) {
            String typed = message(kind, "a\u202Eb");
            assertTrue(typed.contains("U+202E") && !typed.contains("\u202E"), typed);
        }
    }

    private static String message(MeaningKind kind, String argument) {
        return Meaning.of(kind)
                .with("from", argument)
                .with("to", argument)
                .with("what", argument)
                .message(Locale.ENGLISH);
    }

    /** What a change of each kind, alone and by each bearing, makes of a statement, and whether it is why. */
    @ParameterizedTest
    @EnumSource(MeaningKind.class)
    void changeOfEachKindMakesADevelopment(MeaningKind kind) {
        List<MeaningKind> ofNoSubstance = List.of(
                MeaningKind.NOVELTY_CHANGED,
                MeaningKind.AREA_ADDED,
                MeaningKind.AREA_DROPPED,
                MeaningKind.CITATION_ADDED,
                MeaningKind.CITATION_DROPPED,
                MeaningKind.RENUMBERED,
                MeaningKind.PLACED_ELSEWHERE);
        Meaning alone = Meaning.of(kind);
        DevelopmentKind expected = switch (kind.bearing()) {
            case STRONGER -> DevelopmentKind.STRONGER;
            case WEAKER -> DevelopmentKind.WEAKER;
            case NEITHER -> ofNoSubstance.contains(kind) ? DevelopmentKind.RESTATED : DevelopmentKind.CHANGED;
        };
        assertEquals(expected, DevelopmentKind.of(List.of(alone)));
        assertEquals(expected != DevelopmentKind.RESTATED, expected.isBecauseOf(alone));
        assertEquals(!ofNoSubstance.contains(kind), DevelopmentKind.CHANGED.isBecauseOf(alone));
        Meaning other = Meaning.of(kind.bearing() == Bearing.WEAKER ? MeaningKind.STRENGTHENED : MeaningKind.WEAKENED);
        boolean isOpposed = kind.bearing() != Bearing.NEITHER || kind == MeaningKind.REVERSED;
        assertEquals(
                isOpposed
                        ? DevelopmentKind.CHANGED
                        : kind.bearing() == Bearing.WEAKER ? DevelopmentKind.STRONGER : DevelopmentKind.WEAKER,
                DevelopmentKind.of(List.of(alone, other)));
        assertEquals(DevelopmentKind.of(List.of(alone, other)), DevelopmentKind.of(List.of(other, alone)));
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

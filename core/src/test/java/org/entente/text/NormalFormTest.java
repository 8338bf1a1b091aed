package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts as languages have them come out as Unicode wants them, and all others soon. */
class NormalFormTest {

    /** An accent above and a dot below, in the order in which they are to be sorted. */
    private static final String MARKS = "\u0301\u0323";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "\u00E9",
                        "\uD55C",
                        "\u1112",
                        "\u1161",
                        "\uFB01",
                        "\uD834\uDD5E",
                        "\uD834",
                        " ",
                        MARKS,
                        "\u0345")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void aTextWithFewMarksIsAsTheJdkHasIt(@ForAll("texts") String text, @ForAll Normalizer.Form form) {
        assertEquals(Normalizer.normalize(text, form), NormalForm.of(text, form));
    }

    @ParameterizedTest
    @EnumSource
    void thirtyMarksInARowAreSorted(Normalizer.Form form) {
        String text = "a" + MARKS.repeat(15) + "b" + MARKS.repeat(15);
        assertEquals(Normalizer.normalize(text, form), NormalForm.of(text, form));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBehindThemStaysInItsPlace(Normalizer.Form form) {
        String thirty = Normalizer.normalize("a" + MARKS.repeat(15), form);
        assertEquals(
                thirty + Normalizer.normalize(MARKS + "b" + MARKS, form),
                NormalForm.of("a" + MARKS.repeat(16) + "b" + MARKS, form));
    }

    /** Marks that enclose are sorted with none and end a row, as the annex has it. */
    @ParameterizedTest
    @EnumSource
    void marksThatEncloseEndARow(Normalizer.Form form) {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> Character.getType(codePoint) == Character.ENCLOSING_MARK)
                .mapToObj(Character::toString)
                .forEach(mark -> {
                    String text = "a" + MARKS.repeat(15) + mark + MARKS.repeat(15);
                    assertEquals(Normalizer.normalize(text, form), NormalForm.of(text, form));
                });
    }

    @ParameterizedTest
    @EnumSource
    void aMillionMarksTakeNoTime(Normalizer.Form form) {
        String text = "a" + MARKS.repeat(500_000);
        assertEquals(
                text.length(),
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NormalForm.of(text, form))
                        .length(),
                1);
    }

    @Test
    void aNameOfAMillionMarksIsNoActor() {
        Register register = Register.builder().id("r").build();
        String name = "a" + MARKS.repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> register.named(name, LocalDate.EPOCH));
    }
}

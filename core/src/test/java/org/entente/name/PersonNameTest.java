package org.entente.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of persons: their forms, when these were in use, and by what they are sorted. */
class PersonNameTest {

    private static NameForm.Builder form(String full) {
        return NameForm.builder().full(full);
    }

    private static final PersonName MARRIED_IN_1982 = PersonName.builder()
            .addForms(
                    form("Anna Berg").used(DateSpan.parse("../1982-06-04")).build(),
                    form("Anna Lund").used(DateSpan.parse("1982-06-05/..")).build(),
                    form("Anna").build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "1970-01-01, Anna Berg; Anna",
        "1982-06-04, Anna Berg; Anna",
        "1982-06-05, Anna Lund; Anna",
        "2026-11-29, Anna Lund; Anna"
    })
    void formsOfADayAreThoseInUse(String day, String forms) {
        assertEquals(
                List.of(forms.split("; ", -1)),
                MARRIED_IN_1982.formsOn(LocalDate.parse(day)).stream()
                        .map(NameForm::full)
                        .toList());
    }

    @Test
    void aFormIsKeptOnAnUnsettledDay() {
        PersonName name = PersonName.builder()
                .addForm(form("Anna Berg").used(DateSpan.parse("../1982")).build())
                .build();
        assertEquals(name.forms(), name.formsOn(LocalDate.of(1982, 6, 4)));
        assertEquals(List.of(), name.formsOn(LocalDate.of(1983, 1, 1)));
    }

    @Test
    void theFirstFormIsPreferred() {
        assertEquals("Anna Berg", MARRIED_IN_1982.preferred().full());
        assertEquals("Anna Berg", MARRIED_IN_1982.sortKey());
        assertEquals("Suharto", PersonName.of("Suharto").preferred().full());
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> PersonName.builder().build()));
    }

    /** A name of parts that are there or missing, each in its place. */
    @ParameterizedTest
    @CsvSource({
        "Austin, Lloyd, J., , , III, 'Austin, Lloyd J., III'",
        "Blinken, Antony, J., , , , 'Blinken, Antony J.'",
        "Leyen, Ursula, , , von der, , 'Leyen, Ursula von der'",
        "Lavrov, Sergey, , Viktorovich, , , 'Lavrov, Sergey Viktorovich'",
        "Park, , , , , , Park",
        "Park, , , , , Jr., 'Park, Jr.'",
        ", Katrín, , Jakobsdóttir, , , As printed"
    })
    void familyNameIsSortedFirst(
            String family,
            String given,
            String middle,
            String patronymic,
            String particle,
            String suffix,
            String sortKey) {
        NameForm.Builder form = form("As printed")
                .family(Optional.ofNullable(family))
                .given(Optional.ofNullable(given))
                .middle(Optional.ofNullable(middle))
                .patronymic(Optional.ofNullable(patronymic))
                .particle(Optional.ofNullable(particle))
                .suffix(Optional.ofNullable(suffix));
        assertEquals(sortKey, form.build().sortKey());
        assertEquals("Set by hand", form.sortAs("Set by hand").build().sortKey());
    }
}

package org.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.FormerName;
import org.entente.model.Actor;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNamesTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(actor("south", "Republic of Korea", "1948-08-15/..")
                    .addOtherName(LocalizedText.of("en", "Korea", "ko", "한국"))
                    .build())
            .addActor(actor("north", "Democratic People’s Republic of Korea", "1948-09-09/..")
                    .addOtherName(LocalizedText.of("en", "Korea"))
                    .build())
            .addActor(actor("empire", "Korean Empire", "1897-10-12/1910-08-29")
                    .addOtherName(LocalizedText.of("en", "Korea"))
                    .build())
            .addActor(actor("eswatini", "Eswatini", "1968/..")
                    .addFormerName(FormerName.of("en", "Swaziland", DateSpan.parse("../2018-04-18")))
                    .build())
            .addActor(actor("norway", "Norway", "1814/..").kind(ActorKind.STATE).build())
            .addActor(actor("norden", "Norden", "1952/..")
                    .kind(ActorKind.INTERNATIONAL_ORGANISATION)
                    .build())
            .addActor(actor("ottoman", "Ottoman Empire", "1299/1922-11-01")
                    .addOtherName(LocalizedText.of("en", "Turkey"))
                    .build())
            .addActor(actor("turkey", "Türkiye", "1923-10-29/..")
                    .addFormerName(FormerName.of("en", "Turkey", DateSpan.parse("../2022-06-01")))
                    .build())
            .addActor(Actor.of("undated", "en", "Côte d’Ivoire"))
            .addActor(Actor.of("russia", "ru", "Россия").toBuilder()
                    .validity(DateSpan.parse("1991-12-25/.."))
                    .build())
            .build();

    private static Actor.Builder actor(String id, String name, String validity) {
        return Actor.of(id, "en", name).toBuilder().validity(DateSpan.parse(validity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republic of Korea | 2000-01-01 | south EXACT YES",
                "한국 | 2000-01-01 | south OTHER_NAME YES",
                "한 국 | 2000-01-01 | south FOLDED YES",
                "the REPUBLIC OF KOREA | 2000-01-01 | south FOLDED YES",
                "Korea, Republic of | 2000-01-01 | south WORD_ORDER YES",
                "Rep. of Korea | 2000-01-01 | south ABBREVIATION YES",
                "Korea (Dem. People's Rep.) | 2000-01-01 | north ABBREVIATION YES",
                "Government of the Republic of Korea | 2000-01-01 | south LONG_FORM YES",
                "Kingdom of Norway | 2000-01-01 | norway LONG_FORM YES",
                "Kingdom of Norway | 1800-01-01 | ''",
                "Government of Norway | 1800-01-01 | norway LONG_FORM NO",
                "Republic of the Norden | 2000-01-01 | ''",
                "Government of the Norden | 2000-01-01 | norden LONG_FORM YES",
                "Eswatini (formerly Swaziland) | 2000-01-01 | eswatini ANNOTATED YES",
                "Swaziland / Eswatini | 2020-01-01 | eswatini ANNOTATED YES",
                "Turkey (Ottoman Empire) | 2000-01-01 | ottoman ANNOTATED NO",
                "Turkey (Swaziland) | 2000-01-01 | ''",
                "Norway 1, 2 | 2000-01-01 | norway ANNOTATED YES",
                "Korea 3 | 1948-09-01 | south ANNOTATED YES, north ANNOTATED NO, empire ANNOTATED NO",
                "Korea People´s Dem. Rep. | 2000-01-01 | north ABBREVIATION YES",
                "Korea | 2000-01-01 | south OTHER_NAME YES, north OTHER_NAME YES, empire OTHER_NAME NO",
                "Korea | 1948-09-01 | south OTHER_NAME YES, north OTHER_NAME NO, empire OTHER_NAME NO",
                "Korea | 1900-01-01 | empire OTHER_NAME YES, south OTHER_NAME NO, north OTHER_NAME NO",
                "Swaziland | 2000-01-01 | eswatini OTHER_NAME YES",
                "Swaziland | 2020-01-01 | eswatini OTHER_NAME NO",
                "Eswatini | 2000-01-01 | eswatini EXACT YES",
                "Cote dIvoire | 2000-01-01 | ''",
                "cote d'ivoire | 2000-01-01 | undated FOLDED CANNOT_TELL",
                "Россия | 1970-01-01 | russia EXACT NO",
                "Norwey | 2000-01-01 | ''",
                "of the | 2000-01-01 | ''",
                "' ' | 2000-01-01 | ''"
            })
    void aTextNamesWhatHasSuchAName(String text, LocalDate day, String candidates) {
        assertEquals(
                candidates,
                REGISTER.named(text, day).candidates().stream()
                        .map(each -> each.actor().id() + " " + each.reason() + " " + each.validity())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, 2000-01-01, ",
        "Korea, 1948-09-01, south",
        "Korea, 1900-01-01, empire",
        "Korea, 1930-01-01, ",
        "Swaziland, 2000-01-01, eswatini",
        "Swaziland, 2020-01-01, eswatini",
        "Swaziland, 1950-01-01, eswatini",
        "Turkey, 1900-01-01, ottoman",
        "Turkey, 2000-01-01, turkey",
        "Turkey, 2023-01-01, turkey",
        "Turkey, 1923-01-01, turkey",
        "Turkey, 1950-01-01, turkey",
        "Россия, 1970-01-01, russia",
        "Côte d’Ivoire, 1970-01-01, undated",
        "Utopia, 1970-01-01, "
    })
    void oneIsMeantOrNone(String text, LocalDate day, String id) {
        Named named = REGISTER.named(text, day);

        assertEquals(Optional.ofNullable(id), named.actor().map(Actor::id));
        assertEquals(named.actor(), named.one().map(Candidate::actor));
        assertEquals(text, named.text());
        assertEquals(day, named.day());
    }

    /** Two of one name and their validities, a day, and which of them is meant then: the one, the other, or neither. */
    @ParameterizedTest
    @CsvSource({
        // On the last day of the one and the first of the other, and around them.
        "1918-10-28/1992-12-31, 1993-01-01/.., 1992-12-31, one",
        "1918-10-28/1992-12-31, 1993-01-01/.., 1993-01-01, other",
        "1918-10-28/1992-12-31, 1992-12-31/.., 1992-12-31, ",
        "1918-10-28/1992-12-30, 1993-01-01/.., 1992-12-31, other",
        "1918-10-28/1992-12-30, 1993-01-01/.., 1918-10-27, ",
        "1990/1995,             1985/1987,     2000-01-01, ",
        "2004-02-29/2004-02-29, 2004-03-01/.., 2004-02-29, one",
        // A date that is open settles neither that it existed nor that it came later.
        "1990~/1995,            2005/..,       2000-01-01, other",
        "1990/1995,             2005~/..,      2000-01-01, other",
        "1990~/1995,            1996~/1997,    2000-01-01, ",
        "/1995,                 2005/..,       2000-01-01, other",
        "../1995,               /1996,         2000-01-01, ",
        "../0999-12-31,         1000-01-01/.., 0999-12-31, one",
    })
    void oneOfTwoOfANameIsMeant(String one, String other, LocalDate day, String meant) {
        Actor first = actor("one", "Atlantis", one).build();
        Actor second = actor("other", "Atlantis", other).build();
        for (List<Actor> actors : List.of(List.of(first, second), List.of(second, first))) {
            Register register = Register.builder().id("r").actors(actors).build();
            assertEquals(
                    Optional.ofNullable(meant),
                    register.named("Atlantis", day).actor().map(Actor::id));
        }
    }

    @Test
    void aFormerNameHasItsOwnTime() {
        Candidate late =
                REGISTER.named("Swaziland", LocalDate.of(2020, 1, 1)).one().orElseThrow();
        Candidate early =
                REGISTER.named("Swaziland", LocalDate.of(1950, 1, 1)).one().orElseThrow();

        assertEquals(List.of(Answer.YES, Answer.NO), List.of(late.existed(), late.inUse()));
        assertEquals(List.of(Answer.NO, Answer.YES), List.of(early.existed(), early.inUse()));
        assertEquals("Swaziland", late.name());
    }

    @Test
    void anActorWithTwoMatchesAppearsOnce() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("a", "en", "Korea").toBuilder()
                        .addOtherName(LocalizedText.of("de", "Korea"))
                        .addFormerName(FormerName.of("pl", "Korea", DateSpan.parse("1900")))
                        .build())
                .build();

        assertEquals(
                List.of(NameReason.EXACT),
                register.named("Korea", LocalDate.of(2000, 1, 1)).candidates().stream()
                        .map(Candidate::reason)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Rossiya, russia TRANSLITERATED",
        "Norwey, norway FUZZY",
        "Eswatni, eswatini FUZZY",
        "Norway, ''",
        "hanguk, south TRANSLITERATED",
        "Россия, ''",
        "xyz, ''",
        "' ', ''"
    })
    void whatIsOnlyLikeANameIsOfferedApart(String text, String candidates) {
        assertEquals(
                candidates,
                REGISTER.similar(text, LocalDate.of(2000, 1, 1)).stream()
                        .map(each -> each.actor().id() + " " + each.reason())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void allThatShareANameAreLikeIt() {
        Register shared = Register.builder()
                .id("r")
                .addActor(actor("old", "Россия", "1721/1917").build())
                .addActor(actor("new", "Россия", "1991/..").build())
                .addActor(actor("other", "Norway", "1814/..").build())
                .build();
        for (String like : List.of("Rossiya", "Россиа")) {
            assertEquals(
                    Set.of("old", "new"),
                    shared.similar(like, LocalDate.of(2000, 1, 1)).stream()
                            .map(each -> each.actor().id())
                            .collect(Collectors.toSet()),
                    like);
        }
    }

    @Test
    void aYearBeyondFourDigitsIsRefused() {
        assertThrows(InvalidValueException.class, () -> REGISTER.named("Norway", LocalDate.of(10000, 1, 1)));
    }
}

package org.entente.register.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.FormerName;
import org.entente.model.Actor;
import org.entente.register.Named;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNamesTest {

    private static final Register REGISTER = StandardRegister.get();
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private final List<String> wrong = new ArrayList<>();
    private final List<String> unresolved = new ArrayList<>();
    private int asked;

    private void ask(String name, LocalDate day, String id) {
        asked++;
        Named named = REGISTER.named(name, day);
        Optional<String> found = named.actor().map(Actor::id);
        if (found.isEmpty()) {
            unresolved.add(id + " " + name);
            assertTrue(
                    named.candidates().stream()
                            .anyMatch(each -> each.actor().id().equals(id)),
                    id + " " + name);
        } else if (!found.get().equals(id)) {
            wrong.add(id + " " + name + ": " + found.get());
        }
    }

    private void assertRight(int percent) {
        assertEquals(List.of(), wrong);
        assertTrue(unresolved.size() * 100 <= asked * (100 - percent), asked + " " + unresolved);
    }

    /** A day on which a span holds: the first of July of its last year but one, or else its last day. */
    private static LocalDate dayIn(DateSpan span) {
        for (int year = 2025; year > 200; year--) {
            LocalDate day = LocalDate.of(year, 7, 1);
            if (span.contains(UncertainDate.of(day)) == Answer.YES) {
                return day;
            }
        }
        return LocalDate.parse(span.end().orElseThrow().toString());
    }

    @Test
    void everyNameOfCldrNamesItsTerritory() {
        Table names = Objects.requireNonNull(Table.all().get("cldr-names"));
        for (List<String> row : names.rows()) {
            row.subList(1, row.size()).forEach(name -> ask(name, TODAY, row.get(0)));
        }
        assertEquals(6000, asked);
        assertRight(99);
    }

    @ParameterizedTest
    @CsvSource({"en", "ko", "fr", "de", "es", "ru", "zh", "ja", "ar", "pt", "it", "nl"})
    void everyNameOfTheJdkIsTheNameOfItsTerritory(String language) {
        for (String code : Locale.getISOCountries()) {
            ask(new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)), TODAY, code);
        }
        assertRight(99);
    }

    @Test
    void everyFormerNameNamesItsActorThen() {
        for (Actor actor : REGISTER.actors()) {
            for (FormerName former : actor.formerNames()) {
                LocalDate day = dayIn(former.used().orElseThrow());
                former.name().texts().values().forEach(name -> ask(name, day, actor.id()));
            }
        }
        assertTrue(asked > 300);
        assertRight(98);
    }

    @Test
    void noActorWithoutEndIsCalledFormer() {
        for (Actor actor : REGISTER.actors()) {
            String name = actor.name().in(Locale.ENGLISH);
            boolean hasEnd = actor.validity().flatMap(DateSpan::end).isPresent();
            for (String words : List.of("Former " + name, "the former " + name, "ex-" + name)) {
                Optional<String> found = REGISTER.named(words, TODAY).actor().map(Actor::id);
                assertEquals(Optional.empty(), found.filter(id -> !hasEnd && id.equals(actor.id())), words);
            }
        }
        ask("the former Soviet Union", TODAY, "SUHH");
        ask("former Yugoslav Republic of Macedonia", LocalDate.of(2010, 1, 1), "MK");
        assertRight(100);
    }

    @Test
    void everyOtherNameNamesItsActor() {
        for (Actor actor : REGISTER.actors()) {
            LocalDate day = actor.validity().map(StandardNamesTest::dayIn).orElse(TODAY);
            for (LocalizedText name : actor.otherNames()) {
                name.texts().values().forEach(text -> ask(text, day, actor.id()));
            }
        }
        assertRight(94);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea | 1970-01-01 | KP KR",
                "Corée | 2020-01-01 | KP KR",
                "Congo | 1970-01-01 | CD CG",
                "Germany | 1970-01-01 | DDDE DE",
                "Viet Nam | 1965-01-01 | SOUTH-VIETNAM VN",
                "Yemen | 1975-01-01 | NORTH-YEMEN YDYE",
                "China | 1960-01-01 | CN TW",
                "Virgin Islands | 2000-01-01 | VG VI",
                "AU | 2015-01-01 | AFRICAN-UNION AU",
                "EC | 2005-01-01 | EC EUROPEAN-COMMISSION EUROPEAN-COMMUNITY",
                "EC | 2015-01-01 | EC EUROPEAN-COMMISSION",
                "ESA | 2015-01-01 | EASTERN-AND-SOUTHERN-AFRICA ESA",
                "ICO | 2015-01-01 | INTERNATIONAL-COFFEE-ORGANIZATION OIC"
            })
    void severalStaySeveral(String name, LocalDate day, String actors) {
        Named named = REGISTER.named(name, day);

        assertEquals(Optional.empty(), named.actor());
        assertEquals(
                actors,
                named.candidates().stream()
                        .filter(each -> each.validity() != Answer.NO)
                        .map(each -> each.actor().id())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea | 1905-01-01 | KOREA",
                "Germany | 2000-01-01 | DE",
                "Germany | 1930-01-01 | DE",
                "Korea, Republic of | 2000-01-01 | KR",
                "Rep. of Korea | 2000-01-01 | KR",
                "Korea, Dem. People's Rep. | 2000-01-01 | KP",
                "Iran (Islamic Republic of) | 2000-01-01 | IR",
                "Bolivia (Plurinational State of) | 2015-01-01 | BO",
                "Venezuela, Bolivarian Rep. of | 2015-01-01 | VE",
                "Tanzania, United Republic of | 2000-01-01 | TZ",
                "The former Yugoslav Republic of Macedonia | 2000-01-01 | MK",
                "Macedonia | 2020-01-01 | MK",
                "St. Kitts & Nevis | 2000-01-01 | KN",
                "Sao Tome and Principe | 2000-01-01 | ST",
                "COTE D'IVOIRE | 2000-01-01 | CI",
                "Congo, Dem. Rep. | 2000-01-01 | CD",
                "Congo, Rep. | 2000-01-01 | CG",
                "Zaire | 1980-01-01 | CD",
                "Burma | 1980-01-01 | MM",
                "Burma | 1940-01-01 | BURMA-COLONY",
                "USSR | 1980-01-01 | SUHH",
                "Union of Soviet Socialist Republics | 1980-01-01 | SUHH",
                "FRG | 1980-01-01 | DE",
                "Federal Republic of Germany | 1980-01-01 | DE",
                "GDR | 1980-01-01 | DDDE",
                "Yugoslavia | 1980-01-01 | YUCS",
                "Yugoslavia | 1999-01-01 | CSXX",
                "Republic of China | 1930-01-01 | CN",
                "Republic of China | 1980-01-01 | TW",
                "Holy See | 1980-01-01 | VA",
                "UAE | 2000-01-01 | AE",
                "UK | 2000-01-01 | GB",
                "Great Britain | 1950-01-01 | GB",
                "U.S.A. | 2000-01-01 | US",
                "Swaziland | 2000-01-01 | SZ",
                "Swaziland | 2022-01-01 | SZ",
                "Turkey | 2000-01-01 | TR",
                "Turkey | 1900-01-01 | OTTOMAN-EMPIRE",
                "Ceylon | 1960-01-01 | LK",
                "Upper Volta | 1970-01-01 | BF",
                "Rhodesia | 1970-01-01 | RHZW",
                "Hong Kong, China | 2000-01-01 | HK",
                "Russian Federation | 1970-01-01 | RU",
                "European Economic Community | 1980-01-01 | EUROPEAN-COMMUNITY",
                "EU | 2000-01-01 | EU",
                "N.A.T.O. | 2000-01-01 | NATO",
                "Organization for Economic Co-operation and Development | 2000-01-01 | OECD",
                "Government of the Republic of Korea | 2000-01-01 | KR",
                "대한민국 정부 | 2000-01-01 | ",
                "Niger State | 2000-01-01 | ",
                "Russia | 1970-01-01 | SUHH",
                "Russia | 1920-01-01 | RSFSR",
                "Russian Socialist Federal Republic | 1921-01-01 | RSFSR",
                "Federal Socialist Republic of the Russians | 1921-01-01 | ",
                "Russia | 1905-01-01 | RUSSIAN-EMPIRE",
                "Serbia | 1970-01-01 | RS",
                "Serbia | 2001-03-12 | RS",
                "Serbia | 1910-01-01 | SERBIA-KINGDOM",
                "Croatia | 1980-01-01 | HR",
                "Turkey | 1923-07-24 | TR",
                "Bechuanaland | 1950-01-01 | BECHUANALAND",
                "Bechuanaland | 2015-01-01 | BW",
                "Southern Rhodesia | 1970-01-01 | RHZW",
                "ROC | 1930-01-01 | CN",
                "ROC | 1980-01-01 | TW",
                "Republic of Viet Nam | 2000-01-01 | SOUTH-VIETNAM",
                "AU | 1990-01-01 | AU",
                "ICO | 1965-01-01 | INTERNATIONAL-COFFEE-ORGANIZATION",
                "BI | 2000-01-01 | ",
                "AO | 2000-01-01 | ",
                "NGA | 2000-01-01 | ",
                "RU | 2000-01-01 | ",
                "AN | 2000-01-01 | ",
                "UAE | 2000-01-01 | AE",
                "Bỉ | 2000-01-01 | BE",
                "Ấn Độ | 2000-01-01 | IN",
                "An | 2000-01-01 | ",
                "Southern Africa | 2000-01-01 | ",
                "Guiana | 2000-01-01 | ",
                "Republic of Texas | 1840-01-01 | ",
                "Utopia | 2000-01-01 | "
            })
    void oneIsMeantOrNone(String name, LocalDate day, String actor) {
        assertEquals(
                Optional.ofNullable(actor), REGISTER.named(name, day).actor().map(Actor::id));
    }

    /** As treaty tables, statistics and data sets of states spell them; where no actor stands, none may be named. */
    @Test
    void spellingsOfPartyListsNameTheirActor() throws IOException {
        List<String> missed = new ArrayList<>();
        int names = 0;
        for (String row :
                Files.readAllLines(Path.of("src/test/resources/org/entente/register/standard/spellings.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells[0].equals("actor")) {
                continue;
            }
            for (String name : cells[2].split(" ; ", -1)) {
                names++;
                String found = REGISTER.named(name, LocalDate.parse(cells[1]))
                        .actor()
                        .map(Actor::id)
                        .orElse("");
                if (!found.equals(cells[0])) {
                    missed.add(name + " " + cells[1] + ": " + found);
                }
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(names > 1900);
    }

    @Test
    void noNameIsGivenTwice() {
        Set<String> twice = new TreeSet<>();
        for (Actor actor : REGISTER.actors()) {
            Set<String> names = new TreeSet<>();
            actor.otherNames()
                    .forEach(name -> name.texts().forEach((language, text) -> {
                        if (!names.add(language + " " + text)) {
                            twice.add(actor.id() + " " + text);
                        }
                    }));
        }
        assertEquals(Set.of(), twice);
    }
}

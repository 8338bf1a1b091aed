package org.entente.table.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How dates, numbers and values of other people are written, and what is none. */
class FormsTest {

    private static Optional<String> date(String pattern, String text) {
        return DateForm.of(pattern).orElseThrow().read(text);
    }

    @Test
    void datesAreReadAsTheirPatternSays() {
        assertEquals(Optional.of("2031-02-01"), date("dd/MM/yyyy", "01/02/2031"));
        assertEquals(Optional.of("2031-02-01"), date("d.M.uuuu", "1.2.2031"));
        assertEquals(Optional.of("2031-05-04"), date("d MMM yyyy", "4 may 2031"));
        assertEquals(Optional.of("2031-05-04"), date("MMMM d, yyyy", "May 4, 2031"));
        assertEquals(Optional.of("2031-05"), date("MM/yyyy", "05/2031"));
        assertEquals(Optional.of("0987"), date("yyyy", "0987"));
        assertEquals(Optional.of("2028-02-29"), date("yyyyMMdd", "20280229"));
    }

    @Test
    void datesOfOtherFormsAreNone() {
        assertEquals(Optional.empty(), date("dd/MM/yyyy", "1/2/2031"));
        assertEquals(Optional.empty(), date("dd/MM/yyyy", "29/02/2031"));
        assertEquals(Optional.empty(), date("dd/MM/yyyy", "01/02/2031 "));
        assertEquals(Optional.empty(), date("dd/MM/yyyy", "01/13/2031"));
    }

    @Test
    void patternsWithoutAYearAreNone() {
        for (String pattern : List.of("dd/MM/yy", "dd/MM", "", "yyyyy", "hh yyyy", "ddd yyyy", "'x yyyy")) {
            assertEquals(Optional.empty(), DateForm.of(pattern).map(DateForm::pattern), pattern);
        }
        assertEquals(Optional.of("2031"), date("'year 'yyyy", "year 2031"));
    }

    @Test
    void numbersAreReadAsTheyAreWritten() {
        NumberForm german = new NumberForm(",", ".");
        assertEquals(Optional.of("-1234567.50"), german.read("\u22121.234.567,50"));
        assertEquals(Optional.of("-1"), german.read("-1"));
        assertEquals(Optional.of("0.5"), german.read("+0,5"));
        assertEquals(Optional.of("1234"), german.read("1234"));
        assertEquals(Optional.of("7"), german.read("007"));
        assertEquals(Optional.of("0"), german.read("000"));
        for (String none : List.of("1.5", "1.2345", "1234.567", "1,", ",5", "--1", "1e5", "", " 1", "12.34.567")) {
            assertEquals(Optional.empty(), german.read(none), none);
        }
        assertEquals("1.234,5", german.example());
        assertEquals(Optional.of("1.5"), new NumberForm(".", "").read("1.5"));
        assertEquals(Optional.empty(), new NumberForm(".", "").read("1,234"));
    }

    @Test
    void templatesNameColumnsInBraces() {
        Template template = Template.of("{From}/{ To }, {{x} }").orElseThrow();
        assertEquals(List.of("From", "To"), template.columns());
        assertEquals("<From>/<To>, {x} }", template.filled(name -> "<" + name + ">"));
        assertEquals("", Template.of("").orElseThrow().filled(name -> name));
        assertEquals(Optional.empty(), Template.of("a {b").map(Template::text));
    }

    @Test
    void conversionsTakeTheFirstThatFits() {
        Conversion conversion = new Conversion(
                Optional.empty(),
                Set.of("n/a", "-, -"),
                Set.of("31.12.9999", "open, end"),
                Map.of("soon", "2040~", "NO, SO", "all"),
                List.of(
                        DateForm.of("dd.MM.yyyy").orElseThrow(),
                        DateForm.of("yyyy").orElseThrow()),
                Optional.empty(),
                Optional.of(","),
                Optional.of("unknown"));
        assertEquals("..", conversion.apply("31.12.9999").text());
        assertEquals("unknown", conversion.apply("n/a").text());
        assertEquals("unknown", conversion.apply("").text());
        assertEquals("2040~", conversion.apply("soon").text());
        assertEquals("all", conversion.apply("NO, SO").text());
        assertEquals("1999-01-02 | 2031", conversion.apply("02.01.1999, 2031").text());
        assertEquals("unknown | 2031", conversion.apply("n/a,2031").text());
        assertEquals("unknown", conversion.apply("-, -").text());
        assertEquals("..", conversion.apply("open, end").text());
        assertEquals("2031 | unknown", conversion.apply("2031,").text());
        assertEquals("unknown | 2031", conversion.apply(",2031").text());
        assertEquals("unknown | unknown", conversion.apply(",").text());
        Conversion.Result none = conversion.apply("2031, x");
        assertEquals("cell-date", none.problem().orElseThrow().code());
        assertEquals(
                "dd.MM.yyyy, yyyy", none.problem().orElseThrow().arguments().get("pattern"));
        assertEquals("x", none.problem().orElseThrow().arguments().get("found"));
        assertEquals(" as it is", Conversion.NONE.apply(" as it is").text());
        assertEquals("", Conversion.NONE.apply("").text());
    }
}

package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** One check of a draft with thirty faults in thirty places finds these thirty and nothing else. */
class ThirtyFaultsTest {

    /** Code, JSON Pointer, line and column, and the text that begins there. */
    private static final String TABLE = """
            id-malformed            /id                                      3:9  "thirty faults",
            text-blank              /title/ko                               4:44  "", "e n": "x"},
            language-tag-malformed  /title/e n                              4:55  "x"},
            language-tag-malformed  /texts/1/language                       6:46  "k"}],
            required                /codes/0/value                          7:13  {"scheme": "UNTS
            member-unknown          /colour                                  8:3  "colour": "blue"
            dates-reversed          /actors/0/validity                     10:70  "1948/1947"},
            null-value              /actors/1/name                         11:26  null},
            reference-cycle         /actors/2/parent                       12:52  "KP"}
            type-mismatch           /parties/1/roles                       14:57  "PARTY"}, {"acto
            reference-dangling      /parties/2/actor                       14:77  "JP"}],
            one-of-required         /officials/0/name                      16:29  {"forms": []}, "
            text-control-character  /officials/0/tenures/0/office/asPrinted  16:81  "Minister\\u202e"
            id-duplicate            /officials/1/id                        17:12  "chung", "name":
            value-unknown           /officials/1/name/forms/0/order        17:70  "FAMILY"}]}}
            date-not-in-calendar    /meetings/0/dates                      20:28  "2021-02-30", "s
            time-malformed          /meetings/0/startTime                  20:55  "25:00", "zone":
            zone-unknown            /meetings/0/zone                       20:72  "Asia/Soul", "or
            number-out-of-range     /meetings/0/ordinal                    20:96  0},
            type-mismatch           /meetings/1/ordinal                    21:32  5.5, "ordinal":
            member-duplicate        /meetings/1/ordinal                    21:37  "ordinal": 6}
            needs                   /works/0/members                       23:36  ["w"]}],
            uri-malformed           /sources/0/location                    24:39  "a b"}],
            dates-malformed         /events/0/done                         25:43  "soon"}],
            value-unknown           /provisions/0/kind                     27:14  "PLEDGE", "summa
            one-of-required         /provisions/1                           28:5  {"kind": "COMMIT
            one-of-required         /provisions/2/by                       29:73  {}, "effect": "A
            member-of-another-kind  /provisions/2/effect                   29:87  "ADOPTS"},
            required                /provisions/3/topic                     30:5  {"kind": "CLAUSE
            span-empty              /provisions/3/spans/0/end             30:110  3}]}
            """;

    static String document() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(ThirtyFaultsTest.class.getResourceAsStream("/thirty-faults.json"))) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eachFaultIsFoundOnceInItsPlace() throws IOException {
        String json = document();
        Checked checked = EntenteJson.standard().check(json);
        assertTrue(checked.agreement().isEmpty());
        assertEquals(30, checked.report().violations().size());
        assertEquals(TABLE, table(checked.report(), json));
    }

    static String table(ValidationReport report, String json) {
        List<String> lines = json.lines().toList();
        return report.violations().stream()
                .map(violation -> row(violation, lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Violation violation, List<String> lines) {
        Location place = violation.location().orElseThrow();
        String line = lines.get(place.line() - 1);
        String there = line.substring(line.offsetByCodePoints(0, place.column() - 1));
        return String.format(
                        "%-23s %-37s %6s  %.16s",
                        violation.code(), violation.path().toPointer(), place, there)
                .stripTrailing();
    }
}

package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of other people are read by a mapping, without code. */
class MappingTest {

    private static final String STATUS = """
        {
          "files": {
            "status.csv": {
              "separator": ";",
              "agreement": "{Treaty}",
              "columns": {
                "Signed": {"dates": ["dd/MM/yyyy", "yyyy"], "empty": ["n/a", "-"]},
                "From": {"dates": "dd.MM.yyyy"},
                "To": {"dates": "dd.MM.yyyy", "open": "31.12.9999", "otherwise": ".."}
              },
              "ignored": "Remarks",
              "rows": [
                {"table": "agreements", "members": {"title": "Convention on the ferry", "language": "en"}},
                {"table": "actors", "members": {"id": "{Code}", "name": "{Participant}", "kind": "state",
                  "memberships.body": "union", "memberships.held": "{From}/{To}"}},
                {"table": "actors", "once": true, "members": {"id": "union", "name": "Union of the Coast"}},
                {"table": "parties", "members": {"actor": "{Code}"}},
                // One signed, or not.
                {"table": "events", "where": "Signed",
                  "members": {"act": "signature", "actors": "{Code}", "done": "{Signed}"}}
              ]
            }
          }
        }
        """;

    private static Folder status(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "Treaty;Code;Participant;Signed;From;To;Remarks";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Folder.temporary().with("status.csv", lines);
    }

    private static List<CheckedRows> checked(String mapping, Folder folder) throws IOException {
        return folder.checked(EntenteTables.standard().mapping(TableMapping.read(mapping)));
    }

    @Test
    void aRowGivesRowsOfSeveralTables() throws IOException {
        List<CheckedRows> checked = checked(
                STATUS,
                status(
                        "ferry;NO;Northland;01/02/2031;01.01.1960;31.12.9999;none",
                        "ferry;SO;Southland;n/a;01.01.1970;31.03.1999;",
                        "ferry;WE;Westland;2032;01.01.1970;;"));
        assertEquals(List.of(), Folder.codes(checked));
        Agreement agreement = checked.get(0).agreement().orElseThrow();
        assertEquals(EntenteJson.standard().drafts().read("""
                        {"id": "ferry", "language": "en", "title": "Convention on the ferry",
                         "actors": [
                           {"id": "NO", "name": "Northland", "kind": "state",
                            "memberships": {"body": "union", "held": "1960-01-01/.."}},
                           {"id": "union", "name": "Union of the Coast"},
                           {"id": "SO", "name": "Southland", "kind": "state",
                            "memberships": {"body": "union", "held": "1970-01-01/1999-03-31"}},
                           {"id": "WE", "name": "Westland", "kind": "state",
                            "memberships": {"body": "union", "held": "1970-01-01/.."}}],
                         "parties": ["NO", "SO", "WE"],
                         "events": [
                           {"act": "signature", "actors": "NO", "done": "2031-02-01"},
                           {"act": "signature", "actors": "WE", "done": "2032"}]}
                        """), agreement);
    }

    @Test
    void unknownValuesNameTheirCells() throws IOException {
        assertEquals(
                List.of("2 Signed cell-date", "3 From cell-wanted"),
                Folder.codes(checked(
                        STATUS,
                        status(
                                "ferry;NO;Northland;30/02/2031;01.01.1960;31.12.9999;none",
                                "ferry;SO;Southland;n/a;;31.03.1999;"))));
    }

    @Test
    void nothingIsPassedOver() throws IOException {
        Folder folder = Folder.temporary()
                .with(
                        "status.csv",
                        "Treaty;Code;Partizipant;Signed;From;To;Colour",
                        "ferry;NO;Northland;;01.01.1960;;red");
        assertEquals(
                List.of("1 - column-absent", "1 Colour column-unbound", "1 Partizipant column-unbound"),
                Folder.codes(checked(STATUS, folder)).subList(0, 3).stream()
                        .sorted()
                        .toList());
        String where = STATUS.replace("\"where\": \"Signed\"", "\"where\": [\"Signed\", \"Remarks\"]")
                .replace("\"ignored\": \"Remarks\",", "");
        assertEquals(
                List.of("2 Signed cell-unused"),
                Folder.codes(checked(where, status("ferry;NO;Northland;01/02/2031;01.01.1960;;"))));
    }

    @Test
    void eachOfSeveralColumnsGivesARow() throws IOException {
        String mapping = """
                {"files": {"scores.csv": {
                  "agreement": "summit",
                  "columns": {"*": {"numbers": {"decimal": ","}, "empty": "."}, "Commitment": {}},
                  "rows": [
                    {"table": "agreements", "members": {"title.en": "Communiqué"}},
                    {"table": "schemes", "once": true, "members": {"id": "met", "least": "-1", "greatest": "1"}},
                    {"table": "actors", "once": true, "members": {"id": "NO", "name.en": "Northland"}},
                    {"table": "actors", "once": true, "members": {"id": "SO", "name.en": "Southland"}},
                    {"table": "parties", "once": true, "members": {"actor": "NO"}},
                    {"table": "parties", "once": true, "members": {"actor": "SO"}},
                    {"table": "provisions", "members":
                      {"kind": "commitment", "id": "{Commitment}", "summary.en": "Number {Commitment}.", "by": "all parties"}},
                    {"table": "assessments", "each": {"Nor": "NO", "Southland": "SO"}, "members":
                      {"provision": "{Commitment}", "actor": "{column}", "scheme": "met", "number": "{cell}"}}
                  ]}}}
                """;
        Folder folder = Folder.temporary()
                .with("scores.csv", "Commitment,Nor,Southland", "c1,\u22121,\"0,5\"", "c2,.,+1", "c3,-0.5,1");
        List<CheckedRows> checked = checked(mapping, folder);
        assertEquals(List.of("4 Nor cell-number"), Folder.codes(checked));
        folder.with("scores.csv", "Commitment,Nor,Southland", "c1,\u22121,\"0,5\"", "c2,.,+1");
        Agreement agreement = checked(mapping, folder).get(0).agreement().orElseThrow();
        assertEquals(
                List.of("c1 NO -1", "c1 SO 0.5", "c2 SO 1"),
                agreement.assessments().stream()
                        .map(each -> each.provision().orElseThrow() + " "
                                + each.actor().orElseThrow() + " "
                                + each.number().orElseThrow())
                        .toList());
    }

    @Test
    void aMappingThatIsNoJsonIsRefused() {
        InvalidTableException refused =
                assertThrows(InvalidTableException.class, () -> TableMapping.read("{\n \"files\": {\"a\": }"));
        TableViolation violation = refused.violations().get(0);
        assertEquals("mapping-malformed", violation.violation().code());
        assertEquals("2:17", violation.violation().location().orElseThrow().toString());
        assertEquals(2, violation.row());
    }

    /** Whatever stands twice, at any depth, or after the mapping: what would be passed over is reported. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"files\": {}} x; mapping-malformed; 1:15",
                "{\"files\": {}} {}; json-trailing; 1:15",
                "{\"files\": {}} [; json-trailing; 1:15",
                "{\"files\": {}}, 1; mapping-malformed; 1:14",
                "{\"files\": {}, \"files\": {}}; member-duplicate; 1:15",
                "{\"files\": {\"a\": {\"rows\": []}, \"a\": {\"rows\": []}}}; member-duplicate; 1:31",
                "{\"files\": {\"a\": {\"rows\": [{\"table\": \"actors\", \"table\": \"works\"}]}}}; member-duplicate; 1:47",
            })
    void nothingOfAMappingIsPassedOver(String mapping, String code, String place) {
        InvalidTableException refused = assertThrows(InvalidTableException.class, () -> TableMapping.read(mapping));
        Violation first = refused.violations().get(0).violation();
        assertEquals(code + " " + place, first.code() + " " + first.location().orElseThrow());
    }

    @Test
    void aMappingBeyondTheLimitsIsRefusedForThem() {
        for (List<String> refused : List.of(
                List.of("limit-depth", "{\"files\": ".repeat(70)),
                List.of("limit-token", "{\"files\": \"" + "x".repeat(2_000_000) + "\"}"))) {
            assertEquals(
                    refused.get(0),
                    assertThrows(InvalidTableException.class, () -> TableMapping.read(refused.get(1)))
                            .violations()
                            .get(0)
                            .violation()
                            .code());
        }
    }

    /** The greatest that is read, and one more. */
    @ParameterizedTest
    @CsvSource({
        "64, '[', '', ']', limit-depth",
        "1048576, 'x', '\"', '\"', limit-token",
        "1000, '7', '', '', limit-token"
    })
    void limitsOfAMappingAreExact(int most, String unit, String before, String behind, String code) {
        int around = unit.equals("[") ? 1 : 0;
        for (int more : List.of(0, 1)) {
            int times = most - around + more;
            String value = before + unit.repeat(times) + (behind.equals("]") ? behind.repeat(times) : behind);
            InvalidTableException refused = assertThrows(
                    InvalidTableException.class, () -> TableMapping.read("{\"files\": {}, \"more\": " + value + "}"));
            assertEquals(
                    more > 0 ? code : "mapping-member",
                    refused.violations().get(0).violation().code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " 3", "\n\"files\"", "null"})
    void whatIsNoObjectLacksTheFiles(String json) {
        InvalidTableException refused = assertThrows(InvalidTableException.class, () -> TableMapping.read(json));
        assertEquals(
                List.of("mapping-missing 1:1"),
                refused.violations().stream()
                        .map(each -> each.violation().code() + " "
                                + each.violation().location().orElseThrow())
                        .toList());
    }

    /** One row that is an agreement lists them; other files name those. */
    @Test
    void rowsOfUnlistedAgreementsAreReported() throws IOException {
        String mapping = """
                {"files": {
                  "a.csv": {"agreement": "{A}", "rows": [
                    {"table": "actors", "members": {"id": "{Code}", "name.en": "{Code}"}},
                    {"table": "agreements", "members": {"title.en": "On {A}"}}]},
                  "b.csv": {"agreement": "{A}", "rows": [
                    {"table": "parties", "members": {"actor": "{Code}"}}]}}}
                """;
        Folder folder = Folder.temporary().with("a.csv", "A,Code", "a,NO").with("b.csv", "A,Code", "a,NO", "b,NO");
        assertEquals(List.of("3 A agreement-unlisted"), Folder.codes(checked(mapping, folder)));
    }

    /** A value is made of what a column is called and of its cell; the cell is where it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"{column}{cell}", "{cell}{column}", "{cell}"})
    void aValueMadeOfACellStandsThere(String actor) throws IOException {
        String mapping = """
                {"files": {"scores.csv": {"agreement": "a", "rows": [
                  {"table": "agreements", "members": {"title.en": "A"}},
                  {"table": "parties", "each": {"Nor": "NO"}, "members": {"actor": "ACTOR"}}]}}}
                """.replace("ACTOR", actor);
        Folder folder = Folder.temporary().with("scores.csv", "Nor", "x");
        assertEquals(List.of("2 Nor draft-name-unknown"), Folder.codes(checked(mapping, folder)));
    }

    @Test
    void filesOfOtherEncodingsAndListsAreRead() throws IOException {
        String mapping = """
                {"files": {"a.csv": {"encoding": "windows-1252", "agreement": "{A}", "columns": {
                    "Names": {"split": ";", "empty": "-"}, "Kind": {"values": {"S": "state"}}}, "rows": [
                  {"table": "agreements", "members": {"title": "On {A}", "language": "en"}},
                  {"table": "actors", "where": "Code",
                   "members": {"id": "{Code}", "name": "{Code}", "otherNames": "{Names}", "kind": "{Kind}"}}]}}}
                """;
        Folder folder = Folder.temporary()
                .with(
                        "a.csv",
                        "A,Code,Names,Kind,\na,NO,B\u00f8de; Arle,S,\nb,SO,-,S,\na,WE,-,,\n,,,,\nb,,x,,\n"
                                .getBytes(java.nio.charset.Charset.forName("windows-1252")));
        List<CheckedRows> checked = checked(mapping, folder);
        assertEquals(List.of("6 Names cell-unused"), Folder.codes(checked));
        assertEquals(
                EntenteJson.standard().drafts().read("""
                        {"id": "a", "language": "en", "title": "On a", "actors": [
                          {"id": "NO", "name": "NO", "otherNames": ["B\u00f8de", "Arle"], "kind": "state"},
                          {"id": "WE", "name": "WE"}]}
                        """),
                checked.get(0).agreement().orElseThrow());
    }

    @Test
    void everySlipInAMappingIsReported() {
        InvalidTableException refused = assertThrows(InvalidTableException.class, () -> TableMapping.read("""
                {"file": 1, "files": {
                  "a.csv": {"seperator": ";", "encoding": "utf-ate", "agreement": "{x", "columns": {
                      "d": {"dates": "dd/MM/yy"}, "n": {"numbers": {"decimal": "1"}}, "v": 3},
                    "rows": [{"table": "partys", "members": {}}, {"table": "parties", "members": {"acter": "a", "level": 1}}]},
                  "b.csv": {"separator": ";;", "ignored": [1]}}}
                """));
        assertEquals(
                List.of(
                        "mapping:1:10: row 1: \"file\" is no member of a mapping here: write \"files\" [mapping-member]",
                        "mapping:2:26: row 2: \"seperator\" is no member of a mapping here: write \"separator\" [mapping-member]"),
                refused.violations().stream()
                        .map(TableViolation::toString)
                        .limit(2)
                        .toList());
        assertEquals(
                List.of(
                        "mapping-member",
                        "mapping-member",
                        "mapping-type",
                        "mapping-value",
                        "mapping-value",
                        "mapping-value",
                        "mapping-value",
                        "mapping-value",
                        "column-unknown",
                        "mapping-type",
                        "mapping-missing",
                        "mapping-value",
                        "mapping-type",
                        "mapping-missing"),
                refused.violations().stream()
                        .map(each -> each.violation().code())
                        .toList());
    }
}

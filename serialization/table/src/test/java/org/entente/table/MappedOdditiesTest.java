package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tables of other people are like, read by a mapping: oddities are read, slips reported with file, row and column. */
class MappedOdditiesTest {

    private static final String MAPPING = """
        {"files": {"status.csv": {%s
          "agreement": "ferry",
          "columns": {
            "Since": {"dates": "dd.MM.yyyy", "empty": "-"},
            "Until": {"dates": "dd.MM.yyyy", "open": "31.12.9999", "otherwise": ".."},
            "Score": {"numbers": {"decimal": ",", "group": "."}}
          },
          "rows": [
            {"table": "agreements", "once": true, "members": {"title.en": "On the ferry"}},
            {"table": "schemes", "once": true, "members": {"id": "kept", "least": "-2000", "greatest": "2000"}},
            {"table": "actors", "members": {"id": "{Code}", "name.en": "{Name}", "validity": "{Since}/{Until}"}},
            {"table": "parties", "members": {"actor": "{Code}"}},
            {"table": "assessments", "where": "Score", "members": {"actor": "{Code}", "scheme": "kept", "number": "{Score}"}}
          ]}}}
        """;

    private static final String HEADER = "Code;Name;Since;Until;Score\n";

    private static List<CheckedRows> checked(byte[] file, String more) throws IOException {
        return Folder.temporary()
                .with("status.csv", file)
                .checked(EntenteTables.standard().mapping(TableMapping.read(MAPPING.formatted(more))));
    }

    private static List<CheckedRows> checked(String file) throws IOException {
        return checked(file.getBytes(StandardCharsets.UTF_8), "");
    }

    /** File, row, column, place in the text and code of each finding. */
    private static List<String> reported(List<CheckedRows> checked) {
        return checked.stream()
                .flatMap(each -> each.violations().stream())
                .map(each ->
                        each.file() + " " + each.row() + " " + each.column().orElse("-") + " "
                                + each.violation().location().orElseThrow() + " "
                                + each.violation().code())
                .toList();
    }

    private static List<String> actors(List<CheckedRows> checked) {
        Agreement agreement = checked.get(0).agreement().orElseThrow();
        return agreement.actors().stream()
                .map(actor -> actor.id() + " " + actor.name().in(Locale.ENGLISH) + " "
                        + actor.validity().map(Object::toString).orElse("-"))
                .toList();
    }

    @Test
    void marksLineEndsAndQuotedLinesAreRead() throws IOException {
        List<CheckedRows> checked = checked("\uFEFF" + HEADER.replace("\n", "\r\n")
                + "NO;\"Northland,\r\nKingdom of\";01.02.1960;31.12.9999;0,5\r\n"
                + "SO;Southland;01.01.1970;31.03.1999;\u22121.250,5\r\n");
        assertEquals(List.of(), reported(checked));
        assertEquals(
                List.of("NO Northland,\r\nKingdom of 1960-02-01/..", "SO Southland 1970-01-01/1999-03-31"),
                actors(checked));
        assertEquals(
                List.of("0.5", "-1250.5"),
                checked.get(0).agreement().orElseThrow().assessments().stream()
                        .map(each -> each.number().orElseThrow().toPlainString())
                        .toList());
    }

    @Test
    void blankRowsAreNone() throws IOException {
        List<CheckedRows> checked = checked(HEADER + ";;;;\n\nNO;Northland;01.01.1960;;\n;;;;\n");
        assertEquals(List.of("NO Northland 1960-01-01/.."), actors(checked));
        assertEquals(
                List.of("status.csv 6 - 6:1 row-length"),
                reported(checked(HEADER + "NO;N;01.01.1960;;\n\n\n;;;;\nSO\n")));
    }

    @Test
    void bytesOfAnotherEncodingAreNamed() throws IOException {
        byte[] file = (HEADER + "NO;B\u00f8de;01.01.1960;;\n").getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("status.csv 2 - 2:5 csv-encoding"), reported(checked(file, "")));
        assertEquals(List.of("NO B\u00f8de 1960-01-01/.."), actors(checked(file, "\"encoding\": \"windows-1252\",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Code;Name;Since;Until;Score\\nNO;N;01.01.1960;;\\nSO;S;1.1.1970;; | 3 Since 3:6 cell-date
        Code;Name;Since;Until;Score\\nNO;N;30.02.1960;; | 2 Since 2:6 cell-date
        Code;Name;Since;Until;Score\\nNO;N;01.01.1960;;0.5x | 2 Score 2:18 cell-number
        Code;Name;Since;Until;Score\\nNO;"N\\nN";01.01.1960;;one | 2 Score 3:16 cell-number
        Code;Name;Since;Until;Score\\nNO;N;01.01.1960; | 2 - 2:1 row-length
        Code;Name;Since;Until;Score\\nNO;N;01.01.1960;;;x | 2 - 2:1 row-length
        Code;Name;Name;Since;Until;Score\\nNO;N;M;01.01.1960;; | 1 Name 1:11 column-duplicate
        Code;Name;Since;Until;Score;Remark\\nNO;N;01.01.1960;;;x | 1 Remark 1:29 column-unbound
        Code;Name;Since;Until;Score\\nNO;N;-;31.03.1999; | 2 Since 2:6 cell-wanted
        Code;Name;Since;Until;Score\\nNO;"N;01.01.1960;; | 2 - 2:4 csv-malformed
        """)
    void slipsAreReportedInTheirPlace(String file, String reported) throws IOException {
        assertEquals("status.csv " + reported, first(checked(file.replace("\\n", "\n"))));
    }

    private static String first(List<CheckedRows> checked) {
        return Stream.of(reported(checked)).flatMap(List::stream).findFirst().orElse("nothing");
    }

    /** Bytes to which an encoding gives no character are no text, and are not replaced. */
    @ParameterizedTest
    @CsvSource({
        "windows-1252, 81, ",
        "windows-1252, 9D, ",
        "windows-1252, E9, \u00E9",
        "ISO-8859-7, AE, ",
        "EUC-KR, C9A1, ",
        "EUC-KR, B0A1, \uAC00",
        "windows-874, DB, ",
        "UTF-16BE, D835, "
    })
    void bytesWithoutACharacterAreRefused(String encoding, String bytes, String expected) throws IOException {
        Charset charset = Charset.forName(encoding);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write((HEADER + "NO;").getBytes(charset));
        file.write(HexFormat.of().parseHex(bytes));
        file.write(";01.01.1960;31.12.9999;\n".getBytes(charset));
        List<CheckedRows> checked = checked(file.toByteArray(), "\"encoding\": \"" + encoding + "\",");
        if (expected == null) {
            assertEquals(List.of("csv-encoding"), codes(checked));
        } else {
            assertEquals(List.of("NO " + expected + " 1960-01-01/.."), actors(checked));
        }
    }

    private static List<String> codes(List<CheckedRows> checked) {
        return checked.stream()
                .flatMap(each -> each.violations().stream())
                .map(each -> each.violation().code())
                .toList();
    }
}

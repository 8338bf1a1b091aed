package org.entente.table.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.violation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where cells begin, and which separator a header has. */
class CsvFileTest {

    @TempDir
    Path folder;

    private CsvFile file(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), text);
        return CsvFile.of(path, Optional.empty(), Optional.empty());
    }

    /** A place is the number of line ends before it, and of code points since the last one. */
    private static Location place(String text, int index) {
        String before = text.substring(0, index).replace("\r\n", " \n").replace('\r', '\n');
        int start = before.lastIndexOf('\n') + 1;
        return new Location(
                1 + (int) before.chars().filter(unit -> unit == '\n').count(), 1 + text.codePointCount(start, index));
    }

    /** All rows of three such cells, after a header and another row. */
    @Test
    void everyCellHasItsPlace() throws IOException {
        List<String> forms = List.of(
                "a",
                "",
                "é",
                "\uD835\uDD38",
                "\"\"",
                "\"a,b\"",
                "\"\uD835\uDD38\"\"\uD835\uDD38\"",
                "\"a\nb\"",
                "\"\r\n\uD835\uDD38\"",
                "\"\r\"");
        StringBuilder text = new StringBuilder("x,y,z\n");
        List<Location> expected = new ArrayList<>();
        for (String first : forms) {
            for (String second : forms) {
                for (String third : List.of("c", "\"c\"")) {
                    for (String cell : List.of(first, second, third)) {
                        expected.add(place(text.toString(), text.length()));
                        text.append(cell).append(',');
                    }
                    text.setLength(text.length() - 1);
                    text.append('\n');
                }
            }
        }
        List<Location> found = new ArrayList<>();
        try (CsvRows rows = new CsvRows(file(text.toString()))) {
            rows.next();
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                row.get().cells().forEach(cell -> found.add(cell.location()));
            }
        }
        assertEquals(expected, found);
    }

    /** The one that is there most often outside quotation marks, and the comma of two that are so, or of none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "id | ,",
                "'' | ,",
                "id,title | ,",
                "id;title | ;",
                "id-title | -",
                "id,title;note | ,",
                "id;title,note | ,",
                "id;title;a,b | ;",
                "id-title-a,b | -",
                "id-title;note | ;",
                "\"a,b,c\";title | ;",
                "\"a;b;c\",title | ,",
                "\"a;b;c\" | ,",
                "\"a\"\"b;c\",title | ,",
                "\"a%;;;\",title | ,",
                "\"a%b\";title | ;",
            })
    void headerShowsItsSeparator(String header, String separator) throws IOException {
        char expected = separator.equals("-") ? '\t' : separator.charAt(0);
        for (String end : List.of("", "\n", "\r\n", "\r", "\n;;;;;\t\t\t\t\t,,,,,")) {
            assertEquals(
                    expected,
                    file(header.replace('-', '\t').replace('%', '\n') + end).separator(),
                    header + end);
        }
    }

    /** Other programs cut spaces off at either end of a cell that is not quoted. */
    @ParameterizedTest
    @ValueSource(strings = {" x", "x ", "\tx", "x\t", "\u3000x", "x\u2003", " "})
    void spacesAtEitherEndAreQuoted(String text) throws IOException {
        Path path = folder.resolve("t.csv");
        try (CsvOutput out = new CsvOutput(path, ',', false)) {
            out.write(List.of(text, "a b", "\u00A0x"));
        }
        assertEquals("\"" + text + "\",a b,\u00A0x\n", Files.readString(path));
    }

    /** Also beyond what is looked at in one go, and where a character ends or begins there. */
    @ParameterizedTest
    @CsvSource({
        "0, a",
        "1, a",
        "8189, a",
        "8190, a",
        "8191, a",
        "8192, a",
        "16382, a",
        "20000, a",
        "4095, é",
        "4096, é",
        "8192, é",
        "8193, é",
        "2730, 한",
        "2731, 한",
        "5461, 한",
        "2048, 𝔸",
        "4096, 𝔸",
    })
    void aByteOfAnotherEncodingHasItsPlace(int before, String character) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("x\n" + character.repeat(before)).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write("b\n".getBytes(StandardCharsets.UTF_8));
        Path path = Files.write(folder.resolve("t.csv"), bytes.toByteArray());
        CsvFile file = new CsvFile(path, StandardCharsets.UTF_8, ',');
        CsvException refused =
                assertInstanceOf(CsvException.class, Encoding.refused(new MalformedInputException(1), file));
        assertEquals(
                Optional.of(new Location(2, before + 1)), refused.violation().location());
        assertEquals("0xE9", refused.violation().arguments().get("byte"));
        assertEquals(2, refused.row());
    }
}

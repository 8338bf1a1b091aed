package org.entente.command.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @TempDir
    private Path folder;

    /** Texts for no source in particular are taken for those that are left, one by one. */
    @ParameterizedTest
    @CsvSource({
        "one, '', text:1",
        "one, a, a:1",
        "one two, a b, a:1 b:2",
        "one two three, a b c, a:1 b:2 c:3",
        "one two, a, a:1",
        "one, a b, a:1",
        "a=one two, a b, a:1 b:2",
        "one a=two, a b, b:1 a:2",
        "b=one two, a b, b:1 a:2",
        "one b=two, a b c, a:1 b:2",
        "b=one two three, a b c, b:1 a:2 c:3",
        "x=one two, a, x:1 a:2",
        "a=one a=two, a, a:1 a:2",
    })
    void textsAreTakenForSources(String named, String sources, String texts) throws IOException {
        Files.writeString(folder.resolve("one"), "1");
        Files.writeString(folder.resolve("two"), "2");
        Files.writeString(folder.resolve("three"), "3");
        List<String> files = Stream.of(named.split(" ", -1))
                .map(each -> each.contains("=")
                        ? each.replace("=", "=" + folder + "/")
                        : folder.resolve(each).toString())
                .toList();
        assertEquals(
                texts,
                Texts.read(files)
                        .of(Stream.of(sources.split(" ", -1))
                                .filter(source -> !source.isEmpty())
                                .toList())
                        .stream()
                        .map(text -> text.source() + ":" + text.text())
                        .collect(Collectors.joining(" ")));
    }

    /** What stands before a stroke of equality names a source, unless there is such a file. */
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a=plain, plain",
        "a=b=c, b=c",
        "=plain, =plain",
        "'', ''",
    })
    void filesAreNamedWithoutTheirSource(String named, String file) {
        assertEquals(List.of(Path.of(file)), Texts.files(List.of(named)));
    }

    @ParameterizedTest
    @CsvSource({"a=b.txt", "a=b=c"})
    void filesWithStrokesOfEqualityAreFiles(String name) throws IOException {
        String file = Files.writeString(folder.resolve(name), "1").toString();
        assertEquals(List.of(Path.of(file)), Texts.files(List.of(file)));
        assertEquals(
                List.of("s"),
                Texts.read(List.of(file)).of(List.of("s")).stream()
                        .map(text -> text.source())
                        .toList());
    }
}

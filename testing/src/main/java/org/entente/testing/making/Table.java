package org.entente.testing.making;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;

/** The shipped examples of the real world, in files of tab-separated cells. */
public final class Table {

    private Table() {}

    /** The rows of a file, without its heading. */
    public static List<Row> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a row. */
    public record Row(List<String> cells) {

        public String text(int column) {
            return cells.get(column);
        }

        public Optional<String> given(int column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        /** Codes with their schemes, separated by spaces. */
        public List<Code> codes(int column) {
            return parts(column, " ")
                    .map(code -> code.split(":", 2))
                    .map(code -> Code.of(CodeScheme.vocabulary().of(code[0]), code[1]))
                    .toList();
        }

        /** A text by language. */
        public LocalizedText localized(int column) {
            Map<LanguageTag, String> texts = new LinkedHashMap<>();
            names(column).forEach(name -> texts.put(LanguageTag.of(name[0]), name[1]));
            return LocalizedText.of(texts);
        }

        /** Several texts in one language each. */
        public List<LocalizedText> each(int column) {
            return names(column).map(name -> LocalizedText.of(name[0], name[1])).toList();
        }

        private Stream<String[]> names(int column) {
            return parts(column, "\\|").map(name -> name.split("=", 2));
        }

        private Stream<String> parts(int column, String separator) {
            return Arrays.stream(text(column).split(separator)).filter(part -> !part.isEmpty());
        }
    }
}

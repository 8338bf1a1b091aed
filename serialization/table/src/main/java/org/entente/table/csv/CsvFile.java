package org.entente.table.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of values with separators between them.
 *
 * @param path where it is
 * @param charset its encoding, if it has no byte order mark
 * @param separator what stands between values
 */
public record CsvFile(Path path, Charset charset, char separator) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MARK = 0xFEFF;
    /** How many characters of the header are looked at. */
    private static final int HEADER = 1 << 16;

    /**
     * Looks at a file.
     *
     * @param path where it is
     * @param charset its encoding; if it is not said that of its byte order mark, else UTF-8
     * @param separator what stands between values; if it is not said, the one of comma, semicolon and tab that stands most
     *     often in the header
     * @return the file
     * @throws CsvException if its header is not in the encoding
     * @throws IOException if it cannot be read
     */
    public static CsvFile of(Path path, Optional<Charset> charset, Optional<Character> separator) throws IOException {
        CsvFile file = new CsvFile(path, charset.isPresent() ? charset.get() : marked(path), SEPARATORS[0]);
        return new CsvFile(path, file.charset(), separator.isPresent() ? separator.get() : file.separatorOfHeader());
    }

    private static Charset marked(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] mark = in.readNBytes(2);
            int units = mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | (mark[1] & 0xFF);
            return units == 0xFEFF
                    ? StandardCharsets.UTF_16BE
                    : units == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        }
    }

    private char separatorOfHeader() throws IOException {
        int[] counts = new int[SEPARATORS.length];
        try (Reader in = reader()) {
            boolean isQuoted = false;
            int unit = in.read();
            for (int i = 0; i < HEADER && unit >= 0 && (isQuoted || (unit != '\n' && unit != '\r')); i++) {
                isQuoted ^= unit == '"';
                for (int j = 0; j < SEPARATORS.length && !isQuoted; j++) {
                    counts[j] += unit == SEPARATORS[j] ? 1 : 0;
                }
                unit = in.read();
            }
        } catch (IOException e) {
            throw Encoding.refused(e, this);
        }
        int most = 0;
        for (int j = 1; j < SEPARATORS.length; j++) {
            most = counts[j] > counts[most] ? j : most;
        }
        return SEPARATORS[most];
    }

    /** Reads the text without a byte order mark; what is not in the encoding is refused. */
    Reader reader() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
        PushbackReader in = new PushbackReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            int first = in.read();
            if (first >= 0 && first != MARK) {
                in.unread(first);
            }
            return in;
        } catch (IOException e) {
            in.close();
            throw Encoding.refused(e, this);
        }
    }

    /** {@return its name, without the folder} */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}

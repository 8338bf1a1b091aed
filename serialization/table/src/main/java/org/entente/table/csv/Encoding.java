package org.entente.table.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Locale;
import org.entente.table.problem.TableProblem;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Finds where bytes are not in the encoding of their file; run only where some are not. */
final class Encoding {

    private static final int SIZE = 8192;

    private final CsvFile file;
    private int line = 1;
    private int column = 1;
    private int row = 1;
    private boolean isQuoted;
    private boolean afterReturn;

    private Encoding(CsvFile file) {
        this.file = file;
    }

    /** What to throw where reading failed: with the place, if bytes are at fault. */
    static IOException refused(IOException failure, CsvFile file) throws IOException {
        if (!(failure instanceof CharacterCodingException)) {
            return failure;
        }
        Encoding encoding = new Encoding(file);
        Violation violation = encoding.violation();
        return new CsvException(violation, encoding.row);
    }

    private Violation violation() throws IOException {
        CharsetDecoder decoder = file.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        CharBuffer chars = CharBuffer.allocate(SIZE);
        try (InputStream in = Files.newInputStream(file.path())) {
            boolean isEnd = false;
            while (!isEnd) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                isEnd = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(bytes, chars, isEnd);
                pass(chars.flip());
                if (result.isError()) {
                    return Violation.of(TableProblem.CSV_ENCODING, ValuePath.ROOT)
                            .listing("encoding", file.charset().name())
                            .listing("byte", String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()) & 0xFF))
                            .at(new Location(line, column));
                }
                bytes.compact();
                chars.clear();
            }
        }
        throw new IOException(file.path() + " was changed while it was read");
    }

    private void pass(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char unit = chars.get();
            if (unit == '\r' || (unit == '\n' && !afterReturn)) {
                line++;
                row += isQuoted ? 0 : 1;
                column = 1;
            } else if (unit != '\n' && unit != '\uFEFF' && !Character.isLowSurrogate(unit)) {
                column++;
            }
            afterReturn = unit == '\r';
            isQuoted ^= unit == '"';
        }
    }
}

package org.entente.json.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenWriter;

/** Writes documents: indented with a line feed at the end of each line, or as lines without white space. */
public final class Output {

    private Output() {}

    /** Something that is written as tokens. */
    public interface Written {
        void to(TokenWriter out) throws IOException;
    }

    public static String document(Written value, JsonEngine engine) {
        return text(value, engine, true, "\n");
    }

    public static String line(Written value, JsonEngine engine) {
        return text(value, engine, false, "");
    }

    public static byte[] bytes(Written value, JsonEngine engine) {
        ByteBuilder bytes = new ByteBuilder();
        try (TokenWriter out = engine.writer(bytes, false)) {
            value.to(out);
        } catch (IOException e) {
            throw impossible(e);
        }
        return bytes.toBytes();
    }

    private static String text(Written value, JsonEngine engine, boolean indented, String end) {
        TextBuffer text = new TextBuffer();
        try {
            try (TokenWriter out = engine.writer(text, indented)) {
                value.to(out);
            }
            text.write(end);
        } catch (IOException e) {
            throw impossible(e);
        }
        return text.toString();
    }

    private static IllegalStateException impossible(IOException e) {
        return new IllegalStateException("writing into memory cannot fail", e);
    }

    /** Writes a document in UTF-8, flushes and does not close. */
    public static void document(Written value, JsonEngine engine, OutputStream to) throws IOException {
        try (TokenWriter out = engine.writer(to, true)) {
            value.to(out);
        }
        to.write('\n');
        to.flush();
    }

    public static void document(Written value, JsonEngine engine, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document(value, engine, out);
        }
    }
}

package org.entente.lookalike;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The prototypes of characters that look like others: {@code confusables.txt} of Unicode 17, from {@code confusables.tsv}.
 * Of its 5,500 lines only those are taken apart that lie near a character that is met, since most texts are of one script.
 */
final class Confusables {

    private static final int PAGE = 256;

    private static final int HEX = 16;

    /** Below a title, a line for each character: it and its prototype, in hex, in the order of the characters. */
    private static final String TABLE = load();

    /** By the characters without their last eight bits; made when one of them is met, in another thread once more. */
    private static final @Nullable Page[] PAGES = new @Nullable Page[(Character.MAX_CODE_POINT + 1) / PAGE];

    private Confusables() {}

    /** The prototypes of characters that follow each other. */
    static final class Page {
        final @Nullable String[] prototypes = new @Nullable String[PAGE];

        Page(int first) {
            for (int line = lineOf(first); line < TABLE.length(); line = behind(line)) {
                int place = character(line) - first;
                if (place >= PAGE) {
                    return;
                }
                prototypes[place] = prototypeIn(line);
            }
        }
    }

    /** {@return the characters that stand for one that looks like others, or null if it stands for itself} */
    static @Nullable String prototype(int codePoint) {
        int number = codePoint / PAGE;
        Page page = PAGES[number];
        if (page == null) {
            page = new Page(number * PAGE);
            PAGES[number] = page;
        }
        return page.prototypes[codePoint % PAGE];
    }

    /** Where the line begins of a character or else of the first after it. */
    private static int lineOf(int codePoint) {
        int from = behind(0);
        int to = TABLE.length();
        while (from < to) {
            int line = TABLE.lastIndexOf('\n', (from + to) / 2 - 1) + 1;
            if (character(line) < codePoint) {
                from = behind(line);
            } else {
                to = line;
            }
        }
        return from;
    }

    private static int behind(int line) {
        return TABLE.indexOf('\n', line) + 1;
    }

    private static int character(int line) {
        return Integer.parseInt(TABLE, line, TABLE.indexOf('\t', line), HEX);
    }

    private static String prototypeIn(int line) {
        StringBuilder prototype = new StringBuilder();
        int end = TABLE.indexOf('\n', line);
        int from = TABLE.indexOf('\t', line) + 1;
        while (from < end) {
            int space = TABLE.indexOf(' ', from);
            int to = space < 0 ? end : Math.min(space, end);
            prototype.appendCodePoint(Integer.parseInt(TABLE, from, to, HEX));
            from = to + 1;
        }
        return prototype.toString();
    }

    private static String load() {
        try (InputStream in =
                Objects.requireNonNull(Confusables.class.getResourceAsStream("confusables.tsv"), "confusables.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

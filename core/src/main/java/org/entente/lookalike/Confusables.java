package org.entente.lookalike;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The prototypes of characters that look like others: {@code confusables.txt} of Unicode 17, from {@code confusables.tsv}.
 */
final class Confusables {

    private static final int PAGE = 256;

    private static final Confusables TABLE = load();

    /** By the characters without their last eight bits, and by these. */
    private final @Nullable Page[] pages = new @Nullable Page[(Character.MAX_CODE_POINT + 1) / PAGE];

    private Confusables() {}

    /** {@return the characters that stand for one that looks like others, or null if it stands for itself} */
    static @Nullable String prototype(int codePoint) {
        Page page = TABLE.pages[codePoint / PAGE];
        return page == null ? null : page.prototypes[codePoint % PAGE];
    }

    private void add(int codePoint, String prototype) {
        Page page = pages[codePoint / PAGE];
        if (page == null) {
            page = new Page();
            pages[codePoint / PAGE] = page;
        }
        page.prototypes[codePoint % PAGE] = prototype;
    }

    private static final class Page {
        final @Nullable String[] prototypes = new @Nullable String[PAGE];
    }

    private static Confusables load() {
        try (InputStream in =
                Objects.requireNonNull(Confusables.class.getResourceAsStream("confusables.tsv"), "confusables.tsv")) {
            return of(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By hand, since it is waited for: below a title, each line has a character and its prototype, in hex. */
    private static Confusables of(String table) {
        Confusables confusables = new Confusables();
        StringBuilder prototype = new StringBuilder();
        int character = 0;
        int number = 0;
        for (int at = table.indexOf('\n') + 1; at < table.length(); at++) {
            char unit = table.charAt(at);
            if (unit > ' ') {
                number = number * 16 + Character.digit(unit, 16);
                continue;
            }
            if (unit == '\t') {
                character = number;
            } else if (number > 0) {
                prototype.appendCodePoint(number);
            }
            if (unit == '\n') {
                confusables.add(character, prototype.toString());
                prototype.setLength(0);
            }
            number = 0;
        }
        return confusables;
    }
}

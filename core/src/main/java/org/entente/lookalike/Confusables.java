package org.entente.lookalike;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The prototypes of characters that look like others: {@code confusables.txt} of Unicode 17, from {@code confusables.tsv}.
 */
final class Confusables {

    private static final int ASCII = 128;

    private static final Confusables TABLE = load();

    /** Sorted; each has its prototype at the same index. */
    private final int[] characters;

    private final String[] prototypes;
    private final @Nullable String[] ascii = new @Nullable String[ASCII];

    private Confusables(int[] characters, String[] prototypes) {
        this.characters = characters;
        this.prototypes = prototypes;
        for (int i = 0; characters[i] < ASCII; i++) {
            ascii[characters[i]] = prototypes[i];
        }
    }

    /** {@return the characters that stand for one that looks like several, or null if it stands for itself} */
    static @Nullable String prototype(int codePoint) {
        if (codePoint < ASCII) {
            return TABLE.ascii[codePoint];
        }
        int at = Arrays.binarySearch(TABLE.characters, codePoint);
        return at < 0 ? null : TABLE.prototypes[at];
    }

    private static Confusables load() {
        try (InputStream in =
                Objects.requireNonNull(Confusables.class.getResourceAsStream("confusables.tsv"), "confusables.tsv")) {
            return of(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By hand, since it is waited for: the first line says how many follow, each a character and its prototype, in hex. */
    private static Confusables of(String table) {
        int at = table.indexOf('\n');
        int size = Integer.parseInt(table, table.lastIndexOf(' ', at) + 1, at, 10);
        int[] characters = new int[size];
        String[] prototypes = new String[size];
        char[] prototype = new char[64];
        for (int i = 0; i < size; i++) {
            int length = 0;
            int number = 0;
            char unit = table.charAt(++at);
            for (; unit != '\t'; unit = table.charAt(++at)) {
                number = number * 16 + Character.digit(unit, 16);
            }
            characters[i] = number;
            do {
                number = 0;
                for (unit = table.charAt(++at); unit > ' '; unit = table.charAt(++at)) {
                    number = number * 16 + Character.digit(unit, 16);
                }
                if (number > 0) {
                    length += Character.toChars(number, prototype, length);
                }
            } while (unit != '\n');
            prototypes[i] = new String(prototype, 0, length);
        }
        return new Confusables(characters, prototypes);
    }
}

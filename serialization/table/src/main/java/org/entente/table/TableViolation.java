package org.entente.table;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entente.violation.Printable;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a table, and in which cell. This class is immutable, thread-safe and serializable.
 */
public final class TableViolation implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the file. */
    private final String file;

    /** The row, from 1. */
    private final int row;

    /** The name of the column, or null. */
    private final @Nullable String column;

    /** What is wrong. */
    private final Violation violation;

    TableViolation(String file, int row, Optional<String> column, Violation violation) {
        this.file = file;
        this.row = row;
        this.column = column.orElse(null);
        this.violation = violation;
    }

    /** {@return the name of the file, without its folder} */
    public String file() {
        return file;
    }

    /** {@return the row, as a spreadsheet counts: the header is row 1} */
    public int row() {
        return row;
    }

    /** {@return the name of the column as it stands in the header; empty if the row or the file as a whole is meant} */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    /**
     * {@return what is wrong: its path is that in the agreement, its location the line and column at which the cell begins
     * in the text of the file}
     */
    public Violation violation() {
        return violation;
    }

    /**
     * Says on one line in which cell what is wrong.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return such as {@code events.csv:3:12: row 3, done: 2021-02-30 is no date [dates-malformed]}
     */
    public String message(Locale locale) {
        String place = violation.location().map(location -> ":" + location).orElse("");
        boolean isKorean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return Printable.escape(file) + place + ": " + (isKorean ? row + "행" : "row " + row)
                + (column == null ? "" : ", " + Printable.echo(column))
                + ": " + violation.message(locale) + " [" + violation.code() + "]";
    }

    /** Two are equal if all is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableViolation that
                && file.equals(that.file)
                && row == that.row
                && Objects.equals(column, that.column)
                && violation.equals(that.violation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, row, column, violation);
    }

    /** Renders place and message, in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}

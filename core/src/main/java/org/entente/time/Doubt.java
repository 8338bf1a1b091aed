package org.entente.time;

import java.util.Arrays;

/** How a source doubts a date (ISO 8601-2, qualification of a complete date). */
public enum Doubt {
    /** The source gives the date without reserve. */
    NONE(""),
    /** The source may be wrong: {@code ?}. */
    UNCERTAIN("?"),
    /** The date is an estimate: {@code ~}. */
    APPROXIMATE("~"),
    /** Both: {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Doubt(String mark) {
        this.mark = mark;
    }

    /**
     * The mark behind the date.
     *
     * @return {@code ?}, {@code ~}, {@code %} or the empty string
     */
    public String mark() {
        return mark;
    }

    static Doubt marked(String mark) {
        return Arrays.stream(values())
                .filter(doubt -> doubt.mark.equals(mark))
                .findFirst()
                .orElseThrow();
    }
}

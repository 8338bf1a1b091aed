package org.entente.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final List<Doubt> MARKED = List.of(UNCERTAIN, APPROXIMATE, UNCERTAIN_AND_APPROXIMATE);

    private final String mark;

    Doubt(String mark) {
        this.mark = mark;
    }

    /**
     * The mark after the date.
     *
     * @return {@code ?}, {@code ~}, {@code %} or the empty string
     */
    public String mark() {
        return mark;
    }

    /** The doubt that a text is marked with at its end. */
    static Doubt of(String text) {
        for (Doubt doubt : MARKED) {
            if (text.endsWith(doubt.mark)) {
                return doubt;
            }
        }
        return NONE;
    }

    /** The doubt of both. */
    Doubt with(Doubt other) {
        return other == NONE || other == this ? this : this == NONE ? other : UNCERTAIN_AND_APPROXIMATE;
    }

    /** The doubt of a mark; null is none. */
    static Doubt marked(@Nullable String mark) {
        return mark == null ? NONE : of(mark);
    }
}

package org.entente.command;

import java.util.Locale;

/** How an answer is written. */
enum Shape {
    /** For people. */
    TEXT,
    /** One JSON value, for programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

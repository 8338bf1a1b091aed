package org.entente.benchmarks.driver;

import java.util.Locale;

/** What is measured, and how the table shows it. */
enum Quantity {
    MICROS("µs/op", "%.1f"),
    KILOBYTES("KB/op", "%.1f"),
    BYTES("bytes", "%.0f"),
    OBJECTS("objects", "%.0f"),
    MEGABYTES_PER_SECOND("MB/s", "%.0f"),
    PEAK_MEGABYTES("peak heap, MB", "%.1f"),
    MILLIS("ms", "%.0f"),
    SECONDS("s", "%.2f");

    private final String title;
    private final String format;

    Quantity(String title, String format) {
        this.title = title;
        this.format = format;
    }

    String title() {
        return title;
    }

    String show(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 10 ? "%.2f" : format, value);
    }
}

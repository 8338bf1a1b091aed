package org.entente.command.console;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar that shows how much of the input was read. It appears when the work takes longer than a moment. */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long MOMENT = 500_000_000L;
    private static final long BETWEEN = 100_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private final long total;
    private final Clock clock;
    private final long begun;
    private long done;
    private long shown;

    /** Gives nanoseconds. */
    public interface Clock {

        /** {@return the nanoseconds since some moment} */
        long now();
    }

    /**
     * Begins.
     *
     * @param terminal where the bar is shown, if a person watches
     * @param total how many bytes there are; 0 if that is unknown, and then no bar is shown
     */
    public Progress(Terminal terminal, long total) {
        this(terminal, total, System::nanoTime);
    }

    Progress(Terminal terminal, long total, Clock clock) {
        this.err = terminal.err();
        this.watched = terminal.watched() && total > 0;
        this.total = total;
        this.clock = clock;
        this.begun = clock.now();
    }

    /**
     * Goes on.
     *
     * @param bytes how many more bytes were read
     */
    public void advance(long bytes) {
        done += bytes;
        if (!watched) {
            return;
        }
        long now = clock.now();
        if (now - begun >= MOMENT && (shown == 0 || now - shown >= BETWEEN)) {
            shown = now;
            show();
        }
    }

    private void show() {
        int share = (int) (100 * Math.min(done, total) / total);
        int full = WIDTH * share / 100;
        err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]"
                + String.format(Locale.ROOT, "%4d %%", share));
        err.flush();
    }

    /** Takes the bar away, so that what is printed next stands on a clean line. */
    public void hide() {
        if (shown != 0) {
            err.print("\r" + " ".repeat(WIDTH + 8) + "\r");
            err.flush();
        }
    }

    @Override
    public void close() {
        hide();
    }
}

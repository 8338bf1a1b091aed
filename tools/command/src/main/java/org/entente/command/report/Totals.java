package org.entente.command.report;

import java.util.EnumMap;
import java.util.Map;
import org.entente.command.input.CheckedDocument;

/** How many documents there were, and how many findings of each level. */
public final class Totals {

    private final Map<Level, Long> findings = new EnumMap<>(Level.class);
    private long documents;

    /** Starts with none. */
    public Totals() {}

    /**
     * Counts a document.
     *
     * @param document the document
     */
    public void add(CheckedDocument document) {
        documents++;
        document.report()
                .violations()
                .forEach(violation -> findings.merge(Level.of(violation.severity()), 1L, Long::sum));
    }

    /** {@return how many documents there were} */
    public long documents() {
        return documents;
    }

    /**
     * How many findings there were.
     *
     * @param level of this level
     * @return their number
     */
    public long of(Level level) {
        return findings.getOrDefault(level, 0L);
    }

    /**
     * Whether there was a finding that is so grave or graver.
     *
     * @param level the level
     * @return whether there was one
     */
    public boolean reaches(Level level) {
        return findings.keySet().stream().anyMatch(met -> met.compareTo(level) <= 0);
    }
}

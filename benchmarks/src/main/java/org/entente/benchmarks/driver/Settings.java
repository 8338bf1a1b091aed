package org.entente.benchmarks.driver;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.benchmarks.data.DataSet;

/**
 * How much is measured.
 *
 * @param isShort whether the figures are rough
 * @param passes how often everything is measured, each time in JVMs of its own
 * @param groups what is measured
 * @param data what is read and written
 */
record Settings(boolean isShort, int passes, Set<Group> groups, Set<DataSet> data) {

    static final String USAGE = "usage: [short] [passes=N] [read] [write] [validate] [memory] [streams] [cold]"
            + " [generate] [statement] [corpus]; without names everything, in five passes, which takes more than an hour";

    private static final int FULL_PASSES = 5;
    private static final int COLD_STARTS = 5;

    static Settings of(String... arguments) {
        boolean isShort = false;
        int passes = 0;
        Set<Group> groups = EnumSet.noneOf(Group.class);
        Set<DataSet> data = EnumSet.noneOf(DataSet.class);
        for (String argument : arguments) {
            if (argument.equals("short")) {
                isShort = true;
            } else if (argument.startsWith("passes=")) {
                passes = Integer.parseInt(argument.substring("passes=".length()));
            } else if (Arrays.stream(DataSet.values()).anyMatch(each -> isNamed(each, argument))) {
                data.add(DataSet.valueOf(argument.toUpperCase(Locale.ROOT)));
            } else {
                groups.add(Group.valueOf(argument.toUpperCase(Locale.ROOT)));
            }
        }
        int usual = isShort ? 1 : FULL_PASSES;
        Set<DataSet> usualData = isShort ? EnumSet.of(DataSet.STATEMENT) : EnumSet.allOf(DataSet.class);
        return new Settings(
                isShort,
                passes > 0 ? passes : usual,
                groups.isEmpty() ? EnumSet.allOf(Group.class) : groups,
                data.isEmpty() ? usualData : data);
    }

    private static boolean isNamed(DataSet data, String argument) {
        return data.name().equalsIgnoreCase(argument);
    }

    private boolean measuresCorpus() {
        return !isShort && data.contains(DataSet.CORPUS);
    }

    /** The number of generated documents. */
    int corpus() {
        return measuresCorpus() ? DataSet.DOCUMENTS : 100;
    }

    /** The number of generated documents on which all contenders are compared. */
    int compared() {
        return measuresCorpus() ? DataSet.DOCUMENTS : 20;
    }

    /** The sizes of the streams; the largest has 1.6 GB. */
    List<Integer> streams() {
        return isShort ? List.of(1_000) : List.of(1_000, 10_000, 100_000);
    }

    /** How often a thousand documents are read before a stream is timed. */
    int streamWarmups() {
        return isShort ? 1 : 40;
    }

    /** How many documents are read at least while a stream is timed. */
    int leastStreamed() {
        return isShort ? 1_000 : 10_000;
    }

    /** A cold start is measured in one go, so a single pass makes several. */
    int coldStarts() {
        return Math.max(1, (COLD_STARTS + passes - 1) / passes);
    }

    int warmups() {
        return isShort ? 1 : 5;
    }

    int iterations() {
        return isShort ? 1 : 3;
    }

    int warmupMillis() {
        return isShort ? 300 : 1000;
    }

    int iterationMillis() {
        return isShort ? 300 : 1000;
    }
}

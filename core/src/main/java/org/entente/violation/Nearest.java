package org.entente.violation;

import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a name that is not known: the known one that differs from it least. */
public final class Nearest {

    /** Longer names are compared with none, so that no text from outside makes the comparison dear. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Finds the known name that a name was probably meant to be. Capitals, dashes, underscores and the s of a plural
     * make no difference; of a name of four or more letters one may be wrong, missing, added or interchanged with the
     * next, of one of seven or more two.
     *
     * @param name what was written
     * @param known the names that there are; the earlier of two that are equally near is taken
     * @return the nearest of them, or empty if none is near
     */
    public static Optional<String> to(String name, Iterable<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = folded(name);
        int allowed = wanted.length() < 4 ? 0 : wanted.length() < 7 ? 1 : 2;
        String nearest = null;
        int least = allowed + 1;
        for (String each : known) {
            if (each.length() <= LONGEST) {
                int distance = distance(wanted, folded(each), least - 1);
                if (distance < least) {
                    least = distance;
                    nearest = each;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String folded(String name) {
        String plain = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
        if (plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The number of letters by which two names differ, or one more than is allowed. */
    private static int distance(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return allowed + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return allowed + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}

package org.entente.register.spelling;

/** Whether two names differ by so little that one may be a slip for the other. */
public final class Nearness {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Nearness() {}

    /**
     * Returns whether two names are near: of five letters or more by one that is wrong, missing, added or interchanged with
     * the next, of eight or more by two.
     *
     * @param one a key of a spelling
     * @param other another
     * @return whether they are; a name is near to itself
     */
    public static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && differences(one, other, allowed) <= allowed;
    }

    /** Counts within a band as wide as what is allowed, so that it takes no longer than the names. */
    private static int differences(String one, String other, int allowed) {
        int tooMany = allowed + 1;
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = Math.min(j, tooMany);
        }
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - allowed);
            int to = Math.min(other.length(), i + allowed);
            row[from - 1] = from == 1 ? Math.min(i, tooMany) : tooMany;
            for (int j = from; j <= to; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int above = j == i + allowed ? tooMany : last[j];
                int least = Math.min(Math.min(above, row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = Math.min(least, tooMany);
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}

package org.entente.comparison;

import java.util.Locale;
import java.util.Objects;
import org.entente.comparison.phrasing.Texts;

/**
 * Two differences of which only one can be: two versions of one base that say different things of one place, or one that drops
 * what the other changes.
 *
 * @param ours the difference of the first version, which was taken
 * @param theirs that of the second, which was left out
 */
public record MergeConflict(Difference ours, Difference theirs) {

    /**
     * Takes both.
     *
     * @param ours the difference of the first version, which was taken
     * @param theirs that of the second, which was left out
     */
    public MergeConflict {
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
    }

    /**
     * The conflict for a person.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return one line that names both differences
     */
    public String message(Locale locale) {
        return Texts.of("conflict")
                .with("ours", ours.message(locale))
                .with("theirs", theirs.message(locale))
                .in(locale);
    }
}

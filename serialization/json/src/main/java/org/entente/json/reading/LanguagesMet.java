package org.entente.json.reading;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of languages that a document has. To take a tag apart takes a thousand times as long as to read it; documents
 * have a few, so one that has thousands was made to take long.
 */
public final class LanguagesMet {

    /** The most tags of a document: the Universal Declaration of Human Rights has some 570 translations. */
    public static final int MOST = 1000;

    private final Set<String> met = new HashSet<>();
    /** The last two, since most texts are in these: a glance in place of a look-up. */
    private @Nullable String last;

    private @Nullable String beforeLast;

    /** Whether a tag is one of the last two, so that it needs no more thought. */
    boolean isLatest(String tag) {
        return tag.equals(last) || tag.equals(beforeLast);
    }

    /** Takes note of a tag; false if it is one too many. */
    boolean add(String tag) {
        if (isLatest(tag)) {
            return true;
        }
        beforeLast = last;
        last = tag;
        return met.contains(tag) || (met.size() < MOST && met.add(tag));
    }
}

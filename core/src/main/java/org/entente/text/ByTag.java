package org.entente.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Texts by language: an unmodifiable map that is sorted by tag, in a fraction of a {@link java.util.TreeMap}'s memory. */
final class ByTag extends AbstractMap<LanguageTag, String> {

    /** Tags and texts in turn: an entry is made when it is asked for. */
    private final Object[] alternating;

    private ByTag(Object... alternating) {
        for (Object tagOrText : alternating) {
            Objects.requireNonNull(tagOrText);
        }
        this.alternating = alternating;
    }

    static ByTag of(LanguageTag tag, String text) {
        return new ByTag(tag, text);
    }

    /** Two texts; they may have one tag until that is found out. */
    static ByTag of(LanguageTag tag, String text, LanguageTag other, String otherText) {
        return tag.compareTo(other) <= 0
                ? new ByTag(tag, text, other, otherText)
                : new ByTag(other, otherText, tag, text);
    }

    /**
     * Any number of texts; two of them may have one tag until that is found out. They are few, and mostly in order, so each
     * is put in its place from the end.
     */
    static ByTag of(LanguageTag[] tags, String[] texts) {
        Object[] alternating = new Object[2 * tags.length];
        for (int i = 0; i < tags.length; i++) {
            LanguageTag tag = tags[i];
            int at = 2 * i;
            while (at > 0 && ((LanguageTag) alternating[at - 2]).compareTo(tag) > 0) {
                alternating[at] = alternating[at - 2];
                alternating[at + 1] = alternating[at - 1];
                at -= 2;
            }
            alternating[at] = tag;
            alternating[at + 1] = texts[i];
        }
        return new ByTag(alternating);
    }

    private LanguageTag tag(int entry) {
        return (LanguageTag) alternating[2 * entry];
    }

    private String text(int entry) {
        return (String) alternating[2 * entry + 1];
    }

    @Override
    public int size() {
        return alternating.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        int place = key instanceof LanguageTag tag ? placeOf(tag) : size();
        return place < size() && tag(place).equals(key) ? text(place) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    /** The first place whose tag is not before another one. */
    private int placeOf(LanguageTag tag) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tag(middle).compareTo(tag) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
        for (int i = 0; i < size(); i++) {
            action.accept(tag(i), text(i));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByTag that ? Arrays.equals(alternating, that.alternating) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public Set<Entry<LanguageTag, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<LanguageTag, String>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return ByTag.this.size();
            }
        };
    }

    private final class Entries implements Iterator<Entry<LanguageTag, String>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Entry<LanguageTag, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<LanguageTag, String> entry = Map.entry(tag(next), text(next));
            next++;
            return entry;
        }
    }
}

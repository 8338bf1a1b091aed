package org.entente.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Searches for many quotes in one text, such as all those of a draft, with a bound on the time that they take together.
 *
 * <p>A text that repeats itself has quotes of which each piece of eight characters stands in most places. For these it is gone
 * through, thirty-two times or, if that is more, over 128 Mi units of UTF-16. Further quotes of that kind are not sought, which
 * {@link #isCut()} says. What others searched before has no part in it. A single search by {@link SourceText#findAll(String)} is
 * never cut.
 *
 * <p>This class is not thread-safe; the text is, and shares what speeds searches up.
 */
public final class TextSearch {

    private final SourceText text;
    private final Map<Exactness, SearchAllowance> allowances = new EnumMap<>(Exactness.class);

    private TextSearch(SourceText text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Begins searches.
     *
     * @param text where quotes are to be sought
     * @return the searches
     */
    public static TextSearch in(SourceText text) {
        return new TextSearch(text);
    }

    /** {@return the text} */
    public SourceText text() {
        return text;
    }

    /**
     * Finds all passages that have the words of a quote.
     *
     * @param quote the words to find; white space at its ends does not count
     * @return the passages, as of {@link SourceText#findAll(String)}; none if the search was {@linkplain #isCut() cut}
     */
    public List<Passage> findAll(String quote) {
        return findAll(quote, 0, text.length());
    }

    /**
     * Finds all passages within a part of the text that have the words of a quote.
     *
     * @param quote the words to find; white space at its ends does not count
     * @param from the position from which on a passage may begin
     * @param to the position by which it must have ended
     * @return the passages, as of {@link SourceText#findAll(String, int, int)}; none if the search was {@linkplain #isCut()
     *     cut}
     * @throws IndexOutOfBoundsException if the part does not lie within the text
     */
    public List<Passage> findAll(String quote, int from, int to) {
        allowances.values().forEach(SearchAllowance::renew);
        return text.findAll(quote, from, to, this);
    }

    /** {@return whether the last quote was not sought in the whole part, so that it may stand there although it was not found} */
    public boolean isCut() {
        return allowances.values().stream().anyMatch(SearchAllowance::isCut);
    }

    SearchAllowance allowance(Exactness level) {
        return allowances.computeIfAbsent(level, any -> new SearchAllowance());
    }
}

package org.entente.source;

import java.util.Objects;
import org.entente.violation.Printable;
import org.entente.vocabulary.SpanRole;
import org.jspecify.annotations.Nullable;

/** A passage of a source's text that has the words of a quote. This class is immutable and thread-safe. */
public final class Passage {

    private final SourceText whole;
    private final int start;
    private final int end;
    private final Exactness exactness;

    Passage(SourceText source, int start, int end, Exactness exactness) {
        this.whole = source;
        this.start = start;
        this.end = end;
        this.exactness = exactness;
    }

    /** {@return the id of the source} */
    public String source() {
        return whole.source();
    }

    /** {@return the position of the first code point, from 0} */
    public int start() {
        return start;
    }

    /** {@return the position after the last code point} */
    public int end() {
        return end;
    }

    /** {@return how exactly it has the words of the quote} */
    public Exactness exactness() {
        return exactness;
    }

    /** {@return the words of the source, as they stand there} */
    public String text() {
        return whole.passage(start, end);
    }

    /**
     * The words of the source on one line: each stretch of white space as one space, without soft hyphens and without the
     * hyphens that divide words at the ends of lines.
     *
     * @return the words
     */
    public String line() {
        return Folded.line(text());
    }

    /**
     * Whether it begins or ends within a word or a number. Of letters only those of scripts that have capitals are looked
     * at: others set particles after their words.
     *
     * @return whether one of its ends parts a word or a number
     */
    public boolean cutsWord() {
        return isWithinWord(start) || isWithinWord(end);
    }

    private boolean isWithinWord(int position) {
        int before = at(position - 1);
        int after = at(position);
        return (Folded.isOfWord(before) && Folded.isOfWord(after))
                || (Character.isDigit(before) && Folded.isPoint(after) && Character.isDigit(at(position + 1)))
                || (Character.isDigit(at(position - 2)) && Folded.isPoint(before) && Character.isDigit(after));
    }

    /** The code point at a position, or a space beyond the text. */
    private int at(int position) {
        return position < 0 || position >= whole.length() ? ' ' : whole.text().codePointAt(whole.indexOf(position));
    }

    /**
     * A part of the passage.
     *
     * @param from the position of its first code point in the text, not before {@link #start()}
     * @param to the position after its last one, not after {@link #end()}
     * @return the passage, as exact as this one
     * @throws IndexOutOfBoundsException if it does not lie within this one
     */
    public Passage part(int from, int to) {
        Objects.checkFromToIndex(from - start, to - start, end - start);
        return new Passage(whole, from, to, exactness);
    }

    /**
     * The passage from the beginning of this one to the end of another.
     *
     * @param last the passage with which it ends, of the same text and not before this one
     * @return the passage, as exact as the less exact of the two
     * @throws IllegalArgumentException if the other begins before this one, or is of another source
     */
    public Passage to(Passage last) {
        if (last.start < start || last.end < end || !last.source().equals(source())) {
            throw new IllegalArgumentException(last + " does not end what begins with " + this);
        }
        return new Passage(
                whole, start, last.end, exactness.compareTo(last.exactness) >= 0 ? exactness : last.exactness);
    }

    /**
     * Makes a span of the passage, with its digest.
     *
     * @param role what the span is to a provision
     * @return the span
     */
    public TextSpan span(SpanRole role) {
        return whole.span(start, end, Objects.requireNonNull(role, "role"));
    }

    /** Two are equal if they are the same passage of equal sources, and equally exact. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage that
                && start == that.start
                && end == that.end
                && exactness == that.exactness
                && source().equals(that.source())
                && whole.text().equals(that.whole.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, exactness, source());
    }

    /** Renders the source, the positions and the exactness. */
    @Override
    public String toString() {
        return "Passage{" + Printable.echo(source()) + " " + start + "-" + end + ", " + exactness + "}";
    }
}

package org.entente.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.vocabulary.SpanRole;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source, as its holder has it; the agreement keeps positions and digests, never the text.
 *
 * <p>Every position counts code points, so a character outside the basic plane counts one. This class is immutable and
 * thread-safe.
 */
public final class SourceText {

    private final String source;
    private final String text;
    private final int length;
    /** The index of every 64th code point, since looking for one from the front takes long; none where all are of one unit. */
    private final int[] steps;

    /** How the text is compared with quotes that it does not have exactly; made when it is first needed. */
    private volatile Folded.@Nullable Levels folded;

    private final IndexOnDemand index;

    private static final int STEP = 64;

    private SourceText(String source, String text) {
        this.source = Objects.requireNonNull(source, "source");
        this.text = Objects.requireNonNull(text, "text");
        this.length = text.codePointCount(0, text.length());
        this.index = new IndexOnDemand(text::toCharArray);
        this.steps = length == text.length() ? new int[0] : steps(text, length);
    }

    private static int[] steps(String text, int length) {
        int[] steps = new int[length / STEP + 1];
        for (int i = 1; i < steps.length; i++) {
            steps[i] = text.offsetByCodePoints(steps[i - 1], STEP);
        }
        return steps;
    }

    /**
     * Takes the text of a source.
     *
     * @param source the id of the source
     * @param text its text, with the line ends that were digested
     * @return the text of the source
     */
    public static SourceText of(String source, String text) {
        return new SourceText(source, text);
    }

    /** {@return the id of the source} */
    public String source() {
        return source;
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return the number of code points} */
    public int length() {
        return length;
    }

    /**
     * Cuts a passage out.
     *
     * @param start the position of its first code point, from 0
     * @param end the position after its last code point
     * @return the passage
     * @throws IndexOutOfBoundsException if the passage does not lie within the text
     */
    public String passage(int start, int end) {
        Objects.checkFromToIndex(start, end, length);
        return text.substring(indexOf(start), indexOf(end));
    }

    /**
     * Where in the text's string a position is: the two differ after characters that Java writes as two units.
     *
     * @param position a position in code points, from 0
     * @return the index in {@link #text()}
     * @throws IndexOutOfBoundsException if the position does not lie within the text or at its end
     */
    public int indexOf(int position) {
        Objects.checkIndex(position, length + 1);
        // Mostly there are no such characters, and nothing need be counted.
        return steps.length == 0 ? position : text.offsetByCodePoints(steps[position / STEP], position % STEP);
    }

    /**
     * Makes a span of a passage, with its digest.
     *
     * @param start the position of its first code point, from 0
     * @param end the position after its last code point
     * @param role what the span is to a provision
     * @return the span
     * @throws IndexOutOfBoundsException if the passage does not lie within the text
     * @throws InvalidValueException with {@code span-empty} if it has no character, and {@code id-malformed} if the
     *     source's id is refused
     */
    public TextSpan span(int start, int end, SpanRole role) {
        return TextSpan.builder()
                .source(source)
                .start(start)
                .end(end)
                .role(role)
                .digest(Digest.brief(passage(start, end)))
                .build();
    }

    /**
     * Makes a span of the first passage that reads so, with its digest.
     *
     * @param quote the words to find
     * @param role what the span is to a provision
     * @return the span, or empty if the text does not hold the words
     */
    public Optional<TextSpan> find(String quote, SpanRole role) {
        Objects.requireNonNull(role, "role");
        List<TextSpan> found = new ArrayList<>();
        if (!quote.isEmpty()) {
            goThrough(quote.toCharArray(), 0, text.length(), at -> {
                if (!partsPair(at, at + quote.length())) {
                    found.add(span(positionOf(at), positionOf(at + quote.length()), role));
                }
                return found.isEmpty();
            });
        }
        return found.stream().findFirst();
    }

    /**
     * Finds all passages that have the words of a quote, on the first level of exactness on which there is one.
     *
     * <p>Beyond some four million characters of a text, quotes are found exactly as they stand or not at all. To seek
     * thousands of quotes of others, as of a draft, use {@link TextSearch}, which bounds the time that they take together.
     *
     * @param quote the words to find; white space at its ends does not count
     * @return the passages, in the order of the text, at most 1,000; none if the text does not hold the words
     */
    public List<Passage> findAll(String quote) {
        return findAll(quote, 0, length);
    }

    /**
     * Finds all passages within a part of the text that have the words of a quote, on the first level of exactness on which
     * there is one.
     *
     * @param quote the words to find; white space at its ends does not count
     * @param from the position from which on a passage may begin
     * @param to the position by which it must have ended
     * @return the passages, in the order of the text, at most 1,000; none if that part does not hold the words
     * @throws IndexOutOfBoundsException if the part does not lie within the text
     */
    public List<Passage> findAll(String quote, int from, int to) {
        return findAll(quote, from, to, TextSearch.in(this));
    }

    List<Passage> findAll(String quote, int from, int to, TextSearch search) {
        String wanted = quote.strip();
        Objects.checkFromToIndex(from, to, length);
        List<Passage> exact =
                wanted.isEmpty() ? List.of() : exact(wanted.toCharArray(), from, to, search.allowance(Exactness.EXACT));
        return exact.isEmpty() && !search.isCut() ? folded().find(wanted, from, to, search) : exact;
    }

    /**
     * Cuts the text into sentences; a blank line ends one too, as after a headline. The mark of a note stands at the end
     * of one ({@code act.¹}), and a number in front of one ({@code 3. Decides}). An initial ends none ({@code John B. Chang}).
     *
     * @param locale the language of the text
     * @return the sentences, in the order of the text, without white space at their ends
     */
    public List<Passage> sentences(Locale locale) {
        List<Passage> sentences = new ArrayList<>();
        int position = 0;
        for (String block : text.split("(?<=\\R)(?=\\s*\\R)", -1)) {
            int from = 0;
            for (int to : Sentences.ends(block, locale)) {
                String sentence = block.substring(from, to);
                int start = position
                        + sentence.codePointCount(
                                0, sentence.length() - sentence.stripLeading().length());
                String words = sentence.strip();
                if (!words.isEmpty()) {
                    sentences.add(
                            new Passage(this, start, start + words.codePointCount(0, words.length()), Exactness.EXACT));
                }
                position += sentence.codePointCount(0, sentence.length());
                from = to;
            }
        }
        return List.copyOf(sentences);
    }

    private List<Passage> exact(char[] quote, int from, int to, SearchAllowance allowance) {
        List<Passage> found = new ArrayList<>();
        int first = indexOf(from);
        int last = indexOf(to);
        int[] indexed = index.find(quote, quote.length, first, last, text.length(), allowance);
        if (indexed == null && allowance.mayGoThrough()) {
            int length = goThrough(quote, first, last, at -> {
                take(at, quote.length, found);
                return found.size() < Folded.MOST_PLACES;
            });
            allowance.take(length, found.size());
        } else if (indexed != null) {
            for (int i = 0; i < indexed.length && found.size() < Folded.MOST_PLACES; i++) {
                take(indexed[i], quote.length, found);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Goes through a part, as long as more places are wanted; and never back in it, as {@code String.indexOf} would after
     * each place that begins likewise.
     *
     * @return how many units it went through
     */
    private int goThrough(char[] quote, int first, int last, IntPredicate more) {
        int[] back = Folded.back(quote, quote.length);
        int matched = 0;
        for (int i = first; i < last; i++) {
            char unit = text.charAt(i);
            while (matched > 0 && (matched == quote.length || unit != quote[matched])) {
                matched = back[matched - 1];
            }
            matched += unit == quote[matched] ? 1 : 0;
            if (matched == quote.length && !more.test(i + 1 - quote.length)) {
                return i - first;
            }
        }
        return last - first;
    }

    private void take(int at, int width, List<Passage> found) {
        if (isWhole(at, at + width)) {
            found.add(new Passage(this, positionOf(at), positionOf(at + width), Exactness.EXACT));
        }
    }

    /** The position of the code point at an index: the reverse of {@link #indexOf}. */
    private int positionOf(int index) {
        if (steps.length == 0) {
            return index;
        }
        int step = Arrays.binarySearch(steps, index);
        int before = step < 0 ? -step - 2 : step;
        return before * STEP + text.codePointCount(steps[before], index);
    }

    /** Whether no character is parted: no surrogate pair, and no letter from its accents. */
    private boolean isWhole(int start, int end) {
        return !partsPair(start, end) && (end == text.length() || !Folded.isMark(text.codePointAt(end)));
    }

    /** Half of a surrogate pair is no character of the text, even where its unit is found. */
    private boolean partsPair(int start, int end) {
        return isWithinPair(start) || isWithinPair(end);
    }

    private boolean isWithinPair(int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private Folded.Levels folded() {
        Folded.Levels made = folded;
        if (made == null) {
            made = new Folded.Levels(text);
            folded = made;
        }
        return made;
    }

    /**
     * Returns whether a span still fits this text.
     *
     * @param span a span of this source
     * @return whether it matches, and if not, why
     * @throws IllegalArgumentException if the span is of another source
     */
    public SpanMatch match(TextSpan span) {
        if (!span.source().equals(source)) {
            throw new IllegalArgumentException(
                    "a span of " + Printable.echo(span.source()) + " is no span of " + Printable.echo(source));
        }
        if (span.end() > length) {
            return SpanMatch.OUT_OF_RANGE;
        }
        return span.digest()
                .map(digest ->
                        digest.matches(passage(span.start(), span.end())) ? SpanMatch.MATCHES : SpanMatch.DIFFERS)
                .orElse(SpanMatch.NO_DIGEST);
    }

    /**
     * The same text with its line ends as most systems write them.
     *
     * @return the text with a line feed wherever there was a carriage return, with or without a line feed after it
     */
    public SourceText withLineFeeds() {
        return new SourceText(source, text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * The same text with its line ends as some systems write them.
     *
     * @return the text with a carriage return and a line feed at the end of every line
     */
    public SourceText withCarriageReturns() {
        return new SourceText(source, withLineFeeds().text.replace("\n", "\r\n"));
    }

    /** Renders the source and the length, not the text. */
    @Override
    public String toString() {
        return "SourceText{" + Printable.echo(source) + ", " + length + " code points}";
    }
}

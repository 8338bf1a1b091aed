package org.entente.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.json.draft.quote.Gaps;
import org.entente.model.Agreement;
import org.entente.source.Passage;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a draft: the agreement, if there is no error, everything that was found, and every quote with the
 * passage that has its words. This class is immutable and thread-safe.
 */
public final class CheckedDraft {

    private final Checked checked;
    private final List<DraftQuote> quotes;
    private final List<SourceText> texts;

    CheckedDraft(Checked checked, List<DraftQuote> quotes, List<SourceText> texts) {
        this.checked = checked;
        this.quotes = List.copyOf(quotes);
        this.texts = List.copyOf(texts);
    }

    /** The same with places in a stream, in which the draft is one line. */
    CheckedDraft inLine(int line) {
        return new CheckedDraft(
                Lines.agreement(line, checked).checked(),
                quotes.stream().map(quote -> quote.inLine(line)).toList(),
                texts);
    }

    /** {@return the agreement, or empty if there is an error} */
    public Optional<Agreement> agreement() {
        return checked.agreement();
    }

    /** {@return everything that was found, in the order of the draft} */
    public ValidationReport report() {
        return checked.report();
    }

    /** {@return the quotes, in the order of the agreement} */
    public List<DraftQuote> quotes() {
        return quotes;
    }

    /**
     * Whether a provision is grounded: all that it quotes is in the text, and it quotes something itself.
     *
     * @param provision its place in the list of provisions, from 0
     * @return whether the text has its words
     */
    public boolean isGrounded(int provision) {
        ValuePath path = ValuePath.of("provisions").index(provision);
        List<DraftQuote> own =
                quotes.stream().filter(quote -> quote.path().isWithin(path)).toList();
        return own.stream().allMatch(quote -> quote.passage().isPresent())
                && own.stream().anyMatch(quote -> quote.path().equals(path));
    }

    /**
     * What is not coded of the texts at hand: the sentences of which nothing is quoted, and of which no span is given; of
     * sentences that are quoted in part, what is left out if it is longer than a few words.
     *
     * @return the sentences and parts of sentences, text by text
     */
    public List<Passage> unquoted() {
        return texts.stream().flatMap(this::unquoted).toList();
    }

    private Stream<Passage> unquoted(SourceText text) {
        // Where passages begin and end, so that those that overlap cost no more.
        int[] covered = new int[text.length() + 1];
        quotes.stream()
                .flatMap(quote -> quote.passage().stream())
                .filter(passage -> passage.source().equals(text.source()))
                .forEach(passage -> cover(covered, passage.start(), passage.end()));
        agreement().stream()
                .flatMap(agreement -> agreement.provisions().stream())
                .flatMap(provision -> provision.spans().stream())
                .filter(span -> span.source().equals(text.source()))
                .forEach(span -> cover(covered, span.start(), span.end()));
        int[] before = before(covered);
        return text.sentences(language(text)).stream()
                .flatMap(sentence -> before[sentence.start()] == before[sentence.end()]
                        ? Stream.of(sentence)
                        : Gaps.of(sentence, before).stream());
    }

    private static void cover(int[] changes, int start, int end) {
        changes[Math.min(start, changes.length - 1)]++;
        changes[Math.min(end, changes.length - 1)]--;
    }

    /** By position, how many covered ones are before it. */
    private static int[] before(int[] changes) {
        int[] before = new int[changes.length + 1];
        int open = 0;
        for (int i = 0; i < changes.length; i++) {
            open += changes[i];
            before[i + 1] = before[i] + (open > 0 ? 1 : 0);
        }
        return before;
    }

    private Locale language(SourceText text) {
        return agreement().stream()
                .flatMap(agreement -> agreement.sources().stream())
                .filter(source -> source.id().equals(text.source()))
                .map(Source::language)
                .flatMap(Optional::stream)
                .map(tag -> Locale.forLanguageTag(tag.toString()))
                .findFirst()
                .orElse(Locale.ROOT);
    }

    /** Two are equal if agreement, report and quotes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedDraft that && checked.equals(that.checked) && quotes.equals(that.quotes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(checked, quotes);
    }

    /** Renders the report, or the id of the agreement if nothing was found. */
    @Override
    public String toString() {
        return checked.toString();
    }
}

package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.violation.ValuePath;

/**
 * Whether each span of an agreement still matches the text of its source.
 *
 * <p>A text whose line ends were changed on its way is recognised as such: all positions and digests are off, and the
 * remedy is one. This class is immutable and thread-safe.
 */
public final class SourceVerification {

    private final SourceText text;
    private final boolean otherLineEnds;
    private final List<VerifiedSpan> spans;

    private SourceVerification(SourceText text, boolean otherLineEnds, List<VerifiedSpan> spans) {
        this.text = text;
        this.otherLineEnds = otherLineEnds;
        this.spans = List.copyOf(spans);
    }

    /**
     * A span, where the agreement has it, and whether it matches.
     *
     * @param path the place in the agreement
     * @param span the span
     * @param match whether it matches
     */
    public record VerifiedSpan(ValuePath path, TextSpan span, SpanMatch match) {

        /**
         * Refuses null.
         *
         * @param path the place in the agreement
         * @param span the span
         * @param match whether it matches
         */
        public VerifiedSpan {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(match, "match");
        }
    }

    /**
     * Verifies the spans of one source.
     *
     * @param agreement the agreement
     * @param text the text of one of its sources
     * @return what was found for each span of that source
     */
    public static SourceVerification of(Agreement agreement, SourceText text) {
        List<VerifiedSpan> verified = new ArrayList<>();
        Spans.each(agreement, span -> {
            if (span.get().source().equals(text.source())) {
                verified.add(new VerifiedSpan(span.path(), span.get(), text.match(span.get())));
            }
        });
        boolean differs = !fits(agreement, text, verified);
        boolean otherLineEnds = differs
                && Stream.of(text.withLineFeeds(), text.withCarriageReturns())
                        .anyMatch(variant -> fits(agreement, variant, verify(verified, variant)));
        return new SourceVerification(text, otherLineEnds, verified);
    }

    /** Whether a text is the one that was digested, as far as there are digests. */
    private static boolean fits(Agreement agreement, SourceText text, List<VerifiedSpan> verified) {
        boolean wholeFits = agreement
                .source(text.source())
                .flatMap(Source::digest)
                .map(digest -> digest.matches(text.text()))
                .orElse(true);
        return wholeFits
                && verified.stream()
                        .filter(each -> each.span().digest().isPresent())
                        .allMatch(each -> each.match() == SpanMatch.MATCHES);
    }

    private static List<VerifiedSpan> verify(List<VerifiedSpan> spans, SourceText text) {
        return spans.stream()
                .map(each -> new VerifiedSpan(each.path(), each.span(), text.match(each.span())))
                .toList();
    }

    /** {@return the text that was verified against} */
    public SourceText text() {
        return text;
    }

    /** {@return whether the text is the one that was digested but for its line ends} */
    public boolean otherLineEnds() {
        return otherLineEnds;
    }

    /** {@return every span of that source, in the order of the agreement} */
    public List<VerifiedSpan> spans() {
        return spans;
    }

    /**
     * Counts the spans that came out in one way.
     *
     * @param match the way
     * @return their number
     */
    public long count(SpanMatch match) {
        Objects.requireNonNull(match, "match");
        return spans.stream().filter(each -> each.match() == match).count();
    }
}

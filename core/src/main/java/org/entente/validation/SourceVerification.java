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
import org.entente.validation.walk.Spans;
import org.entente.violation.ValuePath;

/**
 * Whether each span of an agreement still matches the text of its source.
 *
 * <p>A text whose line ends were changed on its way is recognised as such: all positions and digests are off, and the
 * remedy is one. Each span is digested by itself, so that spans which are together longer than 16 times the text, and than
 * 1,048,576 code points, are not all compared: {@link SpanMatch#NOT_COMPARED}. This class is immutable and thread-safe.
 */
public final class SourceVerification {

    private static final int TIMES = 16;
    private static final long SHORT = 1 << 20;

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
        Budget budget = new Budget(text);
        Spans.each(agreement, span -> {
            if (span.get().source().equals(text.source())) {
                verified.add(new VerifiedSpan(span.path(), span.get(), budget.match(span.get())));
            }
        });
        boolean differs =
                !fitsWhole(agreement, text) || verified.stream().anyMatch(each -> isOff(each.span(), each.match()));
        boolean otherLineEnds = differs
                && Stream.of(text.withLineFeeds(), text.withCarriageReturns())
                        .anyMatch(variant -> fits(agreement, variant, verified));
        return new SourceVerification(text, otherLineEnds, verified);
    }

    /** Whether a text is the one that was digested, as far as there are digests and they are compared. */
    private static boolean fits(Agreement agreement, SourceText text, List<VerifiedSpan> spans) {
        Budget budget = new Budget(text);
        return fitsWhole(agreement, text)
                && spans.stream().noneMatch(each -> isOff(each.span(), budget.match(each.span())));
    }

    private static boolean fitsWhole(Agreement agreement, SourceText text) {
        return agreement
                .source(text.source())
                .flatMap(Source::digest)
                .map(digest -> digest.matches(text.text()))
                .orElse(true);
    }

    private static boolean isOff(TextSpan span, SpanMatch match) {
        return span.digest().isPresent() && (match == SpanMatch.DIFFERS || match == SpanMatch.OUT_OF_RANGE);
    }

    /** How many characters may still be digested; spans that overlap are digested each by itself. */
    private static final class Budget {

        private final SourceText text;
        private long left;

        Budget(SourceText text) {
            this.text = text;
            this.left = most(text);
        }

        SpanMatch match(TextSpan span) {
            if (span.digest().isPresent() && span.end() <= text.length()) {
                if (span.length() > left) {
                    return SpanMatch.NOT_COMPARED;
                }
                left -= span.length();
            }
            return text.match(span);
        }
    }

    /** How long all spans of a text together may be to be compared, in code points: 16 times the text, or 1 Mi. */
    static long most(SourceText text) {
        return Math.max(SHORT, (long) TIMES * text.length());
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

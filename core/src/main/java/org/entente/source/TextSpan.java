package org.entente.source;

import static org.entente.meta.DefinitionKind.SOURCE;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;
import static org.entente.meta.Kinds.whole;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.SpanRole;
import org.immutables.value.Value;

/**
 * A span of a source's text, counted in Unicode code points (W3C Web Annotation, text position selector).
 *
 * <p>The start is included, the end is not; positions count from 0. The digest is that of the quoted text, so that
 * anyone who holds the source can verify the span without our shipping it.
 */
@Value.Immutable
@ValueStyle
public sealed interface TextSpan permits ImmutableTextSpan {

    /** {@return the id of the source} */
    String source();

    /** {@return the position of the first code point, from 0} Refused with {@code number-out-of-range} below 0. */
    int start();

    /**
     * {@return the position after the last code point} Refused with {@code span-empty} unless it is above the start.
     */
    int end();

    /** {@return what the span is to the provision, or empty} */
    Optional<SpanRole> role();

    /** {@return the digest of the quoted text, or empty} */
    Optional<Digest> digest();

    /**
     * A span without role and digest.
     *
     * @param source the id of the source
     * @param start the position of the first code point, from 0
     * @param end the position after the last code point
     * @return the span
     */
    static TextSpan of(String source, int start, int end) {
        return builder().source(source).start(start).end(end).build();
    }

    /** {@return the number of code points in the span} */
    default int length() {
        return end() - start();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this span} */
    Builder toBuilder();

    /** {@return a span of text, as a kind of member} */
    static Kind<TextSpan> kind() {
        return TextSpanMeta.KIND;
    }

    /** {@return the members of a span, each stated once} */
    static MetaType<TextSpan> meta() {
        return TextSpanMeta.META;
    }

    /** Builds spans; {@code source}, {@code start} and {@code end} are mandatory. */
    final class Builder extends ImmutableTextSpan.Builder {

        Builder() {}

        /**
         * Builds the span.
         *
         * @return the span
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public TextSpan build() {
            TextSpan span = super.build();
            Checks checks = Checks.begin().id("source", span.source()).atLeast("start", span.start(), 0);
            if (span.end() <= span.start()) {
                checks = checks.add(Violation.of(ValueProblem.SPAN_EMPTY, ValuePath.of("end"))
                        .with("start", span.start())
                        .with("end", span.end()));
            }
            return checks.passed(span);
        }
    }
}

final class TextSpanMeta {

    static final Kind<TextSpan> KIND = part(TextSpan::meta);

    static final MetaType<TextSpan> META = MetaType.of(TextSpan.class, TextSpan::builder, TextSpan.Builder::build)
            .described(
                    "A span of a source's text, counted in Unicode code points (W3C Web Annotation, text position selector).")
            .required("source", to(SOURCE), TextSpan::source, TextSpan.Builder::source)
            .described("The id of the source.")
            .number("start", whole(0), TextSpan::start, TextSpan.Builder::start)
            .described("The position of the first code point, from 0.")
            .number("end", whole(1), TextSpan::end, TextSpan.Builder::end)
            .described("The position after the last code point.")
            .optional("role", term(SpanRole.vocabulary()), TextSpan::role, TextSpan.Builder::role)
            .described("Which part of the provision the span holds.")
            .optional("digest", Digest.kind(), TextSpan::digest, TextSpan.Builder::digest)
            .described("The digest of the quoted text.")
            .done();

    private TextSpanMeta() {}
}

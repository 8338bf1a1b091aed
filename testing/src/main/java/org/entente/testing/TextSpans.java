package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.value.DrawnSpans;

/** Spans of source texts, counted in code points. */
public final class TextSpans {

    private TextSpans() {}

    /**
     * Spans of a text, most of them with the digest of what they quote.
     *
     * @param text the text, of at least one code point
     * @return the arbitrary
     */
    public static Arbitrary<TextSpan> in(SourceText text) {
        DrawnSpans.quotable(text);
        return DrawnSpans.SPANS.map(unresolved -> unresolved.in(Definitions.of(text)));
    }

    /**
     * Spans of some text.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TextSpan> textSpans() {
        return Unresolved.alone(DrawnSpans.SPANS);
    }
}

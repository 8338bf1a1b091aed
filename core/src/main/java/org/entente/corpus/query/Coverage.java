package org.entente.corpus.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.model.Agreement;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.validation.walk.Spans;
import org.entente.violation.ValuePath;

/** How much of a source's text the provisions of an agreement cover. */
public final class Coverage {

    private static final ValuePath PROVISIONS = ValuePath.of("provisions");

    private Coverage() {}

    /**
     * The sentences of a text of which no provision says that it stands there: with none of their characters in a span of a
     * provision, of its items or qualifiers. Headlines and datelines are among them.
     *
     * @param agreement the agreement
     * @param text the text of one of its sources
     * @param locale the language of the text, by which it is cut into sentences
     * @return the sentences, in the order of the text
     */
    public static List<Passage> uncovered(Agreement agreement, SourceText text, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(locale, "locale");
        List<TextSpan> spans = new ArrayList<>();
        Spans.each(agreement, span -> {
            if (span.get().source().equals(text.source()) && span.path().isWithin(PROVISIONS)) {
                spans.add(span.get());
            }
        });
        spans.sort(Comparator.comparingInt(TextSpan::start));
        List<Passage> uncovered = new ArrayList<>();
        int next = 0;
        int reached = 0;
        for (Passage sentence : text.sentences(locale)) {
            // Sentences and spans are in order: what began before the sentence ended reaches so far.
            while (next < spans.size() && spans.get(next).start() < sentence.end()) {
                reached = Math.max(reached, spans.get(next).end());
                next++;
            }
            if (reached <= sentence.start()) {
                uncovered.add(sentence);
            }
        }
        return List.copyOf(uncovered);
    }
}

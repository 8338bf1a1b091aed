package org.entente.json.draft;

import java.util.List;
import org.entente.json.format.FormatTypes;
import org.entente.json.token.TokenSource;
import org.entente.model.Agreement;
import org.entente.source.SourceText;

/** Writes agreements as drafts. */
public final class Contraction {

    private Contraction() {}

    /** The draft of an agreement, laid out for people; where texts are at hand, with quotes in place of positions. */
    public static String of(Agreement agreement, TokenSource source, List<SourceText> texts) {
        Node.Fields root = Trees.written(out -> FormatTypes.AGREEMENT.write(agreement, out), source)
                .orElseThrow();
        return Layout.of(Shortener.shortened(root, new ShippedDefinitions(source), texts));
    }
}

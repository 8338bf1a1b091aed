package org.entente.json.draft;

import org.entente.json.format.FormatTypes;
import org.entente.json.token.TokenSource;
import org.entente.model.Agreement;

/** Writes agreements as drafts. */
public final class Contraction {

    private Contraction() {}

    /** The draft of an agreement, laid out for people. */
    public static String of(Agreement agreement, TokenSource source) {
        Node.Fields root = Trees.written(out -> FormatTypes.AGREEMENT.write(agreement, out), source)
                .orElseThrow();
        return Layout.of(Shortener.shortened(root, new ShippedDefinitions(source)));
    }
}

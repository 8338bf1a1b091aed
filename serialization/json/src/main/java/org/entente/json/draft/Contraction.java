package org.entente.json.draft;

import java.util.List;
import org.entente.json.draft.tree.Layout;
import org.entente.json.draft.tree.Node;
import org.entente.json.draft.tree.Trees;
import org.entente.json.format.FormatTypes;
import org.entente.json.token.TokenSource;
import org.entente.model.Agreement;
import org.entente.source.SourceText;

/** Writes agreements as drafts. */
public final class Contraction {

    private Contraction() {}

    /** The draft of an agreement without what the register has, laid out for people; where texts are at hand, with quotes in place of positions. */
    public static String of(Agreement agreement, TokenSource source, Known known, List<SourceText> texts) {
        return Layout.of(shortened(agreement, source, known, texts));
    }

    /** The draft of an agreement in one line. */
    public static String lineOf(Agreement agreement, TokenSource source, Known known, List<SourceText> texts) {
        return Layout.lineOf(shortened(agreement, source, known, texts));
    }

    private static Node.Fields shortened(Agreement agreement, TokenSource source, Known known, List<SourceText> texts) {
        Agreement few = known.register().reduce(agreement);
        Node.Fields root = Trees.written(out -> FormatTypes.AGREEMENT.write(few, out), source)
                .orElseThrow();
        return Shortener.shortened(root, known, texts);
    }
}

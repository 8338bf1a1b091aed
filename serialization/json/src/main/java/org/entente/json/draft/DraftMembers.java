package org.entente.json.draft;

import java.util.List;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.tree.Node;

/** The members that a draft has beyond those of the types. */
public final class DraftMembers {

    private static final List<String> OF_ROOT = List.of(Outline.LANGUAGE, Outline.SOURCE);
    private static final List<String> OF_PART =
            List.of(Outline.SOURCE, Quote.QUOTE, Quote.TO, Quote.OCCURRENCE, Quote.AFTER, Quote.BEFORE);

    private DraftMembers() {}

    /** What the draft of an agreement says of all that is in it. */
    public static List<String> ofAgreement() {
        return OF_ROOT;
    }

    /** What a part of an agreement says in place of positions. */
    public static List<String> ofPart() {
        return OF_PART;
    }

    /** The members of a part whose values are numbers. */
    public static List<String> numbers() {
        return List.of(Quote.OCCURRENCE);
    }

    /** Whether a text in place of a part, or of a text, quotes. */
    public static boolean isQuote(String text) {
        return Quote.marked(Node.Leaf.string(text, Node.START)).isPresent();
    }
}

package org.entente.json.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.meta.MetaType;
import org.entente.provision.Provision;

/** The members that a draft has beyond those of the types. */
public final class DraftMembers {

    private static final List<String> OF_ROOT = List.of(Outline.LANGUAGE, Outline.SOURCE);
    private static final List<String> OF_PART =
            List.of(Outline.SOURCE, Quote.QUOTE, Quote.TO, Quote.OCCURRENCE, Quote.AFTER, Quote.BEFORE);

    /** The member that says of which type a provision is. */
    private static final String KIND = "kind";

    /** What the parts of a provision are called elsewhere. */
    private static final List<String> PARTS = List.of("children", "subprovisions", "paragraphs", "subparagraphs");

    private DraftMembers() {}

    /** What the draft of an agreement says of all that is in it. */
    public static List<String> ofAgreement() {
        return OF_ROOT;
    }

    /** What a part of an agreement says in place of positions. */
    public static List<String> ofPart() {
        return OF_PART;
    }

    /** Keeps for a member that a type does not have which ones a draft has there, those of its own included. */
    static void unknown(Node.Field field, MetaType<?> type, Findings findings) {
        boolean isProvision = Provision.meta().types().contains(type);
        List<String> known = new ArrayList<>(isProvision ? List.of(KIND) : List.of());
        type.members().forEach(member -> known.add(member.name()));
        if (isProvision) {
            known.add(Outline.PROVISIONS);
        }
        OF_PART.stream().filter(member -> !known.contains(member)).forEach(known::add);
        findings.unknown(
                field.at(),
                String.join(", ", known),
                isProvision && PARTS.contains(field.name()) ? Optional.of(Outline.PROVISIONS) : Optional.empty());
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

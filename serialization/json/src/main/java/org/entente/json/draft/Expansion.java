package org.entente.json.draft;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Places;
import org.entente.json.text.Document;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.OwnTerms;

/** The long form of a draft, to be read as any document, and what was found on the way to it. */
public final class Expansion {

    private final Node root;
    private final List<Violation> violations;
    private final Predicate<Violation> isFollowOn;

    private Expansion(Node root, Findings findings) {
        this.root = root;
        this.violations = List.copyOf(findings.violations());
        this.isFollowOn = findings::isFollowOn;
    }

    /**
     * Expands a draft.
     *
     * @param json the draft
     * @param typed reads texts that people type
     * @param terms the terms that are known beside the library's
     * @return the expansion; of an empty text one without tokens
     * @throws org.entente.json.token.SyntaxException if the text cannot be read to its end
     */
    public static Expansion of(Document json, TokenSource typed, OwnTerms terms) throws IOException {
        Findings findings = new Findings();
        try (TokenReader in = json.reader(typed)) {
            if (in.next() == Token.NONE) {
                return new Expansion(new Node.Leaf(Token.NONE, "", Node.START), findings);
            }
            Node node = new NodeParser(in, json).value();
            if (in.next() != Token.NONE) {
                Location at = json.locate(in.place());
                findings.add(Violation.of(JsonProblem.JSON_TRAILING, ValuePath.ROOT), at);
            }
            if (!(node instanceof Node.Fields fields)) {
                return new Expansion(node, findings);
            }
            Known known = new ShippedDefinitions(typed);
            return new Expansion(new Expander(Outline.of(fields, known), known, terms, findings).expanded(), findings);
        }
    }

    /** What was found. */
    public List<Violation> violations() {
        return violations;
    }

    /** Reads the long form. */
    public TokenReader reader() {
        return new NodeTokens(root);
    }

    /** The places of the draft. */
    public Places places() {
        return new NodePlaces(root, isFollowOn);
    }
}

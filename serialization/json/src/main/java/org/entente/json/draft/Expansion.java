package org.entente.json.draft;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.json.draft.quote.FoundQuote;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.draft.tree.NodeParser;
import org.entente.json.draft.tree.NodePlaces;
import org.entente.json.draft.tree.NodeTokens;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Places;
import org.entente.json.text.Document;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.source.SourceText;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.OwnTerms;

/** The long form of a draft, to be read as any document, and what was found on the way to it. */
public final class Expansion {

    private final Node root;
    private final List<Violation> violations;
    private final List<FoundQuote> quotes;
    private final Predicate<Violation> isFollowOn;
    private final UnaryOperator<Violation> reported;

    private Expansion(Node root, Findings findings, List<FoundQuote> quotes) {
        this.quotes = List.copyOf(quotes);
        this.root = root;
        this.violations = List.copyOf(findings.violations());
        this.isFollowOn = findings::isFollowOn;
        this.reported = findings::reported;
    }

    /**
     * Expands a draft.
     *
     * @param json the draft
     * @param typed reads texts that people type
     * @param known the definitions of the register that completes what comes of it
     * @param terms the terms that are known beside the library's
     * @param texts the texts of sources that are at hand
     * @param elements how many elements its lists have at most
     * @param longest how many characters a document has at most
     * @param problems how many errors are listed
     * @return the expansion; of an empty text one without tokens
     * @throws org.entente.json.token.SyntaxException if the text cannot be read to its end
     */
    public static Expansion of(
            Document json,
            TokenSource typed,
            Known known,
            OwnTerms terms,
            List<SourceText> texts,
            int elements,
            int longest,
            int problems)
            throws IOException {
        Findings findings = new Findings();
        try (TokenReader in = json.reader(typed)) {
            if (in.next() == Token.NONE) {
                return new Expansion(new Node.Leaf(Token.NONE, "", Node.START), findings, List.of());
            }
            Node node = new NodeParser(in, json, elements).value();
            if (in.next() != Token.NONE) {
                Location at = json.locate(in.place());
                findings.add(Violation.of(JsonProblem.JSON_TRAILING, ValuePath.ROOT), at);
            }
            if (!(node instanceof Node.Fields fields)) {
                return new Expansion(node, findings, List.of());
            }
            Expander expander = new Expander(
                    Outline.of(fields, known, terms, findings),
                    Surroundings.of(known, terms, texts, longest, problems),
                    findings);
            return new Expansion(expander.expanded(), findings, expander.quotes());
        }
    }

    /** What was found. */
    public List<Violation> violations() {
        return violations;
    }

    /** What came of each quote, in the order of the agreement. */
    public List<FoundQuote> quotes() {
        return quotes;
    }

    /** Reads the long form. */
    public TokenReader reader() {
        return new NodeTokens(root);
    }

    /** The places of the draft. */
    public Places places() {
        return new NodePlaces(root, isFollowOn, reported);
    }
}

package org.entente.json.draft;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.draft.tree.NodeParser;
import org.entente.json.text.Decoded;
import org.entente.json.text.Document;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.vocabulary.OwnTerms;

/** What the root of a document says before the document is read: whether it is a draft, and the ids of its sources. */
public final class DraftHead {

    private static final String SOURCES = "sources";
    private static final String ID = "id";

    private DraftHead() {}

    /** Whether no format is stated, or what drafts alone say at their root; the values of other members are passed over. */
    public static boolean isDraft(String json, TokenSource typed) {
        boolean draft = true;
        try (TokenReader in = Document.of(Decoded.withoutMark(json)).reader(typed)) {
            if (in.next() != Token.START_OBJECT) {
                return false;
            }
            while (in.next() == Token.NAME) {
                String name = in.name();
                boolean given = in.next() != Token.NULL;
                if (given && (name.equals(Outline.LANGUAGE) || name.equals(Outline.SOURCE))) {
                    return true;
                }
                draft &= !(given && name.equals(Outline.FORMAT));
                in.skipChildren();
            }
        } catch (IOException e) {
            // What was read until then decides.
        }
        return draft;
    }

    /** The ids of the sources, those that are made of names among them. */
    public static List<String> sources(String json, TokenSource typed, int elements) {
        Document document = Document.of(Decoded.withoutMark(json));
        try (TokenReader in = document.reader(typed)) {
            return in.next() != Token.NONE && new NodeParser(in, document, elements).value() instanceof Node.Fields root
                    ? sources(root, typed)
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> sources(Node.Fields root, TokenSource typed) {
        return Outline.of(root, Known.nothing(typed), OwnTerms.none(), new Findings())
                .root()
                .get(SOURCES)
                .map(Node::elements)
                .stream()
                .flatMap(List::stream)
                .map(source -> source instanceof Node.Fields fields ? fields.text(ID) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }
}

package org.entente.json.draft.tree;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.entente.json.reading.Reading;
import org.entente.json.text.Document;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.json.token.TokenWriter;

/** Trees of what the format writes. */
public final class Trees {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private Trees() {}

    /** The object that is written, as a tree. Limits guard against what comes from outside, so none is set to it. */
    public static Optional<Node.Fields> written(Reading.Content content, TokenSource source) {
        StringWriter text = new StringWriter();
        try {
            try (TokenWriter out = source.engine().writer(text, false)) {
                content.writeTo(out);
            }
            Document document = Document.of(text.toString());
            try (TokenReader in = document.reader(source.engine().source(UNLIMITED, UNLIMITED, UNLIMITED, false))) {
                in.next();
                return new NodeParser(in, document, UNLIMITED).value() instanceof Node.Fields fields
                        ? Optional.of(fields)
                        : Optional.empty();
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        }
    }
}

package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a source is.
 *
 * <p>Compare the document classes of Akoma Ntoso.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record SourceKind(String code) implements Term {

    private static final Vocabulary<SourceKind> VOCABULARY = new Vocabulary<>("source-kind", SourceKind::new);

    /** The text as its issuers published it. */
    public static final SourceKind OFFICIAL_TEXT = VOCABULARY.declare("OFFICIAL_TEXT");

    /** A transcript. */
    public static final SourceKind TRANSCRIPT = VOCABULARY.declare("TRANSCRIPT");

    /** A report by a news medium. */
    public static final SourceKind NEWS_REPORT = VOCABULARY.declare("NEWS_REPORT");

    /** A copy in an archive. */
    public static final SourceKind ARCHIVE_COPY = VOCABULARY.declare("ARCHIVE_COPY");

    /** A record in a database. */
    public static final SourceKind DATABASE_RECORD = VOCABULARY.declare("DATABASE_RECORD");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public SourceKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<SourceKind> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.knows(code);
    }

    @Override
    public String label(Locale locale) {
        return VOCABULARY.label(code, locale);
    }

    /** Renders the value as it is written. */
    @Override
    public String toString() {
        return Printable.echo(code);
    }
}

package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a part of an instrument is.
 *
 * <p>VCLT arts. 2(1)(a), 13 and 31(2): a treaty may be in one or more related instruments; text, preamble and annexes are
 * its context. Preambular and operative paragraphs are those of resolutions.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record PartKind(String code) implements Term {

    private static final Vocabulary<PartKind> VOCABULARY = new Vocabulary<>("part-kind", PartKind::new);

    /** The preamble: what the parties recall and intend before the operative part (VCLT art. 31(2)). */
    public static final PartKind PREAMBLE = VOCABULARY.declare("PREAMBLE");

    /** The operative part, between the preamble and the final clauses. */
    public static final PartKind BODY = VOCABULARY.declare("BODY");

    /** The final clauses and the testimonium (VCLT art. 24(4)). */
    public static final PartKind FINAL = VOCABULARY.declare("FINAL");

    /** A paragraph of the preamble of a resolution; by practice not numbered. */
    public static final PartKind PREAMBULAR_PARAGRAPH = VOCABULARY.declare("PREAMBULAR_PARAGRAPH");

    /** A numbered paragraph of the operative part of a resolution. */
    public static final PartKind OPERATIVE_PARAGRAPH = VOCABULARY.declare("OPERATIVE_PARAGRAPH");

    /** A division of the text that is called a part or a title. */
    public static final PartKind PART = VOCABULARY.declare("PART");

    /** A chapter. */
    public static final PartKind CHAPTER = VOCABULARY.declare("CHAPTER");

    /** A section; also what stands under a heading of its own. */
    public static final PartKind SECTION = VOCABULARY.declare("SECTION");

    /** An article. */
    public static final PartKind ARTICLE = VOCABULARY.declare("ARTICLE");

    /** A paragraph, of an article or of a text without articles. */
    public static final PartKind PARAGRAPH = VOCABULARY.declare("PARAGRAPH");

    /** A division of a paragraph, such as "(a)". */
    public static final PartKind SUBPARAGRAPH = VOCABULARY.declare("SUBPARAGRAPH");

    /** An annex, which is part of the context unless the text says otherwise (VCLT art. 31(2)). */
    public static final PartKind ANNEX = VOCABULARY.declare("ANNEX");

    /** An appendix, by practice to an annex. */
    public static final PartKind APPENDIX = VOCABULARY.declare("APPENDIX");

    /** A schedule: a list, tariff or timetable that belongs to the text. */
    public static final PartKind SCHEDULE = VOCABULARY.declare("SCHEDULE");

    /** A protocol that is part of the instrument; one that is an instrument of its own is a relation. */
    public static final PartKind PROTOCOL = VOCABULARY.declare("PROTOCOL");

    /** A letter, of which two or more make an exchange (VCLT art. 13). */
    public static final PartKind LETTER = VOCABULARY.declare("LETTER");

    /** A note of a ministry or mission, of which two or more make an exchange (VCLT art. 13). */
    public static final PartKind DIPLOMATIC_NOTE = VOCABULARY.declare("DIPLOMATIC_NOTE");

    /** Minutes in which the sides agree how they understand the text (VCLT art. 31(2)(a)). */
    public static final PartKind AGREED_MINUTES = VOCABULARY.declare("AGREED_MINUTES");

    /** A declaration of one or more parties that is annexed to the text (VCLT art. 31(2)(b)). */
    public static final PartKind DECLARATION = VOCABULARY.declare("DECLARATION");

    /** A map or chart. */
    public static final PartKind MAP = VOCABULARY.declare("MAP");

    /** A table. */
    public static final PartKind TABLE = VOCABULARY.declare("TABLE");

    /** A footnote or endnote of the text. */
    public static final PartKind FOOTNOTE = VOCABULARY.declare("FOOTNOTE");

    /** Anything else that is attached. */
    public static final PartKind ATTACHMENT = VOCABULARY.declare("ATTACHMENT");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public PartKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<PartKind> vocabulary() {
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

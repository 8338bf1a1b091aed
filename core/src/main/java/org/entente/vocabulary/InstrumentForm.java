package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The form of an instrument, as its title or its making shows it.
 *
 * <p>UN Treaty Collection glossary. The form proves nothing about the legal nature.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record InstrumentForm(String code) implements Term {

    private static final Vocabulary<InstrumentForm> VOCABULARY =
            new Vocabulary<>("instrument-form", InstrumentForm::new);

    /** A treaty by that name. */
    public static final InstrumentForm TREATY = VOCABULARY.declare("TREATY");

    /** A convention. */
    public static final InstrumentForm CONVENTION = VOCABULARY.declare("CONVENTION");

    /** An agreement. */
    public static final InstrumentForm AGREEMENT = VOCABULARY.declare("AGREEMENT");

    /** An implementing agreement or arrangement, under another instrument. */
    public static final InstrumentForm IMPLEMENTING_ARRANGEMENT = VOCABULARY.declare("IMPLEMENTING_ARRANGEMENT");

    /** A protocol. */
    public static final InstrumentForm PROTOCOL = VOCABULARY.declare("PROTOCOL");

    /** An amendment by that name. */
    public static final InstrumentForm AMENDMENT = VOCABULARY.declare("AMENDMENT");

    /** An annex that is an instrument of its own. */
    public static final InstrumentForm ANNEX = VOCABULARY.declare("ANNEX");

    /** A charter or statute. */
    public static final InstrumentForm CHARTER = VOCABULARY.declare("CHARTER");

    /** A pact. */
    public static final InstrumentForm PACT = VOCABULARY.declare("PACT");

    /** A general act. */
    public static final InstrumentForm GENERAL_ACT = VOCABULARY.declare("GENERAL_ACT");

    /** An armistice or cease-fire agreement. */
    public static final InstrumentForm ARMISTICE = VOCABULARY.declare("ARMISTICE");

    /** An exchange of notes. */
    public static final InstrumentForm EXCHANGE_OF_NOTES = VOCABULARY.declare("EXCHANGE_OF_NOTES");

    /** An exchange of letters. */
    public static final InstrumentForm EXCHANGE_OF_LETTERS = VOCABULARY.declare("EXCHANGE_OF_LETTERS");

    /** A letter of intent. */
    public static final InstrumentForm LETTER_OF_INTENT = VOCABULARY.declare("LETTER_OF_INTENT");

    /** A memorandum of understanding. */
    public static final InstrumentForm MEMORANDUM_OF_UNDERSTANDING = VOCABULARY.declare("MEMORANDUM_OF_UNDERSTANDING");

    /** An arrangement. */
    public static final InstrumentForm ARRANGEMENT = VOCABULARY.declare("ARRANGEMENT");

    /** A modus vivendi. */
    public static final InstrumentForm MODUS_VIVENDI = VOCABULARY.declare("MODUS_VIVENDI");

    /** A final act. */
    public static final InstrumentForm FINAL_ACT = VOCABULARY.declare("FINAL_ACT");

    /** Agreed minutes. */
    public static final InstrumentForm AGREED_MINUTES = VOCABULARY.declare("AGREED_MINUTES");

    /** A procès-verbal. */
    public static final InstrumentForm PROCES_VERBAL = VOCABULARY.declare("PROCES_VERBAL");

    /** A joint statement. */
    public static final InstrumentForm JOINT_STATEMENT = VOCABULARY.declare("JOINT_STATEMENT");

    /** A joint declaration. */
    public static final InstrumentForm JOINT_DECLARATION = VOCABULARY.declare("JOINT_DECLARATION");

    /** A joint communiqué. */
    public static final InstrumentForm JOINT_COMMUNIQUE = VOCABULARY.declare("JOINT_COMMUNIQUE");

    /** A communiqué. */
    public static final InstrumentForm COMMUNIQUE = VOCABULARY.declare("COMMUNIQUE");

    /** A declaration. */
    public static final InstrumentForm DECLARATION = VOCABULARY.declare("DECLARATION");

    /** A unilateral declaration (ILC Guiding Principles 2006). */
    public static final InstrumentForm UNILATERAL_DECLARATION = VOCABULARY.declare("UNILATERAL_DECLARATION");

    /** An action plan. */
    public static final InstrumentForm ACTION_PLAN = VOCABULARY.declare("ACTION_PLAN");

    /** A road map. */
    public static final InstrumentForm ROADMAP = VOCABULARY.declare("ROADMAP");

    /** A resolution. */
    public static final InstrumentForm RESOLUTION = VOCABULARY.declare("RESOLUTION");

    /** A decision of an organ or conference. */
    public static final InstrumentForm DECISION = VOCABULARY.declare("DECISION");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public InstrumentForm {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<InstrumentForm> vocabulary() {
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

package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The calendar by which a source gives a date; the dates of the model are those of the Gregorian calendar.
 *
 * <p>The calendars of the Unicode Locale Data (key {@code ca}), and those of old treaties that it lacks.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record CalendarSystem(String code) implements Term {

    private static final Vocabulary<CalendarSystem> VOCABULARY =
            new Vocabulary<>("calendar-system", CalendarSystem::new);

    /** Gregorian calendar, new style. */
    public static final CalendarSystem GREGORIAN = VOCABULARY.declare("GREGORIAN");

    /** Julian calendar, old style. */
    public static final CalendarSystem JULIAN = VOCABULARY.declare("JULIAN");

    /** Traditional Chinese calendar, with the years of reigns. */
    public static final CalendarSystem CHINESE = VOCABULARY.declare("CHINESE");

    /** Traditional Korean calendar, with the years of reigns or of the Chosŏn dynasty. */
    public static final CalendarSystem KOREAN = VOCABULARY.declare("KOREAN");

    /** Japanese calendar, with the years of eras. */
    public static final CalendarSystem JAPANESE = VOCABULARY.declare("JAPANESE");

    /** Calendar of the Republic of China, with years from 1912. */
    public static final CalendarSystem MINGUO = VOCABULARY.declare("MINGUO");

    /** Buddhist calendar, as in Thailand. */
    public static final CalendarSystem BUDDHIST = VOCABULARY.declare("BUDDHIST");

    /** Islamic calendar, with the years of the Hijra. */
    public static final CalendarSystem ISLAMIC = VOCABULARY.declare("ISLAMIC");

    /** Solar Hijri calendar, as in Iran. */
    public static final CalendarSystem PERSIAN = VOCABULARY.declare("PERSIAN");

    /** Hebrew calendar. */
    public static final CalendarSystem HEBREW = VOCABULARY.declare("HEBREW");

    /** Coptic calendar. */
    public static final CalendarSystem COPTIC = VOCABULARY.declare("COPTIC");

    /** Ethiopian calendar. */
    public static final CalendarSystem ETHIOPIC = VOCABULARY.declare("ETHIOPIC");

    /** Indian national calendar, with the years of the Saka era. */
    public static final CalendarSystem INDIAN = VOCABULARY.declare("INDIAN");

    /** Calendar of the French Republic, 1793 to 1805. */
    public static final CalendarSystem FRENCH_REPUBLICAN = VOCABULARY.declare("FRENCH_REPUBLICAN");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public CalendarSystem {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<CalendarSystem> vocabulary() {
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

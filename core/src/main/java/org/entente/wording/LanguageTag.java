package org.entente.wording;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.entente.construction.Checks;
import org.entente.violation.InvalidAgreementException;
import org.entente.violation.ValueProblem;

/**
 * A language, and where it matters a script or region: {@code en}, {@code ko-Latn}, {@code es-419}.
 *
 * <p>A tag of BCP 47 (RFC 5646); {@code und} where the language is not known. Kept as it is typed, so {@code ko-latn}
 * and {@code ko-Latn} are different values that mean the same; lookups treat them alike.
 *
 * @param tag the tag; refused with {@code language-tag-malformed} if it is not well-formed
 */
public record LanguageTag(String tag) {

    /**
     * Makes a tag.
     *
     * @param tag the tag
     */
    public LanguageTag {
        toLocale(tag);
    }

    /**
     * Makes a tag.
     *
     * @param tag the tag
     * @return the value
     */
    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    /**
     * The tag as the JDK knows it.
     *
     * @return the locale, in canonical spelling
     */
    public Locale toLocale() {
        return toLocale(tag);
    }

    private static Locale toLocale(String tag) {
        if (!tag.isEmpty()) {
            try {
                return new Locale.Builder().setLanguageTag(tag).build();
            } catch (IllformedLocaleException e) {
                InvalidAgreementException refusal = Checks.refused(ValueProblem.LANGUAGE_TAG_MALFORMED, tag);
                refusal.initCause(e);
                throw refusal;
            }
        }
        throw Checks.refused(ValueProblem.LANGUAGE_TAG_MALFORMED, tag);
    }

    /** Renders the tag as it was given. */
    @Override
    public String toString() {
        return tag;
    }
}

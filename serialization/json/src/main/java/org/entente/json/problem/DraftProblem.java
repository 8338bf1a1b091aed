package org.entente.json.problem;

import java.util.Locale;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/** What can be wrong with a draft beyond the JSON that it stands for. The texts are in {@code messages.properties}. */
public enum DraftProblem implements Problem {
    /** A text has no language, and the draft names none for all its texts. */
    LANGUAGE_MISSING("draft-language-missing"),
    /** A text is neither the id nor a name of anything that the draft defines. */
    NAME_UNKNOWN("draft-name-unknown"),
    /** A text is a name of several definitions. */
    NAME_AMBIGUOUS("draft-name-ambiguous"),
    /** A value written in words is none that the vocabulary knows. */
    TERM_MISSPELT("draft-term-misspelt"),
    /** What must stand in front of a value, such as the role of an actor who is involved, does not. */
    TAG_MISSING("draft-tag-missing"),
    /** A date or a duration is in words. */
    VALUE_IN_WORDS("draft-value-in-words"),
    /** The text does not have the words of a quote. */
    QUOTE_NOT_FOUND("quote-not-found"),
    /** The text has the words of a quote, but not where its provision is quoted from. */
    QUOTE_OUTSIDE("quote-outside"),
    /** The text has the words of a quote in several places. */
    QUOTE_AMBIGUOUS("quote-ambiguous"),
    /** The text has the words of a quote in fewer places than are counted. */
    QUOTE_OCCURRENCE("quote-occurrence"),
    /** A quote begins or ends within a word. */
    QUOTE_CUTS_WORD("quote-cuts-word"),
    /** Words are to be taken from a text that is not at hand. */
    QUOTE_NEEDS_TEXT("quote-needs-text"),
    /** Words tell a time or an amount that no member has. */
    WORDS_UNREAD("words-unread", Severity.INFO),
    /** The text of a source is not at hand, so its quotes are not looked for. */
    QUOTE_UNCHECKED("quote-unchecked", Severity.INFO),
    /** The text does not have the words of a quote exactly. */
    QUOTE_FOLDED("quote-folded", Severity.INFO);

    private final String code;
    private final Severity severity;

    DraftProblem(String code) {
        this(code, Severity.ERROR);
    }

    DraftProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String pattern(Locale locale) {
        return JsonProblem.text(code, locale);
    }
}

package org.entente.json.problem;

import java.util.Locale;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/** What can be wrong with a draft beyond the JSON that it stands for. Each states its text in English. */
public enum DraftProblem implements Problem {
    /** A text has no language, and the draft names none for all its texts. */
    LANGUAGE_MISSING(
            "draft-language-missing",
            "this text has no language: say once at the beginning in which language the texts of the draft are, as in \"language\": \"en\""),
    /** A text is neither the id nor a name of anything that the draft defines. */
    NAME_UNKNOWN(
            "draft-name-unknown",
            "\"{found}\" is no id and no name of any {kind} that is known here: {?near}write \"{near}\", or {/}{?list}write {list}, or {/}{?some}write one of {some}, or {/}define it under {lists}{?page} ({page} lists those of the library){/}{?register}; a state is known with its register: {register}, or EntenteJson.with(StandardRegister.get()){/}{?elsewhere}; what another document defines is written {\"{elsewhere}\": \"{found}\"}{/}{?words}; words that name none are written \"{words}\"{/}{?otherwise}; words that name none are written {\"{otherwise}\": \"...\"}{/}"),
    /** A text is a name of several definitions. */
    NAME_AMBIGUOUS(
            "draft-name-ambiguous", "\"{found}\" is a name of several of the kind {kind}: write one of the ids {ids}"),
    /** A value written in words is none that the vocabulary knows. */
    TERM_MISSPELT(
            "draft-term-misspelt",
            "\"{found}\" is no value of {vocabulary}: write {?near}\"{near}\"{/}{?known}one of {known}{/}{?code}; a new one in capitals, \"{code}\"{/}{?interval}; an interval is written \"{interval}\"{/}"),
    /** What must stand in front of a value, such as the role of an actor who is involved, does not. */
    TAG_MISSING(
            "draft-tag-missing",
            "does not say what \"{found}\" is here: write it in front, such as \"{example}\"{?known}; known are {known}{/}"),
    /** A date or a duration is in words. */
    VALUE_IN_WORDS(
            "draft-value-in-words",
            "\"{found}\" is {?written}written \"{written}\" here{/}{?long}written {long} here{/}{?kind}no date and no id of any {kind} here: write {/}{?near}\"{near}\", or {/}{?kind}a date such as 2033-12-31 or 2033; words are written {\"{otherwise}\": \"...\"}{/}"),
    /** The text does not have the words of a quote. */
    QUOTE_NOT_FOUND(
            "quote-not-found",
            "the text does not have \"{quote}\": {?printed}it has \"{printed}\" where the quote has \"{quoted}\"; {/}quote what the text has"),
    /** A text that repeats itself was gone through too often to be gone through for another quote. */
    QUOTE_NOT_SOUGHT(
            "quote-not-sought",
            "\"{quote}\" is not looked for any more: the text repeats itself, and was gone through for many such quotes; quote words that it has seldom, or write positions in \"spans\""),
    /** The text has the words of a quote, but not where its provision is quoted from. */
    QUOTE_OUTSIDE(
            "quote-outside",
            "\"{quote}\" is not in the quote of its provision but elsewhere in the text: quote what is in \"{within}\", or let the provision quote more"),
    /** The text has the words of a quote in several places. */
    QUOTE_AMBIGUOUS(
            "quote-ambiguous",
            "\"{quote}\" stands {count} times in the text ({places}): quote more, or say which one is meant by \"occurrence\": 1, or by words \"after\" or \"before\" which it stands"),
    /** The text has the words of a quote in fewer places than are counted. */
    QUOTE_OCCURRENCE(
            "quote-occurrence",
            "\"occurrence\": {occurrence} is more than the {count} time(s) that \"{quote}\" stands there: write a smaller number"),
    /** A quote begins or ends within a word. */
    QUOTE_CUTS_WORD("quote-cuts-word", "\"{quote}\" cuts a word: quote \"{words}\" whole"),
    /** Words are to be taken from a text that is not at hand. */
    QUOTE_NEEDS_TEXT(
            "quote-needs-text",
            "the words are to be taken from the text of \"{source}\", which is not at hand: give the text, or write the words"),
    /** Words say a time or an amount that no member has. */
    WORDS_UNREAD(
            "words-unread",
            Severity.INFO,
            "\"{found}\" is kept as words alone: add {written}, which can be found and counted"),
    /** The text of a source is not at hand, so its quotes are not looked for. */
    QUOTE_UNCHECKED(
            "quote-unchecked",
            Severity.INFO,
            "the text of \"{source}\" is not at hand: its quotes are not looked for and become no spans"),
    /** The text does not have the words of a quote exactly. */
    QUOTE_FOLDED(
            "quote-folded", Severity.INFO, "the text has these words in another form ({exactness}): \"{printed}\"");

    private final String code;
    private final Severity severity;
    private final String message;

    DraftProblem(String code, String message) {
        this(code, Severity.ERROR, message);
    }

    DraftProblem(String code, Severity severity, String message) {
        this.code = code;
        this.severity = severity;
        this.message = message;
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
        return JsonProblem.translation(code, locale).orElse(message);
    }
}

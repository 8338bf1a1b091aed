package org.entente.people;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.time.Answer;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.OfficeFunction;

/** Why full powers are needed or not, or what would settle it. Each states its text in English. */
enum FullPowersReason implements Problem {
    EXEMPT_OFFICE(
            "exempt-office",
            Answer.NO,
            "\"{official}\" needs no full powers for any act of the conclusion of a treaty, by virtue of the office: {function} (VCLT art. 7(2)(a){?capacity}; {capacity}, whom depositaries treat alike{/})"),
    HEAD_OF_MISSION(
            "head-of-mission",
            Answer.NO,
            "\"{official}\" needs no full powers to adopt the text of a treaty between the sending and the receiving state: {function} (VCLT art. 7(2)(b))"),
    ACCREDITED_REPRESENTATIVE(
            "accredited-representative",
            Answer.NO,
            "\"{official}\" needs no full powers to adopt a text in the conference or organisation to which the state accredited the official: {function} (VCLT art. 7(2)(c))"),
    ACT_NEEDS_NONE(
            "act-needs-none",
            Answer.NO,
            "{act} is no act for which a person represents a state: no full powers are asked for"),
    OFFICE_NOT_SETTLED(
            "office-not-settled",
            Answer.CANNOT_TELL,
            "whether \"{official}\" held the office on {date} is not settled: {function} would need no full powers (VCLT art. 7(2))"),
    RECEIVING_STATE_UNKNOWN(
            "receiving-state-unknown",
            Answer.CANNOT_TELL,
            "\"{official}\" is a head of mission, and it is not coded to whom accredited: for a treaty with the receiving state no full powers are needed to adopt it (VCLT art. 7(2)(b))"),
    ORGANISATION_RULES(
            "organisation-rules",
            Answer.CANNOT_TELL,
            "\"{official}\" acts for an organisation: whether powers are needed depends on its rules (VCLT 1986 art. 7(3): {function})"),
    FUNCTION_UNKNOWN(
            "function-unknown",
            Answer.CANNOT_TELL,
            "the function of an office of \"{official}\" is not coded: whether full powers are needed depends on it (VCLT art. 7(2))"),
    NO_OFFICE_KNOWN(
            "no-office-known",
            Answer.CANNOT_TELL,
            "no office of \"{official}\" is recorded: whether full powers are needed depends on it (VCLT art. 7(2))"),
    ACT_UNKNOWN(
            "act-unknown",
            Answer.CANNOT_TELL,
            "{act} is not known here: whether full powers are needed depends on the act"),
    OFFICE_NOT_EXEMPT(
            "office-not-exempt",
            Answer.YES,
            "\"{official}\" needs full powers: {function} is not among the offices of VCLT art. 7(2) for this act ({act}), unless the states show that they dispense with them (art. 7(1)(b))"),
    NO_OFFICE_HELD(
            "no-office-held",
            Answer.YES,
            "\"{official}\" needs full powers: no office is recorded as held on {date} (VCLT art. 7(1)(a)), unless the states show that they dispense with them (art. 7(1)(b))");

    private static final Messages MESSAGES = Messages.translations(
            locale -> ResourceBundle.getBundle("org.entente.people.messages", locale), Locale.KOREAN);

    private final String code;
    private final Answer needed;
    private final String message;

    FullPowersReason(String code, Answer needed, String message) {
        this.code = code;
        this.needed = needed;
        this.message = message;
    }

    /** Whether full powers are needed for this reason. */
    Answer needed() {
        return needed;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String pattern(Locale locale) {
        return MESSAGES.translation(code, locale).orElse(message);
    }

    /** Terms appear by their labels, in the reader's language. */
    @Override
    public String phrase(String name, String argument, Locale locale) {
        return switch (name) {
            case "act" -> LifecycleAct.vocabulary().of(argument).label(locale);
            case "function" -> OfficeFunction.vocabulary().of(argument).label(locale);
            case "capacity" -> Capacity.vocabulary().of(argument).label(locale);
            default -> Problem.super.phrase(name, argument, locale);
        };
    }
}

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

/** Why full powers are needed or not, or what would settle it. The texts are in {@code messages.properties}. */
enum FullPowersReason implements Problem {
    EXEMPT_OFFICE("exempt-office", Answer.NO),
    HEAD_OF_MISSION("head-of-mission", Answer.NO),
    ACCREDITED_REPRESENTATIVE("accredited-representative", Answer.NO),
    ACT_NEEDS_NONE("act-needs-none", Answer.NO),
    OFFICE_NOT_SETTLED("office-not-settled", Answer.CANNOT_TELL),
    RECEIVING_STATE_UNKNOWN("receiving-state-unknown", Answer.CANNOT_TELL),
    ORGANISATION_RULES("organisation-rules", Answer.CANNOT_TELL),
    FUNCTION_UNKNOWN("function-unknown", Answer.CANNOT_TELL),
    NO_OFFICE_KNOWN("no-office-known", Answer.CANNOT_TELL),
    ACT_UNKNOWN("act-unknown", Answer.CANNOT_TELL),
    OFFICE_NOT_EXEMPT("office-not-exempt", Answer.YES),
    NO_OFFICE_HELD("no-office-held", Answer.YES);

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.people.messages", locale), Locale.KOREAN);

    private final String code;
    private final Answer needed;

    FullPowersReason(String code, Answer needed) {
        this.code = code;
        this.needed = needed;
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
        return MESSAGES.pattern(code, locale);
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

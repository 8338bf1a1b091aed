package org.entente.violation;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is to be said of a report itself. Texts in other languages than English are in {@code messages_ko.properties}. */
public enum ReportProblem implements Problem {
    /** There are more problems than the limit; the rest is not listed. */
    LIMIT_PROBLEMS(
            "limit-problems",
            "there are more than {limit} problems; the rest is not listed: correct these first, or have more listed by AgreementValidator.listing or EntenteJson.limits");

    private static final Messages MESSAGES = Messages.translations(
            locale -> ResourceBundle.getBundle("org.entente.violation.messages", locale), Locale.KOREAN);

    private final String code;
    private final String message;

    ReportProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String pattern(Locale locale) {
        return MESSAGES.translation(code, locale).orElse(message);
    }
}

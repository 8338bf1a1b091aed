package org.entente.violation;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is to be said of a report itself. The texts are in {@code messages.properties}, by code. */
public enum ReportProblem implements Problem {
    /** There are more problems than the limit; the rest is not listed. */
    LIMIT_PROBLEMS("limit-problems");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.violation.messages", locale), Locale.KOREAN);

    private final String code;

    ReportProblem(String code) {
        this.code = code;
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
        return MESSAGES.pattern(code, locale);
    }
}

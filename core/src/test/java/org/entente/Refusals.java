package org.entente;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/** Says briefly what was found wrong. */
public final class Refusals {

    private Refusals() {}

    /** The violations with which a value is refused, each as its code and path; none if it is accepted. */
    public static List<String> of(Supplier<?> value) {
        try {
            Objects.requireNonNull(value.get(), "value");
            return List.of();
        } catch (InvalidValueException e) {
            if (!e.report().violations().stream().allMatch(each -> each.severity() == Severity.ERROR)) {
                throw new AssertionError("refused for less than an error: " + e.report());
            }
            return in(e.report());
        }
    }

    /** The violations of a report, each as its code and path. */
    public static List<String> in(ValidationReport report) {
        return report.violations().stream().map(Refusals::described).toList();
    }

    private static String described(Violation violation) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            if (violation.message(locale).matches("(?s).*\\{\\w+\\}.*")) {
                throw new AssertionError("an argument is missing: " + violation.message(locale));
            }
        }
        return (violation.code() + " " + violation.path()).strip();
    }
}

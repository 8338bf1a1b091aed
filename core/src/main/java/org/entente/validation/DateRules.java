package org.entente.validation;

import java.util.List;
import org.entente.validation.walk.Dates;
import org.entente.violation.Violation;

/** Dates that are none: databases write the year 1 for "unknown" and the year 9999 for "never". */
final class DateRules {

    static final List<Rule> ALL = List.of(new LibraryRule(AgreementProblem.DATE_STAND_IN, DateRules::standIns));

    private static final List<String> YEARS = List.of("0001", "9999");

    /** What such a date has after its year: nothing, or the first or the last month or day. */
    private static final List<String> ENDS = List.of("", "-01", "-12", "-01-01", "-12-31");

    private DateRules() {}

    private static void standIns(RuleRun run) {
        Dates.each(run.agreement(), (date, at) -> {
            int stroke = date.indexOf('/');
            if (isStandIn(stroke < 0 ? date : date.substring(0, stroke)) || isStandIn(date.substring(stroke + 1))) {
                run.report(
                        Violation.of(AgreementProblem.DATE_STAND_IN, at.path()).with("date", date));
            }
        });
    }

    private static boolean isStandIn(String date) {
        for (String year : YEARS) {
            if (date.startsWith(year) && ENDS.contains(date.substring(year.length()))) {
                return true;
            }
        }
        return false;
    }
}

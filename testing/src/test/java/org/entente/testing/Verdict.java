package org.entente.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/** What is wrong with an invalid value as such: that it is not refused as it promises, and only so. */
final class Verdict {

    private Verdict() {}

    /** Complaints; none if the value keeps its promise. */
    static List<String> of(Invalid<Agreement> invalid) {
        ValidationReport before = before(invalid);
        List<Violation> added = added(before, invalid.report());
        List<String> complaints = new ArrayList<>();
        if (before.hasErrors()) {
            complaints.add("not valid before: " + before.errors());
        }
        List<Violation> promised = added.stream()
                .filter(each -> each.code().equals(invalid.code()))
                .toList();
        if (promised.size() != 1 || !isExpected(promised.get(0), invalid)) {
            complaints.add("the promised violation: " + promised);
        }
        List<Violation> others = added.stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && !each.code().equals(invalid.code()))
                .toList();
        if (!others.isEmpty()) {
            complaints.add("other errors: " + others);
        }
        if (complaints.isEmpty()) {
            return complaints;
        }
        return Stream.concat(Stream.of(invalid.change() + ", " + invalid.expected()), complaints.stream())
                .toList();
    }

    /** What is reported beside the promised violation, of whatever severity. */
    static List<Violation> followOn(Invalid<Agreement> invalid) {
        return added(before(invalid), invalid.report()).stream()
                .filter(each -> !isExpected(each, invalid))
                .toList();
    }

    private static boolean isExpected(Violation violation, Invalid<Agreement> invalid) {
        return violation.code().equals(invalid.code())
                && violation.path().equals(invalid.path())
                && violation.severity() == invalid.severity();
    }

    private static ValidationReport before(Invalid<Agreement> invalid) {
        boolean isWritten = invalid.text().isEmpty() || invalid.value().isEmpty();
        Before last = lastBefore;
        if (last.agreement != invalid.before() || last.isWritten != isWritten) {
            last = new Before(invalid.before(), isWritten, report(invalid.before(), isWritten));
            lastBefore = last;
        }
        return last.report;
    }

    private static ValidationReport report(Agreement agreement, boolean isWritten) {
        return isWritten
                ? EntenteJson.standard()
                        .check(EntenteJson.standard().writeLine(agreement))
                        .report()
                : AgreementValidator.standard().validate(new Examination(agreement, List.of()));
    }

    /** Many changes of one agreement are judged in turn; it is checked once. */
    private static Before lastBefore = new Before(Examples.minimal(), false, report(Examples.minimal(), false));

    private record Before(Agreement agreement, boolean isWritten, ValidationReport report) {}

    private static List<Violation> added(ValidationReport before, ValidationReport after) {
        List<String> known =
                new ArrayList<>(before.violations().stream().map(Verdict::key).toList());
        return after.violations().stream()
                .filter(each -> !known.remove(key(each)))
                .toList();
    }

    private static String key(Violation violation) {
        return violation.code() + " " + violation.severity() + " " + violation.path();
    }
}

package org.entente.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;

/** What was found, up to a limit, so that memory has a bound whatever is in the rows. */
final class Findings {

    private final ViolationCollector violations = new ViolationCollector(ViolationCollector.STANDARD_LIMIT);
    private final List<Finding> found = new ArrayList<>();
    private Optional<Finding> leftOut = Optional.empty();

    void add(Violation violation, Place place) {
        Finding finding = Finding.of(violation, place);
        boolean hasRoom = !violations.isFull(violation.severity());
        violations.add(finding.violation());
        if (hasRoom) {
            found.add(finding);
        } else if (leftOut.isEmpty()) {
            leftOut = Optional.of(finding);
        }
    }

    /** Everything that was found, and at its end whether something was left out. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        leftOut.ifPresent(first -> all.add(new Finding(first.place(), violations.unlisted(first.violation()))));
        return all;
    }

    int size() {
        return found.size();
    }

    boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.violation().severity() == Severity.ERROR);
    }
}

package org.entente.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.violation.ViolationSink;

/** Collects violations by the settings of a validator: rules left out, severities graded otherwise, limit of the list. */
final class Findings implements ViolationSink {

    private final Set<String> without;
    private final Map<String, Severity> gradings;
    private final ViolationCollector found;
    private boolean enough;

    Findings(Set<String> without, Map<String, Severity> gradings, int limit) {
        this.without = without;
        this.gradings = gradings;
        this.found = new ViolationCollector(limit);
    }

    /** Whether a problem is looked for. */
    boolean wants(Problem problem) {
        return !without.contains(problem.code()) && takes(gradings.getOrDefault(problem.code(), problem.severity()));
    }

    /** Whether nothing more is looked for. */
    boolean isEnough() {
        return enough;
    }

    /** Keeps what was found if it is looked for. */
    void addWanted(Violation violation) {
        if (!without.contains(violation.code())
                && takes(gradings.getOrDefault(violation.code(), violation.severity()))) {
            add(violation);
        }
    }

    @Override
    public boolean add(Violation violation) {
        Severity severity = gradings.get(violation.code());
        enough |= !found.add(severity == null ? violation : violation.graded(severity));
        return !enough;
    }

    @Override
    public boolean takes(Severity severity) {
        return !enough && found.takes(severity);
    }

    /** Everything that was found, by place; at the end, whether something was left out. */
    ValidationReport report() {
        List<Violation> sorted = found.violations().stream()
                .sorted(Comparator.comparing(Violation::path))
                .toList();
        return ValidationReport.of(
                Stream.concat(sorted.stream(), found.unlisted().stream()).toList());
    }
}

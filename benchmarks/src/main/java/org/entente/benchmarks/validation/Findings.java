package org.entente.benchmarks.validation;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.entente.benchmarks.records.AgreementRecord;

/** That all validators find the same. */
public final class Findings {

    private Findings() {}

    /** Fails unless they do on all specimens. */
    public static void check() throws IOException {
        for (Specimen specimen : Specimen.values()) {
            List<Finding> expected = of(Checker.OURS, specimen.document());
            for (Checker checker : Checker.values()) {
                List<Finding> found = of(checker, specimen.document());
                if (!found.equals(expected)) {
                    throw new IllegalStateException(checker.title() + " finds " + found + " in place of " + expected);
                }
            }
        }
    }

    /** What a validator finds, sorted. */
    static List<Finding> of(Checker checker, AgreementRecord document) {
        Check<Object, Object> check = checker.start();
        return check.findings(check.validate(check.prepare(document))).stream()
                .sorted(Comparator.comparing(Finding::code).thenComparing(Finding::path))
                .toList();
    }
}

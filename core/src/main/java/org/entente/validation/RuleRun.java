package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** One run of rules over an agreement: what they share, and what they found. */
final class RuleRun {

    private final Examination examination;
    private final List<Violation> found = new ArrayList<>();
    private @Nullable Definitions definitions;
    private @Nullable List<SourceVerification> verifications;

    RuleRun(Examination examination) {
        this.examination = examination;
    }

    Agreement agreement() {
        return examination.agreement();
    }

    /** {@return what is defined; found once, and only if a rule asks} */
    Definitions definitions() {
        if (definitions == null) {
            definitions = new Definitions(agreement());
        }
        return definitions;
    }

    /** {@return what verifying the texts shows; done once, since it takes digests} */
    List<SourceVerification> verifications() {
        if (verifications == null) {
            verifications = examination.texts().stream()
                    .map(text -> SourceVerification.of(agreement(), text))
                    .toList();
        }
        return verifications;
    }

    void report(Violation violation) {
        found.add(violation);
    }

    /** Applies rules one after the other, and returns what they found. */
    List<Violation> apply(List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule instanceof LibraryRule own) {
                own.search().accept(this);
            } else {
                rule.check(examination).forEach(found::add);
            }
        }
        return found;
    }
}

package org.entente.validation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.entente.lookalike.Allowance;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.provision.Provision;
import org.entente.time.DateSpan;
import org.entente.validation.index.Definitions;
import org.entente.validation.index.LanguageTags;
import org.entente.validation.index.Lives;
import org.entente.validation.index.NameTraits;
import org.entente.validation.index.TextDates;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.entente.violation.ViolationSink;
import org.jspecify.annotations.Nullable;

/** One run of rules over an agreement: what they share, and where that goes which they find. */
final class RuleRun {

    private final Examination examination;
    private final Map<String, Severity> gradings;
    private final ViolationSink found;
    /** How much of names and ids is normalised to find look-alikes. */
    private final Allowance allowance = new Allowance();

    /** By their numbers, the names that were reported as look-alikes. */
    private final BitSet lookAlikes = new BitSet();

    private boolean mayDangle = true;
    private @Nullable Definitions definitions;
    private @Nullable LanguageTags tags;
    private @Nullable Lives lives;
    private @Nullable NameTraits names;
    private @Nullable List<DateSpan> textDates;
    private @Nullable List<SourceVerification> verifications;

    /** Starts a run that ends when no more violations are wanted; some codes are graded otherwise. */
    RuleRun(Examination examination, Map<String, Severity> gradings, ViolationSink found) {
        this.examination = examination;
        this.gradings = gradings;
        this.found = found;
    }

    /** No more violations are wanted: none at all, or none of the rule that is applied. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean isOfAll;

        Enough(boolean isOfAll) {
            this.isOfAll = isOfAll;
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
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

    /** {@return the acts in order; found once, and only if a rule asks} */
    Lives lives() {
        if (lives == null) {
            lives = new Lives(agreement());
        }
        return lives;
    }

    /** {@return the dates at which the text took its words; found once, and only if a rule asks} */
    List<DateSpan> textDates() {
        if (textDates == null) {
            textDates = TextDates.of(agreement());
        }
        return textDates;
    }

    /** {@return whether a clause says when the instrument begins or ends to be in force} */
    boolean hasForceRules() {
        for (Provision provision : agreement().provisions()) {
            if (provision instanceof Clause clause && clause.rule().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@return what the tags of languages show; found once, since it takes a walk} */
    LanguageTags tags() {
        if (tags == null) {
            tags = new LanguageTags(agreement());
        }
        return tags;
    }

    /** {@return how much of names and ids may be normalised to find look-alikes} */
    Allowance allowance() {
        return allowance;
    }

    /** {@return what the names show; found once, since it takes a walk} */
    NameTraits names() {
        if (names == null) {
            names = new NameTraits(agreement(), allowance);
        }
        return names;
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

    /** Notes whether some reference does not resolve. */
    void dangles(boolean some) {
        mayDangle = some;
    }

    /** {@return whether some reference may not resolve: no, once all were seen to} */
    boolean mayDangle() {
        return mayDangle;
    }

    BitSet lookAlikes() {
        return lookAlikes;
    }

    /** Passes on what was found; ends the rule if what it finds would not be kept. */
    void report(Violation violation) {
        Violation graded = graded(violation);
        if (!found.add(graded)) {
            throw new Enough(true);
        }
        if (!found.takes(graded.severity())) {
            throw new Enough(false);
        }
    }

    private Violation graded(Violation violation) {
        Severity severity = gradings.get(violation.code());
        return severity == null ? violation : violation.graded(severity);
    }

    /** Applies rules one after the other. */
    void apply(List<Rule> rules) {
        for (Rule rule : rules) {
            try {
                apply(rule);
            } catch (Enough enough) {
                if (enough.isOfAll) {
                    return;
                }
            }
        }
    }

    private void apply(Rule rule) {
        if (!(rule instanceof LibraryRule own)) {
            rule.check(examination).forEach(this::reportOfOthers);
        } else if (found.takes(severity(own.problem()))) {
            own.search().accept(this);
        }
    }

    private Severity severity(Problem problem) {
        return gradings.isEmpty() ? problem.severity() : gradings.getOrDefault(problem.code(), problem.severity());
    }

    /** The rules of others may find problems of several severities, so none of them says enough of the rule. */
    private void reportOfOthers(Violation violation) {
        if (!found.add(graded(violation))) {
            throw new Enough(true);
        }
    }
}

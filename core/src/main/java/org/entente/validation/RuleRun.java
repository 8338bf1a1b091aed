package org.entente.validation;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.entente.model.Agreement;
import org.entente.validation.index.Definitions;
import org.entente.validation.index.Lives;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** One run of rules over an agreement: what they share, and where that goes which they find. */
final class RuleRun {

    private final Examination examination;
    private final Predicate<? super Violation> goesOn;
    /** By their numbers, the names that were reported as look-alikes. */
    private final BitSet lookAlikes = new BitSet();

    private boolean mayDangle = true;
    private @Nullable Definitions definitions;
    private @Nullable LanguageTags tags;
    private @Nullable Lives lives;
    private @Nullable NameTraits names;
    private @Nullable List<SourceVerification> verifications;

    /** Starts a run that ends when the taker of violations wants no more. */
    RuleRun(Examination examination, Predicate<? super Violation> goesOn) {
        this.examination = examination;
        this.goesOn = goesOn;
    }

    /** No more violations are wanted. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

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

    /** {@return what the tags of languages show; found once, since it takes a walk} */
    LanguageTags tags() {
        if (tags == null) {
            tags = new LanguageTags(agreement());
        }
        return tags;
    }

    /** {@return what the names show; found once, since it takes a walk} */
    NameTraits names() {
        if (names == null) {
            names = new NameTraits(agreement());
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

    void report(Violation violation) {
        if (!goesOn.test(violation)) {
            throw new Enough();
        }
    }

    /** Applies rules one after the other. */
    void apply(List<Rule> rules) {
        try {
            for (Rule rule : rules) {
                if (rule instanceof LibraryRule own) {
                    own.search().accept(this);
                } else {
                    rule.check(examination).forEach(this::report);
                }
            }
        } catch (Enough enough) {
            // What was found goes to the one who has enough of it.
            return;
        }
    }
}

package org.entente.force.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.life.ForceRule;
import org.entente.life.Life;
import org.entente.life.acts.Acts;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;

/** The measure that a notice announces (arts. 56(2), 65(1) and 67). */
public enum Measure {
    /** A termination or withdrawal. */
    EXIT,
    SUSPENSION,
    /** One of the two: the text provides for both. */
    EITHER;

    /** Clauses that let an actor leave. */
    public static final Set<ClauseTopic> EXITS = Set.of(ClauseTopic.WITHDRAWAL, ClauseTopic.TERMINATION);

    private static final Set<LifecycleAct> OF_SUSPENSION = Set.of(LifecycleAct.SUSPENSION, LifecycleAct.RESUMPTION);

    /** What a notice announces that an act answers. */
    static Optional<Measure> by(LifecycleAct answer) {
        if (OF_SUSPENSION.contains(answer)) {
            return Optional.of(SUSPENSION);
        }
        return Acts.DEPARTURES.contains(answer) || Acts.ENDS.contains(answer) ? Optional.of(EXIT) : Optional.empty();
    }

    /** What a notice announces under the clauses of an instrument. */
    static Measure by(Life life) {
        boolean suspends = life.topics().contains(ClauseTopic.SUSPENSION)
                || life.rules().stream()
                        .anyMatch(rule -> rule.value().suspensionNotice().isPresent());
        boolean ends = life.topics().stream().anyMatch(EXITS::contains)
                || life.rules().stream().anyMatch(rule -> admitsExit(rule.value()));
        if (!suspends) {
            return EXIT;
        }
        return ends ? EITHER : SUSPENSION;
    }

    private static boolean admitsExit(ForceRule rule) {
        return rule.afterNotice(LocalDate.EPOCH).isPresent()
                || rule.noticeNotBefore().isPresent()
                || rule.renewal().isPresent()
                || rule.untilTerminated();
    }
}

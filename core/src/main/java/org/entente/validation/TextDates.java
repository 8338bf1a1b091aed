package org.entente.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Agreement;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.LifecycleAct;

/** The dates at which the text of an agreement took its words. */
final class TextDates {

    /** The acts by which a text takes its final words. */
    private static final Set<LifecycleAct> MAKING = Set.of(
            LifecycleAct.ADOPTION,
            LifecycleAct.AUTHENTICATION,
            LifecycleAct.INITIALLING,
            LifecycleAct.ISSUANCE,
            LifecycleAct.SIGNATURE,
            LifecycleAct.SIGNATURE_AD_REFERENDUM,
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.AMENDMENT,
            LifecycleAct.CORRECTION,
            LifecycleAct.REVISION);

    private TextDates() {}

    /**
     * The last day of each such act, or of each meeting where no act is recorded; nothing where one of them has no date,
     * since then nobody can tell when the text took its words.
     */
    static List<UncertainDate> of(Agreement agreement) {
        List<Optional<DateSpan>> acts = agreement.events().stream()
                .filter(event -> event.work().isEmpty() && MAKING.contains(event.act()))
                .map(LifecycleEvent::done)
                .toList();
        return ends(
                acts.isEmpty()
                        ? agreement.meetings().stream().map(Meeting::dates).toList()
                        : acts);
    }

    private static List<UncertainDate> ends(List<Optional<DateSpan>> spans) {
        List<UncertainDate> ends = spans.stream()
                .flatMap(span -> span.flatMap(DateSpan::end).stream())
                .toList();
        return ends.size() == spans.size() ? ends : List.of();
    }
}

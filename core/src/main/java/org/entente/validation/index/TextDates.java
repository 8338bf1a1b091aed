package org.entente.validation.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.vocabulary.LifecycleAct;

/** The dates at which the text of an agreement took its words. */
public final class TextDates {

    /** The acts by which a text first takes its final words. */
    private static final Set<LifecycleAct> MAKING = Set.of(
            LifecycleAct.ADOPTION,
            LifecycleAct.AUTHENTICATION,
            LifecycleAct.INITIALLING,
            LifecycleAct.ISSUANCE,
            LifecycleAct.SIGNATURE,
            LifecycleAct.SIGNATURE_AD_REFERENDUM,
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.EXCHANGE_OF_INSTRUMENTS);

    /** The acts by which a text that is there gets other words. */
    private static final Set<LifecycleAct> CHANGING =
            Set.of(LifecycleAct.AMENDMENT, LifecycleAct.CORRECTION, LifecycleAct.REVISION);

    /** Where they stand. */
    public static final List<String> PLACES =
            List.of("events[].act", "events[].done", "events[].work", "events[].expected", "meetings[].dates");

    private TextDates() {}

    /** Whether an act makes a text, and so dates it; one that is only expected does not. */
    public static boolean makes(LifecycleEvent event) {
        return MAKING.contains(event.act()) && !event.expected();
    }

    /**
     * Whether an act that makes a text may have come long after it was made: one actor alone signs beside others, and
     * when those signed is not said.
     */
    public static boolean mayBeLate(LifecycleEvent event) {
        return Acts.SIGNATURES.contains(event.act())
                && event.actors().size() == 1
                && event.actors().get(0).id().isPresent()
                && event.actors().get(0).members().isEmpty();
    }

    /**
     * The dates of each such act, or of each meeting where no act is recorded; nothing where one of them has no last day,
     * since the date of the text is then unknown.
     */
    public static List<DateSpan> of(Agreement agreement) {
        List<Optional<DateSpan>> spans = new ArrayList<>();
        for (LifecycleEvent event : agreement.events()) {
            if (event.work().isEmpty() && !event.expected() && (makes(event) || CHANGING.contains(event.act()))) {
                spans.add(event.done());
            }
        }
        if (spans.isEmpty()) {
            agreement.meetings().forEach(meeting -> spans.add(meeting.dates()));
        }
        List<DateSpan> ended = new ArrayList<>();
        spans.forEach(span -> span.filter(dates -> dates.end().isPresent()).ifPresent(ended::add));
        return ended.size() == spans.size() ? ended : List.of();
    }
}

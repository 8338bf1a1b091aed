package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/** A cited work is later than a text of 2020 only if no history that fits its record has it earlier. */
class WorkDateProperties {

    private static final List<LifecycleAct> ACTS = List.of(
            LifecycleAct.ADOPTION,
            LifecycleAct.SIGNATURE,
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.RATIFICATION,
            LifecycleAct.ENTRY_INTO_FORCE);

    @Provide
    static Arbitrary<LifecycleEvent> events() {
        return Combinators.combine(
                        Arbitraries.of(ACTS),
                        Arbitraries.integers().between(2017, 2024),
                        Arbitraries.integers().between(0, 2))
                .as(WorkDateProperties::event);
    }

    private static LifecycleEvent event(LifecycleAct act, int year, int actors) {
        return LifecycleEvent.builder()
                .work("w")
                .act(act)
                .done(DateSpan.parse("" + year))
                .actors(Collections.nCopies(actors, Reference.to("x")))
                .build();
    }

    @Provide
    static Arbitrary<List<LifecycleEvent>> lives() {
        return events().list().ofMaxSize(4);
    }

    private static boolean isLater(List<LifecycleEvent> life) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ISSUANCE)
                        .done(DateSpan.parse("2020"))
                        .build())
                .addEvents(life.toArray(new LifecycleEvent[0]))
                .addWork(CitedWork.builder().id("w").build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                        .build())
                .build();
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .anyMatch(violation -> violation.code().equals("cited-work-later"));
    }

    @Property
    void noActOfBeforeIsLater(@ForAll("lives") List<LifecycleEvent> life, @ForAll("events") LifecycleEvent event) {
        boolean isBefore = event.done().orElseThrow().toString().compareTo("2020") <= 0;
        if (isBefore) {
            assertFalse(isLater(with(life, event)));
        }
    }

    /** A single signatory may sign an old work, so its signature dates none. */
    @Property
    void aLateSignatureDatesNothing(@ForAll("lives") List<LifecycleEvent> life) {
        boolean isLater = isLater(life);
        assertEquals(isLater, isLater(with(life, event(LifecycleAct.SIGNATURE, 2025, 1))));
    }

    @Property
    void theOrderOfEventsSaysNothing(@ForAll("lives") List<LifecycleEvent> life) {
        List<LifecycleEvent> reversed = new ArrayList<>(life);
        Collections.reverse(reversed);
        assertEquals(isLater(life), isLater(reversed));
    }

    private static List<LifecycleEvent> with(List<LifecycleEvent> life, LifecycleEvent event) {
        List<LifecycleEvent> more = new ArrayList<>(life);
        more.add(event);
        return more;
    }
}

package org.entente.validation.walk;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Clause;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;

/** All dates and spans of dates of an agreement as they are written, and where they are. */
public final class Dates {

    private final Consumer<Cursor<?>> action;
    private final ItemsAndQuantities within = new ItemsAndQuantities(item -> {}, this::quantity);

    private Dates(Consumer<Cursor<?>> action) {
        this.action = action;
    }

    /** Does something with each date as it is written. */
    public static void each(Agreement agreement, BiConsumer<String, Cursor<?>> action) {
        new Dates(date -> action.accept(date.get().toString(), date)).agreement(agreement);
    }

    private void agreement(Agreement agreement) {
        Codes.each(
                agreement, code -> code.part("validity", code.get().validity()).forEach(action::accept));
        Cursor.in("actors", agreement.actors()).forEach(this::actor);
        Cursor.in("offices", agreement.offices())
                .forEach(office ->
                        office.part("validity", office.get().validity()).forEach(action::accept));
        Cursor.in("officials", agreement.officials()).forEach(this::official);
        Cursor.in("meetings", agreement.meetings())
                .forEach(meeting -> meeting.part("dates", meeting.get().dates()).forEach(action::accept));
        Cursor.in("parts", agreement.parts())
                .forEach(part -> part.part("done", part.get().done()).forEach(action::accept));
        Cursor.in("works", agreement.works())
                .forEach(work -> work.part("date", work.get().date()).forEach(action::accept));
        Cursor.in("sources", agreement.sources()).forEach(source -> {
            source.part("published", source.get().published()).forEach(action::accept);
            source.part("retrieved", source.get().retrieved()).forEach(action::accept);
        });
        Cursor.in("events", agreement.events()).forEach(event -> {
            event.part("done", event.get().done()).forEach(action::accept);
            event.part("takesEffect", event.get().takesEffect()).forEach(action::accept);
            event.each("reports", event.get().reports())
                    .forEach(report -> report.part("date", report.get().date()).forEach(action::accept));
        });
        Cursor.in("provisions", agreement.provisions()).forEach(this::provision);
        Cursor.in("assessments", agreement.assessments()).forEach(assessment -> {
            assessment.part("period", assessment.get().period()).forEach(action::accept);
            assessment.part("date", assessment.get().date()).forEach(action::accept);
        });
        agreement
                .coding()
                .ifPresent(coding -> Cursor.of("coding", coding)
                        .forEach(at -> at.part("coded", at.get().coded()).forEach(action::accept)));
    }

    private void actor(Cursor<Actor> actor) {
        actor.part("validity", actor.get().validity()).forEach(action::accept);
        actor.each("formerNames", actor.get().formerNames())
                .forEach(former -> former.part("used", former.get().used()).forEach(action::accept));
        actor.each("memberships", actor.get().memberships())
                .forEach(membership ->
                        membership.part("held", membership.get().held()).forEach(action::accept));
        actor.each("predecessors", actor.get().predecessors())
                .forEach(predecessor ->
                        predecessor.part("date", predecessor.get().date()).forEach(action::accept));
    }

    private void official(Cursor<Official> official) {
        official.always("name", official.get().name())
                .forEach(name -> name.each("forms", name.get().forms())
                        .forEach(form -> form.part("used", form.get().used()).forEach(action::accept)));
        official.each("tenures", official.get().tenures()).forEach(this::tenure);
    }

    private void tenure(Cursor<Tenure> tenure) {
        tenure.part("held", tenure.get().held()).forEach(action::accept);
        tenure.each("parts", tenure.get().parts())
                .forEach(part -> part.part("held", part.get().held()).forEach(action::accept));
        tenure.each("steps", tenure.get().steps())
                .forEach(step -> step.part("date", step.get().date()).forEach(action::accept));
    }

    private void provision(Cursor<Provision> provision) {
        Timings.each(provision, this::timing);
        within.each(provision);
        if (provision.get() instanceof Clause clause) {
            provision.part("rule", clause.rule()).forEach(rule -> {
                triggers(rule.part("begins", rule.get().begins()));
                triggers(rule.part("beginsForLater", rule.get().beginsForLater()));
            });
        }
    }

    private void quantity(Cursor<Quantity> quantity) {
        quantity.part("baseline", quantity.get().baseline())
                .forEach(baseline ->
                        baseline.part("period", baseline.get().period()).forEach(action::accept));
    }

    private void timing(Cursor<Timing> timing) {
        triggers(timing.part("at", timing.get().at()));
        triggers(timing.part("due", timing.get().due()));
        triggers(timing.part("from", timing.get().from()));
        triggers(timing.part("until", timing.get().until()));
    }

    private void triggers(Cursor<Trigger> triggers) {
        triggers.forEach(trigger -> {
            trigger.part("date", trigger.get().date()).forEach(action::accept);
            triggers(trigger.each("allOf", trigger.get().allOf()));
            triggers(trigger.each("anyOf", trigger.get().anyOf()));
        });
    }
}

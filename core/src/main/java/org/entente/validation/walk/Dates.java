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
                agreement, code -> code.part("validity", code.get().validity()).forEach(action));
        Cursor.in("actors", agreement.actors()).forEach(this::actor);
        for (var office = Cursor.in("offices", agreement.offices()); office.next(); ) {
            office.part("validity", office.get().validity()).forEach(action);
        }
        Cursor.in("officials", agreement.officials()).forEach(this::official);
        for (var meeting = Cursor.in("meetings", agreement.meetings()); meeting.next(); ) {
            meeting.part("dates", meeting.get().dates()).forEach(action);
        }
        for (var part = Cursor.in("parts", agreement.parts()); part.next(); ) {
            part.part("done", part.get().done()).forEach(action);
        }
        for (var work = Cursor.in("works", agreement.works()); work.next(); ) {
            work.part("date", work.get().date()).forEach(action);
        }
        for (var source = Cursor.in("sources", agreement.sources()); source.next(); ) {
            source.part("published", source.get().published()).forEach(action);
            source.part("retrieved", source.get().retrieved()).forEach(action);
        }
        for (var event = Cursor.in("events", agreement.events()); event.next(); ) {
            event.part("done", event.get().done()).forEach(action);
            event.part("takesEffect", event.get().takesEffect()).forEach(action);
            for (var report = event.each("reports", event.get().reports()); report.next(); ) {
                report.part("date", report.get().date()).forEach(action);
            }
        }
        Cursor.in("provisions", agreement.provisions()).forEach(this::provision);
        for (var assessment = Cursor.in("assessments", agreement.assessments()); assessment.next(); ) {
            assessment.part("period", assessment.get().period()).forEach(action);
            assessment.part("date", assessment.get().date()).forEach(action);
        }
        agreement.coding().ifPresent(coding -> {
            for (var at = Cursor.of("coding", coding); at.next(); ) {
                at.part("coded", at.get().coded()).forEach(action);
            }
        });
    }

    private void actor(Cursor<Actor> actor) {
        actor.part("validity", actor.get().validity()).forEach(action);
        for (var former = actor.each("formerNames", actor.get().formerNames()); former.next(); ) {
            former.part("used", former.get().used()).forEach(action);
        }
        for (var membership = actor.each("memberships", actor.get().memberships()); membership.next(); ) {
            membership.part("held", membership.get().held()).forEach(action);
        }
        for (var predecessor = actor.each("predecessors", actor.get().predecessors()); predecessor.next(); ) {
            predecessor.part("date", predecessor.get().date()).forEach(action);
        }
    }

    private void official(Cursor<Official> official) {
        for (var name = official.always("name", official.get().name()); name.next(); ) {
            for (var form = name.each("forms", name.get().forms()); form.next(); ) {
                form.part("used", form.get().used()).forEach(action);
            }
        }
        official.each("tenures", official.get().tenures()).forEach(this::tenure);
    }

    private void tenure(Cursor<Tenure> tenure) {
        tenure.part("held", tenure.get().held()).forEach(action);
        for (var part = tenure.each("parts", tenure.get().parts()); part.next(); ) {
            part.part("held", part.get().held()).forEach(action);
        }
        for (var step = tenure.each("steps", tenure.get().steps()); step.next(); ) {
            step.part("date", step.get().date()).forEach(action);
        }
    }

    private void provision(Cursor<Provision> provision) {
        Timings.each(provision, this::timing);
        within.each(provision);
        if (provision.get() instanceof Clause clause) {
            for (var rule = provision.part("rule", clause.rule()); rule.next(); ) {
                triggers(rule.part("begins", rule.get().begins()));
                triggers(rule.part("beginsForLater", rule.get().beginsForLater()));
            }
        }
    }

    private void quantity(Cursor<Quantity> quantity) {
        for (var baseline = quantity.part("baseline", quantity.get().baseline()); baseline.next(); ) {
            baseline.part("period", baseline.get().period()).forEach(action);
        }
    }

    private void timing(Cursor<Timing> timing) {
        triggers(timing.part("at", timing.get().at()));
        triggers(timing.part("due", timing.get().due()));
        triggers(timing.part("from", timing.get().from()));
        triggers(timing.part("until", timing.get().until()));
    }

    private void triggers(Cursor<Trigger> triggers) {
        while (triggers.next()) {
            triggers.part("date", triggers.get().date()).forEach(action);
            triggers(triggers.each("allOf", triggers.get().allOf()));
            triggers(triggers.each("anyOf", triggers.get().anyOf()));
        }
    }
}

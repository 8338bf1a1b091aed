package org.entente.validation.walk;

import java.util.function.Consumer;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.people.Tenure;
import org.entente.provision.Clause;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Source;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;

/** All texts by language and all tags of languages of an agreement, and where they are. */
public final class Languages {

    private final Consumer<Cursor<LocalizedText>> texts;
    private final Consumer<Cursor<LanguageTag>> tags;
    private final ItemsAndQuantities within = new ItemsAndQuantities(this::item, this::quantity);

    private Languages(Consumer<Cursor<LocalizedText>> texts, Consumer<Cursor<LanguageTag>> tags) {
        this.texts = texts;
        this.tags = tags;
    }

    public static void each(
            Agreement agreement, Consumer<Cursor<LocalizedText>> texts, Consumer<Cursor<LanguageTag>> tags) {
        new Languages(texts, tags).agreement(agreement);
    }

    private void agreement(Agreement agreement) {
        Cursor.of("title", agreement.title()).forEach(texts);
        Cursor.in("otherTitles", agreement.otherTitles()).forEach(texts);
        for (var relation = Cursor.in("relations", agreement.relations()); relation.next(); ) {
            relation.part("note", relation.get().note()).forEach(texts);
        }
        for (var text = Cursor.in("texts", agreement.texts()); text.next(); ) {
            text.always("language", text.get().language()).forEach(tags);
            text.part("note", text.get().note()).forEach(texts);
        }
        for (var nature = Cursor.in("legalNatures", agreement.legalNatures()); nature.next(); ) {
            nature.part("note", nature.get().note()).forEach(texts);
        }
        for (var actor = Cursor.in("actors", agreement.actors()); actor.next(); ) {
            actor.always("name", actor.get().name()).forEach(texts);
            actor.each("otherNames", actor.get().otherNames()).forEach(texts);
            for (var former = actor.each("formerNames", actor.get().formerNames()); former.next(); ) {
                former.always("name", former.get().name()).forEach(texts);
                citations(former.each("citations", former.get().citations()));
            }
            for (var membership = actor.each("memberships", actor.get().memberships()); membership.next(); ) {
                citations(membership.each("citations", membership.get().citations()));
                membership.part("note", membership.get().note()).forEach(texts);
            }
            for (var predecessor = actor.each("predecessors", actor.get().predecessors()); predecessor.next(); ) {
                citations(predecessor.each("citations", predecessor.get().citations()));
                predecessor.part("note", predecessor.get().note()).forEach(texts);
            }
            actor.part("note", actor.get().note()).forEach(texts);
        }
        for (var party = Cursor.in("parties", agreement.parties()); party.next(); ) {
            party.part("note", party.get().note()).forEach(texts);
        }
        for (var office = Cursor.in("offices", agreement.offices()); office.next(); ) {
            office.part("title", office.get().title()).forEach(texts);
            office.each("otherTitles", office.get().otherTitles()).forEach(texts);
            citations(office.each("citations", office.get().citations()));
            office.part("note", office.get().note()).forEach(texts);
        }
        for (var official = Cursor.in("officials", agreement.officials()); official.next(); ) {
            for (var name = official.always("name", official.get().name()); name.next(); ) {
                for (var form = name.each("forms", name.get().forms()); form.next(); ) {
                    form.part("language", form.get().language()).forEach(tags);
                }
            }
            official.each("tenures", official.get().tenures()).forEach(this::tenure);
            official.part("note", official.get().note()).forEach(texts);
        }
        for (var series = Cursor.in("series", agreement.series()); series.next(); ) {
            series.always("name", series.get().name()).forEach(texts);
            series.each("otherNames", series.get().otherNames()).forEach(texts);
            citations(series.each("citations", series.get().citations()));
            series.part("note", series.get().note()).forEach(texts);
        }
        Cursor.in("meetings", agreement.meetings()).forEach(this::meeting);
        for (var part = Cursor.in("parts", agreement.parts()); part.next(); ) {
            part.part("title", part.get().title()).forEach(texts);
            part.part("note", part.get().note()).forEach(texts);
        }
        for (var area = Cursor.in("policyAreas", agreement.policyAreas()); area.next(); ) {
            area.part("label", area.get().label()).forEach(texts);
        }
        for (var place = Cursor.in("places", agreement.places()); place.next(); ) {
            place.part("name", place.get().name()).forEach(texts);
            place.part("note", place.get().note()).forEach(texts);
        }
        for (var work = Cursor.in("works", agreement.works()); work.next(); ) {
            work.part("name", work.get().name()).forEach(texts);
            work.part("note", work.get().note()).forEach(texts);
        }
        Cursor.in("sources", agreement.sources()).forEach(this::source);
        Cursor.in("events", agreement.events()).forEach(this::event);
        Cursor.in("provisions", agreement.provisions()).forEach(this::provision);
        for (var scheme = Cursor.in("schemes", agreement.schemes()); scheme.next(); ) {
            scheme.part("name", scheme.get().name()).forEach(texts);
            for (var grade = scheme.each("grades", scheme.get().grades()); grade.next(); ) {
                grade.part("label", grade.get().label()).forEach(texts);
            }
            citations(scheme.each("citations", scheme.get().citations()));
            scheme.part("note", scheme.get().note()).forEach(texts);
        }
        for (var assessment = Cursor.in("assessments", agreement.assessments()); assessment.next(); ) {
            citations(assessment.each("evidence", assessment.get().evidence()));
            assessment.part("note", assessment.get().note()).forEach(texts);
        }
        agreement.note().ifPresent(note -> Cursor.of("note", note).forEach(texts));
    }

    private void tenure(Cursor<Tenure> tenure) {
        for (var part = tenure.each("parts", tenure.get().parts()); part.next(); ) {
            citations(part.each("citations", part.get().citations()));
            part.part("note", part.get().note()).forEach(texts);
        }
        for (var step = tenure.each("steps", tenure.get().steps()); step.next(); ) {
            citations(step.each("citations", step.get().citations()));
            step.part("note", step.get().note()).forEach(texts);
        }
        citations(tenure.each("citations", tenure.get().citations()));
        tenure.part("note", tenure.get().note()).forEach(texts);
    }

    private void meeting(Cursor<Meeting> meeting) {
        meeting.part("name", meeting.get().name()).forEach(texts);
        meeting.each("otherNames", meeting.get().otherNames()).forEach(texts);
        meeting.part("note", meeting.get().note()).forEach(texts);
    }

    private void source(Cursor<Source> source) {
        source.part("title", source.get().title()).forEach(texts);
        source.part("language", source.get().language()).forEach(tags);
        for (var correction = source.each("corrections", source.get().corrections()); correction.next(); ) {
            correction.part("note", correction.get().note()).forEach(texts);
        }
        source.part("note", source.get().note()).forEach(texts);
    }

    private void event(Cursor<LifecycleEvent> event) {
        event.part("text", event.get().text()).forEach(texts);
        for (var report = event.each("reports", event.get().reports()); report.next(); ) {
            citations(report.each("citations", report.get().citations()));
            report.part("note", report.get().note()).forEach(texts);
        }
        citations(event.each("citations", event.get().citations()));
        event.part("note", event.get().note()).forEach(texts);
    }

    private void item(Cursor<Item> item) {
        item.always("text", item.get().text()).forEach(texts);
    }

    private void quantity(Cursor<Quantity> quantity) {
        quantity.part("measures", quantity.get().measures()).forEach(texts);
    }

    private void citations(Cursor<Citation> citations) {
        while (citations.next()) {
            citations.part("note", citations.get().note()).forEach(texts);
        }
    }

    private void triggers(Cursor<Trigger> triggers) {
        while (triggers.next()) {
            triggers(triggers.each("allOf", triggers.get().allOf()));
            triggers(triggers.each("anyOf", triggers.get().anyOf()));
            triggers.part("words", triggers.get().words()).forEach(texts);
        }
    }

    private void timing(Cursor<Timing> timing) {
        triggers(timing.part("at", timing.get().at()));
        triggers(timing.part("due", timing.get().due()));
        triggers(timing.part("from", timing.get().from()));
        triggers(timing.part("until", timing.get().until()));
    }

    private void provision(Cursor<Provision> at) {
        Provision provision = at.get();
        at.part("text", provision.text()).forEach(texts);
        at.part("summary", provision.summary()).forEach(texts);
        for (var wording = at.part("wording", provision.wording()); wording.next(); ) {
            wording.part("object", wording.get().object()).forEach(texts);
        }
        for (var involvement = at.each("involved", provision.involved()); involvement.next(); ) {
            involvement.part("note", involvement.get().note()).forEach(texts);
        }
        for (var qualifier = at.each("qualifiers", provision.qualifiers()); qualifier.next(); ) {
            qualifier.always("text", qualifier.get().text()).forEach(texts);
        }
        Timings.each(at, this::timing);
        within.each(at);
        citations(at.each("citations", provision.citations()));
        if (provision instanceof Clause clause) {
            for (var rule = at.part("rule", clause.rule()); rule.next(); ) {
                triggers(rule.part("begins", rule.get().begins()));
                triggers(rule.part("beginsForLater", rule.get().beginsForLater()));
            }
        }
        at.part("note", provision.note()).forEach(texts);
    }
}

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
        Cursor.in("relations", agreement.relations())
                .forEach(
                        relation -> relation.part("note", relation.get().note()).forEach(texts));
        Cursor.in("texts", agreement.texts()).forEach(text -> {
            text.always("language", text.get().language()).forEach(tags);
            text.part("note", text.get().note()).forEach(texts);
        });
        Cursor.in("legalNatures", agreement.legalNatures()).forEach(nature -> {
            nature.part("note", nature.get().note()).forEach(texts);
        });
        Cursor.in("actors", agreement.actors()).forEach(actor -> {
            actor.always("name", actor.get().name()).forEach(texts);
            actor.each("otherNames", actor.get().otherNames()).forEach(texts);
            actor.each("formerNames", actor.get().formerNames()).forEach(former -> {
                former.always("name", former.get().name()).forEach(texts);
                citations(former.each("citations", former.get().citations()));
            });
            actor.each("memberships", actor.get().memberships()).forEach(membership -> {
                citations(membership.each("citations", membership.get().citations()));
                membership.part("note", membership.get().note()).forEach(texts);
            });
            actor.each("predecessors", actor.get().predecessors()).forEach(predecessor -> {
                citations(predecessor.each("citations", predecessor.get().citations()));
                predecessor.part("note", predecessor.get().note()).forEach(texts);
            });
            actor.part("note", actor.get().note()).forEach(texts);
        });
        Cursor.in("parties", agreement.parties())
                .forEach(party -> party.part("note", party.get().note()).forEach(texts));
        Cursor.in("offices", agreement.offices()).forEach(office -> {
            office.part("title", office.get().title()).forEach(texts);
            office.each("otherTitles", office.get().otherTitles()).forEach(texts);
            citations(office.each("citations", office.get().citations()));
            office.part("note", office.get().note()).forEach(texts);
        });
        Cursor.in("officials", agreement.officials()).forEach(official -> {
            official.always("name", official.get().name())
                    .forEach(name -> name.each("forms", name.get().forms())
                            .forEach(form ->
                                    form.part("language", form.get().language()).forEach(tags)));
            official.each("tenures", official.get().tenures()).forEach(this::tenure);
            official.part("note", official.get().note()).forEach(texts);
        });
        Cursor.in("series", agreement.series()).forEach(series -> {
            series.always("name", series.get().name()).forEach(texts);
            series.each("otherNames", series.get().otherNames()).forEach(texts);
            citations(series.each("citations", series.get().citations()));
            series.part("note", series.get().note()).forEach(texts);
        });
        Cursor.in("meetings", agreement.meetings()).forEach(this::meeting);
        Cursor.in("parts", agreement.parts()).forEach(part -> {
            part.part("title", part.get().title()).forEach(texts);
            part.part("note", part.get().note()).forEach(texts);
        });
        Cursor.in("policyAreas", agreement.policyAreas())
                .forEach(area -> area.part("label", area.get().label()).forEach(texts));
        Cursor.in("places", agreement.places()).forEach(place -> {
            place.part("name", place.get().name()).forEach(texts);
            place.part("note", place.get().note()).forEach(texts);
        });
        Cursor.in("works", agreement.works()).forEach(work -> {
            work.part("name", work.get().name()).forEach(texts);
            work.part("note", work.get().note()).forEach(texts);
        });
        Cursor.in("sources", agreement.sources()).forEach(this::source);
        Cursor.in("events", agreement.events()).forEach(this::event);
        Cursor.in("provisions", agreement.provisions()).forEach(this::provision);
        Cursor.in("schemes", agreement.schemes()).forEach(scheme -> {
            scheme.part("name", scheme.get().name()).forEach(texts);
            scheme.each("grades", scheme.get().grades())
                    .forEach(grade -> grade.part("label", grade.get().label()).forEach(texts));
            citations(scheme.each("citations", scheme.get().citations()));
            scheme.part("note", scheme.get().note()).forEach(texts);
        });
        Cursor.in("assessments", agreement.assessments()).forEach(assessment -> {
            citations(assessment.each("evidence", assessment.get().evidence()));
            assessment.part("note", assessment.get().note()).forEach(texts);
        });
        agreement.note().ifPresent(note -> Cursor.of("note", note).forEach(texts));
    }

    private void tenure(Cursor<Tenure> tenure) {
        tenure.each("parts", tenure.get().parts()).forEach(part -> {
            citations(part.each("citations", part.get().citations()));
            part.part("note", part.get().note()).forEach(texts);
        });
        tenure.each("steps", tenure.get().steps()).forEach(step -> {
            citations(step.each("citations", step.get().citations()));
            step.part("note", step.get().note()).forEach(texts);
        });
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
        source.each("corrections", source.get().corrections())
                .forEach(correction ->
                        correction.part("note", correction.get().note()).forEach(texts));
        source.part("note", source.get().note()).forEach(texts);
    }

    private void event(Cursor<LifecycleEvent> event) {
        event.part("text", event.get().text()).forEach(texts);
        event.each("reports", event.get().reports()).forEach(report -> {
            citations(report.each("citations", report.get().citations()));
            report.part("note", report.get().note()).forEach(texts);
        });
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
        citations.forEach(
                citation -> citation.part("note", citation.get().note()).forEach(texts));
    }

    private void triggers(Cursor<Trigger> triggers) {
        triggers.forEach(trigger -> {
            triggers(trigger.each("allOf", trigger.get().allOf()));
            triggers(trigger.each("anyOf", trigger.get().anyOf()));
            trigger.part("words", trigger.get().words()).forEach(texts);
        });
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
        at.part("wording", provision.wording())
                .forEach(wording ->
                        wording.part("object", wording.get().object()).forEach(texts));
        at.each("involved", provision.involved())
                .forEach(involvement ->
                        involvement.part("note", involvement.get().note()).forEach(texts));
        at.each("qualifiers", provision.qualifiers()).forEach(qualifier -> {
            qualifier.always("text", qualifier.get().text()).forEach(texts);
        });
        Timings.each(at, this::timing);
        within.each(at);
        citations(at.each("citations", provision.citations()));
        if (provision instanceof Clause clause) {
            at.part("rule", clause.rule()).forEach(rule -> {
                triggers(rule.part("begins", rule.get().begins()));
                triggers(rule.part("beginsForLater", rule.get().beginsForLater()));
            });
        }
        at.part("note", provision.note()).forEach(texts);
    }
}

package org.entente.testing.assembling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.instrument.Part;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Clause;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.Digest;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnActors;
import org.entente.testing.part.DrawnSources;
import org.entente.wording.Reference;

/**
 * Puts one agreement together, step by step; each step sees whom and what those before it defined.
 *
 * <p>Definitions with an id that is taken get another one, or are left out where nothing counts them.
 */
public final class Assembly {

    private final Agreement.Builder agreement = Agreement.builder();
    private final List<Source> sources = new ArrayList<>();
    private Definitions definitions = Definitions.empty();
    private RequiredDefinitions given = RequiredDefinitions.by(List.of());

    public Agreement.Builder agreement() {
        return agreement;
    }

    public void day(LocalDate day) {
        definitions = Definitions.on(day);
    }

    /** Defines what was given; actors that were given are the first to become parties. */
    public void given(RequiredDefinitions all) {
        given = all;
        all.officials().forEach(this::official);
        all.policyAreas().forEach(this::policyArea);
        all.texts()
                .forEach(text -> source(new DrawnSources.CodedSource(
                        Source.builder()
                                .id(text.source())
                                .length(text.length())
                                .digest(Digest.full(text.text()))
                                .build(),
                        text)));
    }

    /** An actor and its part, which lacks no more than the actor. */
    public record Seat(Actor actor, Party.Builder part) {}

    public void parties(List<Seat> seats) {
        List<Actor> first = given.actors();
        List<String> wholes = new ArrayList<>();
        for (int i = 0; i < Math.max(seats.size(), first.size()); i++) {
            Actor actor = i < first.size() ? first.get(i) : seats.get(i).actor;
            Party.Builder part = i < seats.size() ? seats.get(i).part : Party.builder();
            definitions.parties().add(seat(new Seat(actor, part)));
            actor.parent().ifPresent(wholes::add);
        }
        defineMissing(wholes);
    }

    /** Defines whom parties are part of; after all parties, since one of them may be it and must keep its id. */
    private void defineMissing(List<String> wholes) {
        for (String whole : wholes) {
            if (!definitions.actors().contains(whole)) {
                define(DrawnActors.called(whole));
            }
        }
    }

    /** Witnesses and the like, whose agreement it is not. */
    public void bystanders(List<Seat> seats) {
        seats.forEach(this::seat);
    }

    private String seat(Seat seat) {
        String actor = define(seat.actor).id();
        agreement.addParty(seat.part.actor(actor).build());
        return actor;
    }

    /** An actor that is named, with what it is to others; by the pick it is part of another or not. */
    public record Named(
            Actor actor,
            Optional<Unresolved<List<FormerName>>> formerNames,
            Optional<Unresolved<List<Membership>>> memberships,
            Optional<Unresolved<List<Predecessor>>> predecessors,
            int pick) {

        /** Refers to those before it; the first actor of all to none. */
        Actor in(Definitions definitions) {
            return definitions.actors().isEmpty()
                    ? actor
                    : actor.toBuilder()
                            .formerNames(formerNames
                                    .map(unresolved -> unresolved.in(definitions))
                                    .orElse(List.of()))
                            .memberships(memberships
                                    .map(unresolved -> unresolved.in(definitions))
                                    .orElse(List.of()))
                            .predecessors(predecessors
                                    .map(unresolved -> unresolved.in(definitions))
                                    .orElse(List.of()))
                            .build();
        }
    }

    public void named(List<Named> all) {
        for (Named each : all) {
            List<String> wholes = definitions.actors();
            boolean part = each.pick % 3 == 2 && !wholes.isEmpty();
            Actor actor = each.in(definitions);
            define(
                    part
                            ? actor.toBuilder()
                                    .parent(wholes.get(each.pick % wholes.size()))
                                    .build()
                            : actor);
        }
    }

    private Actor define(Actor wanted) {
        String id = Definitions.free(wanted.id(), definitions.actors());
        Actor actor =
                id.equals(wanted.id()) ? wanted : wanted.toBuilder().id(id).build();
        agreement.addActor(actor);
        definitions.actors().add(actor.id());
        return actor;
    }

    public void places(List<Place> places) {
        for (Place place : places) {
            if (!definitions.places().contains(place.id())) {
                agreement.addPlace(place);
                definitions.places().add(place.id());
            }
        }
    }

    public void offices(List<Unresolved<Office>> offices) {
        for (Unresolved<Office> unresolved : offices) {
            Office drawn = unresolved.in(definitions);
            String id = Definitions.free(drawn.id(), definitions.offices());
            agreement.addOffice(drawn.toBuilder().id(id).build());
            definitions.offices().add(id);
        }
    }

    /** What was assessed, by schemes of which there is at least one. */
    public void assessments(List<Unresolved<AssessmentScheme>> schemes, List<Unresolved<Assessment>> all) {
        for (Unresolved<AssessmentScheme> unresolved : schemes) {
            AssessmentScheme drawn = unresolved.in(definitions);
            String id = Definitions.free(drawn.id(), definitions.schemes());
            agreement.addScheme(drawn.toBuilder().id(id).build());
            definitions.schemes().add(id);
        }
        all.forEach(unresolved -> agreement.addAssessment(unresolved.in(definitions)));
    }

    public void series(List<Unresolved<MeetingSeries>> all) {
        for (Unresolved<MeetingSeries> unresolved : all) {
            MeetingSeries drawn = unresolved.in(definitions);
            String id = Definitions.free(drawn.id(), definitions.series());
            agreement.addSeries(drawn.toBuilder().id(id).build());
            definitions.series().add(id);
        }
    }

    public void officials(List<Unresolved<Official>> officials) {
        for (Unresolved<Official> unresolved : officials) {
            Official drawn = unresolved.in(definitions);
            String id = Definitions.free(drawn.id(), definitions.officialIds());
            official(id.equals(drawn.id()) ? drawn : drawn.toBuilder().id(id).build());
        }
    }

    private void official(Official official) {
        agreement.addOfficial(official);
        definitions.officials().add(official);
    }

    public void policyAreas(List<Unresolved<List<PolicyArea>>> areas) {
        for (Unresolved<List<PolicyArea>> unresolved : areas) {
            unresolved.in(definitions).forEach(this::policyArea);
        }
    }

    private void policyArea(PolicyArea area) {
        if (!definitions.policyAreas().contains(area.id())) {
            agreement.addPolicyArea(area);
            definitions.policyAreas().add(area.id());
        }
    }

    public void works(List<Unresolved<CitedWork>> works) {
        for (Unresolved<CitedWork> unresolved : works) {
            CitedWork work = unresolved.in(definitions);
            if (!definitions.workIds().contains(work.id())) {
                agreement.addWork(work);
                definitions.works().add(work);
            }
        }
    }

    public void sources(List<Unresolved<DrawnSources.CodedSource>> sources) {
        sources.forEach(unresolved -> source(unresolved.in(definitions)));
    }

    public void source(DrawnSources.CodedSource coded) {
        sources.add(coded.source());
        definitions.texts().add(coded.text());
    }

    /** The sources so far. */
    public List<Source> sources() {
        return sources;
    }

    public void parts(List<Unresolved<Part>> parts) {
        for (Unresolved<Part> unresolved : parts) {
            Part drawn = unresolved.in(definitions);
            part(drawn.toBuilder()
                    .id(Definitions.free(drawn.id(), definitions.parts()))
                    .build());
        }
    }

    public void part(Part part) {
        agreement.addPart(part);
        definitions.parts().add(part.id());
    }

    public void texts(List<Unresolved<TextVersion>> texts) {
        texts.forEach(text -> agreement.addText(text.in(definitions)));
    }

    public void relations(List<Unresolved<Relation>> relations) {
        relations.forEach(relation -> agreement.addRelation(relation.in(definitions)));
    }

    public void subjects(Unresolved<List<String>> areas) {
        agreement.subjects(areas.in(definitions));
    }

    public void meetings(List<Unresolved<Meeting>> meetings) {
        for (Unresolved<Meeting> unresolved : meetings) {
            Meeting meeting = unresolved.in(definitions);
            String id = Definitions.free(meeting.id(), definitions.meetings());
            agreement.addMeeting(meeting.toBuilder().id(id).build());
            definitions.meetings().add(id);
            meeting.dates().ifPresent(definitions.days()::add);
        }
    }

    public void legalNatures(Unresolved<List<LegalNature>> natures) {
        agreement.legalNatures(natures.in(definitions));
    }

    public void events(Unresolved<List<LifecycleEvent>> events) {
        List<LifecycleEvent> all = events.in(definitions);
        agreement.events(all);
        all.forEach(event -> event.id().ifPresent(definitions.events()::add));
        all.stream()
                .filter(event -> event.work().isEmpty())
                .forEach(event -> event.done().ifPresent(definitions.days()::add));
    }

    /** A provision, whether others may refer to it, and the text that it quotes, if it is one in particular. */
    public record Drafted(Unresolved<? extends Provision> provision, boolean named, Optional<SourceText> text) {}

    public void provisions(List<Drafted> provisions) {
        List<Provision> all = new ArrayList<>();
        Set<List<Reference>> ruled = new HashSet<>();
        for (Drafted drafted : provisions) {
            Optional<String> id = Optional.of("p" + (all.size() + 1)).filter(any -> drafted.named);
            definitions.self(id);
            definitions.quoted(drafted.text);
            all.add(identified(withoutSecondRule(drafted.provision.in(definitions), ruled), all.size()));
            id.ifPresent(definitions.provisions()::add);
        }
        agreement.provisions(all);
    }

    /** A text has one rule for each of its parts. */
    private static Provision withoutSecondRule(Provision provision, Set<List<Reference>> ruled) {
        return provision instanceof Clause clause && clause.rule().isPresent() && !ruled.add(clause.scope())
                ? clause.toBuilder().rule(Optional.empty()).build()
                : provision;
    }

    /** The provision, of whose items every other one has an id. */
    private Provision identified(Provision provision, int number) {
        List<Item> items = new ArrayList<>(provision.items());
        for (int i = 0; i < items.size(); i += 2) {
            String id = "p" + (number + 1) + "." + (i + 1);
            items.set(i, items.get(i).toBuilder().id(id).build());
            definitions.items().add(id);
        }
        return items.isEmpty() ? provision : provision.toBuilder().items(items).build();
    }

    public Definitions definitions() {
        return definitions;
    }

    /** The agreement, of what was defined so far. */
    public Agreement agreed() {
        return agreement.sources(sources).build();
    }
}

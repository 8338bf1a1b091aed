package org.entente.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Provision;
import org.entente.time.DateSpan;
import org.entente.validation.index.Definitions;
import org.entente.validation.index.IdIndex;
import org.entente.validation.index.TextDates;
import org.entente.validation.index.Times;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.ParticipantRole;
import org.entente.wording.Reference;

/** Who takes part, who speaks, and for whom. */
final class PartyRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.PARTY_DUPLICATE, PartyRules::duplicates),
            new LibraryRule(AgreementProblem.PARTY_NOT_VALID, PartyRules::notValid)
                    .reading(TextDates.PLACES)
                    .reading("events[].actors"),
            new LibraryRule(AgreementProblem.SPEAKER_NOT_A_PARTY, PartyRules::strangers)
                    .reading("parties[].actor", "actors[].id", "actors[].parent"),
            new LibraryRule(AgreementProblem.MANNER_OF_ONE, PartyRules::mannerOfOne)
                    .reading("parties[].actor", "parties[].roles", "officials[].id", "officials[].actor")
                    .reading("provisions[=].by"),
            new LibraryRule(AgreementProblem.DELEGATE_OF_ANOTHER, PartyRules::delegates)
                    .reading(
                            "actors[].id",
                            "actors[].parent",
                            "events[=].actors",
                            "events[=].participants[].role",
                            "events[=].participants[].actor")
                    .reading("events[=].expected", "offices[].id", "offices[].actor"));

    /** Kinds of actors whose members act, one by one or together. */
    private static final Set<ActorKind> OF_SEVERAL =
            Set.of(ActorKind.INFORMAL_GROUPING, ActorKind.ALLIANCE, ActorKind.INDETERMINATE);

    private PartyRules() {}

    private static void duplicates(RuleRun inspection) {
        inspection
                .definitions()
                .parties
                .eachRepeated(
                        (id, path, first) -> inspection.report(Violation.of(AgreementProblem.PARTY_DUPLICATE, path)
                                .with("id", id)
                                .with("first", first)));
    }

    /** Who was not there when the text was made may have joined later. */
    private static void notValid(RuleRun inspection) {
        List<DateSpan> made = inspection.textDates();
        if (made.isEmpty()) {
            return;
        }
        if (inspection.agreement().actors().stream()
                .noneMatch(actor -> actor.validity().isPresent())) {
            return;
        }
        Times textMade = new Times(made.stream().map(Optional::of).toList());
        Map<String, Times> ownActs = ownActs(inspection.agreement());
        Cursor<Party> party = Cursor.in("parties", inspection.agreement().parties());
        while (party.next()) {
            String id = party.get().actor();
            inspection
                    .definitions()
                    .actors
                    .find(id)
                    .flatMap(Actor::validity)
                    .filter(validity -> !textMade.mayMeet(validity))
                    .filter(validity ->
                            Optional.ofNullable(ownActs.get(id)).stream().noneMatch(acts -> acts.mayMeet(validity)))
                    .ifPresent(
                            validity -> inspection.report(Violation.of(AgreementProblem.PARTY_NOT_VALID, party.path())
                                    .with("id", id)
                                    .with("validity", validity)
                                    .with("date", made.get(0))));
        }
    }

    /**
     * When each actor acted on the agreement, for instance acceded to it; empty where no date is recorded, and for a
     * successor, which may act for the time of its predecessor.
     */
    private static Map<String, Times> ownActs(Agreement agreement) {
        Map<String, List<Optional<DateSpan>>> acts = new HashMap<>();
        for (LifecycleEvent event : agreement.events()) {
            if (event.work().isEmpty()) {
                event.actors().stream()
                        .flatMap(actor -> actor.ids().stream())
                        .forEach(id -> acts.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(Acts.SUCCESSIONS.contains(event.act()) ? Optional.empty() : event.done()));
            }
        }
        Map<String, Times> times = new HashMap<>();
        acts.forEach((actor, done) -> times.put(actor, new Times(done)));
        return times;
    }

    /** An organ, government or ministry of a party speaks for it. */
    private static void strangers(RuleRun inspection) {
        IdIndex<Actor> actors = inspection.definitions().actors;
        PartiesWithParts parties = new PartiesWithParts(inspection.definitions().parties::has, actors);
        attributions(inspection, (provision, by) -> {
            Cursor<Reference> speaker = by.each("actors", by.get().actors());
            while (speaker.next()) {
                Optional<String> id = speaker.get().id();
                if (id.isPresent() && isStranger(id.get(), actors, parties)) {
                    inspection.report(stranger(id.get(), speaker.path()));
                }
                List<String> members = speaker.get().members();
                for (int i = 0; i < members.size(); i++) {
                    if (isStranger(members.get(i), actors, parties)) {
                        inspection.report(
                                stranger(members.get(i), speaker.path("members").index(i)));
                    }
                }
            }
        });
        Appearances.eachSpeaker(
                inspection,
                (official, as, act, place) -> official.actor()
                        .filter(actor -> isStranger(actor, actors, parties))
                        .ifPresent(actor ->
                                inspection.report(stranger(actor, place.get()).with("official", official.id()))));
    }

    private static boolean isStranger(String id, IdIndex<Actor> actors, PartiesWithParts parties) {
        return actors.has(id) && !parties.hold(id);
    }

    private static Violation stranger(String actor, ValuePath path) {
        return Violation.of(AgreementProblem.SPEAKER_NOT_A_PARTY, path).with("id", actor);
    }

    private static void attributions(RuleRun inspection, BiConsumer<Provision, Cursor<Attribution>> action) {
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            provision.part("by", provision.get().by()).forEach(by -> action.accept(provision.get(), by));
        }
    }

    /** Parties with all that is part of them. However many are asked for, each of the actors is passed once. */
    static final class PartiesWithParts {

        private final Predicate<String> isWhole;
        private final IdIndex<Actor> actors;
        private final Map<String, Boolean> held = new HashMap<>();

        PartiesWithParts(Predicate<String> isWhole, IdIndex<Actor> actors) {
            this.isWhole = isWhole;
            this.actors = actors;
        }

        boolean hold(String actor) {
            if (isWhole.test(actor)) {
                return true;
            }
            List<String> way = new ArrayList<>();
            Optional<String> at = Optional.of(actor);
            while (at.isPresent() && !isWhole.test(at.get()) && !held.containsKey(at.get())) {
                // Until it is known: a circle holds nothing.
                held.put(at.get(), false);
                way.add(at.get());
                at = actors.find(at.get()).flatMap(Actor::parent);
            }
            boolean isHeld = at.isPresent() && held.getOrDefault(at.get(), true);
            way.forEach(each -> held.put(each, isHeld));
            return isHeld;
        }
    }

    private static void mannerOfOne(RuleRun inspection) {
        attributions(
                inspection,
                (provision, by) -> by.get().manner().ifPresent(manner -> {
                    if (isOfOne(
                            by.get(), inspection.agreement().speakers(provision), inspection.definitions().actors)) {
                        inspection.report(Violation.of(AgreementProblem.MANNER_OF_ONE, by.path("manner"))
                                .with("manner", manner));
                    }
                }));
    }

    /** Words without an id may stand for several, and so may one reference with members, and a class of actors. */
    private static boolean isOfOne(Attribution by, Set<String> speakers, IdIndex<Actor> actors) {
        return speakers.size() == 1
                && speakers.stream()
                        .noneMatch(id -> actors.find(id)
                                .flatMap(Actor::kind)
                                .filter(OF_SEVERAL::contains)
                                .isPresent())
                && by.officials().size() <= 1
                && by.officials().stream()
                        .allMatch(official ->
                                official.id().isPresent() && official.members().isEmpty())
                && !by.hasUnresolvedWords();
    }

    private static void delegates(RuleRun inspection) {
        Definitions definitions = inspection.definitions();
        Appearances.each(
                inspection,
                (official, as, act, place) -> as.actor(official, definitions.offices::find)
                        .filter(actor -> !act.mayBeFor(actor, definitions.wholes()))
                        .ifPresent(actor -> inspection.report(actsForAnother(official.id(), actor, act, place.get()))));
    }

    private static Violation actsForAnother(String official, String actor, Appearances.Act act, ValuePath place) {
        Violation violation = Violation.of(AgreementProblem.DELEGATE_OF_ANOTHER, place)
                .with("official", official)
                .with("actor", actor)
                .with("party", act.actors().get(0));
        int others = act.actors().size() - 1;
        violation = others == 0 ? violation : violation.with("others", others);
        return act.hasRoles() ? violation.with("role", ParticipantRole.SIGNER_ON_BEHALF) : violation;
    }
}

package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.life.ForceRule;
import org.entente.life.Life;
import org.entente.life.LifecycleEvent;
import org.entente.provision.Clause;
import org.entente.provision.Provision;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.MeetingStatus;

/** Takes from an agreement what a policy of force judges. */
final class LifeOf {

    private static final Set<ActorKind> ORGANISATIONS =
            Set.of(ActorKind.INTERNATIONAL_ORGANISATION, ActorKind.REGIONAL_INTEGRATION_ORGANISATION);

    private static final Set<MeetingStatus> WITHOUT_DATES = Set.of(MeetingStatus.POSTPONED, MeetingStatus.CANCELLED);

    private LifeOf() {}

    static Life agreement(Agreement agreement) {
        Life.Builder life = Life.builder();
        List<LifecycleEvent> events = agreement.events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).work().isEmpty()) {
                life.addEvent(events.get(i), ValuePath.of("events").index(i));
            }
        }
        List<Party> parties = agreement.parties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            life.addParty(
                    new Life.Listed(party.actor(), party.roles(), party.isPrincipal()),
                    ValuePath.of("parties").index(i));
        }
        List<Life.Placed<ForceRule>> ofParts = new ArrayList<>();
        List<Provision> provisions = agreement.provisions();
        for (int i = 0; i < provisions.size(); i++) {
            ValuePath path = ValuePath.of("provisions").index(i);
            if (provisions.get(i) instanceof Clause clause) {
                life.addTopic(clause.topic());
                boolean isOfWhole = clause.scope().isEmpty();
                clause.rule().ifPresent(rule -> {
                    if (isOfWhole) {
                        life.addRule(rule, path.member("rule"));
                    } else {
                        ofParts.add(new Life.Placed<>(rule, path.member("rule")));
                    }
                });
            }
        }
        ofParts.forEach(rule -> life.addRule(rule.value(), rule.path()));
        List<LegalNature> natures = agreement.legalNatures();
        for (int i = 0; i < natures.size(); i++) {
            if (natures.get(i).scope().isEmpty()) {
                Optional<String> by =
                        natures.get(i).assertedBy().flatMap(whose -> whose.id().or(whose::asPrinted));
                life.addNature(
                        new Life.Ascribed(natures.get(i).force(), by),
                        ValuePath.of("legalNatures").index(i));
            }
        }
        agreement.meetings().forEach(meeting -> add(meeting, life));
        agreement.actors().forEach(actor -> add(actor, life));
        return life.build();
    }

    /** The dates of a meeting that was put off or called off are those of nothing. */
    private static void add(Meeting meeting, Life.Builder life) {
        if (meeting.status().filter(WITHOUT_DATES::contains).isEmpty()) {
            meeting.dates().ifPresent(dates -> life.meeting(meeting.id(), dates));
        }
    }

    private static void add(Actor actor, Life.Builder life) {
        actor.validity().ifPresent(validity -> life.validity(actor.id(), validity));
        actor.predecessors()
                .forEach(each -> each.date().ifPresent(date -> life.succession(actor.id(), each.actor(), date)));
        Optional<ActorKind> kind = actor.kind();
        if (kind.isPresent() && ORGANISATIONS.contains(kind.get())) {
            life.addOrganisation(actor.id());
        }
    }
}

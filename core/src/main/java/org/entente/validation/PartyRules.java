package org.entente.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Delegation;
import org.entente.model.Official;
import org.entente.model.Party;
import org.entente.model.Provision;
import org.entente.time.DateSpan;
import org.entente.violation.Violation;
import org.entente.wording.Reference;

/** Who takes part, who speaks, and for whom. */
final class PartyRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.PARTY_DUPLICATE, PartyRules::duplicates),
            new LibraryRule(AgreementProblem.PARTY_NOT_VALID, PartyRules::notValid),
            new LibraryRule(AgreementProblem.SPEAKER_NOT_A_PARTY, PartyRules::strangers),
            new LibraryRule(AgreementProblem.MANNER_OF_ONE, PartyRules::mannerOfOne),
            new LibraryRule(AgreementProblem.DELEGATE_OF_ANOTHER, PartyRules::delegates));

    private PartyRules() {}

    private static void duplicates(Inspection inspection) {
        inspection
                .definitions()
                .parties
                .eachRepeated(
                        (id, path, first) -> inspection.report(Violation.of(AgreementProblem.PARTY_DUPLICATE, path)
                                .with("id", id)
                                .with("first", first)));
    }

    private static void notValid(Inspection inspection) {
        List<DateSpan> made = TextDates.of(inspection.agreement());
        if (made.isEmpty()) {
            return;
        }
        Cursor<Party> party = Cursor.in("parties", inspection.agreement().parties());
        while (party.next()) {
            String id = party.get().actor();
            inspection
                    .definitions()
                    .actors
                    .find(id)
                    .flatMap(Actor::validity)
                    .filter(validity -> made.stream().allMatch(dates -> TextDates.isApart(dates, validity)))
                    .ifPresent(
                            validity -> inspection.report(Violation.of(AgreementProblem.PARTY_NOT_VALID, party.path())
                                    .with("id", id)
                                    .with("validity", validity)
                                    .with("date", made.get(0))));
        }
    }

    /** An organ, government or ministry of a party speaks for it. */
    private static void strangers(Inspection inspection) {
        Ids<Actor> actors = inspection.definitions().actors;
        Ids<Party> parties = inspection.definitions().parties;
        attributions(inspection, (provision, by) -> {
            Cursor<Reference> speaker = by.each("actors", by.get().actors());
            while (speaker.next()) {
                Optional<String> id = speaker.get().id();
                if (id.isPresent() && actors.has(id.get()) && !isOf(id.get(), parties::has, actors)) {
                    inspection.report(Violation.of(AgreementProblem.SPEAKER_NOT_A_PARTY, speaker.path())
                            .with("id", id.get()));
                }
            }
        });
    }

    private static void attributions(Inspection inspection, BiConsumer<Provision, Cursor<Attribution>> action) {
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            provision.part("by", provision.get().by()).forEach(by -> action.accept(provision.get(), by));
        }
    }

    private static boolean isOf(String actor, Predicate<String> whole, Ids<Actor> actors) {
        if (whole.test(actor)) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        Optional<String> at = parent(actor, actors);
        while (at.isPresent() && seen.add(at.get())) {
            if (whole.test(at.get())) {
                return true;
            }
            at = parent(at.get(), actors);
        }
        return false;
    }

    private static Optional<String> parent(String actor, Ids<Actor> actors) {
        return actors.find(actor).flatMap(Actor::parent);
    }

    private static void mannerOfOne(Inspection inspection) {
        attributions(
                inspection,
                (provision, by) -> by.get().manner().ifPresent(manner -> {
                    if (isOfOne(by.get(), inspection.agreement().speakers(provision))) {
                        inspection.report(Violation.of(AgreementProblem.MANNER_OF_ONE, by.path("manner"))
                                .with("manner", manner));
                    }
                }));
    }

    /** Words without an id may stand for several. */
    private static boolean isOfOne(Attribution by, Set<String> speakers) {
        return speakers.size() == 1 && by.officials().size() <= 1 && !by.hasUnresolvedWords();
    }

    private static void delegates(Inspection inspection) {
        Definitions definitions = inspection.definitions();
        Cursor.in("meetings", inspection.agreement().meetings())
                .forEach(meeting -> meeting.each("delegations", meeting.get().delegations())
                        .forEach(delegation -> delegation
                                .each("officials", delegation.get().officials())
                                .forEach(delegate -> delegate.get()
                                        .id()
                                        .flatMap(definitions.officials::find)
                                        .filter(official ->
                                                actsForAnother(official, delegation.get(), definitions.actors))
                                        .ifPresent(official -> inspection.report(Violation.of(
                                                        AgreementProblem.DELEGATE_OF_ANOTHER, delegate.path())
                                                .with("official", official.id())
                                                .with("actor", official.actor().orElseThrow())
                                                .with("party", delegation.get().party()))))));
    }

    private static boolean actsForAnother(Official official, Delegation delegation, Ids<Actor> actors) {
        return official.actor()
                .filter(actor -> !isOf(actor, delegation.party()::equals, actors)
                        && !isOf(delegation.party(), actor::equals, actors))
                .isPresent();
    }
}

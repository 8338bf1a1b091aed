package org.entente.validation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Attribution;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.model.Party;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.violation.Path;
import org.entente.violation.Violation;

/** Who takes part, who speaks, and for whom. */
final class PartyRules {

    static final List<Rule> ALL = List.of(
            Rule.of(AgreementProblem.PARTY_DUPLICATE, examination -> duplicates(examination.agreement())),
            Rule.of(AgreementProblem.PARTY_NOT_VALID, examination -> notValid(examination.agreement())),
            Rule.of(AgreementProblem.SPEAKER_NOT_A_PARTY, examination -> strangers(examination.agreement())),
            Rule.of(AgreementProblem.MANNER_OF_ONE, examination -> mannerOfOne(examination.agreement())),
            Rule.of(AgreementProblem.DELEGATE_OF_ANOTHER, examination -> delegates(examination.agreement())));

    private PartyRules() {}

    private static Stream<Violation> duplicates(Agreement agreement) {
        Map<String, Path> first = new HashMap<>();
        return Located.in("parties", agreement.parties())
                .flatMap(party ->
                        Optional.ofNullable(first.putIfAbsent(party.value().actor(), party.path()))
                                .map(before -> Violation.of(AgreementProblem.PARTY_DUPLICATE, party.path())
                                        .with("id", party.value().actor())
                                        .with("first", before))
                                .stream());
    }

    private static Stream<Violation> notValid(Agreement agreement) {
        List<UncertainDate> made = TextDates.of(agreement);
        return Located.in("parties", agreement.parties())
                .flatMap(party -> agreement
                        .actor(party.value().actor())
                        .flatMap(Actor::validity)
                        .filter(validity ->
                                !made.isEmpty() && made.stream().allMatch(date -> validity.contains(date) == Answer.NO))
                        .map(validity -> Violation.of(AgreementProblem.PARTY_NOT_VALID, party.path())
                                .with("id", party.value().actor())
                                .with("validity", validity)
                                .with("date", made.get(0)))
                        .stream());
    }

    private static Stream<Located<Attribution>> attributions(Agreement agreement) {
        return Located.in("provisions", agreement.provisions())
                .flatMap(provision -> provision.part("by", each -> each.by()));
    }

    /** An organ, government or ministry of a party speaks for it. */
    private static Stream<Violation> strangers(Agreement agreement) {
        Set<String> parties = agreement.parties().stream().map(Party::actor).collect(Collectors.toSet());
        return attributions(agreement)
                .flatMap(by -> by.each("actors", Attribution::actors))
                .flatMap(speaker -> speaker.value().id().stream()
                        .filter(id -> agreement.actor(id).isPresent() && !isOf(id, parties, agreement))
                        .map(id -> Violation.of(AgreementProblem.SPEAKER_NOT_A_PARTY, speaker.path())
                                .with("id", id)));
    }

    private static boolean isOf(String actor, Set<String> wholes, Agreement agreement) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<String> at = Optional.of(actor);
        while (at.isPresent() && seen.add(at.get())) {
            if (wholes.contains(at.get())) {
                return true;
            }
            at = at.flatMap(agreement::actor).flatMap(Actor::parent);
        }
        return false;
    }

    private static Stream<Violation> mannerOfOne(Agreement agreement) {
        return Located.in("provisions", agreement.provisions())
                .flatMap(provision -> provision
                        .part("by", each -> each.by())
                        .filter(by -> isOfOne(by.value(), agreement.speakers(provision.value())))
                        .flatMap(by -> by.part("manner", Attribution::manner)))
                .map(manner -> Violation.of(AgreementProblem.MANNER_OF_ONE, manner.path())
                        .with("manner", manner.value()));
    }

    /** Words without an id may stand for several. */
    private static boolean isOfOne(Attribution by, Set<String> speakers) {
        return speakers.size() == 1 && by.officials().size() <= 1 && !by.hasUnresolvedWords();
    }

    private static Stream<Violation> delegates(Agreement agreement) {
        return Located.in("meetings", agreement.meetings())
                .flatMap(meeting -> meeting.each("delegations", Meeting::delegations))
                .flatMap(delegation -> delegation
                        .each("officials", Delegation::officials)
                        .flatMap(delegate -> delegate.value().id().flatMap(agreement::official).stream()
                                .filter(official -> actsForAnother(official, delegation.value(), agreement))
                                .map(official -> Violation.of(AgreementProblem.DELEGATE_OF_ANOTHER, delegate.path())
                                        .with("official", official.id())
                                        .with("actor", official.actor().orElseThrow())
                                        .with("party", delegation.value().party()))));
    }

    private static boolean actsForAnother(Official official, Delegation delegation, Agreement agreement) {
        return official.actor()
                .filter(actor -> !isOf(actor, Set.of(delegation.party()), agreement)
                        && !isOf(delegation.party(), Set.of(actor), agreement))
                .isPresent();
    }
}

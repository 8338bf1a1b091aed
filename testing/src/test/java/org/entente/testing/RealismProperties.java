package org.entente.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.model.Party;
import org.entente.model.PolicyAreas;
import org.entente.name.NameForm;
import org.entente.name.NameOrder;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.policy.Lexicon;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.Source;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.Stance;
import org.entente.wording.Reference;

/** Each oddity of the real world is in at least one of a hundred default agreements. */
class RealismProperties {

    private static final double AT_LEAST_PERCENT = 1.0;

    private static final List<ActorKind> STATES = List.of(ActorKind.STATE, ActorKind.HISTORICAL_STATE);

    @Property(tries = 2000)
    void oddAgreements(@ForAll Agreement agreement) {
        shows("in force before signature", agreement, RealismProperties::inForceBeforeSignature);
        shows("one signatory", agreement, each -> signatories(each) == 1);
        shows("no signatory", agreement, each -> !each.events().isEmpty() && signatories(each) == 0);
        shows(
                "a party that is no state",
                agreement,
                each -> parties(each)
                        .anyMatch(actor -> actor.kind()
                                .filter(kind -> !STATES.contains(kind))
                                .isPresent()));
        shows("a party that no longer exists", agreement, RealismProperties::hasFormerParty);
        shows(
                "a witness that is no party",
                agreement,
                each -> each.parties().stream()
                        .anyMatch(party -> party.roles().contains(PartyRole.WITNESS) && !party.isPrincipal()));
        shows(
                "several signing dates",
                agreement,
                each -> several(signatures(each).flatMap(event -> event.done().stream())));
        shows(
                "several signing places",
                agreement,
                each -> several(signatures(each).flatMap(event -> event.place().flatMap(Reference::id).stream())));
        shows(
                "an official with tenures in an event",
                agreement,
                each -> hasTenures(
                        each,
                        each.events().stream()
                                .flatMap(event -> event.participants().stream())
                                .flatMap(participant -> participant.official().stream())));
        shows(
                "an official with tenures who speaks",
                agreement,
                each -> hasTenures(
                        each,
                        each.provisions().stream()
                                .flatMap(provision -> provision.by().stream())
                                .flatMap(by -> by.officials().stream())));
        shows("two letters", agreement, RealismProperties::isTwoLetters);
        shows("another instrument of the day", agreement, RealismProperties::hasCompanion);
        shows(
                "an official in two posts",
                agreement,
                each -> each.officials().stream()
                        .anyMatch(
                                official -> several(official.tenures().stream().map(Tenure::office))));
        shows("two officials in one post", agreement, RealismProperties::sharesPost);
        shows(
                "an acting holder",
                agreement,
                each -> tenures(each)
                        .anyMatch(tenure -> tenure.capacity()
                                .filter(Capacity.ACTING::equals)
                                .isPresent()));
        shows(
                "an end known to the month",
                agreement,
                each -> tenures(each)
                        .anyMatch(tenure -> tenure.held()
                                .flatMap(DateSpan::end)
                                .filter(end -> end.toString().length() == 7)
                                .isPresent()));
        shows("a binding body with an annex that is not", agreement, RealismProperties::differsInAnnex);
        shows("recorded disagreement", agreement, RealismProperties::disagrees);
        shows(
                "a misspelt title",
                agreement,
                each -> each.sources().stream()
                        .flatMap(source -> source.corrections().stream())
                        .anyMatch(slip -> each.title().texts().containsValue(slip.printed())));
    }

    @Property(tries = 2000)
    void variety(@ForAll Agreement agreement) {
        shows("mononyms", agreement, each -> forms(each).anyMatch(form -> "Suharto".equals(form.full())));
        shows(
                "generational suffixes",
                agreement,
                each -> forms(each).anyMatch(form -> form.suffix().isPresent()));
        shows(
                "family name first",
                agreement,
                each -> forms(each)
                        .anyMatch(form -> form.order()
                                .filter(NameOrder.FAMILY_FIRST::equals)
                                .isPresent()));
        shows(
                "names in Han characters",
                agreement,
                each -> forms(each).anyMatch(form -> form.full().codePoints().anyMatch(Character::isIdeographic)));
        shows(
                "dates in doubt",
                agreement,
                each -> each.works().stream()
                        .flatMap(work -> work.date().stream())
                        .anyMatch(date -> date.isBefore(date) == Answer.CANNOT_TELL));
        shows(
                "nothing but id and title",
                agreement,
                each -> each.provisions().isEmpty() && each.sources().isEmpty());
        shows(
                "very long lists",
                agreement,
                each -> Stream.<Collection<?>>of(each.parties(), each.provisions(), each.officials())
                        .anyMatch(list -> list.size() > 8));
        shows("two parties", agreement, each -> each.parties().size() == 2);
        shows("many parties", agreement, each -> each.parties().size() > 2);
        shows("no parties", agreement, each -> each.parties().isEmpty());
        shows(
                "shipped policy areas",
                agreement,
                each -> each.policyAreas().stream()
                        .anyMatch(area -> PolicyAreas.standard().area(area.id()).isPresent()));
        shows(
                "invented policy areas",
                agreement,
                each -> each.policyAreas().stream()
                        .anyMatch(area -> PolicyAreas.standard().area(area.id()).isEmpty()));
        shows(
                "listed verbs",
                agreement,
                each -> each.provisions().stream()
                        .flatMap(provision -> provision.wording().stream())
                        .anyMatch(
                                wording -> !Lexicon.standard().readings(wording).isEmpty()));
        shows(
                "invented forms",
                agreement,
                each -> each.form().filter(form -> !form.isKnown()).isPresent());
        for (Class<?> kind : Provision.class.getPermittedSubclasses()) {
            shows(
                    kind.getSimpleName(),
                    agreement,
                    each -> each.provisions().stream().anyMatch(kind::isInstance));
        }
    }

    @Property(tries = 500)
    void supplementaryCharactersBeforeSpans(@ForAll CodedAgreement coded) {
        Statistics.label("supplementary characters")
                .collect(coded.agreement().provisions().stream()
                        .flatMap(provision -> provision.spans().stream())
                        .anyMatch(span -> coded.texts().stream()
                                .filter(text -> text.source().equals(span.source()))
                                .anyMatch(text -> text.passage(0, span.start())
                                        .codePoints()
                                        .anyMatch(Character::isSupplementaryCodePoint))))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= AT_LEAST_PERCENT));
    }

    private static void shows(String what, Agreement agreement, Predicate<Agreement> holds) {
        Statistics.label(what)
                .collect(holds.test(agreement))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= AT_LEAST_PERCENT));
    }

    private static Stream<LifecycleEvent> own(Agreement agreement, LifecycleAct act) {
        return agreement.events().stream()
                .filter(event -> event.work().isEmpty() && event.act().equals(act));
    }

    private static Stream<LifecycleEvent> signatures(Agreement agreement) {
        return own(agreement, LifecycleAct.SIGNATURE);
    }

    private static long signatories(Agreement agreement) {
        return signatures(agreement)
                .flatMap(event -> event.actors().stream())
                .distinct()
                .count();
    }

    private static boolean inForceBeforeSignature(Agreement agreement) {
        return own(agreement, LifecycleAct.ENTRY_INTO_FORCE)
                .flatMap(event -> event.takesEffect().stream())
                .anyMatch(effect -> signatures(agreement)
                        .flatMap(event -> event.done().stream())
                        .flatMap(done -> done.start().stream())
                        .anyMatch(signed -> effect.isBefore(signed) == Answer.YES));
    }

    private static Stream<Actor> parties(Agreement agreement) {
        return agreement.parties().stream()
                .filter(Party::isPrincipal)
                .flatMap(party -> agreement.actor(party.actor()).stream());
    }

    private static boolean hasFormerParty(Agreement agreement) {
        List<UncertainDate> signed = agreement.events().stream()
                .flatMap(event -> event.done().stream())
                .flatMap(done -> done.start().stream())
                .toList();
        return parties(agreement)
                .flatMap(actor -> actor.validity().flatMap(DateSpan::end).stream())
                .anyMatch(end -> signed.stream().anyMatch(day -> end.isBefore(day) == Answer.YES));
    }

    private static boolean isTwoLetters(Agreement agreement) {
        return agreement
                        .form()
                        .filter(InstrumentForm.EXCHANGE_OF_LETTERS::equals)
                        .isPresent()
                && several(agreement.sources().stream().map(Source::issuers).filter(issuers -> issuers.size() == 1));
    }

    private static boolean hasCompanion(Agreement agreement) {
        List<UncertainDate> days = agreement.events().stream()
                .flatMap(event -> event.done().stream())
                .flatMap(done -> done.start().stream())
                .toList();
        return agreement.works().stream().flatMap(work -> work.date().stream()).anyMatch(days::contains);
    }

    private static boolean hasTenures(Agreement agreement, Stream<Reference> officials) {
        return officials
                .flatMap(reference -> reference.ids().stream())
                .flatMap(id -> agreement.official(id).stream())
                .anyMatch(official -> !official.holdings().isEmpty());
    }

    private static Stream<Tenure> tenures(Agreement agreement) {
        return agreement.officials().stream().flatMap(official -> official.tenures().stream());
    }

    private static boolean sharesPost(Agreement agreement) {
        List<Official> officials = agreement.officials();
        return officials.stream()
                .anyMatch(one -> officials.stream()
                        .filter(other -> !other.id().equals(one.id()))
                        .anyMatch(other -> one.tenures().stream()
                                .anyMatch(mine -> other.tenures().stream()
                                        .anyMatch(theirs -> theirs.office().equals(mine.office())))));
    }

    private static Stream<NameForm> forms(Agreement agreement) {
        return agreement.officials().stream().flatMap(official -> official.name().forms().stream());
    }

    private static boolean differsInAnnex(Agreement agreement) {
        return has(agreement, LegalForce.BINDING, false) && has(agreement, LegalForce.POLITICAL, true);
    }

    private static boolean has(Agreement agreement, LegalForce force, boolean ofPart) {
        return agreement.legalNatures().stream()
                .filter((LegalNature nature) -> nature.scope().isEmpty() != ofPart)
                .anyMatch(nature -> nature.force().equals(force));
    }

    private static boolean disagrees(Agreement agreement) {
        return agreement.provisions(Position.class).stream()
                .anyMatch(position ->
                        position.stance().filter(Stance.DISAGREES::equals).isPresent()
                                && agreement.speakers(position).size() == 1);
    }

    private static boolean several(Stream<?> values) {
        return values.distinct().limit(2).count() == 2;
    }
}

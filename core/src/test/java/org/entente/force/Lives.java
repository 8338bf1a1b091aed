package org.entente.force;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/** Agreements with lives, in few words. */
final class Lives {

    private Lives() {}

    static Agreement.Builder treaty(String id, String... parties) {
        Agreement.Builder agreement = Agreement.builder().id(id).title("en", id);
        Stream.of(parties).forEach(party -> agreement.addParty(Actor.of(party, "en", party)));
        return agreement;
    }

    /** An act of some actors, or of none, on a day. */
    static LifecycleEvent done(LifecycleAct act, String day, String... actors) {
        return act(act, actors).done(DateSpan.parse(day)).build();
    }

    /** An act that takes effect on a day. */
    static LifecycleEvent effective(LifecycleAct act, String day, String... actors) {
        return act(act, actors).takesEffect(UncertainDate.parse(day)).build();
    }

    static LifecycleEvent.Builder act(LifecycleAct act, String... actors) {
        return LifecycleEvent.builder()
                .act(act)
                .actors(List.of(actors).stream().map(Reference::to).toList());
    }

    static Clause clause(ForceRule rule) {
        return Clause.builder()
                .topic(ClauseTopic.ENTRY_INTO_FORCE)
                .summary("en", "When the instrument begins and ends.")
                .rule(rule)
                .build();
    }

    /** The standings of the instrument and of its actors, in a row. */
    static String standings(Agreement life, LocalDate day) {
        return Stream.concat(
                        Stream.of(life.statusOn(day).standing().name()),
                        life.participationsOn(day).stream().map(each -> each.actor() + ":" + each.standing()))
                .collect(Collectors.joining(" "));
    }

    static String codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).collect(Collectors.joining(" "));
    }
}

package org.entente.testing.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.LifecycleEvent;
import org.entente.life.Vote;
import org.entente.people.Participant;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Ballot;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.vocabulary.ParticipantRole;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;

/** Acts in the lives of instruments, and lives as wholes. */
public final class DrawnEvents {

    private static final int LEAD = 250;

    /** The days between a withdrawal and its effect. */
    private static final int MONTHS = 180;

    public static final Arbitrary<Unresolved<Participant>> PARTICIPANTS = Drawn.of(
                    Participant.meta(), Participant::builder)
            .draw("official", Unresolved.reference(Definitions::officialIds))
            .maybeDraw(20, "office", Unresolved.reference(Definitions::offices))
            .maybeDraw(10, "actor", Unresolved.reference(Definitions::actors))
            .maybe(80, "role", DrawnTerms.terms(ParticipantRole.vocabulary()))
            .unresolved(participant -> participant.build());

    private static final int MANY_VOTES = 193;

    /** How members voted: counted or named. */
    public static final Arbitrary<Unresolved<Vote>> VOTES = Drawn.completed(
            Vote.meta(),
            Combinators.combine(
                            DrawnTerms.terms(Ballot.vocabulary()),
                            Arbitraries.integers().between(0, MANY_VOTES).withoutEdgeCases(),
                            OptionalArbitrary.of(40, Unresolved.references(Definitions::actors)))
                    .<Unresolved<Vote>>as((ballot, count, named) -> definitions -> Vote.builder()
                            .ballot(ballot)
                            .count(count)
                            .actors(named.map(unresolved -> unresolved.in(definitions))
                                    .orElse(List.of()))
                            .build())
                    .withoutEdgeCases(),
            "ballot",
            "count",
            "actors");

    public static final Arbitrary<Unresolved<DateReport>> REPORTS = Drawn.of(DateReport.meta(), DateReport::builder)
            .with("of", Arbitraries.of(EventDate.class))
            .draw("date", DrawnDates.spansAround(-LEAD, 2000))
            .maybe(10, "dateAsPrinted", DrawnTimings.printedDates())
            .maybeId(50, "source", Definitions::sources)
            .maybeDraw(30, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(5, "note", Words.LOCALIZED)
            .unresolved(report -> report.build());

    public static final Arbitrary<Unresolved<LifecycleEvent>> EVENTS = Drawn.of(
                    LifecycleEvent.meta(), LifecycleEvent::builder)
            .with("act", DrawnTerms.terms(LifecycleAct.vocabulary()))
            .maybeId(10, "work", DrawnWorks::dated)
            .maybeDraw(60, "actors", Unresolved.references(Definitions::parties))
            .maybeDraw(30, "participants", Unresolved.few(PARTICIPANTS))
            .maybeDraw(30, "place", Unresolved.reference(Definitions::places))
            .maybeDraw(70, "done", DrawnDates.spansAround(-LEAD, 2000))
            .maybeDraw(30, "takesEffect", DrawnDates.around(0, 3000))
            .maybe(5, "doneAsPrinted", DrawnTimings.printedDates())
            .maybe(5, "takesEffectAsPrinted", DrawnTimings.printedDates())
            .maybe(5, "expected", Arbitraries.just(true))
            .maybeDraw(10, "recipients", Unresolved.references(Definitions::actors))
            .maybe(15, "means", DrawnTerms.terms(ConsentMeans.vocabulary()))
            .maybeId(10, "regarding", Definitions::events)
            .maybeDraw(10, "provisions", Unresolved.references(Definitions::passages))
            .maybe(5, "text", Words.LOCALIZED)
            .maybe(5, "objectionEffect", DrawnTerms.terms(ObjectionEffect.vocabulary()))
            .maybeDraw(5, "territories", Unresolved.references(Definitions::actors))
            .maybeDraw(5, "predecessor", Unresolved.reference(Definitions::actors))
            .maybe(5, "ground", DrawnTerms.terms(TerminationGround.vocabulary()))
            .maybeDraw(10, "votes", Unresolved.few(VOTES))
            .maybeDraw(10, "reports", Unresolved.few(REPORTS))
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(5, "note", Words.LOCALIZED)
            .without("id")
            .unresolved(event -> event.build())
            .map(unresolved -> definitions -> definitions.plausible(unresolved.in(definitions)));

    /** How an agreement came about; the numbers say how often among all. */
    private enum Making {
        UNRECORDED(15),
        ISSUED(15),
        SIGNED(20),
        SIGNED_BY_ONE(6),
        SIGNED_AT_SEVERAL_PLACES(10),
        IN_FORCE_BEFORE_SIGNATURE(6),
        INITIALLED_FIRST(10),
        RATIFIED(12),
        RESERVED(6),
        LEFT(6);

        private final int weight;

        Making(int weight) {
            this.weight = weight;
        }
    }

    private DrawnEvents() {}

    /** The acts by which an agreement was made, and others. */
    public static Arbitrary<Unresolved<List<LifecycleEvent>>> lives() {
        Arbitrary<Making> makings = Arbitraries.frequency(Arrays.stream(Making.values())
                        .map(making -> Tuple.of(making.weight, making))
                        .toList())
                .withoutEdgeCases();
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(1, 120).withoutEdgeCases().list().ofSize(2);
        Arbitrary<Unresolved<List<Optional<String>>>> places =
                Unresolved.all(Unresolved.oneOf(Definitions::places).list().ofSize(2));
        Arbitrary<Unresolved<List<Participant>>> signers =
                Unresolved.all(PARTICIPANTS.list().ofMaxSize(2));
        return Combinators.combine(makings, days, places, signers, EVENTS.list().ofMaxSize(2), Unresolved.PICKS)
                .<Unresolved<List<LifecycleEvent>>>as((making, after, where, who, others, named) -> definitions -> {
                    Recording recording = new Recording(definitions, after, where.in(definitions), who.in(definitions));
                    recording.record(making);
                    others.forEach(other -> recording.addGrounded(other.in(definitions)));
                    return numbered(recording.events, named);
                })
                .withoutEdgeCases();
    }

    /** Every other event or so gets an id, by which provisions may refer to it. */
    private static List<LifecycleEvent> numbered(List<LifecycleEvent> events, int named) {
        List<LifecycleEvent> all = new ArrayList<>();
        for (LifecycleEvent event : events) {
            boolean gets = event.id().isEmpty() && (named >> (all.size() % 4)) % 2 == 1;
            all.add(gets ? event.toBuilder().id("event-" + (all.size() + 1)).build() : event);
        }
        return all;
    }

    /** By act, the one that it undoes and that comes before it. */
    private static final Map<LifecycleAct, LifecycleAct> GROUNDS = Map.of(
            LifecycleAct.RESUMPTION, LifecycleAct.SUSPENSION,
            LifecycleAct.END_OF_PROVISIONAL_APPLICATION, LifecycleAct.PROVISIONAL_APPLICATION);

    /** The acts of one making, one after the other. */
    private record Recording(
            Definitions definitions,
            List<Integer> after,
            List<Optional<String>> places,
            List<Participant> officials,
            List<LifecycleEvent> events) {

        Recording(
                Definitions definitions,
                List<Integer> after,
                List<Optional<String>> places,
                List<Participant> officials) {
            this(definitions, after, places, officials, new ArrayList<>());
        }

        void record(Making making) {
            int later = after.get(0);
            int last = later + after.get(1);
            List<String> all = definitions.parties();
            List<String> first = all.stream().limit(1).toList();
            switch (making) {
                case UNRECORDED -> {}
                case ISSUED -> add(LifecycleAct.ISSUANCE, all, 0, 0);
                case SIGNED -> {
                    add(LifecycleAct.SIGNATURE, all, 0, 0);
                    inForce(later);
                }
                case SIGNED_BY_ONE -> add(LifecycleAct.SIGNATURE, first, 0, 0);
                case SIGNED_AT_SEVERAL_PLACES -> {
                    add(LifecycleAct.SIGNATURE, first, 0, 0);
                    add(LifecycleAct.SIGNATURE, all.stream().skip(1).toList(), later, 1);
                }
                case IN_FORCE_BEFORE_SIGNATURE -> {
                    inForce(0);
                    add(LifecycleAct.SIGNATURE, all, later, 0);
                }
                case INITIALLED_FIRST -> {
                    add(LifecycleAct.INITIALLING, all, 0, 0);
                    add(LifecycleAct.SIGNATURE_AD_REFERENDUM, all, later, 1);
                }
                case RATIFIED -> ratified(all, later, last);
                case RESERVED -> {
                    ratified(all, later, last);
                    first.forEach(actor -> reserved(actor, all, later, last));
                }
                case LEFT -> {
                    ratified(all, later, last);
                    first.forEach(actor -> left(actor, last, later));
                }
            }
        }

        /** Adds an act; where it undoes another, after that one, whose day is not known. */
        void addGrounded(LifecycleEvent event) {
            Optional.ofNullable(GROUNDS.get(event.act()))
                    .ifPresent(ground -> events.add(LifecycleEvent.builder()
                            .act(ground)
                            .work(event.work())
                            .actors(event.actors())
                            .build()));
            events.add(event);
        }

        private void add(LifecycleAct act, List<String> actors, int days, int place) {
            LifecycleEvent.Builder event = LifecycleEvent.builder()
                    .act(act)
                    .actors(actors.stream().map(Reference::to).toList())
                    .done(DateSpan.on(on(days)))
                    .place(places.get(place).map(Reference::to));
            events.add(
                    place == 0
                            ? definitions.plausible(
                                    event.participants(officials).build())
                            : event.build());
        }

        /** Signed, ratified by each, and then in force. */
        private void ratified(List<String> all, int later, int last) {
            add(LifecycleAct.SIGNATURE, all, 0, 0);
            all.forEach(actor -> add(LifecycleAct.RATIFICATION, List.of(actor), later, 1));
            inForce(last);
        }

        /** One reserves, and another objects. */
        private void reserved(String reserving, List<String> all, int later, int last) {
            events.add(act(LifecycleAct.RESERVATION, reserving, later)
                    .id("reservation")
                    .build());
            all.stream().filter(other -> !other.equals(reserving)).findFirst().ifPresent(objecting -> {
                events.add(act(LifecycleAct.OBJECTION, objecting, last)
                        .id("objection")
                        .regarding("reservation")
                        .objectionEffect(ObjectionEffect.EXCLUDES_RESERVED_PROVISIONS)
                        .build());
                events.add(act(LifecycleAct.WITHDRAWAL_OF_OBJECTION, objecting, last + later)
                        .regarding("objection")
                        .build());
            });
        }

        /** One gives notice, revokes it, and then leaves for good. */
        private void left(String leaving, int inForce, int after) {
            events.add(act(LifecycleAct.NOTICE, leaving, inForce + after)
                    .id("notice")
                    .build());
            events.add(act(LifecycleAct.REVOCATION_OF_NOTICE, leaving, inForce + after + 1)
                    .regarding("notice")
                    .build());
            int left = inForce + after + 2;
            events.add(act(LifecycleAct.WITHDRAWAL, leaving, left)
                    .takesEffect(on(left + MONTHS))
                    .build());
        }

        private LifecycleEvent.Builder act(LifecycleAct act, String actor, int days) {
            return LifecycleEvent.builder()
                    .act(act)
                    .addActor(Reference.to(actor))
                    .done(DateSpan.on(on(days)));
        }

        /** In force from a day on. */
        private void inForce(int days) {
            events.add(LifecycleEvent.builder()
                    .act(LifecycleAct.ENTRY_INTO_FORCE)
                    .takesEffect(on(days))
                    .build());
        }

        private UncertainDate on(int days) {
            return UncertainDate.of(definitions.day().plusDays(days));
        }
    }
}

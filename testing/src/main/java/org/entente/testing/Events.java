package org.entente.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.EventParticipant;
import org.entente.life.LifecycleEvent;
import org.entente.life.Vote;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Ballot;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.EventRole;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;

/** Acts in the lives of instruments, in the orders in which the law expects them and in others. */
public final class Events {

    private static final int LEAD = 250;

    /** The days between a withdrawal and its effect. */
    private static final int MONTHS = 180;

    static final Arbitrary<Sketch<EventParticipant>> PARTICIPANTS = Shape.of(EventParticipant::builder)
            .draw(Sketch.reference(Cast::officialIds), (participant, official) -> participant.official(official))
            .maybe(80, Vocabularies.terms(EventRole.vocabulary()), (participant, role) -> participant.role(role))
            .sketch(participant -> participant.build());

    private static final int MANY_VOTES = 193;

    /** How members voted: counted or named. */
    static final Arbitrary<Sketch<Vote>> VOTES = Combinators.combine(
                    Vocabularies.terms(Ballot.vocabulary()),
                    Arbitraries.integers().between(0, MANY_VOTES).withoutEdgeCases(),
                    Chance.of(40, Sketch.references(Cast::actors)))
            .<Sketch<Vote>>as((ballot, count, named) -> cast -> Vote.builder()
                    .ballot(ballot)
                    .count(count)
                    .actors(named.map(sketch -> sketch.in(cast)).orElse(List.of()))
                    .build())
            .withoutEdgeCases();

    static final Arbitrary<Sketch<DateReport>> REPORTS = Shape.of(DateReport::builder)
            .with(Arbitraries.of(EventDate.class), (report, which) -> report.of(which))
            .draw(Dates.spansAround(-LEAD, 2000), (report, date) -> report.date(date))
            .maybeId(50, Cast::sources, (report, source) -> report.source(source))
            .maybeDraw(30, Sketch.few(Sources.CITATIONS), (report, works) -> report.citations(works))
            .maybe(5, Texts.LOCALIZED, (report, note) -> report.note(note))
            .sketch(report -> report.build());

    private static final Arbitrary<Sketch<LifecycleEvent>> EVENTS = Shape.of(LifecycleEvent::builder)
            .with(Vocabularies.terms(LifecycleAct.vocabulary()), (event, act) -> event.act(act))
            .maybeId(10, Works::dated, (event, work) -> event.work(work))
            .maybeDraw(60, Sketch.references(Cast::parties), (event, actors) -> event.actors(actors))
            .maybeDraw(30, Sketch.few(PARTICIPANTS), (event, officials) -> event.officials(officials))
            .maybeDraw(30, Sketch.reference(Cast::places), (event, place) -> event.place(place))
            .maybeDraw(70, Dates.spansAround(-LEAD, 2000), (event, done) -> event.done(done))
            .maybeDraw(30, Dates.around(0, 3000), (event, effect) -> event.takesEffect(effect))
            .maybe(5, Arbitraries.just(true), (event, expected) -> event.expected(expected))
            .maybeDraw(10, Sketch.references(Cast::actors), (event, them) -> event.recipients(them))
            .maybe(15, Vocabularies.terms(ConsentMeans.vocabulary()), (event, means) -> event.means(means))
            .maybeId(10, Cast::events, (event, other) -> event.regarding(other))
            .maybeDraw(10, Sketch.someOf(Cast::provisions), (event, some) -> event.provisions(some))
            .maybe(5, Texts.LOCALIZED, (event, text) -> event.text(text))
            .maybe(5, Vocabularies.terms(ObjectionEffect.vocabulary()), (event, it) -> event.objectionEffect(it))
            .maybeDraw(5, Sketch.references(Cast::actors), (event, them) -> event.territories(them))
            .maybeDraw(5, Sketch.reference(Cast::actors), (event, whom) -> event.predecessor(whom))
            .maybe(5, Vocabularies.terms(TerminationGround.vocabulary()), (event, ground) -> event.ground(ground))
            .maybeDraw(10, Sketch.few(VOTES), (event, votes) -> event.votes(votes))
            .maybeDraw(10, Sketch.few(REPORTS), (event, reports) -> event.reports(reports))
            .maybeDraw(10, Sketch.few(Sources.CITATIONS), (event, works) -> event.citations(works))
            .maybe(5, Texts.LOCALIZED, (event, note) -> event.note(note))
            .sketch(event -> event.build())
            .map(sketch -> cast -> cast.plausible(sketch.in(cast)));

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

    private Events() {}

    /**
     * Acts of all kinds, done by whomever and whenever.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LifecycleEvent> lifecycleEvents() {
        return Combinators.combine(Sketch.alone(EVENTS), Chance.of(40, Arbitraries.just("event-4")))
                .as((event, id) -> event.toBuilder().id(id).build());
    }

    /**
     * Officials in acts, and what they did.
     *
     * @return the arbitrary
     */
    public static Arbitrary<EventParticipant> eventParticipants() {
        return Sketch.alone(PARTICIPANTS);
    }

    /**
     * How some members of an organ or conference voted.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Vote> votes() {
        return Sketch.alone(VOTES);
    }

    /**
     * What other sources say of the dates of events.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateReport> dateReports() {
        return Sketch.alone(REPORTS);
    }

    /**
     * Events that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<LifecycleEvent>> invalid() {
        return InvalidValues.of(LifecycleEvent.class);
    }

    /** The acts by which an agreement was made, and others. */
    static Arbitrary<Sketch<List<LifecycleEvent>>> lives() {
        Arbitrary<Making> makings = Arbitraries.frequency(Arrays.stream(Making.values())
                        .map(making -> Tuple.of(making.weight, making))
                        .toList())
                .withoutEdgeCases();
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(1, 120).withoutEdgeCases().list().ofSize(2);
        Arbitrary<Sketch<List<Optional<String>>>> places =
                Sketch.all(Sketch.oneOf(Cast::places).list().ofSize(2));
        Arbitrary<Sketch<List<EventParticipant>>> signers =
                Sketch.all(PARTICIPANTS.list().ofMaxSize(2));
        return Combinators.combine(makings, days, places, signers, EVENTS.list().ofMaxSize(2), Sketch.PICKS)
                .<Sketch<List<LifecycleEvent>>>as((making, after, where, who, others, named) -> cast -> {
                    Telling telling = new Telling(cast, after, where.in(cast), who.in(cast));
                    telling.tell(making);
                    others.forEach(other -> telling.events.add(other.in(cast)));
                    return numbered(telling.events, named);
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

    /** The acts of one making, one after the other. */
    private record Telling(
            Cast cast,
            List<Integer> after,
            List<Optional<String>> places,
            List<EventParticipant> officials,
            List<LifecycleEvent> events) {

        Telling(Cast cast, List<Integer> after, List<Optional<String>> places, List<EventParticipant> officials) {
            this(cast, after, places, officials, new ArrayList<>());
        }

        void tell(Making making) {
            int later = after.get(0);
            int last = later + after.get(1);
            List<String> all = cast.parties();
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

        private void add(LifecycleAct act, List<String> actors, int days, int place) {
            LifecycleEvent.Builder event = LifecycleEvent.builder()
                    .act(act)
                    .actors(actors.stream().map(Reference::to).toList())
                    .done(DateSpan.on(on(days)))
                    .place(places.get(place).map(Reference::to));
            events.add(place == 0 ? cast.plausible(event.officials(officials).build()) : event.build());
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
            return UncertainDate.of(cast.day().plusDays(days));
        }
    }
}

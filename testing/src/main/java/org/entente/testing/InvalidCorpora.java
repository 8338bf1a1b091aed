package org.entente.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusProblem;
import org.entente.instrument.Relation;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Place;
import org.entente.provision.Attribution;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;

/**
 * Corpora to which agreements were added that do not fit, each with the violation that must be reported. There is a way for
 * every {@link CorpusProblem}.
 */
public final class InvalidCorpora {

    private static final String ONE = "not-fitting";
    private static final String OTHER = "not-fitted";

    private InvalidCorpora() {}

    /**
     * A corpus that was broken in one way.
     *
     * @param before the corpus before
     * @param corpus the corpus after
     * @param change what was changed, a clause in English
     * @param expected the violation that must be reported, without arguments; no other error is
     */
    public record InvalidCorpus(Corpus before, Corpus corpus, String change, Violation expected) {

        /**
         * Checks that all is there.
         *
         * @param before the corpus before
         * @param corpus the corpus after
         * @param change what was changed, a clause in English
         * @param expected the violation that must be reported, without arguments
         */
        public InvalidCorpus {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(corpus, "corpus");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(expected, "expected");
        }

        /** {@return the code that must be reported} */
        public String code() {
            return expected.code();
        }

        /** {@return the place at which it must be reported} */
        public ValuePath path() {
            return expected.path();
        }

        /** Renders the change and what must be reported. */
        @Override
        public String toString() {
            return change + "\nexpected: " + code() + " at " + path() + "\n" + corpus;
        }
    }

    /** Agreements to add, and where within the last of them the problem must be reported. */
    private record Addition(String change, String place, List<Agreement> agreements) {

        static Addition of(String change, String place, Agreement.Builder... agreements) {
            return new Addition(
                    change,
                    place,
                    Arrays.stream(agreements).map(Agreement.Builder::build).toList());
        }
    }

    /**
     * Breaks corpora in every way.
     *
     * @param valid corpora
     * @return broken corpora
     */
    public static Arbitrary<InvalidCorpus> of(Arbitrary<Corpus> valid) {
        return of(valid, List.of(CorpusProblem.values()));
    }

    /**
     * Breaks corpora so that one of some codes is reported.
     *
     * @param valid corpora
     * @param codes the codes, such as {@code definition-drift}
     * @return broken corpora
     * @throws IllegalArgumentException if no problem of corpora has one of those codes
     */
    public static Arbitrary<InvalidCorpus> of(Arbitrary<Corpus> valid, String... codes) {
        List<CorpusProblem> wanted = new ArrayList<>();
        for (String code : codes) {
            wanted.add(Arrays.stream(CorpusProblem.values())
                    .filter(problem -> problem.code().equals(code))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("there is no problem of a corpus with the code " + code)));
        }
        return of(valid, wanted);
    }

    private static Arbitrary<InvalidCorpus> of(Arbitrary<Corpus> valid, List<CorpusProblem> wanted) {
        return Combinators.combine(valid, Arbitraries.of(wanted).dontShrink()).as(InvalidCorpora::broken);
    }

    private static InvalidCorpus broken(Corpus before, CorpusProblem problem) {
        Addition addition = addition(problem, before);
        List<Agreement> agreements = new ArrayList<>(before.agreements());
        agreements.addAll(addition.agreements());
        ValuePath path = ValuePath.of("agreements").index(agreements.size() - 1);
        ValuePath place = Arrays.stream(addition.place().split(" ", -1))
                .reduce(
                        path,
                        (at, step) ->
                                Character.isDigit(step.charAt(0)) ? at.index(Integer.parseInt(step)) : at.member(step),
                        (one, other) -> other);
        return new InvalidCorpus(
                before, Corpus.of(agreements, before.register()), addition.change(), Violation.of(problem, place));
    }

    private static Addition addition(CorpusProblem problem, Corpus corpus) {
        String known =
                corpus.agreements().isEmpty() ? ONE : corpus.agreements().get(0).id();
        Function<RelationKind, Relation> to = kind -> Relation.to(kind, OTHER);
        return switch (problem) {
            case AGREEMENT_ID_DUPLICATE ->
                Addition.of("two agreements have one id", "id", agreement(ONE), agreement(ONE));
            case AGREEMENT_UNKNOWN ->
                Addition.of(
                        "a relation leads to no agreement",
                        "relations 0 agreement",
                        agreement(ONE).addRelation(Relation.to(RelationKind.RELATED_TO, "no-such-agreement")));
            case LINKED_PROVISION_UNKNOWN ->
                Addition.of(
                        "a link leads to no provision",
                        "provisions 0 links 0 provision",
                        agreement(ONE),
                        agreement(OTHER)
                                .addProvision(position()
                                        .addLink(Link.builder()
                                                .kind(LinkKind.CONDITIONAL_ON)
                                                .agreement(known)
                                                .provision("no-such-provision")
                                                .build())
                                        .build()));
            case CITED_AGREEMENT_LATER ->
                Addition.of(
                        "a text amends one that is later",
                        "relations 0",
                        adopted(OTHER, "2002"),
                        adopted(ONE, "2001").addRelation(to.apply(RelationKind.AMENDS)));
            case WORK_DATE_CONTRADICTED ->
                Addition.of(
                        "a work is dated otherwise than its agreement",
                        "works 0 date",
                        adopted(OTHER, "2001"),
                        agreement(ONE)
                                .addWork(
                                        work().date(UncertainDate.parse("1999")).build()));
            case EVENT_CONTRADICTED ->
                Addition.of(
                        "an event of another agreement is dated otherwise than there",
                        "events 0",
                        adopted(OTHER, "2001"),
                        agreement(ONE)
                                .addWork(work().build())
                                .addEvent(event(LifecycleAct.ADOPTION, "1999").toBuilder()
                                        .work("work")
                                        .build()));
            case RELATION_TO_ENDED ->
                Addition.of(
                        "a text extends one that has ended",
                        "relations 0",
                        agreement(OTHER).addEvent(event(LifecycleAct.TERMINATION, "1999")),
                        adopted(ONE, "2001").addRelation(to.apply(RelationKind.EXTENDS)));
            case RELATION_CONTRADICTED ->
                Addition.of(
                        "a text terminates one that comes into force later",
                        "relations 0",
                        agreement(OTHER).addEvent(event(LifecycleAct.ENTRY_INTO_FORCE, "2002")),
                        adopted(ONE, "2001").addRelation(to.apply(RelationKind.TERMINATES)));
            case RELATION_MUTUAL ->
                Addition.of(
                        "two agreements supersede each other",
                        "relations 0",
                        agreement(OTHER).addRelation(Relation.to(RelationKind.SUPERSEDES, ONE)),
                        agreement(ONE).addRelation(to.apply(RelationKind.SUPERSEDES)));
            case DEFINITION_DRIFT -> drift(corpus);
            case DEFINITION_FULLER ->
                Addition.of(
                        "a place has a name in one agreement alone",
                        "places 0",
                        agreement(OTHER)
                                .addPlace(
                                        Place.builder().id("not-fitting-place").build()),
                        agreement(ONE).addPlace(Place.of("not-fitting-place", "en", "Sejong")));
            case DEFINITION_APART ->
                Addition.of(
                        "one meeting has two ids",
                        "meetings 0",
                        agreement(OTHER).addMeeting(meeting("not-fitting-1")),
                        agreement(ONE).addMeeting(meeting("not-fitting-2")));
        };
    }

    /** An actor of the corpus under another name; if there is none, one of its own. */
    private static Addition drift(Corpus corpus) {
        Optional<Actor> known = corpus.agreements().stream()
                .flatMap(agreement -> agreement.actors().stream())
                .findFirst();
        Actor actor = known.orElseGet(() -> Actor.of("not-fitting-actor", "en", "Northland"));
        Actor drifted = actor.toBuilder().name(renamed(actor.name())).build();
        return Addition.of(
                "an actor has another name",
                "actors 0",
                known.isPresent() ? agreement(OTHER) : agreement(OTHER).addActor(actor),
                agreement(ONE).addActor(drifted));
    }

    private static LocalizedText renamed(LocalizedText name) {
        return LocalizedText.of(name.texts().entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey(), text -> text.getValue() + "!")));
    }

    private static Agreement.Builder agreement(String id) {
        return Agreement.builder().id(id).title("en", "Not fitting");
    }

    private static Agreement.Builder adopted(String id, String date) {
        return agreement(id).addEvent(event(LifecycleAct.ADOPTION, date));
    }

    private static LifecycleEvent event(LifecycleAct act, String date) {
        LifecycleEvent.Builder event = LifecycleEvent.builder().act(act);
        return act.equals(LifecycleAct.ADOPTION)
                ? event.done(DateSpan.parse(date)).build()
                : event.takesEffect(UncertainDate.parse(date)).build();
    }

    private static CitedWork.Builder work() {
        return CitedWork.builder().id("work").agreement(OTHER);
    }

    private static Meeting meeting(String id) {
        return Meeting.builder().id(id).series("not-fitting-series").ordinal(7).build();
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "It takes note.").by(Attribution.unattributed());
    }
}

package org.entente.corpus.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.force.PartyStanding;
import org.entente.force.Standing;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.time.Answer;
import org.entente.timing.Timing;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LinkKind;

/**
 * A choice of provisions, first by kind. Each method narrows it.
 *
 * <p>{@link #of(Agreement)} takes one agreement after the other, so it asks a stream of any length; no answer takes longer
 * than in proportion to the agreement. What is asked of actors and areas goes by the definitions that the agreement has: of
 * one that was reduced, ask the completed one, as {@code Corpus} does.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <P> the kind of provisions
 */
public final class Selection<P extends Provision> {

    private final Class<P> kind;
    private final List<Condition> conditions;

    private Selection(Class<P> kind, List<Condition> conditions) {
        this.kind = kind;
        this.conditions = conditions;
    }

    /** What must hold; the predicate is for one agreement and one thread. Empty if no provision of the agreement can meet it. */
    private interface Condition {
        Optional<Predicate<Provision>> in(Agreement agreement);
    }

    /** {@return all provisions} */
    public static Selection<Provision> provisions() {
        return of(Provision.class);
    }

    /** {@return the commitments} */
    public static Selection<Commitment> commitments() {
        return of(Commitment.class);
    }

    /**
     * The provisions of one kind.
     *
     * @param kind the kind, such as {@code Position.class}
     * @param <P> its type
     * @return the selection
     */
    public static <P extends Provision> Selection<P> of(Class<P> kind) {
        return new Selection<>(Objects.requireNonNull(kind, "kind"), List.of());
    }

    private Selection<P> with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Selection<>(kind, List.copyOf(more));
    }

    /** Keeps those that a query of one agreement gives. */
    private Selection<P> answering(Query query) {
        return with(agreement -> {
            Set<Provision> found = Collections.newSetFromMap(new IdentityHashMap<>());
            found.addAll(query.of(agreement));
            return Optional.of(found::contains);
        });
    }

    private interface Query {
        List<? extends Provision> of(Agreement agreement);
    }

    /**
     * Those that are an actor's act, alone or with others, its own or that of what is part of it.
     *
     * @param actor the id of the actor
     * @return a narrower selection
     */
    public Selection<P> by(String actor) {
        Objects.requireNonNull(actor, "actor");
        return answering(agreement -> agreement.provisionsBy(actor));
    }

    /**
     * Those that are the act of an official, by itself or by their chapeau.
     *
     * @param official the id of the official
     * @return a narrower selection
     */
    public Selection<P> byOfficial(String official) {
        Objects.requireNonNull(official, "official");
        return with(agreement -> Optional.of(new Officials(agreement).speaksIn(official)));
    }

    /**
     * Commitments that an actor is to perform, itself or by what is part of it, by whichever speaker. No provision of
     * another kind is selected.
     *
     * @param actor the id of the actor
     * @return a narrower selection
     */
    public Selection<P> toBePerformedBy(String actor) {
        Objects.requireNonNull(actor, "actor");
        return answering(agreement -> agreement.commitmentsToBePerformedBy(actor));
    }

    /**
     * Those that touch an actor: as beneficiary, target, partner, subject or addressee.
     *
     * @param actor the id of the actor
     * @return a narrower selection
     */
    public Selection<P> involving(String actor) {
        Objects.requireNonNull(actor, "actor");
        return answering(agreement -> agreement.provisionsInvolving(actor));
    }

    /**
     * Those about a policy area or one of its narrower ones.
     *
     * @param area the id of the area
     * @return a narrower selection
     */
    public Selection<P> about(String area) {
        Objects.requireNonNull(area, "area");
        return answering(agreement -> agreement.provisionsIn(area));
    }

    /**
     * Those that are surely due before a day: on a date, or counted from a date, an event or a meeting that has one.
     *
     * @param day the day
     * @return a narrower selection
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public Selection<P> dueBefore(LocalDate day) {
        return dueBefore(day, Answer.YES);
    }

    /**
     * Those that have a due date, by whether that is before a day.
     *
     * @param day the day
     * @param answer {@link Answer#YES} for those that surely are, {@link Answer#NO} for those that surely are not, {@link
     *     Answer#CANNOT_TELL} for those of which the dates do not settle it
     * @return a narrower selection; of several due dates, one that is before the day is enough
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public Selection<P> dueBefore(LocalDate day, Answer answer) {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(day, "day");
        return with(agreement -> {
            // The parts of a chapeau share its timings, which are looked through once.
            IdentityHashMap<List<Timing>, Boolean> known = new IdentityHashMap<>();
            return Optional.of(provision -> known.computeIfAbsent(
                    agreement.timings(provision),
                    timings -> DueDates.isBefore(agreement, timings, day)
                            .filter(answer::equals)
                            .isPresent()));
        });
    }

    /**
     * Those that cite something: a work of that id, a work that is the agreement of that id, or by a link that agreement or
     * a provision of it.
     *
     * @param id the id of the work or agreement
     * @return a narrower selection
     */
    public Selection<P> citing(String id) {
        Objects.requireNonNull(id, "id");
        return with(agreement -> Optional.of(Citing.of(agreement, id)::isMetBy));
    }

    /**
     * Those linked to an agreement or to any provision of it.
     *
     * @param link the kind of link
     * @param agreement the id of the agreement
     * @return a narrower selection
     */
    public Selection<P> linked(LinkKind link, String agreement) {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(agreement, "agreement");
        return with(in -> Optional.of(provision -> provision.links().stream()
                .anyMatch(each -> each.kind().equals(link)
                        && each.agreement().orElse(in.id()).equals(agreement))));
    }

    /**
     * Those that dissent from an agreement or from a provision of it, in its own text or in another one.
     *
     * @param agreement the id of the agreement
     * @return a narrower selection
     */
    public Selection<P> dissentingFrom(String agreement) {
        return linked(LinkKind.DISSENTS_FROM, agreement);
    }

    /**
     * Those of agreements that are in force on a day or, if they are political, operative.
     *
     * @param day the day
     * @return a narrower selection
     */
    public Selection<P> inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return ofAgreements(agreement -> isInForce(agreement.statusOn(day).standing()));
    }

    /**
     * Those of agreements that are in force for an actor on a day or, if they are political, in which it takes part then.
     *
     * @param actor the id of the actor
     * @param day the day
     * @return a narrower selection
     */
    public Selection<P> inForceFor(String actor, LocalDate day) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(day, "day");
        return ofAgreements(agreement -> {
            PartyStanding standing = agreement.participationOf(actor, day).standing();
            return standing == PartyStanding.PARTY || standing == PartyStanding.PARTICIPANT;
        });
    }

    private static boolean isInForce(Standing standing) {
        return standing == Standing.IN_FORCE || standing == Standing.OPERATIVE;
    }

    /**
     * Those of some agreements.
     *
     * @param wanted which agreements; asked once for each
     * @return a narrower selection
     */
    public Selection<P> ofAgreements(Predicate<Agreement> wanted) {
        Objects.requireNonNull(wanted, "wanted");
        return with(agreement -> wanted.test(agreement) ? Optional.of(provision -> true) : Optional.empty());
    }

    /**
     * Those that meet a condition of your own.
     *
     * @param wanted asked for each provision that meets the conditions before
     * @return a narrower selection
     */
    public Selection<P> where(BiPredicate<Agreement, ? super P> wanted) {
        Objects.requireNonNull(wanted, "wanted");
        return with(agreement -> Optional.of(provision -> wanted.test(agreement, kind.cast(provision))));
    }

    /**
     * Those of one agreement.
     *
     * @param agreement the agreement
     * @return the provisions, in the order of the text
     */
    public Stream<Found<P>> of(Agreement agreement) {
        Objects.requireNonNull(agreement, "agreement");
        List<Predicate<Provision>> wanted = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<Predicate<Provision>> here = condition.in(agreement);
            if (here.isEmpty()) {
                return Stream.empty();
            }
            wanted.add(here.get());
        }
        List<Provision> all = agreement.provisions();
        return IntStream.range(0, all.size())
                .filter(i -> kind.isInstance(all.get(i)) && wanted.stream().allMatch(each -> each.test(all.get(i))))
                .mapToObj(i -> new Found<>(agreement, i, kind.cast(all.get(i))));
    }

    /** Renders the kind and the number of conditions. */
    @Override
    public String toString() {
        return "Selection{" + kind.getSimpleName() + ", " + conditions.size() + " conditions}";
    }
}

package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.instrument.Part;
import org.entente.provision.Appeal;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Provision;
import org.entente.provision.Support;
import org.entente.timing.Timing;
import org.entente.wording.Reference;

/**
 * What is asked of provisions: whose act they are, who is to perform them, when, in which area, whom they touch. What a
 * provision does not say itself it takes from its chapeau, as {@link Provision#partOf()} defines.
 */
public sealed interface ProvisionQueries permits Agreement {

    /** {@return the provisions, in the order of the text} */
    List<Provision> provisions();

    private AgreementIndex lookUp() {
        return ((Agreement) this).index();
    }

    /**
     * The provisions of one kind.
     *
     * @param kind the kind, such as {@code Position.class}
     * @param <P> its type
     * @return the provisions, in the order of the text
     */
    default <P extends Provision> List<P> provisions(Class<P> kind) {
        return provisions().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** {@return the commitments, in the order of the text} */
    default List<Commitment> commitments() {
        return provisions(Commitment.class);
    }

    /**
     * The provisions that are an actor's act, alone or with others, its own or that of an organ, government or ministry
     * which is part of it.
     *
     * @param actor the id of the actor
     * @return the provisions, in the order of the text
     */
    default List<Provision> provisionsBy(String actor) {
        Objects.requireNonNull(actor, "actor");
        Predicate<Set<String>> isIts = lookUp().actsAmong(actor);
        return provisions().stream()
                .filter(provision -> isIts.test(speakers(provision)))
                .toList();
    }

    /**
     * The commitments that an actor makes, alone or with others, itself or by what is part of it.
     *
     * @param actor the id of the actor
     * @return the commitments, in the order of the text
     */
    default List<Commitment> commitmentsBy(String actor) {
        Objects.requireNonNull(actor, "actor");
        Predicate<Set<String>> isIts = lookUp().actsAmong(actor);
        return commitments().stream()
                .filter(commitment -> isIts.test(speakers(commitment)))
                .toList();
    }

    /**
     * The commitments that an actor is to perform, itself or through an organ of its own, by whichever speaker.
     *
     * @param actor the id of the actor
     * @return the commitments, in the order of the text
     */
    default List<Commitment> commitmentsToBePerformedBy(String actor) {
        Objects.requireNonNull(actor, "actor");
        Predicate<Set<String>> isIts = lookUp().actsAmong(actor);
        return commitments().stream()
                .filter(commitment -> isIts.test(performers(commitment)))
                .toList();
    }

    /**
     * The provisions that touch an actor: as beneficiary, target, partner, subject or addressee, which they name or take
     * from their chapeau. They may be its own act. For whom a touched official acts is not asked.
     *
     * @param actor the id of the actor
     * @return the provisions, in the order of the text
     */
    default List<Provision> provisionsInvolving(String actor) {
        Objects.requireNonNull(actor, "actor");
        Predicate<List<Involvement>> involve =
                AgreementIndex.naming(actor, involvement -> involvement.actor().stream());
        Predicate<List<Reference>> address = AgreementIndex.naming(actor, Stream::of);
        return provisions().stream()
                .filter(provision -> involve.test(involved(provision))
                        || (provision instanceof Appeal appeal && address.test(addressees(appeal))))
                .toList();
    }

    /**
     * The provisions about an area or a narrower one, by their own areas, by those of their items, or by those of their
     * chapeau.
     *
     * @param area the area; the hierarchy is that of {@link Agreement#policyAreas()}
     * @return the provisions, in the order of the text
     */
    default List<Provision> provisionsIn(PolicyArea area) {
        return provisionsIn(area.id());
    }

    /**
     * The provisions about an area or a narrower one, by their own areas, by those of their items, or by those of their
     * chapeau.
     *
     * @param area the id of the area; the hierarchy is that of {@link Agreement#policyAreas()}
     * @return the provisions, in the order of the text
     */
    default List<Provision> provisionsIn(String area) {
        Objects.requireNonNull(area, "area");
        Predicate<Set<String>> areIn = lookUp().areAmong(area);
        return provisions().stream()
                .filter(provision -> areIn.test(areas(provision)))
                .toList();
    }

    /**
     * The provisions that stand in a part, or in a part of it.
     *
     * @param part the id of the part
     * @return the provisions, in the order of the text
     */
    default List<Provision> provisionsOf(String part) {
        Objects.requireNonNull(part, "part");
        Predicate<String> isPart = lookUp().isOf(part);
        return provisions().stream()
                .filter(provision -> lookUp().partOf(provision).filter(isPart).isPresent())
                .toList();
    }

    /**
     * Whose act a provision is, by itself or by its chapeau.
     *
     * @param provision a provision of this agreement
     * @return the ids of the actors that are known, as the text names them and in its order, so a ministry and not the
     *     state; empty where they are unresolved
     */
    default Set<String> speakers(Provision provision) {
        return lookUp().speakers(provision);
    }

    /**
     * The actors that do the act which a provision records, such as what is promised: its performers, or else its speakers;
     * or else those of its chapeau.
     *
     * @param provision a provision of this agreement
     * @return the ids of the actors that are known
     */
    default Set<String> performers(Provision provision) {
        return lookUp().performers(provision);
    }

    /**
     * When what a provision says is to be done or holds, by itself or by its chapeau.
     *
     * @param provision a provision of this agreement
     * @return the timings
     */
    default List<Timing> timings(Provision provision) {
        return lookUp().timings(provision);
    }

    /**
     * What a provision is about, by itself and its items or by its chapeau.
     *
     * @param provision a provision of this agreement
     * @return the ids of the areas
     */
    default Set<String> areas(Provision provision) {
        return lookUp().areas(provision);
    }

    /**
     * Whom a provision touches, by itself or by its chapeau.
     *
     * @param provision a provision of this agreement
     * @return the actors and officials with their roles
     */
    default List<Involvement> involved(Provision provision) {
        return lookUp().involved(provision);
    }

    /**
     * Whom an appeal asks, by itself or by its chapeau if that is an appeal.
     *
     * @param appeal an appeal of this agreement
     * @return the addressees
     */
    default List<Reference> addressees(Appeal appeal) {
        return lookUp().addressees(appeal);
    }

    /**
     * The part of the instrument in which a provision stands, by itself or by its chapeau.
     *
     * @param provision a provision of this agreement
     * @return the part, or empty
     */
    default Optional<Part> part(Provision provision) {
        return lookUp().partOf(provision).flatMap(lookUp()::part);
    }

    /**
     * How many of the principal parties a provision is an act of. What an organ, government or ministry says, the party
     * says of which it is part.
     *
     * @param provision a provision of this agreement
     * @return the support; {@link Support#UNRESOLVED} where words stand for actors that are not known; {@link
     *     Support#NONE} of a clause without an attribution, since the instrument speaks
     */
    default Support supportOf(Provision provision) {
        return lookUp().scope(provision);
    }
}

package org.entente.corpus.query;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.entente.hierarchy.Hierarchy;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.validation.index.TextDates;
import org.entente.violation.Printable;

/**
 * By what provisions are counted: whose act they are, what they are about, of which year the text is. A provision may have
 * several keys, and none.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Dimension {

    /** The actors whose act it is, as the text names them: a ministry, not the state. */
    public static final Dimension ACTOR = each("actor", agreement -> agreement::speakers);

    /** The principal parties whose act it is, by themselves or by what is part of them. */
    public static final Dimension PARTY = each("party", Dimension::parties);

    /** The actors that do what it says. */
    public static final Dimension PERFORMER = each("performer", agreement -> agreement::performers);

    /** The officials whose act it is. */
    public static final Dimension OFFICIAL = each("official", Dimension::officials);

    /** The policy areas as they are coded. */
    public static final Dimension AREA = each("area", agreement -> agreement::areas);

    /** The broadest areas of the policy areas that are coded. */
    public static final Dimension BROADEST_AREA = each("broadest area", Dimension::broadest);

    /** The kind of provision, such as {@code COMMITMENT}. */
    public static final Dimension KIND =
            each("kind", agreement -> provision -> List.of(provision.kind().name()));

    /** How firm a commitment is, such as {@code PLEDGE}, by the standard policy unless overridden. */
    public static final Dimension FIRMNESS = each(
            "firmness",
            agreement -> provision -> provision instanceof Commitment made
                    ? List.of(made.firmness().name())
                    : List.of());

    /** Whether it is new, by the standard policy unless overridden. */
    public static final Dimension NOVELTY = each(
            "novelty", agreement -> provision -> List.of(provision.novelty().name()));

    /** What it changes, by the standard policy unless overridden. */
    public static final Dimension CHANGE = each(
            "change",
            agreement ->
                    provision -> provision.change().stream().map(Enum::name).toList());

    /** The works that it cites. */
    public static final Dimension WORK = each("work", Dimension::works);

    /** The agreement in which it stands. */
    public static final Dimension AGREEMENT = ofAgreements("agreement", agreement -> List.of(agreement.id()));

    /** The form of the agreement, such as {@code JOINT_STATEMENT}. */
    public static final Dimension FORM = ofAgreements(
            "form", agreement -> agreement.form().stream().map(Object::toString).toList());

    /**
     * The year in which the text took its words: of its adoption, signature and the like, or else of the meeting. Several
     * where the dates are of several years or leave the year open.
     */
    public static final Dimension YEAR = ofAgreements("year", Dimension::years);

    private static final int MOST_YEARS = 10;

    private final String name;
    private final Function<Agreement, Function<Provision, Collection<String>>> keys;

    private Dimension(String name, Function<Agreement, Function<Provision, Collection<String>>> keys) {
        this.name = name;
        this.keys = keys;
    }

    private static Dimension each(String name, Function<Agreement, Function<Provision, Collection<String>>> keys) {
        return new Dimension(name, keys);
    }

    /**
     * A dimension of your own, of provisions.
     *
     * @param name what it is called, one line
     * @param keys gives the keys of the provisions of one agreement; asked once for each agreement
     * @return the dimension
     */
    public static Dimension of(String name, Function<Agreement, Function<Provision, Collection<String>>> keys) {
        return new Dimension(Objects.requireNonNull(name, "name"), Objects.requireNonNull(keys, "keys"));
    }

    /**
     * A dimension of your own, whose keys are those of the whole agreement.
     *
     * @param name what it is called, one line
     * @param keys gives the keys; asked once for each agreement
     * @return the dimension
     */
    public static Dimension ofAgreements(String name, Function<Agreement, Collection<String>> keys) {
        Objects.requireNonNull(keys, "keys");
        return of(name, agreement -> {
            Collection<String> all = keys.apply(agreement);
            return provision -> all;
        });
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /**
     * The keys of the provisions of an agreement.
     *
     * @param agreement the agreement
     * @return gives the keys of a provision of it; for one thread
     */
    public Function<Provision, Collection<String>> in(Agreement agreement) {
        return keys.apply(Objects.requireNonNull(agreement, "agreement"));
    }

    private static Function<Provision, Collection<String>> parties(Agreement agreement) {
        Set<String> principals = new LinkedHashSet<>();
        agreement.parties().stream().filter(Party::isPrincipal).forEach(party -> principals.add(party.actor()));
        Function<String, Optional<String>> wholes = new Hierarchy(
                        id -> agreement.actor(id).flatMap(actor -> actor.parent()))
                .nearest(id -> Optional.of(id).filter(principals::contains));
        return sharing(agreement::speakers, speakers -> nearest(wholes, speakers));
    }

    private static Function<Provision, Collection<String>> broadest(Agreement agreement) {
        Hierarchy broader = new Hierarchy(id -> agreement.policyArea(id).flatMap(PolicyArea::broader));
        Function<String, Optional<String>> areas = broader.nearest(id -> Optional.of(id)
                .filter(any ->
                        agreement.policyArea(id).flatMap(PolicyArea::broader).isEmpty()));
        return sharing(agreement::areas, coded -> nearest(areas, coded));
    }

    /** Works out once what follows from a collection that many provisions share. */
    private static Function<Provision, Collection<String>> sharing(
            Function<Provision, ? extends Collection<String>> of, UnaryOperator<Collection<String>> keys) {
        IdentityHashMap<Collection<String>, Collection<String>> known = new IdentityHashMap<>();
        return provision -> known.computeIfAbsent(of.apply(provision), keys);
    }

    private static Collection<String> nearest(Function<String, Optional<String>> above, Collection<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        ids.forEach(id -> above.apply(id).ifPresent(found::add));
        return found;
    }

    private static Function<Provision, Collection<String>> officials(Agreement agreement) {
        Officials officials = new Officials(agreement);
        IdentityHashMap<Attribution, Collection<String>> known = new IdentityHashMap<>();
        return provision -> officials
                .by(provision)
                .map(by -> known.computeIfAbsent(
                        by,
                        any -> by.officials().stream()
                                .flatMap(reference -> reference.ids().stream())
                                .toList()))
                .orElse(List.of());
    }

    private static Function<Provision, Collection<String>> works(Agreement agreement) {
        return provision -> provision.citations().stream()
                .map(Citation::work)
                .flatMap(Optional::stream)
                .map(id -> agreement.work(id).flatMap(CitedWork::agreement).orElse(id))
                .toList();
    }

    private static List<String> years(Agreement agreement) {
        return TextDates.of(agreement).stream()
                .flatMap(dates -> dates.start().stream())
                .flatMapToInt(date -> IntStream.rangeClosed(
                                date.earliest().getYear(), date.latest().getYear())
                        .limit(MOST_YEARS))
                .distinct()
                .limit(MOST_YEARS)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Renders the name. */
    @Override
    public String toString() {
        return Printable.echo(name);
    }
}

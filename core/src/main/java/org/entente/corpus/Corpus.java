package org.entente.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.construction.Lazy;
import org.entente.corpus.match.Match;
import org.entente.corpus.matching.Matches;
import org.entente.corpus.matching.Merge;
import org.entente.corpus.query.CountTable;
import org.entente.corpus.query.Counter;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Found;
import org.entente.corpus.query.Selection;
import org.entente.force.PartyStanding;
import org.entente.force.Standing;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.register.Register;
import org.entente.violation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A set of agreements with the register of what they share.
 *
 * <p>The agreements stay as they are given. What is asked of them is asked of each completed from the register, so that an
 * area has its broader ones and a ministry its state even where the agreement names it by its id alone; what is found leads
 * to these. No query takes longer than in proportion to the agreements and to its answer. The first look-up by id makes an
 * index, and the first question completes the agreements; both are kept.
 *
 * <p>For sets that do not fit into memory ask each agreement by the same {@link Selection} and {@link Counter}, and check
 * by {@link CorpusValidator#validate(java.util.function.Supplier, Register)}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Corpus {

    private final List<Agreement> agreements;
    private final Register register;
    private final Lazy<Map<String, Agreement>> byId;
    private final Lazy<List<Agreement>> completed;

    private Corpus(List<Agreement> agreements, Register register) {
        this.agreements = agreements;
        this.register = register;
        this.byId = new Lazy<>(() -> {
            Map<String, Agreement> first = new HashMap<>();
            agreements.forEach(agreement -> first.putIfAbsent(agreement.id(), agreement));
            return first;
        });
        this.completed =
                new Lazy<>(() -> agreements.stream().map(register::complete).toList());
    }

    /**
     * A set of agreements that share no register.
     *
     * @param agreements the agreements
     * @return the corpus, with an empty register
     */
    public static Corpus of(Iterable<Agreement> agreements) {
        return of(agreements, Register.builder().id("empty").build());
    }

    /**
     * A set of agreements with a register.
     *
     * @param agreements the agreements, in any order; ids that occur twice are kept, and the validator reports them
     * @param register what they share
     * @return the corpus
     */
    public static Corpus of(Iterable<Agreement> agreements, Register register) {
        List<Agreement> all = new ArrayList<>();
        agreements.forEach(agreement -> all.add(Objects.requireNonNull(agreement, "agreements element")));
        return new Corpus(List.copyOf(all), Objects.requireNonNull(register, "register"));
    }

    /** {@return the agreements, as they were given} */
    public List<Agreement> agreements() {
        return agreements;
    }

    /** {@return what they share} */
    public Register register() {
        return register;
    }

    /** {@return the agreements, each with all definitions of the register that it refers to} */
    public List<Agreement> completed() {
        return completed.get();
    }

    /**
     * Finds an agreement.
     *
     * @param id its id
     * @return the agreement as it was given, the first of that id; or empty
     */
    public Optional<Agreement> agreement(String id) {
        return Optional.ofNullable(byId.get().get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Finds provisions in all agreements.
     *
     * @param wanted which provisions
     * @param <P> their kind
     * @return the provisions, in the order of the agreements and of their texts
     */
    public <P extends Provision> List<Found<P>> find(Selection<P> wanted) {
        Objects.requireNonNull(wanted, "wanted");
        return completed().stream().flatMap(wanted::of).toList();
    }

    /**
     * The commitments that an actor makes, alone or with others, itself or by what is part of it.
     *
     * @param actor the id of the actor
     * @return the commitments
     */
    public List<Found<Commitment>> commitmentsBy(String actor) {
        return find(Selection.commitments().by(actor));
    }

    /**
     * The commitments that an actor is to perform, by whichever speaker.
     *
     * @param actor the id of the actor
     * @return the commitments
     */
    public List<Found<Commitment>> commitmentsToBePerformedBy(String actor) {
        return find(Selection.commitments().toBePerformedBy(actor));
    }

    /**
     * The commitments that are surely due before a day.
     *
     * @param day the day
     * @return the commitments
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public List<Found<Commitment>> commitmentsDueBefore(LocalDate day) {
        return find(Selection.commitments().dueBefore(day));
    }

    /**
     * The provisions about a policy area or one of its narrower ones.
     *
     * @param area the id of the area
     * @return the provisions
     */
    public List<Found<Provision>> provisionsAbout(String area) {
        return find(Selection.provisions().about(area));
    }

    /**
     * The provisions that are the act of an official.
     *
     * @param official the id of the official
     * @return the provisions
     */
    public List<Found<Provision>> provisionsByOfficial(String official) {
        return find(Selection.provisions().byOfficial(official));
    }

    /**
     * The provisions that dissent from an agreement or from a provision of it.
     *
     * @param agreement the id of the agreement
     * @return the provisions
     */
    public List<Found<Provision>> dissentingFrom(String agreement) {
        return find(Selection.provisions().dissentingFrom(agreement));
    }

    /**
     * The agreements that refer to another one or to a work: by a relation, or by a provision that cites it or is linked to
     * it.
     *
     * @param id the id of the agreement or work
     * @return the agreements
     */
    public List<Agreement> citing(String id) {
        Selection<Provision> wanted = Selection.provisions().citing(id);
        return completed().stream()
                .filter(agreement -> isRelatedTo(agreement, id)
                        || wanted.of(agreement).findAny().isPresent())
                .toList();
    }

    private static boolean isRelatedTo(Agreement agreement, String id) {
        Set<String> works = agreement.works().stream()
                .filter(work -> work.id().equals(id)
                        || work.agreement().filter(id::equals).isPresent())
                .map(CitedWork::id)
                .collect(Collectors.toSet());
        return agreement.relations().stream()
                .anyMatch(relation -> relation.agreement().filter(id::equals).isPresent()
                        || relation.work().filter(works::contains).isPresent());
    }

    /**
     * The agreements that are in force on a day; of political ones, those that are operative.
     *
     * @param day the day
     * @return the agreements; those whose records do not settle it are in {@link #standingOn}
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public List<Agreement> inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return completed().stream()
                .filter(agreement -> isInForce(agreement.statusOn(day).standing()))
                .toList();
    }

    /**
     * The agreements that are in force for an actor on a day; of political ones, those in which it takes part then.
     *
     * @param actor the id of the actor
     * @param day the day
     * @return the agreements; not those whose records do not settle it
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public List<Agreement> inForceFor(String actor, LocalDate day) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(day, "day");
        return completed().stream()
                .filter(agreement -> {
                    PartyStanding standing =
                            agreement.participationOf(actor, day).standing();
                    return standing == PartyStanding.PARTY || standing == PartyStanding.PARTICIPANT;
                })
                .toList();
    }

    private static boolean isInForce(Standing standing) {
        return standing == Standing.IN_FORCE || standing == Standing.OPERATIVE;
    }

    /**
     * How the agreements stand on a day.
     *
     * @param day the day
     * @return the agreements by their standing; none for a standing that no agreement has
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public Map<Standing, List<Agreement>> standingOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Map<Standing, List<Agreement>> standing = new EnumMap<>(Standing.class);
        for (Agreement agreement : completed()) {
            standing.computeIfAbsent(agreement.statusOn(day).standing(), any -> new ArrayList<>())
                    .add(agreement);
        }
        return standing;
    }

    /**
     * Counts all provisions by two dimensions.
     *
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @return the table
     */
    public CountTable count(Dimension rows, Dimension columns) {
        return count(Selection.provisions(), rows, columns);
    }

    /**
     * Counts provisions by two dimensions.
     *
     * @param wanted which provisions to count
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @return the table
     */
    public CountTable count(Selection<?> wanted, Dimension rows, Dimension columns) {
        Counter counter = new Counter(wanted, rows, columns);
        completed().forEach(counter::add);
        return counter.table();
    }

    /**
     * Proposes definitions with different ids that may be of one thing: a meeting that two agreements record, a person whose
     * names are turned round. Nothing is changed.
     *
     * @return the proposals, each with its reasons
     */
    public List<Match> matches() {
        return Matches.in(agreements, register);
    }

    /**
     * Merges the definitions of a match after a person confirmed it: all get the id and the content of one of them, and
     * references follow.
     *
     * @param match the match, of this corpus
     * @param kept the definition that is kept, one of the match
     * @return the corpus with one definition, and what the others said otherwise
     * @throws IllegalArgumentException if the definition that is kept is none of the match, or the match is not of this
     *     corpus
     * @throws InvalidValueException with {@code id-duplicate} if one of the agreements, or the register, uses the id that is
     *     kept for something else of that kind
     */
    public MergedCorpus merge(Match match, Match.Occurrence kept) {
        Merge merge = Merge.of(match, kept, agreements, register);
        return new MergedCorpus(new Corpus(merge.agreements(), merge.register()), merge.conflicts());
    }

    /** Two are equal if their agreements, in the same order, and their registers are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Corpus that && agreements.equals(that.agreements) && register.equals(that.register);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreements, register);
    }

    /** Renders the number of agreements and the id of the register. */
    @Override
    public String toString() {
        return "Corpus{" + agreements.size() + " agreements, register " + register.id() + "}";
    }
}

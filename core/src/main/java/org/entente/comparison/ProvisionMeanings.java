package org.entente.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.model.Agreement;
import org.entente.policy.Change;
import org.entente.policy.ChangePolicy;
import org.entente.policy.Firmness;
import org.entente.policy.FirmnessPolicy;
import org.entente.policy.Novelty;
import org.entente.policy.NoveltyPolicy;
import org.entente.provision.Appeal;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.AppealMode;
import org.entente.wording.Reference;
import org.entente.wording.Wording;

/** Reads what the differences of one provision mean, by the policies that read its words; each meaning stands once. */
final class ProvisionMeanings {

    /** Of more words that differ none is singled out; no sentence has more. */
    private static final int MOST_TRIED = 16;

    private final Agreement earlier;
    private final Agreement later;
    private final Provision before;
    private final Provision after;
    private final List<Difference> differences;
    /** Above the members of the provision so many steps lead to it. */
    private final int depth;

    /** By member of the provision the indices of the differences in it; "" stands for the whole. */
    private final Map<String, List<Integer>> byMember = new TreeMap<>();

    private final List<List<Meaning>> found = new ArrayList<>();

    private ProvisionMeanings(
            Agreement earlier,
            Provision before,
            Agreement later,
            Provision after,
            List<Difference> differences,
            int depth) {
        this.earlier = earlier;
        this.before = before;
        this.later = later;
        this.after = after;
        this.differences = differences;
        this.depth = depth;
        for (int i = 0; i < differences.size(); i++) {
            found.add(new ArrayList<>());
            byMember.computeIfAbsent(member(differences.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * Says what the differences of a provision mean.
     *
     * @param depth how many steps lead to the provision
     * @return the same differences with their meanings
     */
    static List<Difference> of(
            Agreement earlier,
            Provision before,
            Agreement later,
            Provision after,
            List<Difference> differences,
            int depth) {
        ProvisionMeanings meanings = new ProvisionMeanings(earlier, before, later, after, differences, depth);
        meanings.collect();
        List<Difference> meaning = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            List<Meaning> own = meanings.found.get(i);
            meaning.add(own.isEmpty() ? differences.get(i) : differences.get(i).meaning(own));
        }
        return meaning;
    }

    private void collect() {
        words();
        kinds();
        people();
        new TimeMeanings(earlier.timings(before), later.timings(after)).collect(this::timing);
        lists();
        labels();
    }

    private void timing(Meaning meaning) {
        add(meaning, difference -> true, "timings", "partOf");
    }

    /** The member of the provision that a difference is in; empty if it is about the whole. */
    private String member(Difference difference) {
        List<Object> steps = difference.site().place().steps();
        return steps.size() > depth ? steps.get(depth).toString() : "";
    }

    private boolean differsIn(String... members) {
        return Arrays.stream(members).anyMatch(byMember::containsKey);
    }

    private List<Integer> in(String member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** Adds a meaning to the first difference that is best for it, or else with the first in the members; else not. */
    private void add(Meaning meaning, Predicate<Difference> best, String... members) {
        first(best, members)
                .or(() -> first(any -> true, members))
                .ifPresent(i -> found.get(i).add(meaning));
    }

    private Optional<Integer> first(Predicate<Difference> wanted, String... members) {
        return Arrays.stream(members)
                .flatMap(member -> in(member).stream()
                        .filter(i -> wanted.test(differences.get(i)))
                        .limit(1))
                .min(Comparator.naturalOrder());
    }

    private <V> void addIfOther(MeaningKind kind, Optional<V> from, Optional<V> to, String... members) {
        addIfOther(kind, from, to, difference -> true, members);
    }

    private <V> void addIfOther(
            MeaningKind kind, Optional<V> from, Optional<V> to, Predicate<Difference> best, String... members) {
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            Meaning meaning = Meaning.of(kind).with("from", from.get()).with("to", to.get());
            add(meaning.bearing(bearing(kind)), best, members);
        }
    }

    /** Whether a meaning binds more or less where that depends on more than its kind. */
    private Bearing bearing(MeaningKind kind) {
        return switch (kind) {
            case KIND_CHANGED ->
                isPromised(before) ? spoken(after).turned() : isPromised(after) ? spoken(before) : Bearing.NEITHER;
            case NOVELTY_CHANGED ->
                isPromised(before) && isPromised(after) && after.novelty() == Novelty.NEW
                        ? Bearing.STRONGER
                        : Bearing.NEITHER;
            case CHANGE_CHANGED -> isPromised(before) && isPromised(after) ? grown() : Bearing.NEITHER;
            default -> kind.bearing();
        };
    }

    private static boolean isPromised(Provision provision) {
        return provision instanceof Commitment;
    }

    /** What it means that something was only spoken of, and is promised: a decision and a clause do more than that. */
    private static Bearing spoken(Provision provision) {
        return provision instanceof Position || provision instanceof Appeal ? Bearing.STRONGER : Bearing.NEITHER;
    }

    /** More is to be done than to go on, and less if it is only to go on. */
    private Bearing grown() {
        Optional<Change> from = before.change();
        Optional<Change> to = after.change();
        if (to.equals(Optional.of(Change.INCREASE))) {
            return from.equals(Optional.of(Change.CONTINUE)) || from.equals(Optional.of(Change.BEGIN))
                    ? Bearing.STRONGER
                    : Bearing.NEITHER;
        }
        return from.equals(Optional.of(Change.INCREASE)) && to.equals(Optional.of(Change.CONTINUE))
                ? Bearing.WEAKER
                : Bearing.NEITHER;
    }

    /** Of several words that differ the one counts that alone makes the wording read otherwise. */
    private Predicate<Difference> deciding(Function<Wording, Object> judgement) {
        int words = in("wording").size();
        Optional<Wording> wording = before.wording();
        return difference -> words == 1
                || words > MOST_TRIED
                || wording.isEmpty()
                || !member(difference).equals("wording")
                || !judgement.apply(wording.get()).equals(judgement.apply(changed(wording.get(), difference)));
    }

    /** A wording with one of its differences; as it was if that alone makes none. */
    private Wording changed(Wording wording, Difference difference) {
        Node node = Node.of(List.of(difference));
        for (Object step : difference.site().place().steps().subList(0, depth + 1)) {
            node = Objects.requireNonNull(node.at(step));
        }
        try {
            return Patch.alone().part(Wording.meta(), Wording.meta(), wording, node);
        } catch (InvalidValueException e) {
            return wording;
        }
    }

    private void words() {
        if (before instanceof Commitment one && after instanceof Commitment other) {
            firmness(one.firmness(), other.firmness());
        }
        if (before instanceof Appeal one && after instanceof Appeal other) {
            one.mode().ifPresent(mode -> other.mode().ifPresent(next -> mode(mode, next)));
        }
        if (isNegated(before) != isNegated(after)) {
            add(
                    Meaning.of(MeaningKind.REVERSED)
                            .with("from", isNegated(before) ? "LEFT_UNDONE" : "DONE")
                            .with("to", isNegated(after) ? "LEFT_UNDONE" : "DONE"),
                    difference -> difference.site().place().step().equals("negated"),
                    "wording");
        }
        Novelty novelty = before.novelty();
        addIfOther(
                MeaningKind.NOVELTY_CHANGED,
                Optional.of(novelty),
                Optional.of(after.novelty()),
                deciding(NoveltyPolicy.standard()::of),
                "wording",
                "noveltyOverride");
        addIfOther(
                MeaningKind.CHANGE_CHANGED,
                before.change(),
                after.change(),
                deciding(ChangePolicy.standard()::of),
                "wording",
                "changeOverride");
        if (in("wording").stream().map(differences::get).anyMatch(this::isObject)) {
            add(Meaning.of(MeaningKind.OBJECT_CHANGED), this::isObject, "wording");
        }
    }

    private boolean isObject(Difference difference) {
        List<Object> steps = difference.site().place().steps();
        return difference.kind() == DifferenceKind.REPLACED
                && steps.size() > depth + 1
                && steps.get(depth + 1).equals("object");
    }

    private static boolean isNegated(Provision provision) {
        return provision.wording().filter(wording -> wording.negated()).isPresent();
    }

    private void firmness(Firmness from, Firmness to) {
        if (from != to && from != Firmness.UNSPECIFIED && to != Firmness.UNSPECIFIED) {
            MeaningKind kind = to.compareTo(from) > 0 ? MeaningKind.WEAKENED : MeaningKind.STRENGTHENED;
            addIfOther(
                    kind,
                    Optional.of(from),
                    Optional.of(to),
                    deciding(FirmnessPolicy.standard()::of),
                    "wording",
                    "firmnessOverride");
        }
    }

    /** The modes are known from the strongest to the weakest. */
    private void mode(AppealMode from, AppealMode to) {
        List<AppealMode> known = AppealMode.vocabulary().known();
        int one = known.indexOf(from);
        int other = known.indexOf(to);
        if (one >= 0 && other >= 0 && one != other) {
            add(
                    Meaning.of(other > one ? MeaningKind.WEAKENED : MeaningKind.STRENGTHENED)
                            .with("from", from.code())
                            .with("to", to.code()),
                    difference -> true,
                    "mode");
        }
    }

    private void kinds() {
        addIfOther(
                MeaningKind.KIND_CHANGED,
                Optional.of(before.kind()),
                Optional.of(after.kind()),
                Provision.meta().tagName());
        if (before instanceof Position one && after instanceof Position other) {
            addIfOther(MeaningKind.STANCE_CHANGED, one.stance(), other.stance(), "stance");
        }
        if (before instanceof Decision one && after instanceof Decision other) {
            addIfOther(MeaningKind.EFFECT_CHANGED, one.effect(), other.effect(), "effect");
        }
    }

    private void people() {
        if (differsIn("by", "partOf")) {
            new Names(earlier.speakers(before), List.of())
                    .compare(
                            new Names(later.speakers(after), List.of()),
                            MeaningKind.SPEAKER_ADDED,
                            MeaningKind.SPEAKER_DROPPED,
                            meaning -> add(meaning, names(meaning), "by", "partOf"));
        }
        boolean performs = (before instanceof Commitment && after instanceof Commitment)
                || !before.performers().isEmpty()
                || !after.performers().isEmpty();
        if (performs && differsIn("by", "performers", "partOf")) {
            new Names(earlier.performers(before), before.performers())
                    .compare(
                            new Names(later.performers(after), after.performers()),
                            MeaningKind.PERFORMER_ADDED,
                            MeaningKind.PERFORMER_DROPPED,
                            meaning -> add(meaning, names(meaning), "performers", "by", "partOf"));
        }
        if (before instanceof Appeal one && after instanceof Appeal other && differsIn("addressees", "partOf")) {
            Names.of(earlier.addressees(one))
                    .compare(
                            Names.of(later.addressees(other)),
                            MeaningKind.ADDRESSEE_ADDED,
                            MeaningKind.ADDRESSEE_DROPPED,
                            meaning -> add(meaning, names(meaning), "addressees", "partOf"));
        }
    }

    /** Whether a difference adds or drops what a meaning is about. */
    private static Predicate<Difference> names(Meaning meaning) {
        String what = Objects.requireNonNull(meaning.arguments().get("what"));
        return difference -> difference
                        .newValue()
                        .filter(value -> isNamed(value, what))
                        .isPresent()
                || difference.oldValue().filter(value -> isNamed(value, what)).isPresent();
    }

    private static boolean isNamed(Object value, String what) {
        return value instanceof Reference reference
                && (reference.ids().contains(what)
                        || reference.asPrinted().filter(what::equals).isPresent());
    }

    /** Additions, omissions and changes in the lists of a provision; several changes of one element mean one thing once. */
    private void lists() {
        ListMeanings lists = new ListMeanings(before, after, depth);
        Set<String> said = new HashSet<>();
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            Optional<Meaning> meaning = lists.of(member(difference), difference);
            boolean isNew = meaning.filter(each -> said.add(each.kind() + " " + each.arguments()))
                    .isPresent();
            if (isNew || !lists.isWithinAnElement(difference)) {
                meaning.ifPresent(found.get(i)::add);
            }
        }
    }

    /** At last what says nothing of the substance. */
    private void labels() {
        boolean isSilent = found.stream().allMatch(List::isEmpty);
        add(Meaning.of(MeaningKind.RENUMBERED), difference -> true, "label");
        add(Meaning.of(MeaningKind.PLACED_ELSEWHERE), difference -> true, "part", "partOf", "placement");
        if (isSilent) {
            add(
                    Meaning.of(MeaningKind.REWORDED),
                    difference -> difference.kind() == DifferenceKind.REPLACED,
                    "text",
                    "summary");
        }
    }
}

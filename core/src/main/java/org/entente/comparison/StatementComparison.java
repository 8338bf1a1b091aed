package org.entente.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.comparison.alignment.Alignment;
import org.entente.comparison.alignment.Matter;
import org.entente.comparison.alignment.SameThings;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * What became of the provisions of one statement in another of a later day, such as the statements of two meetings of one
 * series: which stand again, as they were, stronger, weaker or changed, which are new, and which were dropped.
 *
 * <p>Provisions are aligned by what they say: verb, object, words, areas, actors, codes and cited works; neither by id nor by
 * place. Where wholly other actors are to act, it is another provision. Actors, officials, places, areas and works are one if
 * they have one id, or one code, or a name that no other has. What is stronger or weaker is read by the standard policies, as
 * in a {@link Comparison} of two versions of one text.
 *
 * <p>The work grows with the two statements, but for a logarithm. This class is immutable and thread-safe.
 */
public final class StatementComparison {

    /** Another day has other words for the same matter. */
    private static final List<MeaningKind> PUT_OTHERWISE = List.of(MeaningKind.OBJECT_CHANGED, MeaningKind.REWORDED);

    private final Agreement earlier;
    private final Agreement later;
    private final List<Development> developments;

    private StatementComparison(Agreement earlier, Agreement later, List<Development> developments) {
        this.earlier = earlier;
        this.later = later;
        this.developments = List.copyOf(developments);
    }

    /**
     * Compares two statements.
     *
     * @param earlier the statement of the earlier day
     * @param later the statement of the later day
     * @return what became of the provisions
     */
    public static StatementComparison of(Agreement earlier, Agreement later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Agreement named = SameThings.named(earlier, later);
        Alignment alignment = Alignment.of(earlier, named);
        List<Development> developments = new ArrayList<>();
        for (int j = 0; j < later.provisions().size(); j++) {
            Provision now = later.provisions().get(j);
            Optional<Integer> partner = alignment.earlier(j);
            if (partner.isEmpty()) {
                developments.add(Development.added(path(j), now));
            } else {
                int i = partner.get();
                Provision then = earlier.provisions().get(i);
                List<Meaning> meanings =
                        meanings(earlier, then, named, named.provisions().get(j));
                developments.add(Development.of(path(i), then, path(j), now, meanings));
            }
        }
        for (int i = 0; i < earlier.provisions().size(); i++) {
            if (!alignment.isTakenUp(i)) {
                developments.add(
                        Development.dropped(path(i), earlier.provisions().get(i)));
            }
        }
        return new StatementComparison(earlier, later, developments);
    }

    private static ValuePath path(int index) {
        return ValuePath.of("provisions").index(index);
    }

    private static List<Meaning> meanings(Agreement earlier, Provision then, Agreement later, Provision now) {
        List<Difference> differences = Differ.between(Provision.meta(), then, now);
        List<Meaning> meanings = new ArrayList<>();
        for (Difference difference : ProvisionMeanings.of(earlier, then, later, now, differences, 0)) {
            meanings.addAll(difference.meanings());
        }
        if (!Matter.of(then).isOther(Matter.of(now))) {
            meanings.removeIf(meaning -> PUT_OTHERWISE.contains(meaning.kind()));
        } else if (DevelopmentKind.of(meanings) == DevelopmentKind.RESTATED) {
            meanings.add(Meaning.of(MeaningKind.REWORDED));
        }
        return meanings;
    }

    /** {@return the statement of the earlier day} */
    public Agreement earlier() {
        return earlier;
    }

    /** {@return the statement of the later day} */
    public Agreement later() {
        return later;
    }

    /** {@return what became of each provision, in the order of the later statement; then what was dropped, in its own order} */
    public List<Development> developments() {
        return developments;
    }

    /**
     * Those of one kind.
     *
     * @param kind what became of the provisions
     * @return them, in the same order
     */
    public List<Development> developments(DevelopmentKind kind) {
        Objects.requireNonNull(kind, "kind");
        return developments.stream()
                .filter(development -> development.kind() == kind)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementComparison that && earlier.equals(that.earlier) && later.equals(that.later);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier, later);
    }

    /** Renders the developments, one a line, in English. */
    @Override
    public String toString() {
        return String.join(
                "\n", developments.stream().map(Development::toString).toList());
    }
}

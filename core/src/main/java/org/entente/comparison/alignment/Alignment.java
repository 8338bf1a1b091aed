package org.entente.comparison.alignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.comparison.matching.Likeness;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;

/**
 * Pairs the provisions of a later statement with those of an earlier one: first those of the same words, then those that
 * have most in common. A trait that few provisions have counts more than one that many have.
 */
public final class Alignment {

    private static final int NONE = -1;

    /** So much of what two provisions say is the same, or they are about two matters. */
    private static final double LEAST_LIKENESS = 0.3;

    private final List<Saying> earlier;
    private final List<Saying> later;
    private final int[] partnersEarlier;
    private final int[] partnersLater;

    private Alignment(Agreement earlier, Agreement later) {
        Set<LanguageTag> languages = languages(earlier);
        languages.retainAll(languages(later));
        this.earlier = sayings(earlier, languages);
        this.later = sayings(later, languages);
        this.partnersEarlier = none(this.earlier.size());
        this.partnersLater = none(this.later.size());
    }

    /** What is said in a language that only one of the two has, cannot be compared. */
    private static Set<LanguageTag> languages(Agreement agreement) {
        Set<LanguageTag> languages = new TreeSet<>(Comparator.comparing(LanguageTag::tag));
        agreement
                .provisions()
                .forEach(provision -> Stream.of(provision.text(), provision.summary())
                        .flatMap(Optional::stream)
                        .forEach(text -> languages.addAll(text.texts().keySet())));
        return languages;
    }

    private static List<Saying> sayings(Agreement agreement, Set<LanguageTag> languages) {
        return agreement.provisions().stream()
                .map(provision -> new Saying(agreement, provision, languages::contains))
                .toList();
    }

    private static int[] none(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, NONE);
        return partners;
    }

    /** Aligns the provisions of two statements whose definitions have the same ids. */
    public static Alignment of(Agreement earlier, Agreement later) {
        Alignment alignment = new Alignment(earlier, later);
        alignment.byWords();
        alignment.byLikeness();
        return alignment;
    }

    /** The index of the provision of the earlier statement that one of the later takes up; empty if it is new. */
    public Optional<Integer> earlier(int later) {
        return partnersLater[later] == NONE ? Optional.empty() : Optional.of(partnersLater[later]);
    }

    /** Whether a provision of the earlier statement is taken up. */
    public boolean isTakenUp(int earlier) {
        return partnersEarlier[earlier] != NONE;
    }

    private void match(int i, int j) {
        partnersEarlier[i] = j;
        partnersLater[j] = i;
    }

    /** Of several that say the same the first is the first. */
    private void byWords() {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            byKey.computeIfAbsent(earlier.get(i).key(), any -> new ArrayDeque<>())
                    .add(i);
        }
        byKey.remove("");
        for (int j = 0; j < later.size(); j++) {
            Integer same =
                    byKey.getOrDefault(later.get(j).key(), new ArrayDeque<>()).poll();
            if (same != null) {
                match(same, j);
            }
        }
    }

    private void byLikeness() {
        int[] left = left(partnersEarlier);
        int[] others = left(partnersLater);
        Likeness.pairs(
                        Arrays.stream(left)
                                .mapToObj(i -> earlier.get(i).traits())
                                .toList(),
                        Arrays.stream(others)
                                .mapToObj(j -> later.get(j).traits())
                                .toList(),
                        LEAST_LIKENESS,
                        (i, j) -> later.get(others[j]).mayContinue(earlier.get(left[i])))
                .forEach(pair -> match(left[pair.before()], others[pair.after()]));
    }

    private static int[] left(int[] partners) {
        return IntStream.range(0, partners.length)
                .filter(at -> partners[at] == NONE)
                .toArray();
    }
}

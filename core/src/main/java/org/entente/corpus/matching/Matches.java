package org.entente.corpus.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.corpus.match.Match;
import org.entente.corpus.match.Match.Occurrence;
import org.entente.corpus.match.MatchReason;
import org.entente.corpus.shared.SharedKind;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.violation.ValuePath;

/** Finds definitions that are alike, by what they have in common and not by trying each with each. */
public final class Matches {

    /** The register stands after the agreements. */
    private static final int REGISTER = Integer.MAX_VALUE;

    private final SharedKind<?> kind;
    private final List<Occurrence> all = new ArrayList<>();
    private final Map<MatchReason, Map<String, List<Integer>>> alike = new EnumMap<>(MatchReason.class);

    private Matches(SharedKind<?> kind) {
        this.kind = kind;
    }

    /**
     * All matches of a corpus. A document that defines two of what is alike holds them apart; none of these is proposed.
     */
    public static List<Match> in(List<Agreement> agreements, Register register) {
        List<Match> found = new ArrayList<>();
        for (SharedKind<?> kind : SharedKind.all()) {
            Matches matches = new Matches(kind);
            matches.collect(kind, agreements, register);
            found.addAll(matches.found());
        }
        return List.copyOf(found);
    }

    private <D> void collect(SharedKind<D> of, List<Agreement> agreements, Register register) {
        for (int i = 0; i < agreements.size(); i++) {
            collect(
                    of,
                    of.of(agreements.get(i)),
                    Optional.of(i),
                    ValuePath.of("agreements").index(i));
        }
        collect(of, of.of(register), Optional.empty(), ValuePath.of("register"));
    }

    private <D> void collect(SharedKind<D> of, List<D> definitions, Optional<Integer> agreement, ValuePath document) {
        ValuePath list = document.member(of.list());
        for (int i = 0; i < definitions.size(); i++) {
            D definition = definitions.get(i);
            int number = all.size();
            all.add(new Occurrence(agreement, list.index(i), of.idOf(definition), definition));
            Set<String> once = new HashSet<>();
            MatchKeys.of(definition, (reason, key) -> {
                if (once.add(reason + " " + key)) {
                    alike.computeIfAbsent(reason, any -> new LinkedHashMap<>())
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(number);
                }
            });
        }
    }

    private List<Match> found() {
        // What is alike for several reasons is one match; the reasons come in their order.
        Map<String, Group> groups = new LinkedHashMap<>();
        alike.forEach((reason, byKey) -> byKey.values().forEach(numbers -> {
            List<Integer> group = numbers.size() < 2 ? List.of() : proposed(numbers);
            if (!group.isEmpty()) {
                String key = group.stream().map(String::valueOf).collect(Collectors.joining(" "));
                groups.computeIfAbsent(
                                key,
                                any -> new Group(group.stream().map(all::get).toList(), new ArrayList<>()))
                        .add(reason);
            }
        }));
        return groups.values().stream()
                .map(group -> new Match(kind.kind(), group.occurrences(), group.reasons()))
                .toList();
    }

    /** Definitions that are alike, and why. */
    private record Group(List<Occurrence> occurrences, List<MatchReason> reasons) {

        void add(MatchReason reason) {
            // What has the same name has also a name of the same words.
            boolean isImplied = reason == MatchReason.NAME_TURNED_ROUND && reasons.contains(MatchReason.SAME_NAME);
            if (!reasons.contains(reason) && !isImplied) {
                reasons.add(reason);
            }
        }
    }

    /** Those that are proposed of some that are alike; none if one id is left, or the register alone. */
    private List<Integer> proposed(List<Integer> numbers) {
        Map<Integer, String> idOf = new HashMap<>();
        Set<Integer> apart = new HashSet<>();
        for (int number : numbers) {
            Occurrence occurrence = all.get(number);
            String before = idOf.putIfAbsent(document(occurrence), occurrence.id());
            if (before != null && !before.equals(occurrence.id())) {
                apart.add(document(occurrence));
            }
        }
        List<Integer> proposed = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Optional<DateSpan> validity = Optional.empty();
        for (int number : numbers) {
            Occurrence occurrence = all.get(number);
            Optional<DateSpan> its = MatchKeys.validity(occurrence.definition());
            if (!apart.contains(document(occurrence)) && mayMeet(validity, its)) {
                validity = validity.or(() -> its);
                proposed.add(number);
                ids.add(occurrence.id());
            }
        }
        return ids.size() < 2 ? List.of() : proposed;
    }

    private static boolean mayMeet(Optional<DateSpan> one, Optional<DateSpan> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get()) != Answer.NO;
    }

    private static int document(Occurrence occurrence) {
        return occurrence.agreement().orElse(REGISTER);
    }
}

package org.entente.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.entente.instrument.Part;
import org.entente.model.Actor;
import org.entente.model.PolicyArea;
import org.entente.provision.Provision;
import org.entente.source.Source;
import org.entente.validation.index.Definitions;
import org.entente.validation.index.IdIndex;
import org.entente.violation.Violation;

/** Every id resolves, none is defined twice, and nothing is part of itself. */
final class ReferenceRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.ID_DUPLICATE, ReferenceRules::duplicates),
            new LibraryRule(AgreementProblem.REFERENCE_DANGLING, DanglingReferences::check),
            new LibraryRule(AgreementProblem.REFERENCE_CYCLE, ReferenceRules::cycles));

    private static final List<Upwards<?>> UPWARDS = List.of(
            new Upwards<>(definitions -> definitions.actors, "parent", Actor::parent),
            new Upwards<>(definitions -> definitions.policyAreas, "broader", PolicyArea::broader),
            new Upwards<>(definitions -> definitions.parts, "partOf", Part::partOf),
            new Upwards<>(definitions -> definitions.provisions, "partOf", Provision::partOf),
            new Upwards<>(definitions -> definitions.sources, "derivedFrom", Source::derivedFrom));

    private ReferenceRules() {}

    /** What leads from a definition up to the one that it is part of. */
    private record Upwards<T>(
            Function<Definitions, IdIndex<T>> ids, String member, Function<T, Optional<String>> above) {}

    private static void duplicates(RuleRun inspection) {
        inspection
                .definitions()
                .all()
                .forEach((kind, ids) -> ids.eachRepeated((id, path, first) ->
                        inspection.report(Violation.of(AgreementProblem.ID_DUPLICATE, path.member("id"))
                                .with("kind", kind)
                                .with("id", id)
                                .with("first", first.member("id")))));
    }

    private static void cycles(RuleRun inspection) {
        UPWARDS.forEach(upwards -> cycles(inspection, upwards));
    }

    /** Reports each circle once, where its first member stands. */
    private static <T> void cycles(RuleRun inspection, Upwards<T> upwards) {
        IdIndex<T> ids = upwards.ids().apply(inspection.definitions());
        circles(ids, upwards.above())
                .forEach(first -> inspection.report(Violation.of(
                                AgreementProblem.REFERENCE_CYCLE,
                                ids.path(first).member(upwards.member()))
                        .with("id", ids.id(first).orElseThrow())
                        .with("way", way(ids, first, upwards.above()))));
    }

    /** Of each cycle the member with the lowest index; linear, each element is visited once. */
    private static <T> List<Integer> circles(IdIndex<T> ids, Function<T, Optional<String>> above) {
        List<Integer> firsts = new ArrayList<>();
        int[] passedFrom = new int[ids.size()];
        for (int start = 1; start <= passedFrom.length; start++) {
            int at = start - 1;
            while (at >= 0 && passedFrom[at] == 0) {
                passedFrom[at] = start;
                at = up(ids, at, above);
            }
            if (at >= 0 && passedFrom[at] == start) {
                firsts.add(first(ids, at, above));
            }
        }
        Collections.sort(firsts);
        return firsts;
    }

    private static <T> int up(IdIndex<T> ids, int at, Function<T, Optional<String>> above) {
        Optional<String> next = above.apply(ids.get(at));
        return next.isPresent() ? ids.indexOf(next.get()) : -1;
    }

    private static <T> int first(IdIndex<T> ids, int member, Function<T, Optional<String>> above) {
        int first = member;
        for (int at = up(ids, member, above); at != member; at = up(ids, at, above)) {
            first = Math.min(first, at);
        }
        return first;
    }

    /** The other members of a circle, or the one that it has. */
    private static <T> String way(IdIndex<T> ids, int first, Function<T, Optional<String>> above) {
        StringJoiner way = new StringJoiner(", ").setEmptyValue(ids.id(first).orElseThrow());
        for (int at = up(ids, first, above); at != first; at = up(ids, at, above)) {
            way.add(ids.id(at).orElseThrow());
        }
        return way.toString();
    }
}

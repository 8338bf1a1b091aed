package org.entente.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.corpus.match.MatchReason;
import org.entente.corpus.matching.MatchKeys;
import org.entente.corpus.shared.SharedKind;
import org.entente.meta.DefinitionKind;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** One id means one thing in all documents, and one thing has one id. */
final class DefinitionRules {

    private final List<OfKind<?>> kinds = new ArrayList<>();

    DefinitionRules(Findings found, Register register) {
        for (SharedKind<?> kind : SharedKind.all()) {
            kinds.add(OfKind.of(kind, found, register));
        }
    }

    void survey(Agreement agreement, int place) {
        kinds.forEach(kind -> kind.survey(agreement, place));
    }

    void check(Agreement agreement, int place) {
        kinds.forEach(kind -> kind.check(agreement, place));
    }

    /** The definitions of one kind. */
    private static final class OfKind<D> {

        private static final int REGISTER = -1;

        /** By these reasons two are surely one. */
        private static final Set<MatchReason> SURE =
                EnumSet.of(MatchReason.SAME_CODE, MatchReason.SAME_AGREEMENT, MatchReason.SAME_NUMBER);

        /** The codes of states and places are given to others over time, and areas have none. */
        private static final Set<DefinitionKind> IDENTIFIED_BY_CODES = EnumSet.of(
                DefinitionKind.OFFICE,
                DefinitionKind.OFFICIAL,
                DefinitionKind.SERIES,
                DefinitionKind.MEETING,
                DefinitionKind.WORK);

        private final SharedKind<D> kind;
        private final Findings found;
        /** The document that has an id first. */
        private final Map<String, Integer> first = new HashMap<>();
        /** The ids that stand in more than one document. */
        private final Set<String> again = new HashSet<>();
        /** Of these, the first definition. */
        private final Map<String, Stated<D>> stated = new HashMap<>();
        /** What has a trait first. */
        private final Map<String, Place> traits = new HashMap<>();
        /** The ids of the document that is checked: what it holds apart is its own matter. */
        private final Set<String> ids = new HashSet<>();

        private OfKind(SharedKind<D> kind, Findings found) {
            this.kind = kind;
            this.found = found;
        }

        /** A definition, and where it stands. */
        private record Stated<D>(int document, D definition, ValuePath path) {}

        /** Where something is defined, and with which id. */
        private record Place(int document, String id, ValuePath path) {}

        static <D> OfKind<D> of(SharedKind<D> kind, Findings found, Register register) {
            OfKind<D> rules = new OfKind<>(kind, found);
            List<D> definitions = kind.of(register);
            ValuePath list = ValuePath.of("register").member(kind.list());
            for (int i = 0; i < definitions.size(); i++) {
                D definition = definitions.get(i);
                String id = kind.idOf(definition);
                rules.ids.add(id);
                rules.first.putIfAbsent(id, REGISTER);
                rules.stated.putIfAbsent(id, new Stated<>(REGISTER, definition, list.index(i)));
                rules.checkApart(definition, id, REGISTER, list.index(i));
            }
            return rules;
        }

        private boolean wantsDrift() {
            return found.wants(CorpusProblem.DEFINITION_DRIFT) || found.wants(CorpusProblem.DEFINITION_FULLER);
        }

        void survey(Agreement agreement, int place) {
            if (!wantsDrift()) {
                return;
            }
            for (D definition : kind.of(agreement)) {
                String id = kind.idOf(definition);
                Integer before = first.putIfAbsent(id, place);
                if (before != null && before != place) {
                    again.add(id);
                }
            }
        }

        void check(Agreement agreement, int place) {
            List<D> definitions = kind.of(agreement);
            ValuePath list = CorpusRun.path(place).member(kind.list());
            ids.clear();
            definitions.forEach(definition -> ids.add(kind.idOf(definition)));
            for (int i = 0; i < definitions.size(); i++) {
                D definition = definitions.get(i);
                String id = kind.idOf(definition);
                if (again.contains(id)) {
                    checkDrift(definition, id, place, list.index(i));
                }
                checkApart(definition, id, place, list.index(i));
            }
        }

        private void checkDrift(D definition, String id, int place, ValuePath path) {
            Stated<D> before = stated.putIfAbsent(id, new Stated<>(place, definition, path));
            if (before == null
                    || before.document() == place
                    || before.definition().equals(definition)) {
                return;
            }
            Drift drift = Drift.between(kind.type(), before.definition(), definition);
            CorpusProblem problem =
                    drift.isContradiction() ? CorpusProblem.DEFINITION_DRIFT : CorpusProblem.DEFINITION_FULLER;
            if (!drift.members().isEmpty() && found.wants(problem)) {
                found.add(Violation.of(problem, path)
                        .with("kind", kind.kind())
                        .with("id", id)
                        .with("first", before.path())
                        .listing("members", String.join(", ", drift.members())));
            }
        }

        private void checkApart(D definition, String id, int place, ValuePath path) {
            if (!IDENTIFIED_BY_CODES.contains(kind.kind()) || !found.wants(CorpusProblem.DEFINITION_APART)) {
                return;
            }
            Set<String> others = new HashSet<>();
            MatchKeys.of(definition, (reason, key) -> {
                if (!SURE.contains(reason)) {
                    return;
                }
                Place before = traits.putIfAbsent(reason + "\n" + key, new Place(place, id, path));
                if (before != null
                        && !before.id().equals(id)
                        && !ids.contains(before.id())
                        && others.add(before.id())) {
                    found.add(Violation.of(CorpusProblem.DEFINITION_APART, path)
                            .with("kind", kind.kind())
                            .with("id", id)
                            .with("trait", reason)
                            .with("other", before.id())
                            .with("first", before.path()));
                }
            });
        }
    }
}

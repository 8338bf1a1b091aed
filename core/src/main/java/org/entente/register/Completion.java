package org.entente.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.entente.meta.DefinitionKind;
import org.entente.meta.MetaMember;
import org.entente.model.Agreement;

/**
 * Puts into an agreement the definitions of a register that it refers to, and takes them out again. Linear in the agreement
 * and in what it refers to.
 *
 * <p>A definition stands where the walk from the text to it comes by: first what the agreement refers to, then what that
 * refers to. The order of those that the agreement has of its own is kept. So it is known where each would be put that is
 * taken out, and one that would come back elsewhere stays.
 */
final class Completion {

    private static final int UNREACHED = Integer.MAX_VALUE;

    /** The members of an agreement that are its text; the others are definitions. */
    private static final List<? extends MetaMember<Agreement, ?>> TEXT = text();

    private final Register register;
    private final Agreement agreement;
    private final Map<DefinitionKind, Shelf<?>> shelves = new LinkedHashMap<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final References references = new References(this::reach);
    private int reached;
    private int reachedFromText = UNREACHED;

    private Completion(Register register, Agreement agreement) {
        this.register = register;
        this.agreement = agreement;
        Definitions.all().forEach(this::shelve);
        walk();
    }

    static Agreement complete(Register register, Agreement agreement) {
        return new Completion(register, agreement).filled(Shelf::complete);
    }

    /** What lacks stands after what the agreement has, so that the places of that stay. */
    static Agreement completeBehind(Register register, Agreement agreement) {
        return new Completion(register, agreement).filled(Shelf::append);
    }

    private Agreement filled(BiConsumer<Shelf<?>, Agreement.Builder> way) {
        List<Shelf<?>> incomplete =
                shelves.values().stream().filter(Shelf::isIncomplete).toList();
        if (incomplete.isEmpty()) {
            return agreement;
        }
        Agreement.Builder all = agreement.toBuilder();
        incomplete.forEach(shelf -> way.accept(shelf, all));
        return all.build();
    }

    static Agreement reduce(Register register, Agreement agreement) {
        Completion completion = new Completion(register, agreement);
        Agreement.Builder few = agreement.toBuilder();
        completion.shelves.values().forEach(shelf -> shelf.reduce(few, completion.reachedFromText));
        return few.build();
    }

    private <D> void shelve(Definitions<D> kind) {
        shelves.put(kind.kind(), new Shelf<>(kind));
    }

    private static List<? extends MetaMember<Agreement, ?>> text() {
        Set<String> lists = Definitions.all().stream().map(Definitions::list).collect(Collectors.toSet());
        return Agreement.meta().members().stream()
                .filter(member -> !lists.contains(member.name()))
                .toList();
    }

    private void walk() {
        for (MetaMember<Agreement, ?> member : TEXT) {
            references.of(member, agreement);
        }
        follow();
        reachedFromText = reached;
        shelves.values().forEach(Shelf::reachOwn);
    }

    private void follow() {
        for (Runnable next = open.poll(); next != null; next = open.poll()) {
            next.run();
        }
    }

    private void reach(DefinitionKind kind, String id) {
        Shelf<?> shelf = shelves.get(kind);
        if (shelf != null) {
            shelf.reach(id);
        }
    }

    /** The definitions of one kind: those of the agreement, and those that it lacks and the register has. */
    private final class Shelf<D> {

        private final Definitions<D> kind;
        private final List<D> own;
        private final Map<String, D> ownById;
        private final Map<String, D> registered;
        private final Map<String, List<References.Reference>> ofRegistered;
        private final Map<String, Integer> ranks = new HashMap<>();
        private final List<D> lacking = new ArrayList<>();

        Shelf(Definitions<D> kind) {
            this.kind = kind;
            this.own = kind.ofAgreement().apply(agreement);
            this.ownById = kind.byId(own);
            this.registered = register.index().byId(kind);
            this.ofRegistered = register.index().references(kind.kind());
        }

        void reach(String id) {
            D definition = ownById.get(id);
            boolean isOwn = definition != null;
            if (!isOwn) {
                definition = registered.get(id);
            }
            if (definition != null && ranks.putIfAbsent(id, reached) == null) {
                reached++;
                D found = definition;
                if (isOwn) {
                    open.add(() -> references.of(kind.type(), found));
                } else {
                    lacking.add(found);
                    open.add(() -> ofRegistered
                            .computeIfAbsent(id, any -> References.in(kind.type(), found))
                            .forEach(to -> Completion.this.reach(to.kind(), to.id())));
                }
            }
        }

        /** What nothing refers to may refer to something. */
        void reachOwn() {
            own.forEach(definition -> reach(kind.idOf().apply(definition)));
            follow();
        }

        boolean isIncomplete() {
            return !lacking.isEmpty();
        }

        void append(Agreement.Builder into) {
            List<D> all = new ArrayList<>(own);
            all.addAll(lacking);
            kind.toAgreement().accept(into, all);
        }

        void complete(Agreement.Builder into) {
            List<D> all = new ArrayList<>(own.size() + lacking.size());
            int next = 0;
            for (D definition : own) {
                int rank = rank(definition);
                while (next < lacking.size() && rank(lacking.get(next)) < rank) {
                    all.add(lacking.get(next++));
                }
                all.add(definition);
            }
            all.addAll(lacking.subList(next, lacking.size()));
            kind.toAgreement().accept(into, all);
        }

        private int rank(D definition) {
            return Objects.requireNonNull(ranks.get(kind.idOf().apply(definition)), "rank");
        }

        /**
         * Takes out what the register has equal, is reached from the text, and would be put back where it was: before the
         * next that stays, if and only if its rank is lower.
         */
        void reduce(Agreement.Builder into, int fromText) {
            Set<String> twice = twice();
            Deque<D> out = new ArrayDeque<>();
            int nextStays = UNREACHED;
            int nextOut = UNREACHED;
            for (int i = own.size() - 1; i >= 0; i--) {
                D definition = own.get(i);
                int rank = rank(definition);
                if (isRegistered(definition)
                        && rank < fromText
                        && rank < nextStays
                        && rank < nextOut
                        && !twice.contains(kind.idOf().apply(definition))) {
                    out.push(definition);
                    nextOut = rank;
                } else {
                    // What would be put before this one, and stood after it, stays too.
                    while (!out.isEmpty() && rank(out.peek()) < rank) {
                        out.pop();
                    }
                    nextStays = rank;
                    D head = out.peek();
                    nextOut = head == null ? UNREACHED : rank(head);
                }
            }
            Set<String> taken = out.stream().map(kind.idOf()).collect(Collectors.toSet());
            if (!taken.isEmpty()) {
                kind.toAgreement()
                        .accept(
                                into,
                                own.stream()
                                        .filter(definition ->
                                                !taken.contains(kind.idOf().apply(definition)))
                                        .toList());
            }
        }

        private boolean isRegistered(D definition) {
            return definition.equals(registered.get(kind.idOf().apply(definition)));
        }

        private Set<String> twice() {
            Set<String> once = new HashSet<>();
            return own.stream().map(kind.idOf()).filter(id -> !once.add(id)).collect(Collectors.toSet());
        }
    }
}

package org.entente.json.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.json.draft.Names.Definitions;
import org.entente.json.draft.tree.Node;
import org.entente.json.draft.tree.Trees;
import org.entente.json.format.FormatTypes;
import org.entente.json.token.TokenSource;
import org.entente.json.type.JsonType;
import org.entente.meta.DefinitionKind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.register.Named;
import org.entente.register.Register;
import org.entente.violation.Advice;

/**
 * The definitions of a register, which a draft may name by their id, or by a name that only one of them has. Thread-safe;
 * what is looked up is made when it is first needed, and kept.
 */
public final class Known {

    private final Register register;
    private final TokenSource source;
    private final Map<DefinitionKind, Shelf<?>> shelves = new EnumMap<>(DefinitionKind.class);

    public Known(Register register, TokenSource source) {
        this.register = register;
        this.source = source;
    }

    /** No definitions. */
    static Known nothing(TokenSource source) {
        return new Known(Register.builder().id("nothing").build(), source);
    }

    Register register() {
        return register;
    }

    private synchronized Optional<Shelf<?>> shelf(DefinitionKind kind) {
        return Optional.ofNullable(shelves.computeIfAbsent(
                kind,
                any -> Definitions.lists().stream()
                        .filter(list -> list.kind() == kind)
                        .findFirst()
                        .flatMap(list -> Register.meta()
                                .member(list.member())
                                .map(member -> shelf(list, member, list.types().get(0))))
                        .orElse(null)));
    }

    @SuppressWarnings("unchecked") // the lists of a register hold what those of an agreement hold
    private <D> Shelf<D> shelf(Definitions list, MetaMember<Register, ?> member, MetaType<D> type) {
        return new Shelf<>(type, list.id(), (List<D>) member.values(register));
    }

    boolean has(DefinitionKind kind, String id) {
        return shelf(kind).filter(shelf -> shelf.byId.containsKey(id)).isPresent();
    }

    /** The long form of a definition, or empty if there is none of that id. */
    Optional<Node.Fields> definition(DefinitionKind kind, String id) {
        return shelf(kind).flatMap(shelf -> shelf.written(id));
    }

    /** The ids of those that a text names; of actors by any spelling, on a day if one is known. */
    List<String> named(DefinitionKind kind, String text, Optional<LocalDate> day) {
        if (kind == DefinitionKind.ACTOR) {
            return actors(text, day);
        }
        return shelf(kind)
                .map(shelf -> List.copyOf(shelf.byName().getOrDefault(Names.folded(text), Set.of())))
                .orElse(List.of());
    }

    private List<String> actors(String text, Optional<LocalDate> day) {
        if (isWithoutActors()) {
            return List.of();
        }
        // Which actors have such a name does not depend on the day; which of them is meant does.
        Named named = register.named(text, day.orElse(LocalDate.EPOCH));
        return day.flatMap(any -> named.actor())
                .map(actor -> List.of(actor.id()))
                .orElseGet(() -> named.candidates().stream()
                        .map(each -> each.actor().id())
                        .toList());
    }

    /** The id that was probably meant. */
    Optional<String> near(DefinitionKind kind, String text, Advice advice) {
        return shelf(kind)
                .flatMap(shelf -> advice.nearest(text, shelf.byId.keySet()))
                .or(() -> kind == DefinitionKind.ACTOR
                                && advice.take(register.actors().size())
                        ? register.similar(text, LocalDate.EPOCH).stream()
                                .map(each -> each.actor().id())
                                .findFirst()
                        : Optional.empty());
    }

    /** The ids of those that share words with a text, those first that share most. */
    List<String> alike(DefinitionKind kind, String text, Advice advice) {
        return shelf(kind)
                .map(Shelf::byName)
                .filter(names -> advice.take(names.size()))
                .map(names -> Alike.of(text, names))
                .orElse(List.of());
    }

    /** Whether it has no actors: it was not given the register of states. */
    boolean isWithoutActors() {
        return register.actors().isEmpty();
    }

    /** The definitions of one kind. */
    private final class Shelf<D> {

        private final JsonType<D> json;
        private final MetaType<D> type;
        private final Map<String, D> byId = new LinkedHashMap<>();
        private final Map<String, Optional<Node.Fields>> written = new HashMap<>();
        private final Map<String, Set<String>> names = new HashMap<>();
        private boolean isNamed;

        Shelf(MetaType<D> type, String id, List<D> definitions) {
            this.type = type;
            this.json = FormatTypes.part(type);
            MetaMember<D, ?> ids = type.member(id).orElseThrow();
            for (D definition : definitions) {
                ids.values(definition).forEach(each -> byId.putIfAbsent((String) each, definition));
            }
        }

        synchronized Optional<Node.Fields> written(String id) {
            return byId.containsKey(id)
                    ? written.computeIfAbsent(
                            id,
                            any -> Trees.written(out -> json.write(Objects.requireNonNull(byId.get(id)), out), source))
                    : Optional.empty();
        }

        synchronized Map<String, Set<String>> byName() {
            if (!isNamed) {
                isNamed = true;
                for (String id : new ArrayList<>(byId.keySet())) {
                    written(id)
                            .map(fields -> Names.nameOrTitle(fields, type))
                            .orElse(List.of())
                            .forEach(name -> names.computeIfAbsent(Names.folded(name), any -> new TreeSet<>())
                                    .add(id));
                }
            }
            return names;
        }
    }
}

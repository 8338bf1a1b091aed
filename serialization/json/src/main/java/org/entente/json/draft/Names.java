package org.entente.json.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.tree.Node;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.violation.Advice;

/** The definitions of a draft by id and by name, so that a reference may name them either way. */
final class Names {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<DefinitionKind, Set<String>> ids = new EnumMap<>(DefinitionKind.class);
    /** By kind, the ids of those that have a name, by the name. */
    private final Map<DefinitionKind, Map<String, Set<String>>> named = new EnumMap<>(DefinitionKind.class);

    /** By kind, the names as they are spelled. */
    private final Map<DefinitionKind, Set<String>> spelled = new EnumMap<>(DefinitionKind.class);

    /** What was found, by kind and text: a name of many takes long once. */
    private final Map<DefinitionKind, Map<String, Found>> found = new EnumMap<>(DefinitionKind.class);

    private final Advice advice = new Advice();
    private final Known known;
    /** The day of which the draft speaks. */
    private final Optional<LocalDate> day;

    Names(Node.Fields root, Known known) {
        this.known = known;
        this.day = DraftDay.of(root);
        for (Definitions list : Definitions.lists()) {
            for (Node element : root.get(list.member()).map(Node::elements).orElse(List.of())) {
                if (element instanceof Node.Fields definition) {
                    definition.text(list.id()).ifPresent(id -> add(list, id, definition));
                    within(definition, list.inner());
                }
            }
        }
    }

    /**
     * A list of the agreement whose elements define something.
     *
     * @param member the name of the list
     * @param kind what they define
     * @param id the name of the member that holds their id
     * @param mandatory whether each has an id
     * @param types the types of the elements
     * @param inner the lists within the elements that hold definitions
     */
    record Definitions(
            String member,
            DefinitionKind kind,
            String id,
            boolean mandatory,
            List<? extends MetaType<?>> types,
            List<Inner> inner) {

        private static final List<Definitions> LISTS = Agreement.meta().members().stream()
                .filter(MetaMember::isList)
                .flatMap(Definitions::of)
                .toList();

        static List<Definitions> lists() {
            return LISTS;
        }

        static Optional<Definitions> named(String member) {
            return LISTS.stream().filter(list -> list.member().equals(member)).findFirst();
        }

        /** The lists that hold definitions of a kind. */
        static List<Definitions> of(DefinitionKind kind) {
            return LISTS.stream()
                    .filter(list -> kind.targets().contains(list.kind()))
                    .toList();
        }

        /** The names of the lists that hold definitions of a kind, wherever they are. */
        static Stream<String> holding(DefinitionKind kind) {
            return Stream.concat(
                    of(kind).stream().map(Definitions::member),
                    LISTS.stream().flatMap(list -> list.inner().stream()).flatMap(list -> list.holding(kind)));
        }

        /** Whether a register has such a list too. */
        boolean isShared() {
            return Register.meta().member(member).isPresent();
        }

        private static Stream<Definitions> of(MetaMember<?, ?> list) {
            List<? extends MetaType<?>> types = types(list.kind());
            return types.stream()
                    .flatMap(type -> type.members().stream())
                    .filter(Brief::isDefiningId)
                    .limit(1)
                    .map(id -> new Definitions(
                            list.name(),
                            ((Kind.Id) id.kind()).defines().orElseThrow(),
                            id.name(),
                            id.isMandatory(),
                            types,
                            Inner.of(types, Set.of())));
        }

        private static List<? extends MetaType<?>> types(Kind<?> kind) {
            if (kind instanceof Kind.Part<?> part) {
                return List.of(part.of().get());
            }
            return kind instanceof Kind.OneOf<?> oneOf ? oneOf.union().types() : List.of();
        }
    }

    /** What a text refers to. */
    record Found(Optional<String> id, List<String> several) {

        static Found one(String id) {
            return new Found(Optional.of(id), List.of());
        }
    }

    /** Takes the ids of what is defined within a definition, such as an item of a provision. */
    private void within(Node.Fields value, List<Inner> lists) {
        for (Inner list : lists) {
            for (Node element : value.get(list.member()).map(Node::elements).orElse(List.of())) {
                if (element instanceof Node.Fields definition) {
                    list.kind()
                            .ifPresent(kind -> definition
                                    .text(list.id())
                                    .ifPresent(id -> ids.computeIfAbsent(kind, any -> new TreeSet<>())
                                            .add(id)));
                    within(definition, list.inner());
                }
            }
        }
    }

    /**
     * A list within a definition whose elements define something, or hold what does.
     *
     * @param member the name of the list
     * @param kind what its elements define
     * @param id the name of the member that holds their id
     * @param inner the lists within its elements
     */
    record Inner(String member, Optional<DefinitionKind> kind, String id, List<Inner> inner) {

        private static List<Inner> of(List<? extends MetaType<?>> types, Set<MetaType<?>> around) {
            Map<String, Inner> found = new LinkedHashMap<>();
            for (MetaType<?> type : types) {
                Set<MetaType<?>> within = new HashSet<>(around);
                if (within.add(type)) {
                    type.members().stream()
                            .filter(MetaMember::isList)
                            .flatMap(member -> of(member, within).stream())
                            .forEach(inner -> found.putIfAbsent(inner.member(), inner));
                }
            }
            return List.copyOf(found.values());
        }

        private static Optional<Inner> of(MetaMember<?, ?> list, Set<MetaType<?>> around) {
            List<? extends MetaType<?>> types = Definitions.types(list.kind());
            Optional<? extends MetaMember<?, ?>> id = types.stream()
                    .flatMap(type -> type.members().stream())
                    .filter(Brief::isDefiningId)
                    .findFirst();
            List<Inner> inner = of(types, around);
            return id.isEmpty() && inner.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Inner(
                            list.name(),
                            id.flatMap(member -> ((Kind.Id) member.kind()).defines()),
                            id.map(MetaMember::name).orElse(""),
                            inner));
        }

        /** The names of the lists that hold definitions of a kind, here and further in. */
        private Stream<String> holding(DefinitionKind wanted) {
            return Stream.concat(
                    kind.filter(wanted::equals).map(any -> member).stream(),
                    inner.stream().flatMap(list -> list.holding(wanted)));
        }
    }

    private void add(Definitions list, String id, Node.Fields definition) {
        ids.computeIfAbsent(list.kind(), any -> new TreeSet<>()).add(id);
        Map<String, Set<String>> names = named.computeIfAbsent(list.kind(), any -> new HashMap<>());
        for (String name : list.isShared()
                ? nameOrTitle(definition, list.types().get(0))
                : namesOf(definition, list.types().get(0))) {
            names.computeIfAbsent(folded(name), any -> new TreeSet<>()).add(id);
            spelled.computeIfAbsent(list.kind(), any -> new TreeSet<>()).add(name);
        }
    }

    /** The names that a definition has, in the order in which they stand, in short forms or long ones. */
    static List<String> namesOf(Node.Fields definition, MetaType<?> type) {
        List<String> names = new ArrayList<>();
        collect(definition, type, names);
        return names;
    }

    /** The names of a definition; of one whose type has none its title: its first text. */
    static List<String> nameOrTitle(Node.Fields definition, MetaType<?> type) {
        List<String> names = namesOf(definition, type);
        return !names.isEmpty()
                ? names
                : type.members().stream()
                        .filter(member -> member.kind() instanceof Kind.Prose<?>)
                        .limit(1)
                        .flatMap(member -> definition.get(member.name()).stream())
                        .flatMap(Names::texts)
                        .toList();
    }

    /** Collects what is stated to be a name, further in where a value is mainly a part with names of its own. */
    private static void collect(Node.Fields value, MetaType<?> type, List<String> names) {
        List<MetaMember<?, ?>> main = Brief.of(type).candidates();
        for (MetaMember<?, ?> member : type.members()) {
            for (Node each : value.get(member.name()).map(Node::elements).orElse(List.of())) {
                if (member.isName()) {
                    texts(each).forEach(names::add);
                } else if (main.contains(member) && member.kind() instanceof Kind.Part<?> part) {
                    collectPart(each, part.of().get(), names);
                }
            }
        }
    }

    /** A string in place of a part is its name. */
    private static void collectPart(Node value, MetaType<?> type, List<String> names) {
        if (value instanceof Node.Fields fields) {
            collect(fields, type, names);
        } else {
            Node.elements(value).forEach(each -> Node.string(each).ifPresent(names::add));
        }
    }

    private static Stream<String> texts(Node name) {
        if (name instanceof Node.Fields byLanguage) {
            return byLanguage.fields().stream().flatMap(field -> Node.string(field.value()).stream());
        }
        return Node.string(name).stream();
    }

    static String folded(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /**
     * Finds what a text refers to: an id before a name, what the draft defines before what is known elsewhere. But an id
     * that is known elsewhere comes before a name of the draft that is spelled otherwise: {@code KOREA} is not "Korea".
     */
    Found find(DefinitionKind wanted, String text) {
        return found.computeIfAbsent(wanted, any -> new TreeMap<>()).computeIfAbsent(text, any -> look(wanted, text));
    }

    private Found look(DefinitionKind wanted, String text) {
        if (wanted.targets().stream().anyMatch(kind -> defines(kind, text))) {
            return Found.one(text);
        }
        boolean isSpelled = wanted.targets().stream()
                .anyMatch(kind -> spelled.getOrDefault(kind, Set.of()).contains(text));
        if (!isSpelled && wanted.targets().stream().anyMatch(kind -> known.has(kind, text))) {
            return Found.one(text);
        }
        Set<String> several = new TreeSet<>();
        wanted.targets()
                .forEach(kind ->
                        several.addAll(named.getOrDefault(kind, Map.of()).getOrDefault(folded(text), Set.of())));
        if (several.isEmpty()) {
            wanted.targets().forEach(kind -> several.addAll(known.named(kind, text, day)));
        }
        return several.size() == 1
                ? Found.one(several.iterator().next())
                : new Found(Optional.empty(), List.copyOf(several));
    }

    /** Whether the draft itself defines an id. */
    boolean defines(DefinitionKind kind, String id) {
        return ids.getOrDefault(kind, Set.of()).contains(id);
    }

    /** The ids of what shares words with a text, here or elsewhere; not of actors, whose names share words by chance. */
    List<String> alike(DefinitionKind wanted, String text) {
        return wanted.targets().stream()
                .filter(kind -> kind != DefinitionKind.ACTOR)
                .flatMap(kind -> Stream.concat(alikeHere(kind, text), known.alike(kind, text, advice).stream()))
                .distinct()
                .toList();
    }

    private Stream<String> alikeHere(DefinitionKind kind, String text) {
        Map<String, Set<String>> names = named.getOrDefault(kind, Map.of());
        return advice.take(names.size()) ? Alike.of(text, names).stream() : Stream.empty();
    }

    /** Whether no actor is defined, neither by the draft nor elsewhere. */
    boolean knowsNoActor() {
        return known.isWithoutActors()
                && ids.getOrDefault(DefinitionKind.ACTOR, Set.of()).isEmpty();
    }

    /** Whether what is known elsewhere has no actors. */
    boolean isWithoutRegister() {
        return known.isWithoutActors();
    }

    /** The id or name that was probably meant. */
    Optional<String> near(DefinitionKind wanted, String text) {
        return wanted.targets().stream()
                .flatMap(kind -> advice
                        .nearest(text, ids.getOrDefault(kind, Set.of()))
                        .or(() -> advice.nearest(
                                folded(text), named.getOrDefault(kind, Map.of()).keySet()))
                        .or(() -> known.near(kind, text, advice))
                        .stream())
                .findFirst();
    }
}

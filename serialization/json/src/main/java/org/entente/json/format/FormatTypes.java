package org.entente.json.format;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.json.type.JsonType;
import org.entente.json.type.LeafTypes;
import org.entente.json.type.ObjectType;
import org.entente.meta.Constraint;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;
import org.entente.model.Agreement;
import org.entente.policy.Judgement;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.entente.register.Register;

/**
 * The types of the format, each made once from what the type of the model states of itself. Only the root has a member of
 * the format's own, and a provision shows its tag.
 */
public final class FormatTypes {

    /** What a register states that has nothing but what was there from the start. */
    public static final String REGISTER_FORMAT = "entente-register/" + FormatVersion.MAJOR + ".0";

    private static final FormatTypes ALL = new FormatTypes();

    /** The root of a document. */
    public static final ObjectType<Agreement, ?> AGREEMENT = ALL.root(Agreement.meta(), FormatVersion.AGREEMENT);

    /** A provision of any kind. */
    public static final UnionType<Provision, ProvisionKind> PROVISION = ALL.of(Provision.meta());

    /** Types by class; judgements, of which there are several types of one class, are left out. */
    private final Map<Class<?>, JsonType<?>> byClass = new LinkedHashMap<>();

    private final Map<MetaType<?>, ObjectType<?, Object>> objects = new HashMap<>();
    private final Map<MetaUnion<?, ?>, UnionType<?, ?>> unions = new HashMap<>();

    FormatTypes() {}

    /** The root of a document that holds a register; made apart, since few read one. */
    public static ObjectType<Register, ?> register() {
        return OfRegister.TYPE;
    }

    private static final class OfRegister {

        static final ObjectType<Register, ?> TYPE =
                ALL.root(Register.meta(), new FormatVersion<>("entente-register", Register.meta()));

        /** It and what it alone holds, by class. */
        static final Map<Class<?>, JsonType<?>> BY_CLASS = byClass();

        private OfRegister() {}

        private static Map<Class<?>, JsonType<?>> byClass() {
            Map<Class<?>, JsonType<?>> all = new HashMap<>();
            all.put(Register.class, TYPE);
            for (MetaType<?> part : Register.meta().withItsParts()) {
                if (!part.type().equals(Register.class) && !complete().containsKey(part.type())) {
                    all.put(part.type(), ALL.of(part));
                }
            }
            return all;
        }
    }

    /** The type that a class is or implements of those of an agreement or of a register. */
    public static Optional<Class<?>> typeOfAny(Class<?> raw) {
        Optional<Class<?>> type = typeOf(raw);
        return type.isPresent() ? type : typeOf(raw, OfRegister.BY_CLASS);
    }

    /** The way in which the format writes a type that {@link #typeOfAny} found. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    public static <T> JsonType<T> shapeOfAny(Class<T> type) {
        JsonType<?> known = complete().get(type);
        return (JsonType<T>) (known != null ? known : Objects.requireNonNull(OfRegister.BY_CLASS.get(type)));
    }

    /** The root of a document, which states its format. */
    private synchronized <T> ObjectType<T, Object> root(MetaType<T> type, FormatVersion<T> version) {
        return made(
                type,
                start(type)
                        .texts(FormTextsOf.root(type))
                        .required("format", version, version::neededBy, (builder, format) -> {}));
    }

    /** Passes each type of the library with the way in which the format writes it. */
    public static void forEach(Visitor visitor) {
        complete().keySet().forEach(type -> visit(type, visitor));
    }

    private static <T> void visit(Class<T> type, Visitor visitor) {
        visitor.visit(type, shape(type));
    }

    /** The type of the model that a class is or implements, such as Actor for the class of its values. */
    public static Optional<Class<?>> typeOf(Class<?> raw) {
        return typeOf(raw, complete());
    }

    private static Optional<Class<?>> typeOf(Class<?> raw, Map<Class<?>, JsonType<?>> all) {
        return all.containsKey(raw)
                ? Optional.of(raw)
                : Arrays.stream(raw.getInterfaces()).filter(all::containsKey).findFirst();
    }

    /** The way in which the format writes a type that the root of a document, or one of its parts, is. */
    public static <T> JsonType<T> part(MetaType<T> type) {
        return ALL.of(type);
    }

    /** The way in which the format writes a type of the model. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    public static <T> JsonType<T> shape(Class<T> type) {
        return (JsonType<T>) Objects.requireNonNull(complete().get(type));
    }

    /** All types by class, made once, for those who do not begin with an agreement. */
    private static Map<Class<?>, JsonType<?>> complete() {
        return Complete.BY_CLASS;
    }

    private static final class Complete {

        static final Map<Class<?>, JsonType<?>> BY_CLASS = ALL.withAllParts();

        private Complete() {}
    }

    private synchronized Map<Class<?>, JsonType<?>> withAllParts() {
        List<MetaType<?>> parts = Agreement.meta().withItsParts();
        parts.stream().filter(type -> !objects.containsKey(type)).forEach(this::of);
        Map<Class<?>, JsonType<?>> all = new LinkedHashMap<>(byClass);
        // What a register alone holds is there or not, as it was asked for before.
        Register.meta().withItsParts().stream()
                .filter(type -> !parts.contains(type))
                .forEach(type -> all.remove(type.type()));
        return Collections.unmodifiableMap(all);
    }

    /** Takes a type and the way in which the format writes it. */
    public interface Visitor {
        <T> void visit(Class<T> type, JsonType<T> json);
    }

    /** The type of objects, made when it is asked for the first time: few documents have values of all types. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    synchronized <T> JsonType<T> of(MetaType<T> type) {
        JsonType<T> made = (JsonType<T>) objects.get(type);
        return made != null ? made : made(type, start(type).texts(FormTextsOf.type(type)));
    }

    /** The type of what is of one of several types. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    synchronized <V, E extends Enum<E>> UnionType<V, E> of(MetaUnion<V, E> union) {
        UnionType<V, E> before = (UnionType<V, E>) unions.get(union);
        if (before != null) {
            return before;
        }
        UnionType<V, E> made = UnionType.of(union, this);
        unions.put(union, made);
        put(union.type(), made);
        return made;
    }

    /** The way in which the values of a class are written, if it was asked for before. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    <T> Optional<JsonType<T>> known(Class<T> type) {
        return Optional.ofNullable((JsonType<T>) byClass.get(type));
    }

    /** Has the values of a class be written in a way, the first one that is found. */
    <T> JsonType<T> put(Class<T> type, JsonType<T> json) {
        byClass.putIfAbsent(type, json);
        return json;
    }

    static <T> ObjectType.Description<T, Object> start(MetaType<T> type) {
        Raw<T> raw = raw(type);
        return ObjectType.of(type.name(), type.type(), raw.start(), raw.build());
    }

    /** Makes a type whose description may have members of the format's own. */
    <T> ObjectType<T, Object> made(MetaType<T> type, ObjectType.Description<T, Object> description) {
        type.members().forEach(member -> add(member, description));
        type.constraints().forEach(constraint -> add(constraint, description));
        Examples.add(type.type(), description);
        ObjectType<T, Object> made = description.done(() -> standIn(type));
        objects.put(type, made);
        if (!type.type().equals(Judgement.class)) {
            put(type.type(), made);
        }
        return made;
    }

    private static void add(Constraint constraint, ObjectType.Description<?, ?> description) {
        if (constraint instanceof Constraint.AtLeastOneOf some) {
            description.atLeastOneOf(some.members());
        } else if (constraint instanceof Constraint.AtMostOneOf one) {
            description.atMostOneOf(one.members());
        } else if (constraint instanceof Constraint.ValueExcludes excludes) {
            description.excludes(excludes.member(), excludes.value(), excludes.other());
        } else if (constraint instanceof Constraint.Needs needs) {
            description.needs(needs.member(), needs.oneOf());
        } else if (constraint instanceof Constraint.RequiredUnless required) {
            description.atLeastOneOf(List.of(required.member(), required.other()));
        }
    }

    private <T, V> void add(MetaMember<T, V> member, ObjectType.Description<T, Object> description) {
        access(member).accept(new Adding<>(member.name(), of(member.kind()), description));
    }

    /** Adds a member to a description, with the functions that get and set it. */
    private record Adding<T, V>(String name, JsonType<V> type, ObjectType.Description<T, Object> description)
            implements Access.Visitor<T, V> {

        @Override
        public void single(Access.Single<T, V> access) {
            description.required(name, type, access.get(), access.setter());
        }

        @Override
        public void whole(Access.Whole<T> access) {
            description.number(name, number(type), access.get(), access.setter());
        }

        @SuppressWarnings("unchecked") // a whole number is read as one
        private static JsonType<Integer> number(JsonType<?> type) {
            return (JsonType<Integer>) type;
        }

        @Override
        public void possible(Access.Possible<T, V> access) {
            description.optional(name, type, access.get(), access.setter());
        }

        @Override
        public void elements(Access.Elements<T, V> access) {
            description.list(name, type, access.get(), access.adder());
        }

        @Override
        public void flag(Access.Flag<T> access) {
            description.flag(name, access.get(), access.setter());
        }
    }

    @SuppressWarnings("unchecked") // the visitor makes the type of a kind's own values
    private <V> JsonType<V> of(Kind<V> kind) {
        return (JsonType<V>) kind.accept(new TypeOfKind(this));
    }

    @SuppressWarnings("unchecked") // a stated type is one of its own values
    private static <T> Raw<T> raw(MetaType<T> type) {
        return ((Raw.OfType<T>) type).raw();
    }

    @SuppressWarnings("unchecked") // a stated type is one of its own values
    private static <T> T standIn(MetaType<T> type) {
        return ((Raw.OfType<T>) type).standIn(LeafTypes.PLACEHOLDER);
    }

    @SuppressWarnings("unchecked") // a stated member is one of its own values
    private static <T, V> Access<T, V> access(MetaMember<T, V> member) {
        return ((Raw.OfMember<T, V>) member).access();
    }
}

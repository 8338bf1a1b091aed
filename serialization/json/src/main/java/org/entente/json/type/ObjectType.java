package org.entente.json.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The description of a type: its members, each stated once. From it follow reading and writing.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectType<T, B> extends JsonType<T> {

    private final String name;
    private final Class<T> type;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Member<T, B, ?>> described;
    private final Member<T, B, ?>[] inOrder;
    private final List<MemberRule> rules;
    /** The members that an example shows beside those that it cannot do without. */
    private final List<String> shown;
    /** By member, an example where the one of its type does not fit. */
    private final Map<String, String> examples;

    private final MemberTable members;
    private final ObjectReader<T, B> whole;
    private final Supplier<T> placeholder;
    private final FormTexts texts;

    private ObjectType(Description<T, B> description, Supplier<T> placeholder) {
        this.name = description.name;
        this.type = description.type;
        this.start = description.start;
        this.build = description.build;
        this.described = List.copyOf(description.members);
        this.inOrder = described.toArray(ObjectType::array);
        this.rules = List.copyOf(description.rules);
        this.shown = description.shown;
        this.examples = Map.copyOf(description.examples);
        this.members = new MemberTable(described);
        this.whole = new ObjectReader<>(name, this, members);
        this.texts = description.texts;
        this.placeholder = placeholder;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows no type arguments
    private static <T, B> Member<T, B, ?>[] array(int length) {
        return new Member[length];
    }

    public static <T, B> Description<T, B> of(Class<T> type, Supplier<B> start, Function<B, T> build) {
        return of(type.getSimpleName(), type, start, build);
    }

    /** Describes one of several types that share a class, under a name of its own. */
    public static <T, B> Description<T, B> of(String name, Class<T> type, Supplier<B> start, Function<B, T> build) {
        return new Description<>(name, type, start, build);
    }

    public Class<T> type() {
        return type;
    }

    public B start() {
        return start.get();
    }

    public T build(B builder) {
        return build.apply(builder);
    }

    public List<Member<T, B, ?>> described() {
        return described;
    }

    @Override
    public MemberTable members() {
        return members;
    }

    /** The members that a value cannot do without, and those that show what it is about. */
    @Override
    public String example() {
        return described.stream()
                .filter(member -> member.isRequired() || shown.contains(member.name()))
                .map(member -> "\"" + member.name() + "\": "
                        + examples.getOrDefault(member.name(), member.shape().example()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String description() {
        return "an object";
    }

    @Override
    @Nullable
    public T read(Reading in) throws IOException {
        if (!in.expect(Token.START_OBJECT, this)) {
            return null;
        }
        return in.goesOn() ? built(members.read(in), in) : whole.read(members.next(in, 0), 0, in);
    }

    @Override
    @Nullable
    public T readOver(T value, Reading in) throws IOException {
        if (!in.expect(Token.START_OBJECT, this)) {
            return null;
        }
        @Nullable Object[] slots = members.read(in);
        for (int slot = 0; slot < inOrder.length; slot++) {
            slots[slot] = slots[slot] != null ? slots[slot] : inOrder[slot].get(value);
        }
        return built(slots, in);
    }

    private @Nullable T built(@Nullable Object[] slots, Reading in) throws IOException {
        T value = whole.build(slots, in);
        in.release();
        return value;
    }

    /**
     * Builds the value of which something is missing, unreadable or refused: without what is optional and unreadable, and with placeholders for what is
     * mandatory and missing or unreadable; all of which is reported.
     *
     * @param slots what was read, by the slots of a table that has all of this type's members
     * @return the value, or null if it is refused as a whole
     */
    @Nullable
    public T build(@Nullable Object[] slots, MemberTable table, Reading in) throws IOException {
        @Nullable Object[] values = new @Nullable Object[described.size()];
        Set<String> replaced = new HashSet<>();
        for (int i = 0; i < values.length; i++) {
            Member<T, B, ?> member = described.get(i);
            Object value = slots[table.slot(member.name())];
            if (value == null && member.isRequired()) {
                in.missing(member.name(), member.shape());
            }
            boolean usable = value == null ? !member.isRequired() : value != MemberTable.UNREADABLE;
            values[i] = usable ? value : replacement(member, replaced, in);
        }
        try {
            return build(values);
        } catch (InvalidValueException refusal) {
            return rebuild(values, replaced, refusal, in);
        }
    }

    private static @Nullable Object replacement(Member<?, ?, ?> member, Set<String> replaced, Reading in) {
        in.taint(in.path().member(member.name()));
        replaced.add(member.name());
        return member.isRequired() ? member.shape().placeholder() : null;
    }

    /** Reports what was refused, save what comes of replaced members, and builds again without the refused members. */
    private @Nullable T rebuild(
            @Nullable Object[] values, Set<String> replaced, InvalidValueException refusal, Reading in)
            throws IOException {
        for (Violation violation : refusal.report().violations()) {
            if (replaced.stream().noneMatch(name -> speaksOf(violation, name))) {
                in.refused(withExample(violation));
            }
        }
        for (int i = 0; i < values.length; i++) {
            Member<T, B, ?> member = described.get(i);
            ValuePath place = ValuePath.of(member.name());
            if (refusal.report().violations().stream()
                    .anyMatch(violation -> violation.path().isWithin(place))) {
                values[i] = replacement(member, replaced, in);
            }
        }
        try {
            return build(values);
        } catch (InvalidValueException again) {
            return null;
        }
    }

    /** Says of a member that is wanted how it may be written, which its builder does not know. */
    private Violation withExample(Violation violation) {
        return described.stream()
                .filter(member -> violation.code().equals(ValueProblem.REQUIRED.code())
                        && violation.path().equals(ValuePath.of(member.name())))
                .findFirst()
                .map(member -> violation.listing("example", member.shape().example()))
                .orElse(violation);
    }

    /** Whether a violation is at a member, or names it as one of several that are wanted. */
    private static boolean speaksOf(Violation violation, String member) {
        return violation.path().isWithin(ValuePath.of(member))
                || Stream.of("members", "needed")
                        .flatMap(name -> Stream.ofNullable(violation.arguments().get(name)))
                        .anyMatch(names -> List.of(names.split("[^A-Za-z]+")).contains(member));
    }

    private T build(@Nullable Object[] values) {
        B builder = start.get();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                described.get(i).set(builder, value);
            }
        }
        return build.apply(builder);
    }

    @Override
    public void write(T value, TokenWriter out) throws IOException {
        out.writeStartObject();
        for (Member<T, B, ?> member : inOrder) {
            member.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public T placeholder() {
        return placeholder.get();
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return schema.reference(name, this::definition);
    }

    private JsonObject definition(SchemaDefinitions schema) {
        JsonObject node = texts.describe(SchemaDefinitions.type("object"), schema.locale());
        JsonObject properties = SchemaDefinitions.object();
        List<String> required = new ArrayList<>();
        for (Member<T, B, ?> member : described) {
            properties.put(
                    member.name(),
                    texts.describe(SchemaDefinitions.object(), member.name(), schema.locale())
                            .putAll(member.shape().schema(schema)));
            if (member.isRequired()) {
                required.add(member.name());
            }
        }
        node.put("properties", properties);
        if (!required.isEmpty()) {
            node.put("required", required);
        }
        if (!rules.isEmpty()) {
            node.put(
                    "allOf",
                    rules.stream().map(rule -> rule.schema(this::present)).toList());
        }
        return node.put("additionalProperties", false);
    }

    /** The schema of objects that have a member: no empty list, and no fact that is not so. */
    private JsonObject present(String name) {
        JsonType<?> shape = members.all().get(members.slot(name)).shape();
        JsonObject node = SchemaDefinitions.object().put("required", List.of(name));
        JsonObject value = SchemaDefinitions.object();
        if (shape instanceof ListType) {
            node.put("properties", SchemaDefinitions.object().put(name, value.put("minItems", 1)));
        } else if (shape == LeafTypes.FLAG) {
            node.put("properties", SchemaDefinitions.object().put(name, value.put("const", true)));
        }
        return node;
    }

    /** Collects the members of a type, in the order in which they are written. */
    public static final class Description<T, B> {

        private final String name;
        private final Class<T> type;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final List<Member<T, B, ?>> members = new ArrayList<>();
        private final List<MemberRule> rules = new ArrayList<>();
        private FormTexts texts = FormTexts.NONE;
        private List<String> shown = List.of();
        private final Map<String, String> examples = new HashMap<>();

        private Description(String name, Class<T> type, Supplier<B> start, Function<B, T> build) {
            this.name = name;
            this.type = type;
            this.start = start;
            this.build = build;
        }

        /** A member that is always there. */
        public <V> Description<T, B> required(
                String name, JsonType<V> shape, Function<? super T, V> get, BiConsumer<? super B, V> set) {
            members.add(new RequiredMember<>(name, shape, get, set));
            return this;
        }

        /** A whole number that is always there. */
        public Description<T, B> number(
                String name, JsonType<Integer> type, ToIntFunction<? super T> get, ObjIntConsumer<? super B> set) {
            members.add(new NumberMember<>(name, type, get, set));
            return this;
        }

        /** A member that may be left out. */
        public <V> Description<T, B> optional(
                String name, JsonType<V> shape, Function<? super T, Optional<V>> get, BiConsumer<? super B, V> set) {
            members.add(new OptionalMember<>(name, shape, get, set));
            return this;
        }

        /** A list that is left out if it is empty. */
        public <V> Description<T, B> list(
                String name, JsonType<V> element, Function<? super T, List<V>> get, BiConsumer<? super B, V> add) {
            members.add(new ListMember<>(name, element, get, add));
            return this;
        }

        /** A fact that is left out if it is not so. */
        public Description<T, B> flag(
                String name, Function<? super T, Boolean> get, BiConsumer<? super B, Boolean> set) {
            return optional(
                    name, LeafTypes.FLAG, value -> get.apply(value) ? Optional.of(true) : Optional.empty(), set);
        }

        /** States that at least one of several members is there; the schema says so, as all that follows. */
        public Description<T, B> atLeastOneOf(List<String> names) {
            shown = shown.isEmpty() ? List.of(names.get(0)) : shown;
            return rule(new MemberRule.AtLeastOne(names));
        }

        /** States that at most one of several members is there. */
        public Description<T, B> atMostOneOf(List<String> names) {
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    rule(new MemberRule.NotBoth(names.get(i), names.get(j)));
                }
            }
            return this;
        }

        /** States that a value of a member excludes another member. */
        public Description<T, B> excludes(String name, Enum<?> value, String other) {
            return rule(new MemberRule.ValueExcludes(name, value.name(), other));
        }

        /** States that a member means nothing without one of some others. */
        public Description<T, B> needs(String name, List<String> others) {
            return rule(new MemberRule.Needs(name, others));
        }

        private Description<T, B> rule(MemberRule rule) {
            rules.add(rule);
            return this;
        }

        /** Names the members that an example shows beside the mandatory ones; else it is the first of the alternatives. */
        public Description<T, B> showing(List<String> names) {
            shown = names;
            return this;
        }

        /** Gives an example of a member, in JSON, where the one of its type does not fit. */
        public Description<T, B> example(String member, String json) {
            examples.put(member, json);
            return this;
        }

        /** Adds members that several types have in common. */
        public Description<T, B> with(Function<Description<T, B>, Description<T, B>> common) {
            return common.apply(this);
        }

        /** Says what a form shows of the type and its members. */
        public Description<T, B> texts(FormTexts texts) {
            this.texts = texts;
            return this;
        }

        /** Ends the description; a value is asked for where one cannot be read. */
        public ObjectType<T, B> done(Supplier<T> placeholder) {
            return new ObjectType<>(this, placeholder);
        }
    }
}

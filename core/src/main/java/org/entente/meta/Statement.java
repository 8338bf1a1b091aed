package org.entente.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;
import org.jspecify.annotations.Nullable;

/**
 * States the members of a type, in the order in which they are written; not thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Statement<T, B> {

    private final String name;
    private final Class<T> type;
    private final Raw<T> raw;
    private final Map<String, MetaMember<T, ?>> members = new LinkedHashMap<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private MemberTexts texts;
    /** Under which name the texts of the members are. */
    private String owner;

    private MetaMember.@Nullable Stated<T, ?> last;

    Statement(String name, Class<T> type, Supplier<B> start, Function<B, T> build) {
        this.name = name;
        this.type = type;
        this.owner = type.getSimpleName();
        this.texts = MemberTexts.of(owner, owner);
        this.raw = new Raw<>(
                erased(Objects.requireNonNull(start, "start")), erased(Objects.requireNonNull(build, "build")));
    }

    @SuppressWarnings("unchecked") // a B is an Object
    private static <B> Supplier<Object> erased(Supplier<B> start) {
        return (Supplier<Object>) start;
    }

    @SuppressWarnings("unchecked") // what start makes is a B
    private static <B, T> Function<Object, T> erased(Function<B, T> build) {
        return (Function<Object, T>) build;
    }

    @SuppressWarnings("unchecked") // a value is set on a builder that start made
    private static <B, V> BiConsumer<Object, V> erased(BiConsumer<? super B, V> set) {
        return (BiConsumer<Object, V>) set;
    }

    /**
     * A member that is always there.
     *
     * @param member its name
     * @param kind what it is
     * @param get gets it
     * @param set sets it
     * @param <V> the type of the value
     * @return this statement
     */
    public <V> Statement<T, B> required(
            String member, Kind<V> kind, Function<? super T, V> get, BiConsumer<? super B, V> set) {
        return add(member, kind, new Access.Single<>(get, erased(set)));
    }

    /**
     * A whole number that is always there.
     *
     * @param member its name
     * @param kind what it is
     * @param get gets it
     * @param set sets it
     * @return this statement
     */
    @SuppressWarnings("unchecked") // a value is set on a builder that start made
    public Statement<T, B> number(
            String member, Kind<Integer> kind, ToIntFunction<? super T> get, ObjIntConsumer<? super B> set) {
        return add(member, kind, new Access.Whole<>(get, (ObjIntConsumer<Object>) set));
    }

    /**
     * A member that may be left out.
     *
     * @param member its name
     * @param kind what it is
     * @param get gets it
     * @param set sets it
     * @param <V> the type of the value
     * @return this statement
     */
    public <V> Statement<T, B> optional(
            String member, Kind<V> kind, Function<? super T, Optional<V>> get, BiConsumer<? super B, V> set) {
        return add(member, kind, new Access.Possible<>(get, erased(set)));
    }

    /**
     * A list, which may be empty.
     *
     * @param member its name
     * @param kind what each element is
     * @param get gets the elements
     * @param adder adds an element
     * @param <V> the type of the elements
     * @return this statement
     */
    public <V> Statement<T, B> list(
            String member, Kind<V> kind, Function<? super T, List<V>> get, BiConsumer<? super B, V> adder) {
        return add(member, kind, new Access.Elements<>(get, erased(adder)));
    }

    /**
     * A fact, which is left out if it is not so.
     *
     * @param member its name
     * @param get returns whether it is so
     * @param set sets it
     * @return this statement
     */
    public Statement<T, B> flag(String member, Function<? super T, Boolean> get, BiConsumer<? super B, Boolean> set) {
        return add(member, new Kind.Flag(), new Access.Flag<>(get, erased(set)));
    }

    private <V> Statement<T, B> add(String member, Kind<V> kind, Access<T, V> access) {
        return put(new MetaMember.Stated<>(owner, Objects.requireNonNull(member, "member"), kind, access));
    }

    private Statement<T, B> put(MetaMember.Stated<T, ?> member) {
        members.put(member.name(), member);
        last = member;
        return this;
    }

    /**
     * Describes in English what was stated last: a member, or the type before any member.
     *
     * @param sentence what it means
     * @return this statement
     */
    public Statement<T, B> described(String sentence) {
        Objects.requireNonNull(sentence, "sentence");
        return texts(it -> it.described(sentence));
    }

    /**
     * Labels in English what was stated last, a member or the type, where its name in words will not do.
     *
     * @param label a noun phrase
     * @return this statement
     */
    public Statement<T, B> labelled(String label) {
        Objects.requireNonNull(label, "label");
        return texts(it -> it.labelled(label));
    }

    private Statement<T, B> texts(UnaryOperator<MemberTexts> change) {
        if (last != null) {
            return put(last.with(change.apply(last.texts())));
        }
        texts = change.apply(texts);
        return this;
    }

    /**
     * Says that the last member is a name by which people find and compare the owner.
     *
     * @return this statement
     */
    public Statement<T, B> asName() {
        return put(last().asName());
    }

    /**
     * Says since when there is the last member.
     *
     * @param minor the minor version of the format
     * @return this statement
     */
    public Statement<T, B> since(int minor) {
        return put(last().since(minor));
    }

    /**
     * Says that the last member refers to something outside the agreement where another one is given.
     *
     * @param other the name of the other
     * @return this statement
     */
    public Statement<T, B> unless(String other) {
        return put(last().unless(other));
    }

    private MetaMember.Stated<T, ?> last() {
        if (last == null) {
            throw new IllegalStateException("no member was stated of " + name);
        }
        return last;
    }

    /**
     * Says that at least one of several members is given.
     *
     * @param names their names
     * @return this statement
     */
    public Statement<T, B> atLeastOneOf(String... names) {
        constraints.add(new Constraint.AtLeastOneOf(List.of(names)));
        return this;
    }

    /**
     * Says that at most one of several members is given.
     *
     * @param names their names
     * @return this statement
     */
    public Statement<T, B> atMostOneOf(String... names) {
        constraints.add(new Constraint.AtMostOneOf(List.of(names)));
        return this;
    }

    /**
     * Says that a value of a member is not given together with another member.
     *
     * @param member the name of the member
     * @param value the value
     * @param other the name of the other member
     * @return this statement
     */
    public Statement<T, B> excludes(String member, Enum<?> value, String other) {
        constraints.add(new Constraint.ValueExcludes(member, value, other));
        return this;
    }

    /**
     * Says that a member means nothing without one of several others.
     *
     * @param member its name
     * @param oneOf the names of the others
     * @return this statement
     */
    public Statement<T, B> needs(String member, String... oneOf) {
        constraints.add(new Constraint.Needs(member, List.of(oneOf)));
        return this;
    }

    /**
     * Says that a member is given unless another one is.
     *
     * @param member its name
     * @param other the name of the other
     * @return this statement
     */
    public Statement<T, B> requiredUnless(String member, String other) {
        constraints.add(new Constraint.RequiredUnless(member, other));
        return this;
    }

    /**
     * States members that several types have in common.
     *
     * @param common the name of what the types have in common, under which the texts of the members are
     * @param statement states the members
     * @return this statement
     */
    public Statement<T, B> with(String common, UnaryOperator<Statement<T, B>> statement) {
        String own = owner;
        owner = Objects.requireNonNull(common, "common");
        Statement<T, B> more = statement.apply(this);
        more.owner = own;
        return more;
    }

    /** {@return the type with these members} */
    public MetaType<T> done() {
        return new MetaType.Stated<>(
                name,
                type,
                texts,
                Collections.unmodifiableMap(new LinkedHashMap<>(members)),
                List.copyOf(constraints),
                raw);
    }
}

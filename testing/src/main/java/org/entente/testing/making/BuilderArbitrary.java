package org.entente.testing.making;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.access.Raw;
import org.entente.violation.InvalidValueException;

/**
 * What a value is made of: parts that are always there and parts that are there in so many cases of a hundred, each with
 * the member that takes it, or a setter of several. Combined, not mapped flat, so each part shrinks by itself. Of a
 * described type, a member that is neither drawn nor left out by name is drawn by what it is, so that a new member
 * needs nothing here.
 *
 * @param <B> the builder
 */
public final class BuilderArbitrary<B> {

    /** In so many cases of a hundred there is a member that no row draws. */
    private static final double OTHERS = 20;

    @FunctionalInterface
    private interface Step<B> {
        void apply(B builder, Definitions definitions);
    }

    /** Draws a member by what it is. */
    @FunctionalInterface
    public interface ByKind {

        /** Draws one value, or an element of a list; empty for what cannot be drawn so, such as the id of a definition. */
        Optional<Arbitrary<Unresolved<Object>>> of(MetaMember<?, ?> member);
    }

    /** The members that no row names. */
    @FunctionalInterface
    public interface Others {
        void addTo(Object builder, Definitions definitions);
    }

    private final Supplier<B> blank;
    private final Optional<MetaType<?>> type;
    private final ByKind byKind;
    private final List<Arbitrary<Step<B>>> steps = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    private BuilderArbitrary(Supplier<B> blank, Optional<MetaType<?>> type, ByKind byKind) {
        this.blank = blank;
        this.type = type;
        this.byKind = byKind;
    }

    public static <B> BuilderArbitrary<B> of(Supplier<B> blank) {
        return new BuilderArbitrary<>(blank, Optional.empty(), member -> Optional.empty());
    }

    /** Values of a described type. */
    public static <B> BuilderArbitrary<B> of(MetaType<?> type, Supplier<B> blank, ByKind byKind) {
        return new BuilderArbitrary<>(blank, Optional.of(type), byKind);
    }

    /** A member that is always there. */
    public <T> BuilderArbitrary<B> with(String member, Arbitrary<T> part) {
        return with(part, setter(member), member);
    }

    /** A part that is always there, and the members that it fills. */
    public <T> BuilderArbitrary<B> with(Arbitrary<T> part, BiConsumer<B, T> setter, String... members) {
        return add(part.map(value -> (builder, definitions) -> setter.accept(builder, value)), members);
    }

    /** A member that is there in so many cases of a hundred. */
    public <T> BuilderArbitrary<B> maybe(double percent, String member, Arbitrary<T> part) {
        return maybe(percent, part, setter(member), member);
    }

    /** A part that is there in so many cases of a hundred, and the members that it fills. */
    public <T> BuilderArbitrary<B> maybe(
            double percent, Arbitrary<T> part, BiConsumer<B, T> setter, String... members) {
        return add(
                OptionalArbitrary.of(percent, part)
                        .map(chance ->
                                (builder, definitions) -> chance.ifPresent(value -> setter.accept(builder, value))),
                members);
    }

    /** A member that is always there and refers to others. */
    public <T> BuilderArbitrary<B> draw(String member, Arbitrary<Unresolved<T>> part) {
        return draw(part, setter(member), member);
    }

    /** A part that is always there and refers to others, and the members that it fills. */
    public <T> BuilderArbitrary<B> draw(Arbitrary<Unresolved<T>> part, BiConsumer<B, T> setter, String... members) {
        return add(
                part.map(unresolved -> (builder, definitions) -> setter.accept(builder, unresolved.in(definitions))),
                members);
    }

    /** A member that refers to others and is there in so many cases of a hundred. */
    public <T> BuilderArbitrary<B> maybeDraw(double percent, String member, Arbitrary<Unresolved<T>> part) {
        return maybeDraw(percent, part, setter(member), member);
    }

    /** A part that refers to others and is there in so many cases of a hundred, and the members that it fills. */
    public <T> BuilderArbitrary<B> maybeDraw(
            double percent, Arbitrary<Unresolved<T>> part, BiConsumer<B, T> setter, String... members) {
        return add(
                OptionalArbitrary.of(percent, part)
                        .map(chance -> (builder, definitions) ->
                                chance.ifPresent(unresolved -> setter.accept(builder, unresolved.in(definitions)))),
                members);
    }

    /** The id of one of what the definitions hold, in so many cases of a hundred, if they hold any. */
    public BuilderArbitrary<B> maybeId(double percent, String member, Function<Definitions, List<String>> held) {
        return maybeDraw(percent, member, Unresolved.oneOf(held));
    }

    /** Members that are not drawn here. */
    public BuilderArbitrary<B> without(String... members) {
        for (String member : members) {
            named.add(known(member).name());
        }
        return this;
    }

    private BuilderArbitrary<B> add(Arbitrary<Step<B>> step, String... members) {
        steps.add(step);
        return type.isPresent() ? without(members) : this;
    }

    private MetaMember<?, ?> known(String member) {
        MetaType<?> described = type.orElseThrow(() -> new IllegalArgumentException("no type has a member " + member));
        return described
                .member(member)
                .<MetaMember<?, ?>>map(found -> found)
                .orElseThrow(() -> new IllegalArgumentException(described + " has no member " + member));
    }

    private <T> BiConsumer<B, T> setter(String name) {
        MetaMember<?, ?> member = known(name);
        return (builder, value) -> set(member, builder, value);
    }

    /** Sets a value, the value of an optional, or the elements of a list. */
    @SuppressWarnings("unchecked") // a row draws what its member takes, as a test sees at the first value
    private static void set(MetaMember<?, ?> member, Object builder, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> set(member, builder, each));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> set(member, builder, each));
        } else {
            ((Raw.OfMember<Object, Object>) member).access().set(builder, value);
        }
    }

    /** The members of a type that are not among those named. */
    public static Arbitrary<Others> others(MetaType<?> type, Set<String> named, ByKind byKind) {
        List<Arbitrary<Others>> others = new ArrayList<>();
        type.members().stream()
                .filter(member -> !named.contains(member.name()))
                .forEach(member -> byKind.of(member)
                        .map(drawn -> member.isList()
                                ? Unresolved.few(drawn).<Unresolved<Object>>map(list -> list::in)
                                : drawn)
                        .ifPresent(drawn -> others.add(OptionalArbitrary.of(OTHERS, drawn)
                                .map(chance -> (builder, definitions) -> chance.ifPresent(
                                        unresolved -> set(member, builder, unresolved.in(definitions)))))));
        return Combinators.combine(others)
                .as(all -> (builder, definitions) -> all.forEach(other -> other.addTo(builder, definitions)));
    }

    /** The values with their references open; without the members that no row names where they are refused beside the others. */
    public <V> Arbitrary<Unresolved<V>> unresolved(Function<B, V> build) {
        Arbitrary<List<Step<B>>> rows = Combinators.combine(List.copyOf(steps)).as(drawn -> drawn);
        boolean isWhole = type.stream()
                .flatMap(described -> described.members().stream())
                .allMatch(member -> named.contains(member.name()));
        return isWhole
                ? rows.<Unresolved<V>>map(drawn -> definitions -> build.apply(built(drawn, definitions)))
                        .withoutEdgeCases()
                : Combinators.combine(rows, others(type.orElseThrow(), named, byKind))
                        .<Unresolved<V>>as((drawn, others) -> definitions -> {
                            B builder = built(drawn, definitions);
                            V value = build.apply(builder);
                            others.addTo(builder, definitions);
                            try {
                                return build.apply(builder);
                            } catch (InvalidValueException excluded) {
                                return value;
                            }
                        })
                        .withoutEdgeCases();
    }

    private B built(List<Step<B>> rows, Definitions definitions) {
        B builder = blank.get();
        rows.forEach(row -> row.apply(builder, definitions));
        return builder;
    }

    /** The values, where they refer to nothing. */
    public <V> Arbitrary<V> values(Function<B, V> build) {
        return unresolved(build).map(unresolved -> unresolved.in(Definitions.empty()));
    }
}

package org.entente.testing.making;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a value is made of: parts that are always there and parts that are there in so many cases of a hundred, each with
 * the setter that takes it. Combined, not mapped flat, so each part shrinks by itself.
 *
 * @param <B> the builder
 */
public final class BuilderArbitrary<B> {

    @FunctionalInterface
    private interface Step<B> {
        void apply(B builder, Definitions definitions);
    }

    private final Supplier<B> blank;
    private final List<Arbitrary<Step<B>>> steps = new ArrayList<>();

    private BuilderArbitrary(Supplier<B> blank) {
        this.blank = blank;
    }

    public static <B> BuilderArbitrary<B> of(Supplier<B> blank) {
        return new BuilderArbitrary<>(blank);
    }

    /** A part that is always there. */
    public <T> BuilderArbitrary<B> with(Arbitrary<T> part, BiConsumer<B, T> setter) {
        return add(part.map(value -> (builder, definitions) -> setter.accept(builder, value)));
    }

    /** A part that is there in so many cases of a hundred. */
    public <T> BuilderArbitrary<B> maybe(double percent, Arbitrary<T> part, BiConsumer<B, T> setter) {
        return add(OptionalArbitrary.of(percent, part)
                .map(chance -> (builder, definitions) -> chance.ifPresent(value -> setter.accept(builder, value))));
    }

    /** A part that is always there and refers to others. */
    public <T> BuilderArbitrary<B> draw(Arbitrary<Unresolved<T>> part, BiConsumer<B, T> setter) {
        return add(
                part.map(unresolved -> (builder, definitions) -> setter.accept(builder, unresolved.in(definitions))));
    }

    /** A part that refers to others and is there in so many cases of a hundred. */
    public <T> BuilderArbitrary<B> maybeDraw(double percent, Arbitrary<Unresolved<T>> part, BiConsumer<B, T> setter) {
        return add(OptionalArbitrary.of(percent, part)
                .map(chance -> (builder, definitions) ->
                        chance.ifPresent(unresolved -> setter.accept(builder, unresolved.in(definitions)))));
    }

    /** The id of one of what the definitions holds, in so many cases of a hundred, if it holds any. */
    public BuilderArbitrary<B> maybeId(
            double percent, Function<Definitions, List<String>> held, BiConsumer<B, String> setter) {
        return maybeDraw(
                percent, Unresolved.oneOf(held), (builder, id) -> id.ifPresent(it -> setter.accept(builder, it)));
    }

    private BuilderArbitrary<B> add(Arbitrary<Step<B>> step) {
        steps.add(step);
        return this;
    }

    /** The several of the value. */
    public <V> Arbitrary<Unresolved<V>> unresolved(Function<B, V> build) {
        return Combinators.combine(List.copyOf(steps))
                .<Unresolved<V>>as(drawn -> definitions -> {
                    B builder = blank.get();
                    drawn.forEach(step -> step.apply(builder, definitions));
                    return build.apply(builder);
                })
                .withoutEdgeCases();
    }

    /** The values, where they refer to nothing. */
    public <V> Arbitrary<V> values(Function<B, V> build) {
        return unresolved(build).map(unresolved -> unresolved.in(Definitions.empty()));
    }
}

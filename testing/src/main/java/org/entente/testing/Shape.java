package org.entente.testing;

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
final class Shape<B> {

    @FunctionalInterface
    private interface Step<B> {
        void apply(B builder, Cast cast);
    }

    private final Supplier<B> blank;
    private final List<Arbitrary<Step<B>>> steps = new ArrayList<>();

    private Shape(Supplier<B> blank) {
        this.blank = blank;
    }

    static <B> Shape<B> of(Supplier<B> blank) {
        return new Shape<>(blank);
    }

    /** A part that is always there. */
    <T> Shape<B> with(Arbitrary<T> part, BiConsumer<B, T> setter) {
        return add(part.map(value -> (builder, cast) -> setter.accept(builder, value)));
    }

    /** A part that is there in so many cases of a hundred. */
    <T> Shape<B> maybe(double percent, Arbitrary<T> part, BiConsumer<B, T> setter) {
        return add(Chance.of(percent, part)
                .map(chance -> (builder, cast) -> chance.ifPresent(value -> setter.accept(builder, value))));
    }

    /** A part that is always there and refers to others. */
    <T> Shape<B> draw(Arbitrary<Sketch<T>> part, BiConsumer<B, T> setter) {
        return add(part.map(sketch -> (builder, cast) -> setter.accept(builder, sketch.in(cast))));
    }

    /** A part that refers to others and is there in so many cases of a hundred. */
    <T> Shape<B> maybeDraw(double percent, Arbitrary<Sketch<T>> part, BiConsumer<B, T> setter) {
        return add(Chance.of(percent, part)
                .map(chance -> (builder, cast) -> chance.ifPresent(sketch -> setter.accept(builder, sketch.in(cast)))));
    }

    /** The id of one of what the cast holds, in so many cases of a hundred, if it holds any. */
    Shape<B> maybeId(double percent, Function<Cast, List<String>> held, BiConsumer<B, String> setter) {
        return maybeDraw(percent, Sketch.oneOf(held), (builder, id) -> id.ifPresent(it -> setter.accept(builder, it)));
    }

    private Shape<B> add(Arbitrary<Step<B>> step) {
        steps.add(step);
        return this;
    }

    /** The sketches of the value. */
    <V> Arbitrary<Sketch<V>> sketch(Function<B, V> build) {
        return Combinators.combine(List.copyOf(steps))
                .<Sketch<V>>as(drawn -> cast -> {
                    B builder = blank.get();
                    drawn.forEach(step -> step.apply(builder, cast));
                    return build.apply(builder);
                })
                .withoutEdgeCases();
    }

    /** The values, where they refer to nothing. */
    <V> Arbitrary<V> values(Function<B, V> build) {
        return sketch(build).map(sketch -> sketch.in(Cast.empty()));
    }
}

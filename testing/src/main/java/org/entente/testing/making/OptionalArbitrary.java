package org.entente.testing.making;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A part that is there or not. It shrinks to absence first, and costs nothing where it is absent; the optional arbitrary
 * of jqwik maps flat, which is slower and shrinks worse.
 */
public final class OptionalArbitrary<T> implements Arbitrary<Optional<T>> {

    private static final double PERCENT = 100.0;

    private final double probability;
    private final Arbitrary<T> part;

    private OptionalArbitrary(double probability, Arbitrary<T> part) {
        this.probability = probability;
        this.part = part;
    }

    /** The part in so many cases of a hundred. */
    public static <T> Arbitrary<Optional<T>> of(double percent, Arbitrary<T> part) {
        return new OptionalArbitrary<>(percent / PERCENT, part);
    }

    /** The rare in so many cases of a hundred, else the usual; it shrinks within what was drawn. */
    public static <T> Arbitrary<T> either(double percent, Arbitrary<? extends T> rare, Arbitrary<? extends T> usual) {
        return new Mixture<>(percent / PERCENT, rare.map(each -> each), usual.map(each -> each));
    }

    @Override
    public RandomGenerator<Optional<T>> generator(int genSize) {
        RandomGenerator<T> there = part.generator(genSize);
        return random -> random.nextDouble() < probability ? new Present<>(there.next(random)) : absent();
    }

    @Override
    public EdgeCases<Optional<T>> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private static <T> Shrinkable<Optional<T>> absent() {
        return Shrinkable.unshrinkable(Optional.empty(), ShrinkingDistance.of(0));
    }

    private record Present<T>(Shrinkable<T> part) implements Shrinkable<Optional<T>> {

        @Override
        public Optional<T> value() {
            return Optional.of(part.value());
        }

        @Override
        public Stream<Shrinkable<Optional<T>>> shrink() {
            return Stream.concat(Stream.of(absent()), part.shrink().map(Present::new));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(1).append(part.distance());
        }
    }

    private record Mixture<T>(double probability, Arbitrary<T> rare, Arbitrary<T> usual) implements Arbitrary<T> {

        @Override
        public RandomGenerator<T> generator(int genSize) {
            RandomGenerator<T> seldom = rare.generator(genSize);
            RandomGenerator<T> often = usual.generator(genSize);
            return random -> (random.nextDouble() < probability ? seldom : often).next(random);
        }

        @Override
        public EdgeCases<T> edgeCases(int maxEdgeCases) {
            return usual.edgeCases(maxEdgeCases);
        }
    }
}

package org.entente.testing.making;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Immutable values that take long to make: each is made once. jqwik makes a value anew for every filter that looks at it,
 * lest one changes it. There are no edge cases: these values are combined with a number that is drawn without any.
 */
public final class KeptArbitrary<T> implements Arbitrary<T> {

    private final Arbitrary<T> values;

    public KeptArbitrary(Arbitrary<T> values) {
        this.values = values;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> made = values.generator(genSize);
        return random -> new Kept<>(made.next(random));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private static final class Kept<T> implements Shrinkable<T> {

        private final Shrinkable<T> made;
        private @Nullable T value;

        Kept(Shrinkable<T> made) {
            this.made = made;
        }

        @Override
        public T value() {
            T kept = value;
            if (kept == null) {
                kept = made.value();
                value = kept;
            }
            return kept;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return made.shrink().map(Kept::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return made.distance();
        }
    }
}

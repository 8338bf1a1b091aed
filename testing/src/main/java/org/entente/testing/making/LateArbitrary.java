package org.entente.testing.making;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/** Values of which it is decided only when one is drawn how they are made, since types may hold each other. */
public final class LateArbitrary<T> implements Arbitrary<T> {

    private final Supplier<? extends Arbitrary<T>> values;

    public LateArbitrary(Supplier<? extends Arbitrary<T>> values) {
        this.values = values;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> values.get().generator(genSize).next(random);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}

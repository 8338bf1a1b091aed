package org.entente.testing.making;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * How many of something: from the fewest to the most, in some cases of a hundred just so many, and in one of a hundred
 * very many.
 */
public record Counts(int fewest, int most, int preferred, double preferredPercent, int veryMany) {

    private static final double VERY_MANY_PERCENT = 1;
    private static final double MOSTLY = 60;

    public static Counts usually(int fewest, int most, int veryMany) {
        return new Counts(fewest, most, fewest, 0, veryMany);
    }

    public static Counts mostly(int preferred, int fewest, int most, int veryMany) {
        return new Counts(fewest, most, preferred, MOSTLY, veryMany);
    }

    public static Counts exactly(int fewest, int most) {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("from " + fewest + " to " + most + " is no range of counts");
        }
        return new Counts(fewest, most, fewest, 0, most);
    }

    /** Lists of so many. */
    public <T> Arbitrary<List<T>> of(Arbitrary<T> elements) {
        Arbitrary<List<T>> usual = elements.list().ofMinSize(fewest).ofMaxSize(most);
        if (veryMany == most) {
            return usual;
        }
        return OptionalArbitrary.either(
                VERY_MANY_PERCENT,
                elements.list().ofMinSize(most).ofMaxSize(veryMany),
                OptionalArbitrary.either(preferredPercent, elements.list().ofSize(preferred), usual));
    }
}

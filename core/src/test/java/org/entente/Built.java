package org.entente;

import java.util.List;

/** The types of the model, for tests of other packages. */
public final class Built {

    private Built() {}

    /** The interfaces whose values the annotation processor implements. */
    public static List<Class<?>> types() {
        return Types.built();
    }

    /** A value with all its attributes, but for those that exclude others. */
    public static Object full(Class<?> built) {
        return Samples.full(built, 0);
    }
}

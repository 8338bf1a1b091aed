package org.entente;

import java.util.List;

/** The types of the library, for tests of other packages. */
public final class Built {

    private Built() {}

    /** The interfaces whose values the annotation processor implements. */
    public static List<Class<?>> types() {
        return Types.built();
    }

    /** The types that users see. */
    public static List<Class<?>> exported() {
        return Types.exported();
    }

    /** A value with all its attributes, but for those that exclude others. */
    public static Object full(Class<?> built) {
        return Samples.full(built, 0);
    }
}

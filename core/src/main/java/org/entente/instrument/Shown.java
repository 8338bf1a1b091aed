package org.entente.instrument;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Part value) {
        return Part.meta().render(value);
    }

    static String of(Relation value) {
        return Relation.meta().render(value);
    }

    static String of(TextVersion value) {
        return TextVersion.meta().render(value);
    }
}

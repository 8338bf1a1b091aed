package org.entente.source;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Citation value) {
        return Citation.meta().render(value);
    }

    static String of(Correction value) {
        return Correction.meta().render(value);
    }

    static String of(Locator value) {
        return Locator.meta().render(value);
    }

    static String of(Source value) {
        return Source.meta().render(value);
    }

    static String of(TextSpan value) {
        return TextSpan.meta().render(value);
    }
}

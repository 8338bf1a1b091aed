package org.entente.quantity;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Baseline value) {
        return Baseline.meta().render(value);
    }

    static String of(Quantity value) {
        return Quantity.meta().render(value);
    }
}

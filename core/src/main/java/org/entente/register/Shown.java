package org.entente.register;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Register value) {
        return Register.meta().render(value);
    }
}

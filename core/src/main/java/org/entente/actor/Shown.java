package org.entente.actor;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(FormerName value) {
        return FormerName.meta().render(value);
    }

    static String of(Membership value) {
        return Membership.meta().render(value);
    }

    static String of(Predecessor value) {
        return Predecessor.meta().render(value);
    }
}

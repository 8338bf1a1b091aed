package org.entente.provision;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Appeal value) {
        return Appeal.meta().render(value);
    }

    static String of(Attribution value) {
        return Attribution.meta().render(value);
    }

    static String of(Clause value) {
        return Clause.meta().render(value);
    }

    static String of(Commitment value) {
        return Commitment.meta().render(value);
    }

    static String of(Decision value) {
        return Decision.meta().render(value);
    }

    static String of(Involvement value) {
        return Involvement.meta().render(value);
    }

    static String of(Item value) {
        return Item.meta().render(value);
    }

    static String of(Link value) {
        return Link.meta().render(value);
    }

    static String of(Position value) {
        return Position.meta().render(value);
    }

    static String of(Qualifier value) {
        return Qualifier.meta().render(value);
    }
}

package org.entente.vocabulary;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Code value) {
        return Code.meta().render(value);
    }

    static String of(OwnTerm value) {
        return OwnTerm.meta().render(value);
    }
}

package org.entente.wording;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Reference value) {
        return Reference.meta().render(value);
    }

    static String of(Word value) {
        return Word.meta().render(value);
    }

    static String of(Wording value) {
        return Wording.meta().render(value);
    }
}

package org.entente.name;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(NameForm value) {
        return NameForm.meta().render(value);
    }

    static String of(PersonName value) {
        return PersonName.meta().render(value);
    }
}

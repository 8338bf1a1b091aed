package org.entente.people;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Office value) {
        return Office.meta().render(value);
    }

    static String of(Official value) {
        return Official.meta().render(value);
    }

    static String of(Participant value) {
        return Participant.meta().render(value);
    }

    static String of(Tenure value) {
        return Tenure.meta().render(value);
    }

    static String of(TenurePart value) {
        return TenurePart.meta().render(value);
    }

    static String of(TenureStep value) {
        return TenureStep.meta().render(value);
    }
}

package org.entente.model;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Actor value) {
        return Actor.meta().render(value);
    }

    static String of(Agreement value) {
        return Agreement.meta().render(value);
    }

    static String of(AreaMapping value) {
        return AreaMapping.meta().render(value);
    }

    static String of(CitedWork value) {
        return CitedWork.meta().render(value);
    }

    static String of(Coding value) {
        return Coding.meta().render(value);
    }

    static String of(Delegation value) {
        return Delegation.meta().render(value);
    }

    static String of(LegalNature value) {
        return LegalNature.meta().render(value);
    }

    static String of(Meeting value) {
        return Meeting.meta().render(value);
    }

    static String of(MeetingSeries value) {
        return MeetingSeries.meta().render(value);
    }

    static String of(Party value) {
        return Party.meta().render(value);
    }

    static String of(Place value) {
        return Place.meta().render(value);
    }

    static String of(PolicyArea value) {
        return PolicyArea.meta().render(value);
    }
}

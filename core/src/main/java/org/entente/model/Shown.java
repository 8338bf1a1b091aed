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

    static String of(Appeal value) {
        return Appeal.meta().render(value);
    }

    static String of(AreaMapping value) {
        return AreaMapping.meta().render(value);
    }

    static String of(Attribution value) {
        return Attribution.meta().render(value);
    }

    static String of(CitedWork value) {
        return CitedWork.meta().render(value);
    }

    static String of(Clause value) {
        return Clause.meta().render(value);
    }

    static String of(Coding value) {
        return Coding.meta().render(value);
    }

    static String of(Commitment value) {
        return Commitment.meta().render(value);
    }

    static String of(Decision value) {
        return Decision.meta().render(value);
    }

    static String of(Delegation value) {
        return Delegation.meta().render(value);
    }

    static String of(Involvement value) {
        return Involvement.meta().render(value);
    }

    static String of(Item value) {
        return Item.meta().render(value);
    }

    static String of(LegalNature value) {
        return LegalNature.meta().render(value);
    }

    static String of(Link value) {
        return Link.meta().render(value);
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

    static String of(Position value) {
        return Position.meta().render(value);
    }

    static String of(Qualifier value) {
        return Qualifier.meta().render(value);
    }
}

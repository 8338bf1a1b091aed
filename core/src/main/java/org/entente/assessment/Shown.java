package org.entente.assessment;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(Assessment value) {
        return Assessment.meta().render(value);
    }

    static String of(AssessmentScheme value) {
        return AssessmentScheme.meta().render(value);
    }

    static String of(Grade value) {
        return Grade.meta().render(value);
    }
}

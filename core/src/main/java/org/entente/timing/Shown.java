package org.entente.timing;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(PrintedDate value) {
        return PrintedDate.meta().render(value);
    }

    static String of(Recurrence value) {
        return Recurrence.meta().render(value);
    }

    static String of(Timing value) {
        return Timing.meta().render(value);
    }

    static String of(Trigger value) {
        return Trigger.meta().render(value);
    }
}

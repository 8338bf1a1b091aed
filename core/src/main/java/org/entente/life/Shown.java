package org.entente.life;

/** How the values of this package are rendered; the generated classes call it, and do not compile without their type. */
final class Shown {

    private Shown() {}

    static String of(DateReport value) {
        return DateReport.meta().render(value);
    }

    static String of(ForceRule value) {
        return ForceRule.meta().render(value);
    }

    static String of(LifecycleEvent value) {
        return LifecycleEvent.meta().render(value);
    }

    static String of(Vote value) {
        return Vote.meta().render(value);
    }
}

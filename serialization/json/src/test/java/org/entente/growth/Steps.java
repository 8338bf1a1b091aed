package org.entente.growth;

/** How many steps the instrumented code took: methods entered and loops begun again. */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** Called by the instrumented code. */
    public static void step() {
        taken++;
    }

    static long of(Runnable action) {
        long before = taken;
        action.run();
        return taken - before;
    }
}

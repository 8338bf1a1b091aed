package org.entente.benchmarks.driver;

/** The names under which results are kept. */
final class Subject {

    private Subject() {}

    static String of(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append('/').append(part);
        }
        return name.toString();
    }
}

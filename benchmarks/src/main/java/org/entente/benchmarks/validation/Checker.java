package org.entente.benchmarks.validation;

import java.util.function.Supplier;

/** All that compete in validating. */
public enum Checker {
    OURS("Entente", OurCheck::new),
    HIBERNATE("Hibernate Validator", HibernateCheck::new),
    YAVI("YAVI", YaviCheck::new);

    private final String title;
    private final Supplier<Check<?, ?>> start;

    Checker(String title, Supplier<Check<?, ?>> start) {
        this.title = title;
        this.start = start;
    }

    public String title() {
        return title;
    }

    @SuppressWarnings("unchecked") // what a check prepares it can validate
    public Check<Object, Object> start() {
        return (Check<Object, Object>) start.get();
    }
}

package org.entente.benchmarks.validation;

import java.util.List;
import java.util.function.Supplier;

/** All that compete in validating: by the rules between objects, and by what construction checks besides. */
public enum Checker {
    OURS("Entente", OurCheck::new),
    PLAIN("the rules that the other two are told, called by hand", PlainCheck::new),
    HIBERNATE("Hibernate Validator", () -> new HibernateCheck(new RuledPlaces(false))),
    YAVI("YAVI", YaviCheck::new),
    OURS_WHOLE("Entente, built and validated", OurWholeCheck::new),
    HIBERNATE_WHOLE(
            "Hibernate Validator, with constraints on every member", () -> new HibernateCheck(new RuledPlaces(true))),
    YAVI_WHOLE("YAVI, with constraints on every member", YaviWholeCheck::new);

    private final String title;
    private final Supplier<Check<?, ?>> start;

    Checker(String title, Supplier<Check<?, ?>> start) {
        this.title = title;
        this.start = start;
    }

    public String title() {
        return title;
    }

    /** The library by the same rules. */
    public Checker ours() {
        return ordinal() < OURS_WHOLE.ordinal() ? OURS : OURS_WHOLE;
    }

    /** Those that the library is compared with. */
    public static List<Checker> others() {
        return List.of(HIBERNATE, YAVI, HIBERNATE_WHOLE, YAVI_WHOLE);
    }

    @SuppressWarnings("unchecked") // what a check prepares it can validate
    public Check<Object, Object> start() {
        return (Check<Object, Object>) start.get();
    }
}

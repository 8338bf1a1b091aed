package org.entente.violation;

import java.util.Arrays;
import java.util.Objects;

/**
 * A value was refused; the report says everything that is wrong with it, each with its code and place. The message is
 * the report's {@linkplain ValidationReport#summary() summary}, so it has a bound whatever was refused.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With what the name of a generated class begins. */
    private static final String GENERATED = "Immutable";

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** The name of the type with which the message begins, or empty. */
    private final String type;

    /** Everything that is wrong. */
    private final ValidationReport report;

    /**
     * Refuses a value.
     *
     * @param report what is wrong with it
     */
    public InvalidValueException(ValidationReport report) {
        this("", report);
    }

    /**
     * Refuses a value of a type.
     *
     * @param type the simple name of the type, with which the message begins; empty if that says nothing
     * @param report what is wrong with the value
     */
    public InvalidValueException(String type, ValidationReport report) {
        this.type = Objects.requireNonNull(type, "type");
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * Refuses a value that was not given everything it needs; the builders use it.
     *
     * @param missingAttributes the names of the attributes that were not given
     */
    public InvalidValueException(String... missingAttributes) {
        this(
                typeOf(CALLERS.getCallerClass()),
                ValidationReport.of(Arrays.stream(missingAttributes)
                        .map(name -> Violation.of(ValueProblem.REQUIRED, ValuePath.of(name))
                                .with("member", name))
                        .toList()));
    }

    /** The type that a generated builder builds; generated code passes nothing but the names of what is missing. */
    private static String typeOf(Class<?> builder) {
        String name = builder.getName().substring(builder.getPackageName().length() + 1);
        return name.startsWith(GENERATED) ? name.substring(GENERATED.length()).split("\\$", 2)[0] : "";
    }

    /** Made when it is asked for: a reader takes the reports of thousands, and no message. */
    @Override
    public String getMessage() {
        return type.isEmpty() ? report.summary() : type + ": " + report.summary();
    }

    /**
     * What is wrong.
     *
     * @return the report; it has at least one error
     */
    public ValidationReport report() {
        return report;
    }
}

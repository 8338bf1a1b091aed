package org.entente.testing;

import java.util.concurrent.Callable;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.testing.faults.JsonDraft;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;

/**
 * Properties that hold of every agreement, for a suite to call in one line.
 *
 * <p>Each returns if it holds and throws an {@link AssertionError} with the difference if it does not:
 *
 * <pre>{@code
 * @Property
 * void storeKeepsEverything(@ForAll Agreement agreement) {
 *     EntenteProperties.roundTrips(agreement, store::save, store::load);
 * }
 * }</pre>
 */
public final class EntenteProperties {

    private EntenteProperties() {}

    /**
     * A caller's step, such as writing to a store or reading from one.
     *
     * @param <A> what goes in
     * @param <B> what comes out
     */
    @FunctionalInterface
    public interface Step<A, B> {

        /**
         * Takes the step.
         *
         * @param in what goes in
         * @return what comes out
         * @throws Exception if it cannot be done, which fails the property
         */
        B apply(A in) throws Exception;
    }

    /**
     * What is written and read back is the same agreement, whatever it was written to.
     *
     * @param agreement the agreement
     * @param write writes it
     * @param read reads it back
     * @param <W> what it is written to: a text, a row, a key
     */
    public static <W> void roundTrips(
            Agreement agreement,
            Step<? super Agreement, ? extends W> write,
            Step<? super W, ? extends Agreement> read) {
        same(agreement, taken("writing or reading", () -> read.apply(write.apply(agreement))), "what was read back");
    }

    /**
     * Two agreements are equal if and only if their canonical JSON is, to the byte; and equal ones have equal hash codes.
     *
     * @param one an agreement
     * @param other another agreement, or the same
     */
    public static void equalsAsJsonDoes(Agreement one, Agreement other) {
        boolean equal = one.equals(other);
        if (equal != line(one).equals(line(other))) {
            throw new AssertionError((equal ? "equal with different JSON:\n" : "not equal with the same JSON:\n")
                    + json(one)
                    + json(other));
        }
        if (equal && one.hashCode() != other.hashCode()) {
            throw new AssertionError("equal with different hash codes:\n" + json(one));
        }
    }

    /**
     * A validator finds no error in an agreement.
     *
     * @param agreement the agreement
     * @param validator the validator, such as the standard one with rules of one's own
     */
    public static void acceptedBy(Agreement agreement, AgreementValidator validator) {
        ValidationReport report = taken("validating", () -> validator.validate(agreement));
        if (report.hasErrors()) {
            throw new AssertionError("errors in a valid agreement:\n" + report);
        }
    }

    /**
     * A validator is sound: it ends normally, twice with the same report, finds the same in a copy and in what JSON keeps
     * of the agreement, and changes nothing.
     *
     * @param agreement the agreement
     * @param validator the validator, such as the standard one with rules of one's own
     */
    public static void validatesSoundly(Agreement agreement, AgreementValidator validator) {
        String before = json(agreement);
        ValidationReport report = taken("validating", () -> validator.validate(agreement));
        Agreement copy = agreement.toBuilder().build();
        Agreement read = taken("reading", () -> JsonDraft.agreement(before).orElseThrow());
        same(report, taken("validating", () -> validator.validate(agreement)), "the second report");
        same(report, taken("validating", () -> validator.validate(copy)), "the report of a copy");
        same(report, taken("validating", () -> validator.validate(read)), "the report of what was read back");
        same(before, json(agreement), "the agreement after validation");
    }

    private static String line(Agreement agreement) {
        return EntenteJson.standard().writeLine(agreement);
    }

    private static String json(Agreement agreement) {
        return EntenteJson.standard().write(agreement);
    }

    private static <T> T taken(String what, Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new AssertionError(what + " failed: " + e, e);
        }
    }

    private static void same(Object expected, Object actual, String what) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + " differs\nexpected: " + shown(expected) + "\nactual:   " + shown(actual));
        }
    }

    private static String shown(Object value) {
        return value instanceof Agreement agreement ? json(agreement) : String.valueOf(value);
    }
}

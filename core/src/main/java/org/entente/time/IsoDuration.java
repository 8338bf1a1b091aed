package org.entente.time;

import java.util.regex.Pattern;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.ValueProblem;

/**
 * A length of time as the text gives it: {@code P30D}, {@code P1Y6M}, {@code PT72H}.
 *
 * <p>ISO 8601-1 durations of whole years, months, weeks, days, hours, minutes and seconds. The unit is part of the
 * value: {@code P1W} and {@code P7D} are not equal, since a text that says one does not say the other.
 *
 * @param text the duration; refused with {@code duration-malformed} if it follows another form
 */
public record IsoDuration(String text) {

    private static final Pattern FORM = Pattern.compile(
            "P(?=.)(?:\\d{1,9}W|(?:\\d{1,9}Y)?(?:\\d{1,9}M)?(?:\\d{1,9}D)?(?:T(?=.)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}S)?)?)");

    /**
     * Makes a duration.
     *
     * @param text the duration as it is written
     */
    public IsoDuration {
        if (!FORM.matcher(text).matches()) {
            throw Checks.refused(IsoDuration.class, ValueProblem.DURATION_MALFORMED, text);
        }
    }

    /**
     * Reads a duration.
     *
     * @param text the duration
     * @return the value
     */
    public static IsoDuration parse(String text) {
        return new IsoDuration(text);
    }

    /** Renders the duration as it was given. */
    @Override
    public String toString() {
        return text;
    }

    /** {@return a duration, as a kind of member} */
    public static Kind.Scalar<IsoDuration> kind() {
        return IsoDurationMeta.KIND;
    }
}

final class IsoDurationMeta {

    static final Kind.Scalar<IsoDuration> KIND =
            new Kind.Scalar<>(IsoDuration.class, IsoDuration::parse, IsoDuration::toString, "P30D");

    private IsoDurationMeta() {}
}

package org.entente.policy;

import java.util.Objects;
import org.entente.construction.Checks;

/**
 * A judgement that overrides what a policy derives, and the reason for it.
 *
 * @param value what is judged
 * @param reason why; one line, refused with {@code text-blank} if blank
 * @param <T> the type of what is judged
 */
public record Judgement<T>(T value, String reason) {

    /**
     * Makes a judgement.
     *
     * @param value what is judged
     * @param reason why
     */
    public Judgement {
        Objects.requireNonNull(value, "value");
        Checks.begin().line("reason", Objects.requireNonNull(reason, "reason")).passed(reason);
    }
}

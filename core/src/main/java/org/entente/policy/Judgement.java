package org.entente.policy;

import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.line;

import java.util.Objects;
import org.entente.construction.Checks;
import org.entente.meta.MetaType;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

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
        Checks.begin().line("reason", Objects.requireNonNull(reason, "reason")).passed("Judgement", reason);
    }

    /** Renders the judgement as other values are, the reason {@linkplain Printable#echo cut and printable}. */
    @Override
    public String toString() {
        return "Judgement{value=" + value + ", reason=" + Printable.echo(reason) + "}";
    }

    /**
     * The members of judgements, each stated once.
     *
     * @param judged what they judge
     * @param <E> what they judge
     * @return the type of such judgements
     */
    public static <E extends Enum<E>> MetaType<Judgement<E>> meta(Class<E> judged) {
        return JudgementMeta.of(judged);
    }
}

final class JudgementMeta {

    private static final ClassValue<MetaType<?>> OF = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // it is asked for classes of enums alone
        protected MetaType<?> computeValue(Class<?> judged) {
            return stated((Class) judged);
        }
    };

    private JudgementMeta() {}

    @SuppressWarnings("unchecked") // the value of a class is the type of judgements of that class
    static <E extends Enum<E>> MetaType<Judgement<E>> of(Class<E> judged) {
        return (MetaType<Judgement<E>>) OF.get(judged);
    }

    private static <E extends Enum<E>> MetaType<Judgement<E>> stated(Class<E> judged) {
        return MetaType.of(
                        judged.getSimpleName() + "Judgement",
                        JudgementMeta.<E>token(),
                        Builder<E>::new,
                        Builder<E>::build)
                .described("A judgement that overrides what a policy derives, and the reason for it.")
                .required("value", choice(judged), Judgement::value, (builder, value) -> builder.value = value)
                .described("The value that the coder holds to be right.")
                .required("reason", line(), Judgement::reason, (builder, reason) -> builder.reason = reason)
                .described("The coder's reason; one line.")
                .done();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class token knows no type arguments
    private static <E> Class<Judgement<E>> token() {
        return (Class) Judgement.class;
    }

    private static final class Builder<E> {

        private @Nullable E value;
        private @Nullable String reason;

        Judgement<E> build() {
            return new Judgement<>(Objects.requireNonNull(value), Objects.requireNonNull(reason));
        }
    }
}

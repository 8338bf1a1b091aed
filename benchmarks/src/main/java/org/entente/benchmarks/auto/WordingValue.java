package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that decide what a provision does. */
@AutoValue
public abstract class WordingValue {

    public abstract @Nullable WordValue verb();

    public abstract @Nullable WordValue noun();

    public abstract @Nullable WordValue modal();

    public abstract List<WordValue> actions();

    public abstract List<WordValue> modifiers();

    public abstract boolean negated();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_WordingValue.Builder()
                .actions(List.of())
                .modifiers(List.of())
                .negated(false);
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder verb(@Nullable WordValue verb);

        public abstract Builder noun(@Nullable WordValue noun);

        public abstract Builder modal(@Nullable WordValue modal);

        public abstract Builder actions(List<WordValue> actions);

        abstract List<WordValue> actions();

        public abstract Builder modifiers(List<WordValue> modifiers);

        abstract List<WordValue> modifiers();

        public abstract Builder negated(boolean negated);

        abstract WordingValue made();

        public WordingValue build() {
            actions(List.copyOf(actions()));
            modifiers(List.copyOf(modifiers()));
            WordingValue value = made();

            return value;
        }
    }
}

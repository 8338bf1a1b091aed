package org.entente.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Terms of open vocabularies, code schemes among them, that a project uses beside those of the library, with labels for
 * people. What is made known here is no longer remarked upon with {@code term-unknown}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OwnTerms {

    private static final OwnTerms NONE = new OwnTerms(Map.of());

    private final Map<Term, Optional<LocalizedText>> labels;

    private OwnTerms(Map<Term, Optional<LocalizedText>> labels) {
        this.labels = labels;
    }

    /** {@return no terms at all} */
    public static OwnTerms none() {
        return NONE;
    }

    /** {@return a builder without terms} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these terms} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.labels.putAll(labels);
        return builder;
    }

    /** {@return the terms, in the order in which they were added; an unmodifiable set} */
    public Set<Term> terms() {
        return labels.keySet();
    }

    /**
     * Returns whether a term is known, here or to the library.
     *
     * @param term the term
     * @return whether it is
     */
    public boolean knows(Term term) {
        return term.isKnown() || labels.containsKey(term);
    }

    /**
     * A term as a person reads it, for pick lists and messages.
     *
     * @param term the term, of these or any other
     * @param locale the reader's language
     * @return the label that was given here, in the language that {@link LocalizedText#in} finds; else what {@link
     *     Term#label} says
     */
    public String label(Term term, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return labels.getOrDefault(Objects.requireNonNull(term, "term"), Optional.empty())
                .map(label -> label.in(locale))
                .orElseGet(() -> term.label(locale));
    }

    /** Two are equal if they have the same terms with the same labels. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnTerms that && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    /** Renders the terms as they are written. */
    @Override
    public String toString() {
        return labels.keySet().toString();
    }

    /** Collects terms. Not thread-safe. */
    public static final class Builder {

        private final Map<Term, Optional<LocalizedText>> labels = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a term without a label.
         *
         * @param term the term, such as {@code PartyRole.vocabulary().of("GUARANTOR_STATE")}
         * @return this builder
         */
        public Builder add(Term term) {
            labels.putIfAbsent(Objects.requireNonNull(term, "term"), Optional.empty());
            return this;
        }

        /**
         * Adds a term with its label, or gives it another one.
         *
         * @param term the term
         * @param label what a person reads
         * @return this builder
         */
        public Builder add(Term term, LocalizedText label) {
            labels.put(Objects.requireNonNull(term, "term"), Optional.of(Objects.requireNonNull(label, "label")));
            return this;
        }

        /**
         * Adds all terms of another collection, with their labels.
         *
         * @param others the others; their labels take the place of those that were given before
         * @return this builder
         */
        public Builder addAll(OwnTerms others) {
            others.labels.forEach((term, label) -> label.ifPresentOrElse(text -> add(term, text), () -> add(term)));
            return this;
        }

        /** {@return the terms} */
        public OwnTerms build() {
            return new OwnTerms(Collections.unmodifiableMap(new LinkedHashMap<>(labels)));
        }
    }
}

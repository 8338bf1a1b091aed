package org.entente.wording;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * A word or phrase that bears on what a provision says: as printed, and in its dictionary form.
 *
 * <p>The surface is "reaffirmed", the lemma "reaffirm"; a phrase such as "share the view" counts as one. At least one
 * of the two is given, else {@code one-of-required}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Word permits ImmutableWord {

    /** {@return the word as printed, or empty} */
    Optional<String> surface();

    /** {@return the dictionary form, or empty} */
    Optional<String> lemma();

    /**
     * Makes a word of both forms.
     *
     * @param surface the word as printed
     * @param lemma its dictionary form
     * @return the word
     */
    static Word of(String surface, String lemma) {
        return builder().surface(surface).lemma(lemma).build();
    }

    /**
     * Makes a word whose printed form is not kept.
     *
     * @param lemma its dictionary form
     * @return the word
     */
    static Word lemma(String lemma) {
        return builder().lemma(lemma).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this word} */
    Builder toBuilder();

    /** {@return a word, as a kind of member} */
    static Kind<Word> kind() {
        return WordMeta.KIND;
    }

    /** {@return the members of a word, each stated once} */
    static MetaType<Word> meta() {
        return WordMeta.META;
    }

    /** Builds words; the surface or the lemma is mandatory. */
    final class Builder extends ImmutableWord.Builder {

        Builder() {}

        /**
         * Builds the word.
         *
         * @return the word
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Word build() {
            Word word = super.build();
            Optional<String> surface = word.surface();
            Optional<String> lemma = word.lemma();
            return Checks.begin()
                    .oneOf("surface, lemma", surface.isPresent() || lemma.isPresent())
                    .line("surface", surface)
                    .line("lemma", lemma)
                    .passed(word);
        }
    }
}

final class WordMeta {

    static final Kind<Word> KIND = part(Word::meta);

    static final MetaType<Word> META = MetaType.of(Word.class, Word::builder, Word.Builder::build)
            .described("A word or phrase that bears on what a provision says: as printed, and in its dictionary form.")
            .optional("surface", line(), Word::surface, Word.Builder::surface)
            .described("The word as printed.")
            .optional("lemma", line(), Word::lemma, Word.Builder::lemma)
            .described("The dictionary form.")
            .atLeastOneOf("surface", "lemma")
            .done();

    private WordMeta() {}
}

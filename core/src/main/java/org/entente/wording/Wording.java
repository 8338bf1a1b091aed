package org.entente.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * The words that decide what a provision does; they alone show how firmly it is said.
 *
 * <p>In "reaffirmed their firm commitment to continue to deepen ties" the operative verb is <i>reaffirm</i>, the head
 * noun <i>commitment</i>, the action <i>deepen</i>, and <i>firm</i> and <i>continue</i> are modifiers (coding manual
 * rules 8, 13 and 23).
 */
@Value.Immutable
@ValueStyle
public sealed interface Wording permits ImmutableWording {

    /** {@return the operative verb, or empty where none is printed} */
    Optional<Word> verb();

    /** {@return the head noun of its object, or empty} */
    Optional<Word> noun();

    /** {@return the modal: shall, will, should, or empty} */
    Optional<Word> modal();

    /** {@return the verbs of what is to be done; several where they share one object} */
    List<Word> actions();

    /**
     * What the operative verb, its head noun or the action is about: in "reaffirmed their commitment to deepen ties" the
     * ties. With it the act can be understood without the text at hand (coding manual rule 23).
     *
     * @return the object as printed or in the coder's words, or empty
     */
    Optional<LocalizedText> object();

    /** {@return words that strengthen, soften or colour the others} */
    List<Word> modifiers();

    /** {@return whether the act is to be left undone; opposing something is an act, not a negation} */
    @Value.Default
    default boolean negated() {
        return false;
    }

    /** {@return all words: verb, noun, modal, actions, modifiers, as far as they are there} */
    default List<Word> words() {
        List<Word> words = new ArrayList<>();
        verb().ifPresent(words::add);
        noun().ifPresent(words::add);
        modal().ifPresent(words::add);
        words.addAll(actions());
        words.addAll(modifiers());
        return Collections.unmodifiableList(words);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this wording} */
    Builder toBuilder();

    /** {@return the members of a wording, each stated once} */
    static MetaType<Wording> meta() {
        return WordingMeta.META;
    }

    /** Builds wordings; nothing is mandatory. */
    final class Builder extends ImmutableWording.Builder {

        Builder() {}

        /**
         * Builds the wording.
         *
         * @return the wording
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Wording build() {
            return super.build();
        }
    }
}

final class WordingMeta {

    static final MetaType<Wording> META = MetaType.of(Wording.class, Wording::builder, Wording.Builder::build)
            .described("The words that decide what a provision does; they alone show how firmly it is said.")
            .optional("verb", Word.kind(), Wording::verb, Wording.Builder::verb)
            .described("The operative verb; left out where none is printed.")
            .optional("noun", Word.kind(), Wording::noun, Wording.Builder::noun)
            .described("The head noun of the operative verb's object.")
            .optional("modal", Word.kind(), Wording::modal, Wording.Builder::modal)
            .described("The modal verb, such as shall, will or should.")
            .list("actions", Word.kind(), Wording::actions, Wording.Builder::addAction)
            .described("The verbs that say what is to be done; several where they share one object.")
            .optional("object", LocalizedText.kind(), Wording::object, Wording.Builder::object)
            .described("What the verb, its head noun or the action is about, as printed or in the coder's words.")
            .list("modifiers", Word.kind(), Wording::modifiers, Wording.Builder::addModifier)
            .described("Words that strengthen, soften or colour the other words.")
            .flag("negated", Wording::negated, Wording.Builder::negated)
            .described("Whether the act is to be left undone; opposing something is an act, not a negation.")
            .done();

    private WordingMeta() {}
}

package org.entente.instrument;

import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.DefinitionKind.SOURCE;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Authenticity;
import org.immutables.value.Value;

/**
 * The text of the instrument in one language, and its standing.
 *
 * <p>A treaty may be authentic in several languages, of equal authority unless the treaty provides that one prevails in case
 * of divergence (VCLT art. 33(1)); other versions are translations, authentic only if the treaty or the parties say so
 * (art. 33(2)), some of them from a later event on. The copies from which a text is known are sources.
 */
@Value.Immutable
@ValueStyle
public sealed interface TextVersion permits ImmutableTextVersion {

    /** {@return the language} */
    LanguageTag language();

    /** {@return the standing of the text, or empty} */
    Optional<Authenticity> standing();

    /** {@return the id of the event from which it is authentic, such as the adoption of a protocol; or empty for from the beginning} */
    Optional<String> authenticFrom();

    /** {@return whether it prevails in case of divergence (VCLT art. 33(1))} */
    @Value.Default
    default boolean prevails() {
        return false;
    }

    /** {@return the ids of the sources that give this text} */
    List<String> sources();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A text in a language in which the instrument was made.
     *
     * @param language the language's tag
     * @return the text
     */
    static TextVersion authentic(String language) {
        return builder()
                .language(LanguageTag.of(language))
                .standing(Authenticity.AUTHENTIC_TEXT)
                .build();
    }

    /** {@return whether it is authentic, now or later, or nothing is said of its standing: not a translation, copy or report} */
    default boolean isOriginal() {
        return standing().map(Authenticity.AUTHENTIC_TEXT::equals).orElse(true);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this text} */
    Builder toBuilder();

    /** {@return the members of a text, each stated once} */
    static MetaType<TextVersion> meta() {
        return TextVersionMeta.META;
    }

    /** Builds texts; {@code language} is mandatory. */
    final class Builder extends ImmutableTextVersion.Builder {

        Builder() {}

        /**
         * Builds the text.
         *
         * @return the text
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public TextVersion build() {
            TextVersion text = super.build();
            return Checks.begin()
                    .id("authenticFrom", text.authenticFrom())
                    .ids("sources", text.sources())
                    .passed(text);
        }
    }
}

final class TextVersionMeta {

    static final MetaType<TextVersion> META = MetaType.of(
                    TextVersion.class, TextVersion::builder, TextVersion.Builder::build)
            .labelled("Text")
            .described("The text of the instrument in one language, and its standing.")
            .required("language", LanguageTag.kind(), TextVersion::language, TextVersion.Builder::language)
            .described("The language of the text (BCP 47).")
            .optional("standing", term(Authenticity.vocabulary()), TextVersion::standing, TextVersion.Builder::standing)
            .described("The standing of the text.")
            .optional("authenticFrom", to(EVENT), TextVersion::authenticFrom, TextVersion.Builder::authenticFrom)
            .described("The id of the event from which the text is authentic; left out for from the beginning.")
            .flag("prevails", TextVersion::prevails, TextVersion.Builder::prevails)
            .described("Whether it prevails in case of divergence.")
            .list("sources", to(SOURCE), TextVersion::sources, TextVersion.Builder::addSource)
            .described("The ids of the sources that give this text.")
            .optional("note", LocalizedText.kind(), TextVersion::note, TextVersion.Builder::note)
            .described("The coder's note.")
            .done();

    private TextVersionMeta() {}
}

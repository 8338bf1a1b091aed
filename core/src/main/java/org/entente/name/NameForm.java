package org.entente.name;

import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LanguageTag;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Romanisation;
import org.immutables.value.Value;

/**
 * One form of a person's name: in one script and order, by one romanisation.
 *
 * <p>Parts are given as far as they are known; a mononym has none. There is no minimum length: "Wook" is a given name.
 */
@Value.Immutable
@ValueStyle
public sealed interface NameForm permits ImmutableNameForm {

    /** {@return the name as it is written in this form; one line} */
    String full();

    /** {@return the language and script, such as {@code ko-Hang}, or empty} */
    Optional<LanguageTag> language();

    /** {@return the order of family and given name, or empty} */
    Optional<NameOrder> order();

    /** {@return the system by which it was romanised, or empty} */
    Optional<Romanisation> romanisation();

    /** {@return what stands before the name and belongs to it, such as a title of nobility, or empty} */
    Optional<String> prefix();

    /** {@return the family name with its particles, or empty} */
    Optional<String> family();

    /** {@return the given name or names, or empty} */
    Optional<String> given();

    /** {@return the middle name or initial as written, or the patronymic, or empty} */
    Optional<String> middle();

    /** {@return a generational suffix such as "III", or empty} */
    Optional<String> suffix();

    /**
     * The key by which lists of persons are sorted: family name, given and middle name, and the suffix at the end.
     *
     * @return the key, such as "Austin, Lloyd J., III"; the full name where no family name is known
     */
    default String sortKey() {
        return family().map(name -> Stream.of(Optional.of(name), joined(given(), middle()), suffix())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElse(full());
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> second) {
        String both = Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this form} */
    Builder toBuilder();

    /** {@return the members of a form, each stated once} */
    static MetaType<NameForm> meta() {
        return NameFormMeta.META;
    }

    /** Builds forms of names; {@code full} is mandatory. */
    final class Builder extends ImmutableNameForm.Builder {

        Builder() {}

        /**
         * Builds the form.
         *
         * @return the form
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public NameForm build() {
            NameForm form = super.build();
            return Checks.begin()
                    .line("full", form.full())
                    .line("prefix", form.prefix())
                    .line("family", form.family())
                    .line("given", form.given())
                    .line("middle", form.middle())
                    .line("suffix", form.suffix())
                    .passed(form);
        }
    }
}

final class NameFormMeta {

    static final MetaType<NameForm> META = MetaType.of(NameForm.class, NameForm::builder, NameForm.Builder::build)
            .required("full", line(), NameForm::full, NameForm.Builder::full)
            .asName()
            .optional("language", LanguageTag.kind(), NameForm::language, NameForm.Builder::language)
            .optional("order", choice(NameOrder.class), NameForm::order, NameForm.Builder::order)
            .optional(
                    "romanisation",
                    term(Romanisation.vocabulary()),
                    NameForm::romanisation,
                    NameForm.Builder::romanisation)
            .optional("prefix", line(), NameForm::prefix, NameForm.Builder::prefix)
            .optional("family", line(), NameForm::family, NameForm.Builder::family)
            .optional("given", line(), NameForm::given, NameForm.Builder::given)
            .optional("middle", line(), NameForm::middle, NameForm.Builder::middle)
            .optional("suffix", line(), NameForm::suffix, NameForm.Builder::suffix)
            .done();

    private NameFormMeta() {}
}

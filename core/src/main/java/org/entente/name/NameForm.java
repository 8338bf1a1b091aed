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
import org.entente.time.DateSpan;
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

    /**
     * {@return the particle before the family name that lists of persons pass over, such as "van" or "von der", or empty}
     * One under which the name is sorted, such as that of "De Gasperi", belongs to the family name.
     */
    Optional<String> particle();

    /** {@return the family name, or empty} */
    Optional<String> family();

    /** {@return the given name or names, or empty} */
    Optional<String> given();

    /** {@return the middle name or initial as written, or empty} */
    Optional<String> middle();

    /** {@return the name after the father or mother, such as "Viktorovich" or "Jakobsdóttir", or empty} */
    Optional<String> patronymic();

    /** {@return a generational suffix such as "III", or empty} */
    Optional<String> suffix();

    /** {@return the key by which lists of persons are sorted, where it is not the one that follows from the parts; or empty} */
    Optional<String> sortAs();

    /** {@return when the person was called so, or empty if not coded; a name after a marriage has its time} */
    Optional<DateSpan> used();

    /**
     * The key by which lists of persons are sorted: what {@link #sortAs()} says, or else the family name, then the given
     * name, the middle name, the patronymic and the particle, and the suffix at the end.
     *
     * @return the key, such as "Austin, Lloyd J., III" or "Leyen, Ursula von der"; the full name where no family name is
     *     known, as with a mononym or where a patronymic stands in its place
     */
    default String sortKey() {
        return sortAs().or(() -> family().map(name -> Stream.of(
                                Optional.of(name),
                                joined(Stream.of(given(), middle(), patronymic(), particle())),
                                suffix())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))))
                .orElse(full());
    }

    private static Optional<String> joined(Stream<Optional<String>> parts) {
        String all = parts.flatMap(Optional::stream).collect(Collectors.joining(" "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
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
                    .line("particle", form.particle())
                    .line("family", form.family())
                    .line("given", form.given())
                    .line("middle", form.middle())
                    .line("patronymic", form.patronymic())
                    .line("suffix", form.suffix())
                    .line("sortAs", form.sortAs())
                    .passed(form);
        }
    }
}

final class NameFormMeta {

    static final MetaType<NameForm> META = MetaType.of(NameForm.class, NameForm::builder, NameForm.Builder::build)
            .described("One form of a person's name, in one script, one order and one romanisation.")
            .required("full", line(), NameForm::full, NameForm.Builder::full)
            .described("The name as it is written in this form; one line.")
            .asName()
            .optional("language", LanguageTag.kind(), NameForm::language, NameForm.Builder::language)
            .described("The language and script, such as ko-Hang.")
            .optional("order", choice(NameOrder.class), NameForm::order, NameForm.Builder::order)
            .described("The order of family and given name.")
            .optional(
                    "romanisation",
                    term(Romanisation.vocabulary()),
                    NameForm::romanisation,
                    NameForm.Builder::romanisation)
            .described("The system by which the name was romanised.")
            .optional("prefix", line(), NameForm::prefix, NameForm.Builder::prefix)
            .described("What stands before the name and belongs to it, such as a title of nobility.")
            .optional("particle", line(), NameForm::particle, NameForm.Builder::particle)
            .described("The particle before the family name that lists of persons pass over, such as \"von der\".")
            .optional("family", line(), NameForm::family, NameForm.Builder::family)
            .labelled("Family name")
            .described("The family name.")
            .optional("given", line(), NameForm::given, NameForm.Builder::given)
            .described("The given name or names.")
            .optional("middle", line(), NameForm::middle, NameForm.Builder::middle)
            .described("The middle name or initial as written.")
            .optional("patronymic", line(), NameForm::patronymic, NameForm.Builder::patronymic)
            .described("The name after the father or mother.")
            .optional("suffix", line(), NameForm::suffix, NameForm.Builder::suffix)
            .described("A generational suffix such as \"III\".")
            .optional("sortAs", line(), NameForm::sortAs, NameForm.Builder::sortAs)
            .described("The key by which the name is sorted, where it does not follow from the parts.")
            .optional("used", DateSpan.kind(), NameForm::used, NameForm.Builder::used)
            .described("When the person was called so; left out if not coded.")
            .done();

    private NameFormMeta() {}
}

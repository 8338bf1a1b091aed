package org.entente.actor;

import static org.entente.meta.Kinds.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * A name that an actor had for a time, while it was the same actor: Zaire, Upper Volta, the Federation of Malaya. What
 * had that name and was another actor is a {@link Predecessor}.
 */
@Value.Immutable
@ValueStyle
public sealed interface FormerName permits ImmutableFormerName {

    /** {@return the name by language} */
    @Value.Parameter
    LocalizedText name();

    /** {@return when it was used, with the first and the last day in it; or empty if not coded} */
    @Value.Parameter
    Optional<DateSpan> used();

    /** {@return the works that record it} */
    List<Citation> citations();

    /**
     * A name and its time.
     *
     * @param language the language's tag
     * @param name the name
     * @param used when it was used
     * @return the former name
     */
    static FormerName of(String language, String name, DateSpan used) {
        return ImmutableFormerName.of(LocalizedText.of(language, name), Optional.of(used));
    }

    /**
     * Returns whether the name was used on a day.
     *
     * @param day the day
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates are not coded or do not settle it
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Answer usedOn(LocalDate day) {
        UncertainDate date = UncertainDate.of(day);
        return used().map(span -> span.contains(date)).orElse(Answer.CANNOT_TELL);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this former name} */
    Builder toBuilder();

    /** {@return the members of a former name, each stated once} */
    static MetaType<FormerName> meta() {
        return FormerNameMeta.META;
    }

    /** Builds former names; {@code name} is mandatory. */
    final class Builder extends ImmutableFormerName.Builder {

        Builder() {}

        /**
         * Builds the former name.
         *
         * @return the former name
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public FormerName build() {
            return super.build();
        }
    }
}

final class FormerNameMeta {

    static final MetaType<FormerName> META = MetaType.of(
                    FormerName.class, FormerName::builder, FormerName.Builder::build)
            .described("A name that an actor had for a time, while it was the same actor.")
            .required("name", LocalizedText.kind(), FormerName::name, FormerName.Builder::name)
            .described("The name, by language.")
            .asName()
            .optional("used", DateSpan.kind(), FormerName::used, FormerName.Builder::used)
            .described("When the name was used; left out if not coded.")
            .list("citations", part(Citation::meta), FormerName::citations, FormerName.Builder::addCitation)
            .described("The works that record it.")
            .done();

    private FormerNameMeta() {}
}

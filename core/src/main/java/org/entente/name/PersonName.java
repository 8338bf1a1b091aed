package org.entente.name;

import static org.entente.meta.Kinds.part;

import java.time.LocalDate;
import java.util.List;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * The name of a person in all forms that are known, the preferred one first.
 *
 * <p>One person may be written in several scripts, orders and romanisations; all of them are the same name. Compare the
 * name forms of GEDCOM X.
 */
@Value.Immutable
@ValueStyle
public sealed interface PersonName permits ImmutablePersonName {

    /**
     * {@return the forms, at least one, the preferred one first} Refused with {@code one-of-required} if there is none.
     */
    List<NameForm> forms();

    /**
     * A name in one form, without parts.
     *
     * @param full the name as it is written
     * @return the name
     */
    static PersonName of(String full) {
        return builder().addForm(NameForm.builder().full(full).build()).build();
    }

    /** {@return the preferred form, which is the first} */
    default NameForm preferred() {
        return forms().get(0);
    }

    /**
     * The forms that were in use on a day.
     *
     * @param day the day
     * @return the forms of which the dates do not say that they were surely not in use, in their order
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default List<NameForm> formsOn(LocalDate day) {
        UncertainDate date = UncertainDate.of(day);
        return forms().stream()
                .filter(form -> form.used().map(used -> used.contains(date)).orElse(Answer.CANNOT_TELL) != Answer.NO)
                .toList();
    }

    /** {@return the key of the preferred form, by which lists of persons are sorted} */
    default String sortKey() {
        return preferred().sortKey();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this name} */
    Builder toBuilder();

    /** {@return the members of a name, each stated once} */
    static MetaType<PersonName> meta() {
        return PersonNameMeta.META;
    }

    /** Builds names; one form is mandatory. */
    final class Builder extends ImmutablePersonName.Builder {

        Builder() {}

        /**
         * Builds the name.
         *
         * @return the name
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public PersonName build() {
            PersonName name = super.build();
            return Checks.begin().oneOf("forms", !name.forms().isEmpty()).passed(name);
        }
    }
}

final class PersonNameMeta {

    static final MetaType<PersonName> META = MetaType.of(
                    PersonName.class, PersonName::builder, PersonName.Builder::build)
            .described("The name of a person in all forms that are known, with the preferred one first.")
            .list("forms", part(NameForm::meta), PersonName::forms, PersonName.Builder::addForm)
            .described("The forms of the name: at least one, with the preferred one first.")
            .atLeastOneOf("forms")
            .done();

    private PersonNameMeta() {}
}

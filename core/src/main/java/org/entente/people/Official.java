package org.entente.people;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.OFFICIAL;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.name.PersonName;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.immutables.value.Value;

/**
 * A person who acts for an actor: the name in all its forms, and the offices held.
 *
 * <p>Person, office and tenure are apart: one official may hold two offices, and two officials may follow each other in
 * one.
 */
@Value.Immutable
@ValueStyle
public sealed interface Official permits ImmutableOfficial {

    /** {@return the id by which the agreement refers to the official} */
    String id();

    /** {@return the name} */
    PersonName name();

    /** {@return the id of the actor for which the official acts, or empty} */
    Optional<String> actor();

    /** {@return the offices held} */
    List<Tenure> tenures();

    /** {@return the codes that schemes give the person} */
    List<Code> codes();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return the tenures in which an office is held: a designate was named for one and holds none yet} */
    default List<Tenure> holdings() {
        return tenures().stream().filter(tenure -> !tenure.isDesignate()).toList();
    }

    /**
     * Returns whether the official held an office on a date, by the {@link #holdings()}.
     *
     * @param date the date
     * @return {@link Answer#YES} if some office was surely held, {@link Answer#NO} if surely none was, else
     *     {@link Answer#CANNOT_TELL}, as where no tenures are coded
     */
    default Answer inOfficeOn(UncertainDate date) {
        Objects.requireNonNull(date, "date");
        return holdings().stream()
                .map(tenure -> tenure.heldOn(date))
                .reduce(Answer::or)
                .orElse(tenures().isEmpty() ? Answer.CANNOT_TELL : Answer.NO);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this official} */
    Builder toBuilder();

    /** {@return the members of an official, each stated once} */
    static MetaType<Official> meta() {
        return OfficialMeta.META;
    }

    /** Builds officials; {@code id} and {@code name} are mandatory. */
    final class Builder extends ImmutableOfficial.Builder {

        Builder() {}

        /**
         * Sets {@link Official#name()} to a name in one form.
         *
         * @param full the name as it is written
         * @return this builder
         */
        public Builder name(String full) {
            return name(PersonName.of(full));
        }

        /**
         * Builds the official.
         *
         * @return the official
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Official build() {
            Official official = super.build();
            return Checks.begin()
                    .id("id", official.id())
                    .id("actor", official.actor())
                    .passed(official);
        }
    }
}

final class OfficialMeta {

    static final MetaType<Official> META = MetaType.of(Official.class, Official::builder, Official.Builder::build)
            .described("A person who acts for an actor: the name in all its forms, and the offices held.")
            .required("id", defines(OFFICIAL), Official::id, Official.Builder::id)
            .described("The id by which the agreement refers to the official.")
            .required("name", part(PersonName::meta), Official::name, Official.Builder::name)
            .described("The name of the official.")
            .optional("actor", to(ACTOR), Official::actor, Official.Builder::actor)
            .described("The id of the actor for which the official acts.")
            .list("tenures", part(Tenure::meta), Official::tenures, Official.Builder::addTenure)
            .described("The offices held.")
            .list("codes", Code.kind(), Official::codes, Official.Builder::addCode)
            .described("The codes of the person in external schemes.")
            .optional("note", LocalizedText.kind(), Official::note, Official.Builder::note)
            .described("The coder's note.")
            .done();

    private OfficialMeta() {}
}

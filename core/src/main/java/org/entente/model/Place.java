package org.entente.model;

import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.Kinds.defines;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.immutables.value.Value;

/** A place, which is no actor unless it acts or receives (coding manual rule 22). */
@Value.Immutable
@ValueStyle
public sealed interface Place permits ImmutablePlace {

    /** {@return the id by which the agreement refers to the place} */
    String id();

    /** {@return the name by language, or empty} */
    Optional<LocalizedText> name();

    /** {@return the codes that schemes give it} */
    List<Code> codes();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A place with an id and a name.
     *
     * @param id the id
     * @param language the language of the name
     * @param name the name
     * @return the place
     */
    static Place of(String id, String language, String name) {
        return builder().id(id).name(LocalizedText.of(language, name)).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this place} */
    Builder toBuilder();

    /** {@return the members of a place, each stated once} */
    static MetaType<Place> meta() {
        return PlaceMeta.META;
    }

    /** Builds places; {@code id} is mandatory. */
    final class Builder extends ImmutablePlace.Builder {

        Builder() {}

        /**
         * Builds the place.
         *
         * @return the place
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Place build() {
            Place place = super.build();
            return Checks.begin().id("id", place.id()).passed(place);
        }
    }
}

final class PlaceMeta {

    static final MetaType<Place> META = MetaType.of(Place.class, Place::builder, Place.Builder::build)
            .described("A place; it is an actor only if it acts or receives (coding manual rule 22).")
            .required("id", defines(PLACE), Place::id, Place.Builder::id)
            .described("The id by which the agreement refers to the place.")
            .optional("name", LocalizedText.kind(), Place::name, Place.Builder::name)
            .described("The name of the place, by language.")
            .asName()
            .list("codes", Code.kind(), Place::codes, Place.Builder::addCode)
            .described("The codes of the place in external schemes.")
            .optional("note", LocalizedText.kind(), Place::note, Place.Builder::note)
            .described("The coder's note.")
            .done();

    private PlaceMeta() {}
}

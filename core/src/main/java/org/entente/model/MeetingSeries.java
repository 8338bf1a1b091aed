package org.entente.model;

import static org.entente.meta.DefinitionKind.SERIES;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.immutables.value.Value;

/**
 * A series of meetings, such as annual consultations or the conferences of the parties to a treaty.
 *
 * <p>A {@link Meeting} says to which series it belongs and, if it is numbered, which one it is.
 */
@Value.Immutable
@ValueStyle
public sealed interface MeetingSeries permits ImmutableMeetingSeries {

    /** {@return the id by which the agreement refers to the series} */
    String id();

    /** {@return the name} */
    LocalizedText name();

    /** {@return other names, such as an abbreviation} */
    List<LocalizedText> otherNames();

    /** {@return the codes that schemes give it} */
    List<Code> codes();

    /** {@return the works that record it, such as the text that founded it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A series with an id and a name.
     *
     * @param id the id
     * @param language the language of the name
     * @param name the name
     * @return the series
     */
    static MeetingSeries of(String id, String language, String name) {
        return builder().id(id).name(language, name).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this series} */
    Builder toBuilder();

    /** {@return the members of a series, each stated once} */
    static MetaType<MeetingSeries> meta() {
        return MeetingSeriesMeta.META;
    }

    /** Builds series; {@code id} and {@code name} are mandatory. */
    final class Builder extends ImmutableMeetingSeries.Builder {

        Builder() {}

        /**
         * Sets {@link MeetingSeries#name()} to a name in one language.
         *
         * @param language the language's tag
         * @param name the name
         * @return this builder
         */
        public Builder name(String language, String name) {
            return name(LocalizedText.of(language, name));
        }

        /**
         * Builds the series.
         *
         * @return the series
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public MeetingSeries build() {
            MeetingSeries series = super.build();
            return Checks.begin().id("id", series.id()).passed(series);
        }
    }
}

final class MeetingSeriesMeta {

    static final MetaType<MeetingSeries> META = MetaType.of(
                    MeetingSeries.class, MeetingSeries::builder, MeetingSeries.Builder::build)
            .labelled("Series of meetings")
            .described("A series of meetings, such as annual consultations.")
            .required("id", defines(SERIES), MeetingSeries::id, MeetingSeries.Builder::id)
            .described("The id by which the agreement refers to the series.")
            .required("name", LocalizedText.kind(), MeetingSeries::name, MeetingSeries.Builder::name)
            .described("The name of the series, by language.")
            .list("otherNames", LocalizedText.kind(), MeetingSeries::otherNames, MeetingSeries.Builder::addOtherName)
            .described("Other names, such as an abbreviation.")
            .list("codes", Code.kind(), MeetingSeries::codes, MeetingSeries.Builder::addCode)
            .described("The codes of the series in external schemes.")
            .list("citations", part(Citation::meta), MeetingSeries::citations, MeetingSeries.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), MeetingSeries::note, MeetingSeries.Builder::note)
            .described("The coder's note.")
            .done();

    private MeetingSeriesMeta() {}
}

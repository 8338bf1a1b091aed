package org.entente.people;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.OFFICE;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;
import static org.entente.meta.Kinds.whole;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.OfficeFunction;
import org.immutables.value.Value;

/**
 * A post: its title, what it is for, whose it is, and how many hold it. It exists whether or not it is held.
 *
 * <p>An agreement defines its offices once; tenures, delegates and signatories refer to them by id.
 */
@Value.Immutable
@ValueStyle
public sealed interface Office permits ImmutableOffice {

    /** {@return the id by which the agreement refers to the office} */
    String id();

    /** {@return the title by language, or empty} */
    Optional<LocalizedText> title();

    /** {@return other titles: short ones, former ones} */
    List<LocalizedText> otherTitles();

    /** {@return what the office is for, whatever its title, or empty} */
    Optional<OfficeFunction> function();

    /** {@return the id of the actor whose office it is: the sending state, the organisation; or empty} */
    Optional<String> actor();

    /**
     * {@return the ids of the actors to which its holder is accredited: the receiving states (VCDR art. 5), or an
     * organisation}
     */
    List<String> accreditedTo();

    /**
     * {@return the id of the actor that fills it, where that is another than the one whose office it is, such as a side
     * that sends a representative to a commission; or empty}
     */
    Optional<String> filledBy();

    /**
     * {@return how many hold it at one time, from 1, else {@code number-out-of-range}; or empty} Without a number it is
     * held by one; the members of a commission hold one office with many seats.
     */
    Optional<Integer> seats();

    /** {@return when the office existed, or empty if not coded} */
    Optional<DateSpan> validity();

    /** {@return the codes that schemes give it} */
    List<Code> codes();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * An office with an id and a title.
     *
     * @param id the id
     * @param language the language of the title
     * @param title the title
     * @return the office
     */
    static Office of(String id, String language, String title) {
        return builder().id(id).title(language, title).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this office} */
    Builder toBuilder();

    /** {@return the members of an office, each stated once} */
    static MetaType<Office> meta() {
        return OfficeMeta.META;
    }

    /** Builds offices; {@code id} is mandatory. */
    final class Builder extends ImmutableOffice.Builder {

        Builder() {}

        /**
         * Sets {@link Office#title()} to a title in one language.
         *
         * @param language the language's tag
         * @param title the title
         * @return this builder
         */
        public Builder title(String language, String title) {
            return title(LocalizedText.of(language, title));
        }

        /**
         * Builds the office.
         *
         * @return the office
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Office build() {
            Office office = super.build();
            return Checks.begin()
                    .id("id", office.id())
                    .id("actor", office.actor())
                    .ids("accreditedTo", office.accreditedTo())
                    .id("filledBy", office.filledBy())
                    .atLeast("seats", office.seats(), 1)
                    .passed(office);
        }
    }
}

final class OfficeMeta {

    static final MetaType<Office> META = MetaType.of(Office.class, Office::builder, Office.Builder::build)
            .described(
                    "A post: its title, what it is for, whose it is, and how many hold it. It exists even while it is vacant.")
            .required("id", defines(OFFICE), Office::id, Office.Builder::id)
            .described("The id by which the agreement refers to the office.")
            .optional("title", LocalizedText.kind(), Office::title, Office.Builder::title)
            .described("The title, by language.")
            .list("otherTitles", LocalizedText.kind(), Office::otherTitles, Office.Builder::addOtherTitle)
            .described("Other titles: short ones, former ones.")
            .optional("function", term(OfficeFunction.vocabulary()), Office::function, Office.Builder::function)
            .described("The function of the office, apart from its title.")
            .optional("actor", to(ACTOR), Office::actor, Office.Builder::actor)
            .described("The id of the actor whose office it is: the sending state, the organisation.")
            .list("accreditedTo", to(ACTOR), Office::accreditedTo, Office.Builder::addAccreditedTo)
            .described(
                    "The ids of the actors to which its holder is accredited: the receiving states, or an organisation.")
            .optional("filledBy", to(ACTOR), Office::filledBy, Office.Builder::filledBy)
            .described(
                    "The id of the actor that fills the office, where that is another than the one whose office it is.")
            .optional("seats", whole(1), Office::seats, Office.Builder::seats)
            .described("How many hold the office at one time; left out for one.")
            .optional("validity", DateSpan.kind(), Office::validity, Office.Builder::validity)
            .described("When the office existed; left out if not coded.")
            .list("codes", Code.kind(), Office::codes, Office.Builder::addCode)
            .described("The codes of the office in external schemes.")
            .list("citations", part(Citation::meta), Office::citations, Office.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), Office::note, Office.Builder::note)
            .described("The coder's note.")
            .done();

    private OfficeMeta() {}
}

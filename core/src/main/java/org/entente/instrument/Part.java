package org.entente.instrument;

import static org.entente.meta.DefinitionKind.CORRESPONDENT;
import static org.entente.meta.DefinitionKind.PART;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LetterAct;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A part of an instrument: its preamble, a section, an annex, a protocol, one letter of an exchange.
 *
 * <p>Provisions say in which part they stand; legal natures, clauses and events say of which parts they speak. A treaty
 * may be in two or more related instruments (VCLT art. 2(1)(a)), such as the two letters of an exchange (art. 13): each is a
 * part with an author, an addressee, a date and a place of its own. A protocol or annex that was concluded by itself is an
 * agreement of its own instead.
 */
@Value.Immutable
@ValueStyle
public sealed interface Part permits ImmutablePart {

    /** {@return the id by which the agreement refers to the part} */
    String id();

    /** {@return what it is, or empty} */
    Optional<PartKind> kind();

    /** {@return its number as printed, such as "II" or "2 bis"; one line, or empty} */
    Optional<String> number();

    /** {@return its title or heading, or empty} */
    Optional<LocalizedText> title();

    /** {@return the id of the part that it is part of, or empty} */
    Optional<String> partOf();

    /** {@return the actors or officials that wrote it; of a letter, the sender} */
    List<Reference> authors();

    /** {@return the actors or officials to whom it is addressed} */
    List<Reference> addressees();

    /** {@return what a letter does in the exchange, or empty} */
    Optional<LetterAct> act();

    /** {@return when it was done, or the first and the last day of several, or empty} */
    Optional<DateSpan> done();

    /** {@return how it prints that date, beside it or alone, or empty} */
    Optional<PrintedDate> doneAsPrinted();

    /** {@return where it was done, or empty} */
    Optional<Reference> place();

    /** {@return where the sources give it} */
    List<TextSpan> spans();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * Makes a part.
     *
     * @param id its id
     * @param kind what it is
     * @return the part
     */
    static Part of(String id, PartKind kind) {
        return builder().id(id).kind(kind).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this part} */
    Builder toBuilder();

    /** {@return the members of a part, each stated once} */
    static MetaType<Part> meta() {
        return PartMeta.META;
    }

    /** Builds parts; {@code id} is mandatory. */
    final class Builder extends ImmutablePart.Builder {

        Builder() {}

        /**
         * Builds the part.
         *
         * @return the part
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Part build() {
            Part part = super.build();
            return Checks.begin()
                    .id("id", part.id())
                    .line("number", part.number())
                    .id("partOf", part.partOf())
                    .passed(part);
        }
    }
}

final class PartMeta {

    static final MetaType<Part> META = MetaType.of(Part.class, Part::builder, Part.Builder::build)
            .described("A part of the instrument, such as its preamble, an annex or one letter of an exchange.")
            .required("id", defines(PART), Part::id, Part.Builder::id)
            .described("The id by which other definitions refer to the part.")
            .optional("kind", term(PartKind.vocabulary()), Part::kind, Part.Builder::kind)
            .described("What the part is.")
            .optional("number", line(), Part::number, Part.Builder::number)
            .described("Its number as printed, such as \"II\" or \"2 bis\"; one line.")
            .optional("title", LocalizedText.kind(), Part::title, Part.Builder::title)
            .described("Its title or heading.")
            .optional("partOf", to(PART), Part::partOf, Part.Builder::partOf)
            .described("The id of the part of which it is a part.")
            .list("authors", Reference.kind(CORRESPONDENT), Part::authors, Part.Builder::addAuthor)
            .described("The actors or officials that wrote it; of a letter, the sender.")
            .list("addressees", Reference.kind(CORRESPONDENT), Part::addressees, Part.Builder::addAddressee)
            .described("The actors or officials to whom it is addressed.")
            .optional("act", term(LetterAct.vocabulary()), Part::act, Part.Builder::act)
            .described("What a letter does in the exchange.")
            .optional("done", DateSpan.kind(), Part::done, Part.Builder::done)
            .described("When it was done; of several days the first and the last.")
            .optional("doneAsPrinted", PrintedDate.kind(), Part::doneAsPrinted, Part.Builder::doneAsPrinted)
            .described("How the part prints that date, beside it or alone.")
            .optional("place", Reference.kind(PLACE), Part::place, Part.Builder::place)
            .described("Where it was done.")
            .list("spans", TextSpan.kind(), Part::spans, Part.Builder::addSpan)
            .described("Where the sources give it.")
            .optional("note", LocalizedText.kind(), Part::note, Part.Builder::note)
            .described("The coder's note.")
            .done();

    private PartMeta() {}
}

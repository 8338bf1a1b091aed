package org.entente.source;

import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.CitationRelation;
import org.immutables.value.Value;

/**
 * A mention of a work in a provision: which work, in what words, and in what relation.
 *
 * <p>The work or the words are given, else {@code one-of-required}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Citation permits ImmutableCitation {

    /** {@return the id of the work, or empty where it is not resolved} */
    Optional<String> work();

    /** {@return the words that cite it; one line, or empty} */
    Optional<String> asPrinted();

    /** {@return the passages of the work that are meant, such as an article; none for the whole} */
    List<Locator> locators();

    /** {@return how the provision relates to the work, or empty} */
    Optional<CitationRelation> relation();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * Cites a work.
     *
     * @param work the id of the work
     * @param relation how the provision relates to it
     * @return the citation
     */
    static Citation of(String work, CitationRelation relation) {
        return builder().work(work).relation(relation).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this citation} */
    Builder toBuilder();

    /** {@return the members of a citation, each stated once} */
    static MetaType<Citation> meta() {
        return CitationMeta.META;
    }

    /** Builds citations; {@code work} or {@code asPrinted} is mandatory. */
    final class Builder extends ImmutableCitation.Builder {

        Builder() {}

        /**
         * Builds the citation.
         *
         * @return the citation
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Citation build() {
            Citation citation = super.build();
            return Checks.begin()
                    .oneOf(
                            "work, asPrinted",
                            citation.work().isPresent() || citation.asPrinted().isPresent())
                    .id("work", citation.work())
                    .line("asPrinted", citation.asPrinted())
                    .passed(citation);
        }
    }
}

final class CitationMeta {

    static final MetaType<Citation> META = MetaType.of(Citation.class, Citation::builder, Citation.Builder::build)
            .described("A mention of a work in a provision: which work, in what words, and in what relation.")
            .optional("work", to(WORK), Citation::work, Citation.Builder::work)
            .described("The id of the work; left out where it is not resolved.")
            .optional("asPrinted", line(), Citation::asPrinted, Citation.Builder::asPrinted)
            .described("The words that cite it; one line.")
            .list("locators", part(Locator::meta), Citation::locators, Citation.Builder::addLocator)
            .described("The passages of the work that are meant, such as an article; left out for the whole.")
            .optional("relation", term(CitationRelation.vocabulary()), Citation::relation, Citation.Builder::relation)
            .described("How the provision relates to the work.")
            .optional("note", LocalizedText.kind(), Citation::note, Citation.Builder::note)
            .described("The coder's note.")
            .atLeastOneOf("work", "asPrinted")
            .done();

    private CitationMeta() {}
}

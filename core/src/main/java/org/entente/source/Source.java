package org.entente.source;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.DefinitionKind.SOURCE;
import static org.entente.meta.Kinds.address;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;
import static org.entente.meta.Kinds.whole;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.SourceKind;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A text that says what was agreed: the agreement's own, a translation, or a report.
 *
 * <p>Who issued a text and who published it are two facts, and so are the standing of a text and how faithfully it was
 * copied.
 */
@Value.Immutable
@ValueStyle
public sealed interface Source permits ImmutableSource {

    /** {@return the id by which spans refer to the source} */
    String id();

    /** {@return what the source is, or empty} */
    Optional<SourceKind> kind();

    /** {@return its title, or empty} */
    Optional<LocalizedText> title();

    /** {@return the actors that issued the text} */
    List<Reference> issuers();

    /** {@return who published this copy; one line, or empty} */
    Optional<String> publisher();

    /** {@return the language of the text, or empty} */
    Optional<LanguageTag> language();

    /** {@return the standing of the text, or empty} */
    Optional<Authenticity> authenticity();

    /** {@return how faithfully it gives the words, or empty} */
    Optional<Fidelity> fidelity();

    /** {@return the place in its dateline, which is not the venue, or empty} */
    Optional<Reference> dateline();

    /** {@return when it was published, or empty} */
    Optional<UncertainDate> published();

    /** {@return how it prints that date and by which calendar, beside it or alone, or empty} */
    Optional<PrintedDate> publishedAsPrinted();

    /** {@return when it was retrieved, or empty} */
    Optional<UncertainDate> retrieved();

    /** {@return where it was retrieved, or empty} */
    Optional<URI> location();

    /** {@return its media type (RFC 6838), such as {@code text/plain}, or empty} */
    Optional<String> mediaType();

    /** {@return the length of the text in code points, none below 0 ({@code number-out-of-range}); or empty} */
    Optional<Integer> length();

    /** {@return the digest of the whole text, or empty} */
    Optional<Digest> digest();

    /** {@return the id of the source that it reports, translates or copies, or empty} */
    Optional<String> derivedFrom();

    /** {@return the slips of the text} */
    List<Correction> corrections();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this source} */
    Builder toBuilder();

    /** {@return the members of a source, each stated once} */
    static MetaType<Source> meta() {
        return SourceMeta.META;
    }

    /** Builds sources; {@code id} is mandatory. */
    final class Builder extends ImmutableSource.Builder {

        Builder() {}

        /**
         * Builds the source.
         *
         * @return the source
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Source build() {
            Source source = super.build();
            return Checks.begin()
                    .id("id", source.id())
                    .line("publisher", source.publisher())
                    .line("location", source.location().map(URI::toString))
                    .line("mediaType", source.mediaType())
                    .atLeast("length", source.length(), 0)
                    .id("derivedFrom", source.derivedFrom())
                    .passed(source);
        }
    }
}

final class SourceMeta {

    static final MetaType<Source> META = MetaType.of(Source.class, Source::builder, Source.Builder::build)
            .described("A text that says what was agreed: the agreement's own, a translation or a report.")
            .required("id", defines(SOURCE), Source::id, Source.Builder::id)
            .described("The id by which spans refer to the source.")
            .optional("kind", term(SourceKind.vocabulary()), Source::kind, Source.Builder::kind)
            .described("What the source is.")
            .optional("title", LocalizedText.kind(), Source::title, Source.Builder::title)
            .described("The title of the source.")
            .list("issuers", Reference.kind(ACTOR), Source::issuers, Source.Builder::addIssuer)
            .described("The actors that issued the text.")
            .optional("publisher", line(), Source::publisher, Source.Builder::publisher)
            .described("Who published this copy; one line.")
            .optional("language", LanguageTag.kind(), Source::language, Source.Builder::language)
            .described("The language of the text.")
            .optional(
                    "authenticity", term(Authenticity.vocabulary()), Source::authenticity, Source.Builder::authenticity)
            .described("The standing of the text.")
            .optional("fidelity", term(Fidelity.vocabulary()), Source::fidelity, Source.Builder::fidelity)
            .described("How faithfully the source gives the words of the text.")
            .optional("dateline", Reference.kind(PLACE), Source::dateline, Source.Builder::dateline)
            .described("The place in the dateline, which is not to be taken for the venue.")
            .optional("published", UncertainDate.kind(), Source::published, Source.Builder::published)
            .labelled("Published on")
            .described("When the source was published.")
            .optional(
                    "publishedAsPrinted",
                    PrintedDate.kind(),
                    Source::publishedAsPrinted,
                    Source.Builder::publishedAsPrinted)
            .described("How the source prints that date, beside it or alone.")
            .optional("retrieved", UncertainDate.kind(), Source::retrieved, Source.Builder::retrieved)
            .labelled("Retrieved on")
            .described("When the source was retrieved.")
            .optional("location", address(), Source::location, Source.Builder::location)
            .described("The address from which the source was retrieved.")
            .optional("mediaType", line(), Source::mediaType, Source.Builder::mediaType)
            .described("The media type (RFC 6838), such as text/plain.")
            .optional("length", whole(0), Source::length, Source.Builder::length)
            .described("The length of the text in code points.")
            .optional("digest", Digest.kind(), Source::digest, Source.Builder::digest)
            .described("The digest of the whole text.")
            .optional("derivedFrom", to(SOURCE), Source::derivedFrom, Source.Builder::derivedFrom)
            .described("The id of the source that it reports, translates or copies.")
            .list("corrections", part(Correction::meta), Source::corrections, Source.Builder::addCorrection)
            .described("The slips in the text and what must have been meant.")
            .optional("note", LocalizedText.kind(), Source::note, Source.Builder::note)
            .described("The coder's note.")
            .done();

    private SourceMeta() {}
}

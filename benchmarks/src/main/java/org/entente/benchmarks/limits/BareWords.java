package org.entente.benchmarks.limits;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Digest;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.time.IsoDuration;
import org.entente.time.Recurrence;
import org.entente.time.Regularity;
import org.entente.time.TimeAbsence;
import org.entente.time.TimeBound;
import org.entente.time.Timing;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.Comparator;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.Romanisation;
import org.entente.vocabulary.SourceKind;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.entente.wording.NameForm;
import org.entente.wording.NameOrder;
import org.entente.wording.PersonName;
import org.entente.wording.Qualifier;
import org.entente.wording.Quantity;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Writes words with nothing between the accessors and the generator. */
final class BareWords {

    private BareWords() {}

    static void code(Code from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.SCHEME, from.scheme().code(), out);
        Bare.text(Name.VALUE, from.value(), out);
        Optional<String> version = from.version();
        if (version.isPresent()) {
            Bare.text(Name.VERSION, version.get(), out);
        }
        out.writeEndObject();
    }

    static void reference(Reference from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<String> id = from.id();
        if (id.isPresent()) {
            Bare.text(Name.ID, id.get(), out);
        }
        Optional<String> asPrinted = from.asPrinted();
        if (asPrinted.isPresent()) {
            Bare.text(Name.AS_PRINTED, asPrinted.get(), out);
        }
        Bare.texts(Name.MEMBERS, from.members(), out);
        out.writeEndObject();
    }

    static void word(Word from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<String> surface = from.surface();
        if (surface.isPresent()) {
            Bare.text(Name.SURFACE, surface.get(), out);
        }
        Optional<String> lemma = from.lemma();
        if (lemma.isPresent()) {
            Bare.text(Name.LEMMA, lemma.get(), out);
        }
        out.writeEndObject();
    }

    static void wording(Wording from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<Word> verb = from.verb();
        if (verb.isPresent()) {
            out.writeFieldName(Name.VERB);
            word(verb.get(), out);
        }
        Optional<Word> noun = from.noun();
        if (noun.isPresent()) {
            out.writeFieldName(Name.NOUN);
            word(noun.get(), out);
        }
        Optional<Word> modal = from.modal();
        if (modal.isPresent()) {
            out.writeFieldName(Name.MODAL);
            word(modal.get(), out);
        }
        List<Word> actions = from.actions();
        if (!actions.isEmpty()) {
            out.writeFieldName(Name.ACTIONS);
            out.writeStartArray();
            for (Word each : actions) {
                word(each, out);
            }
            out.writeEndArray();
        }
        List<Word> modifiers = from.modifiers();
        if (!modifiers.isEmpty()) {
            out.writeFieldName(Name.MODIFIERS);
            out.writeStartArray();
            for (Word each : modifiers) {
                word(each, out);
            }
            out.writeEndArray();
        }
        if (from.negated()) {
            out.writeFieldName(Name.NEGATED);
            out.writeBoolean(true);
        }
        out.writeEndObject();
    }

    static void qualifier(Qualifier from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, from.kind().code(), out);
        Bare.localized(Name.TEXT, from.text(), out);
        Optional<Reference> work = from.work();
        if (work.isPresent()) {
            out.writeFieldName(Name.WORK);
            reference(work.get(), out);
        }
        out.writeEndObject();
    }

    static void quantity(Quantity from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.AS_PRINTED, from.asPrinted(), out);
        Optional<Comparator> comparator = from.comparator();
        if (comparator.isPresent()) {
            Bare.text(Name.COMPARATOR, comparator.get().code(), out);
        }
        Optional<BigDecimal> value = from.value();
        if (value.isPresent()) {
            Bare.number(Name.VALUE, value.get(), out);
        }
        Optional<BigDecimal> upTo = from.upTo();
        if (upTo.isPresent()) {
            Bare.number(Name.UP_TO, upTo.get(), out);
        }
        Optional<Code> unit = from.unit();
        if (unit.isPresent()) {
            out.writeFieldName(Name.UNIT);
            code(unit.get(), out);
        }
        out.writeEndObject();
    }

    static void nameForm(NameForm from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.FULL, from.full(), out);
        Optional<LanguageTag> language = from.language();
        if (language.isPresent()) {
            Bare.text(Name.LANGUAGE, language.get().toString(), out);
        }
        Optional<NameOrder> order = from.order();
        if (order.isPresent()) {
            Bare.text(Name.ORDER, order.get().name(), out);
        }
        Optional<Romanisation> romanisation = from.romanisation();
        if (romanisation.isPresent()) {
            Bare.text(Name.ROMANISATION, romanisation.get().code(), out);
        }
        Optional<String> prefix = from.prefix();
        if (prefix.isPresent()) {
            Bare.text(Name.PREFIX, prefix.get(), out);
        }
        Optional<String> family = from.family();
        if (family.isPresent()) {
            Bare.text(Name.FAMILY, family.get(), out);
        }
        Optional<String> given = from.given();
        if (given.isPresent()) {
            Bare.text(Name.GIVEN, given.get(), out);
        }
        Optional<String> middle = from.middle();
        if (middle.isPresent()) {
            Bare.text(Name.MIDDLE, middle.get(), out);
        }
        Optional<String> suffix = from.suffix();
        if (suffix.isPresent()) {
            Bare.text(Name.SUFFIX, suffix.get(), out);
        }
        out.writeEndObject();
    }

    static void personName(PersonName from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        List<NameForm> forms = from.forms();
        if (!forms.isEmpty()) {
            out.writeFieldName(Name.FORMS);
            out.writeStartArray();
            for (NameForm each : forms) {
                nameForm(each, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static void timeBound(TimeBound from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<UncertainDate> date = from.date();
        if (date.isPresent()) {
            Bare.text(Name.DATE, date.get().toString(), out);
        }
        Optional<IsoDuration> offset = from.offset();
        if (offset.isPresent()) {
            Bare.text(Name.OFFSET, offset.get().toString(), out);
        }
        Optional<String> event = from.event();
        if (event.isPresent()) {
            Bare.text(Name.EVENT, event.get(), out);
        }
        Optional<String> provision = from.provision();
        if (provision.isPresent()) {
            Bare.text(Name.PROVISION, provision.get(), out);
        }
        Optional<TimeAbsence> absence = from.absence();
        if (absence.isPresent()) {
            Bare.text(Name.ABSENCE, absence.get().name(), out);
        }
        out.writeEndObject();
    }

    static void recurrence(Recurrence from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<IsoDuration> shortest = from.shortest();
        if (shortest.isPresent()) {
            Bare.text(Name.SHORTEST, shortest.get().toString(), out);
        }
        Optional<IsoDuration> longest = from.longest();
        if (longest.isPresent()) {
            Bare.text(Name.LONGEST, longest.get().toString(), out);
        }
        Optional<Regularity> regularity = from.regularity();
        if (regularity.isPresent()) {
            Bare.text(Name.REGULARITY, regularity.get().name(), out);
        }
        out.writeEndObject();
    }

    static void timing(Timing from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.AS_PRINTED, from.asPrinted(), out);
        Optional<TimeBound> due = from.due();
        if (due.isPresent()) {
            out.writeFieldName(Name.DUE);
            timeBound(due.get(), out);
        }
        Optional<TimeBound> fromValue = from.from();
        if (fromValue.isPresent()) {
            out.writeFieldName(Name.FROM);
            timeBound(fromValue.get(), out);
        }
        Optional<TimeBound> until = from.until();
        if (until.isPresent()) {
            out.writeFieldName(Name.UNTIL);
            timeBound(until.get(), out);
        }
        Optional<IsoDuration> duration = from.duration();
        if (duration.isPresent()) {
            Bare.text(Name.DURATION, duration.get().toString(), out);
        }
        Optional<Recurrence> every = from.every();
        if (every.isPresent()) {
            out.writeFieldName(Name.EVERY);
            recurrence(every.get(), out);
        }
        out.writeEndObject();
    }

    static void textSpan(TextSpan from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.SOURCE, from.source(), out);
        Bare.number(Name.START, from.start(), out);
        Bare.number(Name.END, from.end(), out);
        Optional<SpanRole> role = from.role();
        if (role.isPresent()) {
            Bare.text(Name.ROLE, role.get().code(), out);
        }
        Optional<Digest> digest = from.digest();
        if (digest.isPresent()) {
            Bare.text(Name.DIGEST, digest.get().toString(), out);
        }
        out.writeEndObject();
    }

    static void correction(Correction from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.PRINTED, from.printed(), out);
        Bare.text(Name.CORRECTED, from.corrected(), out);
        Optional<TextSpan> span = from.span();
        if (span.isPresent()) {
            out.writeFieldName(Name.SPAN);
            textSpan(span.get(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void source(Source from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        Optional<SourceKind> kind = from.kind();
        if (kind.isPresent()) {
            Bare.text(Name.KIND, kind.get().code(), out);
        }
        Optional<LocalizedText> title = from.title();
        if (title.isPresent()) {
            Bare.localized(Name.TITLE, title.get(), out);
        }
        List<Reference> issuers = from.issuers();
        if (!issuers.isEmpty()) {
            out.writeFieldName(Name.ISSUERS);
            out.writeStartArray();
            for (Reference each : issuers) {
                reference(each, out);
            }
            out.writeEndArray();
        }
        Optional<String> publisher = from.publisher();
        if (publisher.isPresent()) {
            Bare.text(Name.PUBLISHER, publisher.get(), out);
        }
        Optional<LanguageTag> language = from.language();
        if (language.isPresent()) {
            Bare.text(Name.LANGUAGE, language.get().toString(), out);
        }
        Optional<Authenticity> authenticity = from.authenticity();
        if (authenticity.isPresent()) {
            Bare.text(Name.AUTHENTICITY, authenticity.get().code(), out);
        }
        Optional<Fidelity> fidelity = from.fidelity();
        if (fidelity.isPresent()) {
            Bare.text(Name.FIDELITY, fidelity.get().code(), out);
        }
        Optional<Reference> dateline = from.dateline();
        if (dateline.isPresent()) {
            out.writeFieldName(Name.DATELINE);
            reference(dateline.get(), out);
        }
        Optional<UncertainDate> published = from.published();
        if (published.isPresent()) {
            Bare.text(Name.PUBLISHED, published.get().toString(), out);
        }
        Optional<UncertainDate> retrieved = from.retrieved();
        if (retrieved.isPresent()) {
            Bare.text(Name.RETRIEVED, retrieved.get().toString(), out);
        }
        Optional<URI> location = from.location();
        if (location.isPresent()) {
            Bare.text(Name.LOCATION, location.get().toString(), out);
        }
        Optional<String> mediaType = from.mediaType();
        if (mediaType.isPresent()) {
            Bare.text(Name.MEDIA_TYPE, mediaType.get(), out);
        }
        Optional<Integer> length = from.length();
        if (length.isPresent()) {
            Bare.number(Name.LENGTH, length.get(), out);
        }
        Optional<Digest> digest = from.digest();
        if (digest.isPresent()) {
            Bare.text(Name.DIGEST, digest.get().toString(), out);
        }
        Optional<String> derivedFrom = from.derivedFrom();
        if (derivedFrom.isPresent()) {
            Bare.text(Name.DERIVED_FROM, derivedFrom.get(), out);
        }
        List<Correction> corrections = from.corrections();
        if (!corrections.isEmpty()) {
            out.writeFieldName(Name.CORRECTIONS);
            out.writeStartArray();
            for (Correction each : corrections) {
                correction(each, out);
            }
            out.writeEndArray();
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void citation(Citation from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<String> work = from.work();
        if (work.isPresent()) {
            Bare.text(Name.WORK, work.get(), out);
        }
        Optional<String> asPrinted = from.asPrinted();
        if (asPrinted.isPresent()) {
            Bare.text(Name.AS_PRINTED, asPrinted.get(), out);
        }
        Optional<CitationRelation> relation = from.relation();
        if (relation.isPresent()) {
            Bare.text(Name.RELATION, relation.get().code(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }
}

package org.entente.benchmarks.build;

import org.entente.benchmarks.records.CitationRecord;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.CorrectionRecord;
import org.entente.benchmarks.records.NameFormRecord;
import org.entente.benchmarks.records.PersonNameRecord;
import org.entente.benchmarks.records.QualifierRecord;
import org.entente.benchmarks.records.QuantityRecord;
import org.entente.benchmarks.records.RecurrenceRecord;
import org.entente.benchmarks.records.ReferenceRecord;
import org.entente.benchmarks.records.SourceRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.benchmarks.records.TimeBoundRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.entente.benchmarks.records.WordRecord;
import org.entente.benchmarks.records.WordingRecord;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.time.Recurrence;
import org.entente.time.TimeBound;
import org.entente.time.Timing;
import org.entente.vocabulary.Code;
import org.entente.wording.NameForm;
import org.entente.wording.PersonName;
import org.entente.wording.Qualifier;
import org.entente.wording.Quantity;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Builds words with the library's public builders, from the leaves of a document. */
final class OurWords {

    private OurWords() {}

    static Code code(CodeRecord from) {
        Code.Builder builder = Code.builder().scheme(from.scheme()).value(from.value());
        if (from.version() != null) {
            builder.version(from.version());
        }
        return builder.build();
    }

    static Reference reference(ReferenceRecord from) {
        Reference.Builder builder = Reference.builder();
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.asPrinted() != null) {
            builder.asPrinted(from.asPrinted());
        }
        if (!from.members().isEmpty()) {
            builder.members(from.members());
        }
        return builder.build();
    }

    static Word word(WordRecord from) {
        Word.Builder builder = Word.builder();
        if (from.surface() != null) {
            builder.surface(from.surface());
        }
        if (from.lemma() != null) {
            builder.lemma(from.lemma());
        }
        return builder.build();
    }

    static Wording wording(WordingRecord from) {
        Wording.Builder builder = Wording.builder();
        if (from.verb() != null) {
            builder.verb(word(from.verb()));
        }
        if (from.noun() != null) {
            builder.noun(word(from.noun()));
        }
        if (from.modal() != null) {
            builder.modal(word(from.modal()));
        }
        if (!from.actions().isEmpty()) {
            builder.actions(Lists.of(from.actions(), OurWords::word));
        }
        if (!from.modifiers().isEmpty()) {
            builder.modifiers(Lists.of(from.modifiers(), OurWords::word));
        }
        if (from.negated()) {
            builder.negated(true);
        }
        return builder.build();
    }

    static Qualifier qualifier(QualifierRecord from) {
        Qualifier.Builder builder = Qualifier.builder().kind(from.kind()).text(from.text());
        if (from.work() != null) {
            builder.work(reference(from.work()));
        }
        return builder.build();
    }

    static Quantity quantity(QuantityRecord from) {
        Quantity.Builder builder = Quantity.builder().asPrinted(from.asPrinted());
        if (from.comparator() != null) {
            builder.comparator(from.comparator());
        }
        if (from.value() != null) {
            builder.value(from.value());
        }
        if (from.upTo() != null) {
            builder.upTo(from.upTo());
        }
        if (from.unit() != null) {
            builder.unit(code(from.unit()));
        }
        return builder.build();
    }

    static NameForm nameForm(NameFormRecord from) {
        NameForm.Builder builder = NameForm.builder().full(from.full());
        if (from.language() != null) {
            builder.language(from.language());
        }
        if (from.order() != null) {
            builder.order(from.order());
        }
        if (from.romanisation() != null) {
            builder.romanisation(from.romanisation());
        }
        if (from.prefix() != null) {
            builder.prefix(from.prefix());
        }
        if (from.family() != null) {
            builder.family(from.family());
        }
        if (from.given() != null) {
            builder.given(from.given());
        }
        if (from.middle() != null) {
            builder.middle(from.middle());
        }
        if (from.suffix() != null) {
            builder.suffix(from.suffix());
        }
        return builder.build();
    }

    static PersonName personName(PersonNameRecord from) {
        PersonName.Builder builder = PersonName.builder();
        if (!from.forms().isEmpty()) {
            builder.forms(Lists.of(from.forms(), OurWords::nameForm));
        }
        return builder.build();
    }

    static TimeBound timeBound(TimeBoundRecord from) {
        TimeBound.Builder builder = TimeBound.builder();
        if (from.date() != null) {
            builder.date(from.date());
        }
        if (from.offset() != null) {
            builder.offset(from.offset());
        }
        if (from.event() != null) {
            builder.event(from.event());
        }
        if (from.provision() != null) {
            builder.provision(from.provision());
        }
        if (from.absence() != null) {
            builder.absence(from.absence());
        }
        return builder.build();
    }

    static Recurrence recurrence(RecurrenceRecord from) {
        Recurrence.Builder builder = Recurrence.builder();
        if (from.shortest() != null) {
            builder.shortest(from.shortest());
        }
        if (from.longest() != null) {
            builder.longest(from.longest());
        }
        if (from.regularity() != null) {
            builder.regularity(from.regularity());
        }
        return builder.build();
    }

    static Timing timing(TimingRecord from) {
        Timing.Builder builder = Timing.builder().asPrinted(from.asPrinted());
        if (from.due() != null) {
            builder.due(timeBound(from.due()));
        }
        if (from.from() != null) {
            builder.from(timeBound(from.from()));
        }
        if (from.until() != null) {
            builder.until(timeBound(from.until()));
        }
        if (from.duration() != null) {
            builder.duration(from.duration());
        }
        if (from.every() != null) {
            builder.every(recurrence(from.every()));
        }
        return builder.build();
    }

    static TextSpan textSpan(TextSpanRecord from) {
        TextSpan.Builder builder =
                TextSpan.builder().source(from.source()).start(from.start()).end(from.end());
        if (from.role() != null) {
            builder.role(from.role());
        }
        if (from.digest() != null) {
            builder.digest(from.digest());
        }
        return builder.build();
    }

    static Correction correction(CorrectionRecord from) {
        Correction.Builder builder =
                Correction.builder().printed(from.printed()).corrected(from.corrected());
        if (from.span() != null) {
            builder.span(textSpan(from.span()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Source source(SourceRecord from) {
        Source.Builder builder = Source.builder().id(from.id());
        if (from.kind() != null) {
            builder.kind(from.kind());
        }
        if (from.title() != null) {
            builder.title(from.title());
        }
        if (!from.makers().isEmpty()) {
            builder.issuers(Lists.of(from.makers(), OurWords::reference));
        }
        if (from.publisher() != null) {
            builder.publisher(from.publisher());
        }
        if (from.language() != null) {
            builder.language(from.language());
        }
        if (from.authenticity() != null) {
            builder.authenticity(from.authenticity());
        }
        if (from.fidelity() != null) {
            builder.fidelity(from.fidelity());
        }
        if (from.dateline() != null) {
            builder.dateline(reference(from.dateline()));
        }
        if (from.published() != null) {
            builder.published(from.published());
        }
        if (from.retrieved() != null) {
            builder.retrieved(from.retrieved());
        }
        if (from.location() != null) {
            builder.location(from.location());
        }
        if (from.mediaType() != null) {
            builder.mediaType(from.mediaType());
        }
        if (from.length() != null) {
            builder.length(from.length());
        }
        if (from.digest() != null) {
            builder.digest(from.digest());
        }
        if (from.derivedFrom() != null) {
            builder.derivedFrom(from.derivedFrom());
        }
        if (!from.corrections().isEmpty()) {
            builder.corrections(Lists.of(from.corrections(), OurWords::correction));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Citation citation(CitationRecord from) {
        Citation.Builder builder = Citation.builder();
        if (from.work() != null) {
            builder.work(from.work());
        }
        if (from.asPrinted() != null) {
            builder.asPrinted(from.asPrinted());
        }
        if (from.relation() != null) {
            builder.relation(from.relation());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }
}

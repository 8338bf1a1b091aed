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

/** Builds words with constructors of records, from the leaves of a document. */
final class RecordWords {

    private RecordWords() {}

    static CodeRecord code(CodeRecord from) {
        return new CodeRecord(from.scheme(), from.value(), from.version());
    }

    static ReferenceRecord reference(ReferenceRecord from) {
        return new ReferenceRecord(from.id(), from.asPrinted(), from.members());
    }

    static WordRecord word(WordRecord from) {
        return new WordRecord(from.surface(), from.lemma());
    }

    static WordingRecord wording(WordingRecord from) {
        return new WordingRecord(
                from.verb() == null ? null : word(from.verb()),
                from.noun() == null ? null : word(from.noun()),
                from.modal() == null ? null : word(from.modal()),
                Lists.of(from.actions(), RecordWords::word),
                Lists.of(from.modifiers(), RecordWords::word),
                from.negated());
    }

    static QualifierRecord qualifier(QualifierRecord from) {
        return new QualifierRecord(from.kind(), from.text(), from.work() == null ? null : reference(from.work()));
    }

    static QuantityRecord quantity(QuantityRecord from) {
        return new QuantityRecord(
                from.asPrinted(),
                from.comparator(),
                from.value(),
                from.upTo(),
                from.unit() == null ? null : code(from.unit()));
    }

    static NameFormRecord nameForm(NameFormRecord from) {
        return new NameFormRecord(
                from.full(),
                from.language(),
                from.order(),
                from.romanisation(),
                from.prefix(),
                from.family(),
                from.given(),
                from.middle(),
                from.suffix());
    }

    static PersonNameRecord personName(PersonNameRecord from) {
        return new PersonNameRecord(Lists.of(from.forms(), RecordWords::nameForm));
    }

    static TimeBoundRecord timeBound(TimeBoundRecord from) {
        return new TimeBoundRecord(from.date(), from.offset(), from.event(), from.provision(), from.absence());
    }

    static RecurrenceRecord recurrence(RecurrenceRecord from) {
        return new RecurrenceRecord(from.shortest(), from.longest(), from.regularity());
    }

    static TimingRecord timing(TimingRecord from) {
        return new TimingRecord(
                from.asPrinted(),
                from.due() == null ? null : timeBound(from.due()),
                from.from() == null ? null : timeBound(from.from()),
                from.until() == null ? null : timeBound(from.until()),
                from.duration(),
                from.every() == null ? null : recurrence(from.every()));
    }

    static TextSpanRecord textSpan(TextSpanRecord from) {
        return new TextSpanRecord(from.source(), from.start(), from.end(), from.role(), from.digest());
    }

    static CorrectionRecord correction(CorrectionRecord from) {
        return new CorrectionRecord(
                from.printed(), from.corrected(), from.span() == null ? null : textSpan(from.span()), from.note());
    }

    static SourceRecord source(SourceRecord from) {
        return new SourceRecord(
                from.id(),
                from.kind(),
                from.title(),
                Lists.of(from.makers(), RecordWords::reference),
                from.publisher(),
                from.language(),
                from.authenticity(),
                from.fidelity(),
                from.dateline() == null ? null : reference(from.dateline()),
                from.published(),
                from.retrieved(),
                from.location(),
                from.mediaType(),
                from.length(),
                from.digest(),
                from.derivedFrom(),
                Lists.of(from.corrections(), RecordWords::correction),
                from.note());
    }

    static CitationRecord citation(CitationRecord from) {
        return new CitationRecord(from.work(), from.asPrinted(), from.relation(), from.note());
    }
}

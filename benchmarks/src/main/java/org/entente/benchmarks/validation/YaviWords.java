package org.entente.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
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

/** What construction checks of words, for YAVI. */
final class YaviWords {

    static final Validator<CodeRecord> CODE = ValidatorBuilder.<CodeRecord>of()
            ._object(CodeRecord::scheme, "scheme", each -> each.notNull())
            ._string(CodeRecord::value, "value", Yavi::requiredLine)
            ._string(CodeRecord::version, "version", Yavi::line)
            .build();

    static final Validator<NameFormRecord> NAME_FORM = ValidatorBuilder.<NameFormRecord>of()
            ._string(NameFormRecord::full, "full", Yavi::requiredLine)
            ._string(NameFormRecord::prefix, "prefix", Yavi::line)
            ._string(NameFormRecord::family, "family", Yavi::line)
            ._string(NameFormRecord::given, "given", Yavi::line)
            ._string(NameFormRecord::middle, "middle", Yavi::line)
            ._string(NameFormRecord::suffix, "suffix", Yavi::line)
            .build();

    static final Validator<PersonNameRecord> PERSON_NAME = ValidatorBuilder.<PersonNameRecord>of()
            .forEach(PersonNameRecord::forms, "forms", NAME_FORM)
            .build();

    static final Validator<ReferenceRecord> REFERENCE = ValidatorBuilder.<ReferenceRecord>of()
            ._string(ReferenceRecord::id, "id", Yavi::id)
            ._string(ReferenceRecord::asPrinted, "asPrinted", Yavi::line)
            .forEach(ReferenceRecord::members, "members", Yavi.IDS)
            .build();

    static final Validator<TextSpanRecord> TEXT_SPAN = ValidatorBuilder.<TextSpanRecord>of()
            ._string(TextSpanRecord::source, "source", Yavi::requiredId)
            ._integer(TextSpanRecord::start, "start", number -> number.greaterThanOrEqual(0))
            .constraintOnTarget(span -> span.end() > span.start(), "end", Yavi.message("span-empty"))
            .build();

    static final Validator<CorrectionRecord> CORRECTION = ValidatorBuilder.<CorrectionRecord>of()
            ._string(CorrectionRecord::printed, "printed", Yavi::requiredLine)
            ._string(CorrectionRecord::corrected, "corrected", Yavi::requiredLine)
            .nestIfPresent(CorrectionRecord::span, "span", TEXT_SPAN)
            .build();

    static final Validator<SourceRecord> SOURCE = ValidatorBuilder.<SourceRecord>of()
            ._string(SourceRecord::id, "id", Yavi::requiredId)
            .forEach(SourceRecord::makers, "issuers", REFERENCE)
            ._string(SourceRecord::publisher, "publisher", Yavi::line)
            .nestIfPresent(SourceRecord::dateline, "dateline", REFERENCE)
            ._string(SourceRecord::mediaType, "mediaType", Yavi::line)
            ._integer(SourceRecord::length, "length", number -> number.greaterThanOrEqual(0))
            ._string(SourceRecord::derivedFrom, "derivedFrom", Yavi::id)
            .forEach(SourceRecord::corrections, "corrections", CORRECTION)
            .build();

    static final Validator<WordRecord> WORD = ValidatorBuilder.<WordRecord>of()
            ._string(WordRecord::surface, "surface", Yavi::line)
            ._string(WordRecord::lemma, "lemma", Yavi::line)
            .build();

    static final Validator<WordingRecord> WORDING = ValidatorBuilder.<WordingRecord>of()
            .nestIfPresent(WordingRecord::verb, "verb", WORD)
            .nestIfPresent(WordingRecord::noun, "noun", WORD)
            .nestIfPresent(WordingRecord::modal, "modal", WORD)
            .forEach(WordingRecord::actions, "actions", WORD)
            .forEach(WordingRecord::modifiers, "modifiers", WORD)
            .build();

    static final Validator<QualifierRecord> QUALIFIER = ValidatorBuilder.<QualifierRecord>of()
            ._object(QualifierRecord::kind, "kind", each -> each.notNull())
            ._object(QualifierRecord::text, "text", each -> each.notNull())
            .nestIfPresent(QualifierRecord::work, "work", REFERENCE)
            .build();

    static final Validator<TimeBoundRecord> TIME_BOUND = ValidatorBuilder.<TimeBoundRecord>of()
            ._string(TimeBoundRecord::event, "event", Yavi::id)
            ._string(TimeBoundRecord::provision, "provision", Yavi::id)
            .build();

    static final Validator<RecurrenceRecord> RECURRENCE =
            ValidatorBuilder.<RecurrenceRecord>of().build();

    static final Validator<TimingRecord> TIMING = ValidatorBuilder.<TimingRecord>of()
            ._string(TimingRecord::asPrinted, "asPrinted", Yavi::requiredLine)
            .nestIfPresent(TimingRecord::due, "due", TIME_BOUND)
            .nestIfPresent(TimingRecord::from, "from", TIME_BOUND)
            .nestIfPresent(TimingRecord::until, "until", TIME_BOUND)
            .nestIfPresent(TimingRecord::every, "every", RECURRENCE)
            .build();

    static final Validator<QuantityRecord> QUANTITY = ValidatorBuilder.<QuantityRecord>of()
            ._string(QuantityRecord::asPrinted, "asPrinted", Yavi::requiredLine)
            .nestIfPresent(QuantityRecord::unit, "unit", CODE)
            .build();

    static final Validator<CitationRecord> CITATION = ValidatorBuilder.<CitationRecord>of()
            ._string(CitationRecord::work, "work", Yavi::id)
            ._string(CitationRecord::asPrinted, "asPrinted", Yavi::line)
            .build();

    private YaviWords() {}
}

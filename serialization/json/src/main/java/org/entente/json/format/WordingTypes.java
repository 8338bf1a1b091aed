package org.entente.json.format;

import static org.entente.json.type.LeafTypes.DATE;
import static org.entente.json.type.LeafTypes.DIGEST;
import static org.entente.json.type.LeafTypes.DURATION;
import static org.entente.json.type.LeafTypes.ID;
import static org.entente.json.type.LeafTypes.LANGUAGE;
import static org.entente.json.type.LeafTypes.LOCALIZED;
import static org.entente.json.type.LeafTypes.NUMBER;
import static org.entente.json.type.LeafTypes.PLACEHOLDER;
import static org.entente.json.type.LeafTypes.TEXT;
import static org.entente.json.type.LeafTypes.URI_REFERENCE;
import static org.entente.json.type.LeafTypes.numberFrom;
import static org.entente.json.type.LeafTypes.term;

import org.entente.json.type.EnumType;
import org.entente.json.type.ObjectType;
import org.entente.name.NameForm;
import org.entente.name.NameOrder;
import org.entente.name.PersonName;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.time.Recurrence;
import org.entente.time.Regularity;
import org.entente.time.TimeAbsence;
import org.entente.time.TimeBound;
import org.entente.time.Timing;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.Romanisation;
import org.entente.vocabulary.SourceKind;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Qualifier;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** The descriptions of what is said of words, time and sources. */
public final class WordingTypes {

    public static final ObjectType<Code, Code.Builder> CODE = ObjectType.of(
                    Code.class, Code::builder, Code.Builder::build)
            .required("scheme", term(CodeScheme.vocabulary()), Code::scheme, Code.Builder::scheme)
            .required("value", TEXT, Code::value, Code.Builder::value)
            .optional("version", TEXT, Code::version, Code.Builder::version)
            .done();

    public static final ObjectType<Reference, Reference.Builder> REFERENCE = ObjectType.of(
                    Reference.class, Reference::builder, Reference.Builder::build)
            .optional("id", ID, Reference::id, Reference.Builder::id)
            .optional("asPrinted", TEXT, Reference::asPrinted, Reference.Builder::asPrinted)
            .list("members", ID, Reference::members, Reference.Builder::addMember)
            .atLeastOneOf("id", "asPrinted", "members")
            .done(() -> Reference.to(PLACEHOLDER));

    public static final ObjectType<Word, Word.Builder> WORD = ObjectType.of(
                    Word.class, Word::builder, Word.Builder::build)
            .optional("surface", TEXT, Word::surface, Word.Builder::surface)
            .optional("lemma", TEXT, Word::lemma, Word.Builder::lemma)
            .atLeastOneOf("surface", "lemma")
            .done(() -> Word.lemma(PLACEHOLDER));

    public static final ObjectType<Wording, Wording.Builder> WORDING = ObjectType.of(
                    Wording.class, Wording::builder, Wording.Builder::build)
            .optional("verb", WORD, Wording::verb, Wording.Builder::verb)
            .optional("noun", WORD, Wording::noun, Wording.Builder::noun)
            .optional("modal", WORD, Wording::modal, Wording.Builder::modal)
            .list("actions", WORD, Wording::actions, Wording.Builder::addAction)
            .list("modifiers", WORD, Wording::modifiers, Wording.Builder::addModifier)
            .flag("negated", Wording::negated, Wording.Builder::negated)
            .done();

    public static final ObjectType<Qualifier, Qualifier.Builder> QUALIFIER = ObjectType.of(
                    Qualifier.class, Qualifier::builder, Qualifier.Builder::build)
            .required("kind", term(QualifierKind.vocabulary()), Qualifier::kind, Qualifier.Builder::kind)
            .required("text", LOCALIZED, Qualifier::text, Qualifier.Builder::text)
            .optional("work", REFERENCE, Qualifier::work, Qualifier.Builder::work)
            .done();

    public static final ObjectType<Quantity, Quantity.Builder> QUANTITY = ObjectType.of(
                    Quantity.class, Quantity::builder, Quantity.Builder::build)
            .required("asPrinted", TEXT, Quantity::asPrinted, Quantity.Builder::asPrinted)
            .optional(
                    "comparator",
                    term(QuantityComparator.vocabulary()),
                    Quantity::comparator,
                    Quantity.Builder::comparator)
            .optional("value", NUMBER, Quantity::value, Quantity.Builder::value)
            .optional("upTo", NUMBER, Quantity::upTo, Quantity.Builder::upTo)
            .optional("unit", CODE, Quantity::unit, Quantity.Builder::unit)
            .needs("upTo", "value")
            .done();

    public static final ObjectType<NameForm, NameForm.Builder> NAME_FORM = ObjectType.of(
                    NameForm.class, NameForm::builder, NameForm.Builder::build)
            .required("full", TEXT, NameForm::full, NameForm.Builder::full)
            .optional("language", LANGUAGE, NameForm::language, NameForm.Builder::language)
            .optional("order", EnumType.of(NameOrder.class), NameForm::order, NameForm.Builder::order)
            .optional(
                    "romanisation",
                    term(Romanisation.vocabulary()),
                    NameForm::romanisation,
                    NameForm.Builder::romanisation)
            .optional("prefix", TEXT, NameForm::prefix, NameForm.Builder::prefix)
            .optional("family", TEXT, NameForm::family, NameForm.Builder::family)
            .optional("given", TEXT, NameForm::given, NameForm.Builder::given)
            .optional("middle", TEXT, NameForm::middle, NameForm.Builder::middle)
            .optional("suffix", TEXT, NameForm::suffix, NameForm.Builder::suffix)
            .done();

    public static final ObjectType<PersonName, PersonName.Builder> PERSON_NAME = ObjectType.of(
                    PersonName.class, PersonName::builder, PersonName.Builder::build)
            .list("forms", NAME_FORM, PersonName::forms, PersonName.Builder::addForm)
            .atLeastOneOf("forms")
            .done(() -> PersonName.of(PLACEHOLDER));

    public static final ObjectType<TimeBound, TimeBound.Builder> TIME_BOUND = ObjectType.of(
                    TimeBound.class, TimeBound::builder, TimeBound.Builder::build)
            .optional("date", DATE, TimeBound::date, TimeBound.Builder::date)
            .optional("offset", DURATION, TimeBound::offset, TimeBound.Builder::offset)
            .optional("event", ID, TimeBound::event, TimeBound.Builder::event)
            .optional("provision", ID, TimeBound::provision, TimeBound.Builder::provision)
            .optional("absence", EnumType.of(TimeAbsence.class), TimeBound::absence, TimeBound.Builder::absence)
            .exactlyOneOf("date", "event", "provision", "absence")
            .needs("offset", "event", "provision")
            .done(() -> TimeBound.absent(TimeAbsence.UNKNOWN));

    public static final ObjectType<Recurrence, Recurrence.Builder> RECURRENCE = ObjectType.of(
                    Recurrence.class, Recurrence::builder, Recurrence.Builder::build)
            .optional("shortest", DURATION, Recurrence::shortest, Recurrence.Builder::shortest)
            .optional("longest", DURATION, Recurrence::longest, Recurrence.Builder::longest)
            .optional(
                    "regularity", EnumType.of(Regularity.class), Recurrence::regularity, Recurrence.Builder::regularity)
            .atLeastOneOf("shortest", "longest", "regularity")
            .done(() -> Recurrence.builder().regularity(Regularity.AS_NEEDED).build());

    public static final ObjectType<Timing, Timing.Builder> TIMING = ObjectType.of(
                    Timing.class, Timing::builder, Timing.Builder::build)
            .required("asPrinted", TEXT, Timing::asPrinted, Timing.Builder::asPrinted)
            .optional("due", TIME_BOUND, Timing::due, Timing.Builder::due)
            .optional("from", TIME_BOUND, Timing::from, Timing.Builder::from)
            .optional("until", TIME_BOUND, Timing::until, Timing.Builder::until)
            .optional("duration", DURATION, Timing::duration, Timing.Builder::duration)
            .optional("every", RECURRENCE, Timing::every, Timing.Builder::every)
            .done();

    public static final ObjectType<TextSpan, TextSpan.Builder> TEXT_SPAN = ObjectType.of(
                    TextSpan.class, TextSpan::builder, TextSpan.Builder::build)
            .required("source", ID, TextSpan::source, TextSpan.Builder::source)
            .number("start", numberFrom(0), TextSpan::start, TextSpan.Builder::start)
            .number("end", numberFrom(1), TextSpan::end, TextSpan.Builder::end)
            .optional("role", term(SpanRole.vocabulary()), TextSpan::role, TextSpan.Builder::role)
            .optional("digest", DIGEST, TextSpan::digest, TextSpan.Builder::digest)
            .done(() -> TextSpan.of(PLACEHOLDER, 0, 1));

    public static final ObjectType<Correction, Correction.Builder> CORRECTION = ObjectType.of(
                    Correction.class, Correction::builder, Correction.Builder::build)
            .required("printed", TEXT, Correction::printed, Correction.Builder::printed)
            .required("corrected", TEXT, Correction::corrected, Correction.Builder::corrected)
            .optional("span", TEXT_SPAN, Correction::span, Correction.Builder::span)
            .optional("note", LOCALIZED, Correction::note, Correction.Builder::note)
            .done();

    public static final ObjectType<Source, Source.Builder> SOURCE = ObjectType.of(
                    Source.class, Source::builder, Source.Builder::build)
            .required("id", ID, Source::id, Source.Builder::id)
            .optional("kind", term(SourceKind.vocabulary()), Source::kind, Source.Builder::kind)
            .optional("title", LOCALIZED, Source::title, Source.Builder::title)
            .list("issuers", REFERENCE, Source::issuers, Source.Builder::addIssuer)
            .optional("publisher", TEXT, Source::publisher, Source.Builder::publisher)
            .optional("language", LANGUAGE, Source::language, Source.Builder::language)
            .optional(
                    "authenticity", term(Authenticity.vocabulary()), Source::authenticity, Source.Builder::authenticity)
            .optional("fidelity", term(Fidelity.vocabulary()), Source::fidelity, Source.Builder::fidelity)
            .optional("dateline", REFERENCE, Source::dateline, Source.Builder::dateline)
            .optional("published", DATE, Source::published, Source.Builder::published)
            .optional("retrieved", DATE, Source::retrieved, Source.Builder::retrieved)
            .optional("location", URI_REFERENCE, Source::location, Source.Builder::location)
            .optional("mediaType", TEXT, Source::mediaType, Source.Builder::mediaType)
            .optional("length", numberFrom(0), Source::length, Source.Builder::length)
            .optional("digest", DIGEST, Source::digest, Source.Builder::digest)
            .optional("derivedFrom", ID, Source::derivedFrom, Source.Builder::derivedFrom)
            .list("corrections", CORRECTION, Source::corrections, Source.Builder::addCorrection)
            .optional("note", LOCALIZED, Source::note, Source.Builder::note)
            .done();

    public static final ObjectType<Citation, Citation.Builder> CITATION = ObjectType.of(
                    Citation.class, Citation::builder, Citation.Builder::build)
            .optional("work", ID, Citation::work, Citation.Builder::work)
            .optional("asPrinted", TEXT, Citation::asPrinted, Citation.Builder::asPrinted)
            .optional("relation", term(CitationRelation.vocabulary()), Citation::relation, Citation.Builder::relation)
            .optional("note", LOCALIZED, Citation::note, Citation.Builder::note)
            .atLeastOneOf("work", "asPrinted")
            .done(() -> Citation.builder().asPrinted(PLACEHOLDER).build());

    private WordingTypes() {}
}

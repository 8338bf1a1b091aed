package org.entente.benchmarks.records;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.entente.source.Digest;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.CodingMethod;
import org.entente.vocabulary.Comparator;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.EventRole;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.MappingRelation;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.OfficeFunction;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.Placement;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Romanisation;
import org.entente.vocabulary.SourceKind;
import org.entente.vocabulary.SpanRole;
import org.entente.vocabulary.Stance;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.entente.vocabulary.WorkKind;
import org.entente.wording.LanguageTag;

/**
 * A type that JSON writes as a string; the values are those of the library itself. Every JSON library learns these types
 * from this one list, by whatever adapters it offers.
 *
 * @param type the type
 * @param parse makes the value
 * @param format makes the string
 */
public record StringLeaf<T>(Class<T> type, Function<String, T> parse, Function<T, String> format) {

    private static final List<StringLeaf<?>> ALL = List.of(
            leaf(UncertainDate.class, UncertainDate::parse),
            leaf(DateSpan.class, DateSpan::parse),
            leaf(IsoDuration.class, IsoDuration::parse),
            leaf(LanguageTag.class, LanguageTag::of),
            leaf(Digest.class, Digest::parse),
            leaf(LocalTime.class, LocalTime::parse),
            leaf(ZoneId.class, ZoneId::of),
            leaf(URI.class, URI::create),
            term(ActorKind.class, ActorKind.vocabulary()),
            term(Authenticity.class, Authenticity.vocabulary()),
            term(Capacity.class, Capacity.vocabulary()),
            term(CitationRelation.class, CitationRelation.vocabulary()),
            term(ClauseTopic.class, ClauseTopic.vocabulary()),
            term(CodeScheme.class, CodeScheme.vocabulary()),
            term(CodingMethod.class, CodingMethod.vocabulary()),
            term(Comparator.class, Comparator.vocabulary()),
            term(DecisionEffect.class, DecisionEffect.vocabulary()),
            term(EventRole.class, EventRole.vocabulary()),
            term(Fidelity.class, Fidelity.vocabulary()),
            term(InstrumentForm.class, InstrumentForm.vocabulary()),
            term(InvolvementRole.class, InvolvementRole.vocabulary()),
            term(LegalForce.class, LegalForce.vocabulary()),
            term(LifecycleAct.class, LifecycleAct.vocabulary()),
            term(LinkKind.class, LinkKind.vocabulary()),
            term(MappingRelation.class, MappingRelation.vocabulary()),
            term(MeetingFormat.class, MeetingFormat.vocabulary()),
            term(MeetingStatus.class, MeetingStatus.vocabulary()),
            term(NatureBasis.class, NatureBasis.vocabulary()),
            term(OfficeFunction.class, OfficeFunction.vocabulary()),
            term(PartyLevel.class, PartyLevel.vocabulary()),
            term(PartyRole.class, PartyRole.vocabulary()),
            term(Placement.class, Placement.vocabulary()),
            term(QualifierKind.class, QualifierKind.vocabulary()),
            term(Rendering.class, Rendering.vocabulary()),
            term(Romanisation.class, Romanisation.vocabulary()),
            term(SourceKind.class, SourceKind.vocabulary()),
            term(SpanRole.class, SpanRole.vocabulary()),
            term(Stance.class, Stance.vocabulary()),
            term(WorkKind.class, WorkKind.vocabulary()));

    public static List<StringLeaf<?>> all() {
        return ALL;
    }

    /** The leaf of a type. */
    @SuppressWarnings("unchecked") // a leaf has the type of its class
    public static <T> StringLeaf<T> of(Class<T> type) {
        return (StringLeaf<T>)
                ALL.stream().filter(leaf -> leaf.type() == type).findFirst().orElseThrow();
    }

    private static <T> StringLeaf<T> leaf(Class<T> type, Function<String, T> parse) {
        return new StringLeaf<>(type, parse, T::toString);
    }

    private static <T extends Term> StringLeaf<T> term(Class<T> type, Vocabulary<T> vocabulary) {
        return new StringLeaf<>(type, vocabulary::of, Term::code);
    }
}

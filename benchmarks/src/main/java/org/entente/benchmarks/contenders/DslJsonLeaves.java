package org.entente.benchmarks.contenders;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import org.entente.benchmarks.records.StringLeaf;
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
import org.entente.vocabulary.WorkKind;
import org.entente.wording.LanguageTag;

/** The types that dsl-json writes as strings: it looks for a converter of each when it generates code. */
public final class DslJsonLeaves {

    private DslJsonLeaves() {}

    private static <T> JsonReader.ReadObject<T> reader(Class<T> type) {
        StringLeaf<T> leaf = StringLeaf.of(type);
        return json -> json.wasNull() ? null : leaf.parse().apply(json.readString());
    }

    private static <T> JsonWriter.WriteObject<T> writer(Class<T> type) {
        StringLeaf<T> leaf = StringLeaf.of(type);
        return (json, value) -> {
            if (value == null) {
                json.writeNull();
            } else {
                json.writeString(leaf.format().apply(value));
            }
        };
    }

    @JsonConverter(target = DateSpan.class)
    public static final class OfDateSpan {
        public static final JsonReader.ReadObject<DateSpan> JSON_READER = reader(DateSpan.class);
        public static final JsonWriter.WriteObject<DateSpan> JSON_WRITER = writer(DateSpan.class);

        private OfDateSpan() {}
    }

    @JsonConverter(target = Digest.class)
    public static final class OfDigest {
        public static final JsonReader.ReadObject<Digest> JSON_READER = reader(Digest.class);
        public static final JsonWriter.WriteObject<Digest> JSON_WRITER = writer(Digest.class);

        private OfDigest() {}
    }

    @JsonConverter(target = IsoDuration.class)
    public static final class OfIsoDuration {
        public static final JsonReader.ReadObject<IsoDuration> JSON_READER = reader(IsoDuration.class);
        public static final JsonWriter.WriteObject<IsoDuration> JSON_WRITER = writer(IsoDuration.class);

        private OfIsoDuration() {}
    }

    @JsonConverter(target = LanguageTag.class)
    public static final class OfLanguageTag {
        public static final JsonReader.ReadObject<LanguageTag> JSON_READER = reader(LanguageTag.class);
        public static final JsonWriter.WriteObject<LanguageTag> JSON_WRITER = writer(LanguageTag.class);

        private OfLanguageTag() {}
    }

    @JsonConverter(target = UncertainDate.class)
    public static final class OfUncertainDate {
        public static final JsonReader.ReadObject<UncertainDate> JSON_READER = reader(UncertainDate.class);
        public static final JsonWriter.WriteObject<UncertainDate> JSON_WRITER = writer(UncertainDate.class);

        private OfUncertainDate() {}
    }

    @JsonConverter(target = LocalTime.class)
    public static final class OfLocalTime {
        public static final JsonReader.ReadObject<LocalTime> JSON_READER = reader(LocalTime.class);
        public static final JsonWriter.WriteObject<LocalTime> JSON_WRITER = writer(LocalTime.class);

        private OfLocalTime() {}
    }

    @JsonConverter(target = ZoneId.class)
    public static final class OfZoneId {
        public static final JsonReader.ReadObject<ZoneId> JSON_READER = reader(ZoneId.class);
        public static final JsonWriter.WriteObject<ZoneId> JSON_WRITER = writer(ZoneId.class);

        private OfZoneId() {}
    }

    @JsonConverter(target = URI.class)
    public static final class OfURI {
        public static final JsonReader.ReadObject<URI> JSON_READER = reader(URI.class);
        public static final JsonWriter.WriteObject<URI> JSON_WRITER = writer(URI.class);

        private OfURI() {}
    }

    @JsonConverter(target = ActorKind.class)
    public static final class OfActorKind {
        public static final JsonReader.ReadObject<ActorKind> JSON_READER = reader(ActorKind.class);
        public static final JsonWriter.WriteObject<ActorKind> JSON_WRITER = writer(ActorKind.class);

        private OfActorKind() {}
    }

    @JsonConverter(target = Authenticity.class)
    public static final class OfAuthenticity {
        public static final JsonReader.ReadObject<Authenticity> JSON_READER = reader(Authenticity.class);
        public static final JsonWriter.WriteObject<Authenticity> JSON_WRITER = writer(Authenticity.class);

        private OfAuthenticity() {}
    }

    @JsonConverter(target = Capacity.class)
    public static final class OfCapacity {
        public static final JsonReader.ReadObject<Capacity> JSON_READER = reader(Capacity.class);
        public static final JsonWriter.WriteObject<Capacity> JSON_WRITER = writer(Capacity.class);

        private OfCapacity() {}
    }

    @JsonConverter(target = CitationRelation.class)
    public static final class OfCitationRelation {
        public static final JsonReader.ReadObject<CitationRelation> JSON_READER = reader(CitationRelation.class);
        public static final JsonWriter.WriteObject<CitationRelation> JSON_WRITER = writer(CitationRelation.class);

        private OfCitationRelation() {}
    }

    @JsonConverter(target = ClauseTopic.class)
    public static final class OfClauseTopic {
        public static final JsonReader.ReadObject<ClauseTopic> JSON_READER = reader(ClauseTopic.class);
        public static final JsonWriter.WriteObject<ClauseTopic> JSON_WRITER = writer(ClauseTopic.class);

        private OfClauseTopic() {}
    }

    @JsonConverter(target = CodeScheme.class)
    public static final class OfCodeScheme {
        public static final JsonReader.ReadObject<CodeScheme> JSON_READER = reader(CodeScheme.class);
        public static final JsonWriter.WriteObject<CodeScheme> JSON_WRITER = writer(CodeScheme.class);

        private OfCodeScheme() {}
    }

    @JsonConverter(target = CodingMethod.class)
    public static final class OfCodingMethod {
        public static final JsonReader.ReadObject<CodingMethod> JSON_READER = reader(CodingMethod.class);
        public static final JsonWriter.WriteObject<CodingMethod> JSON_WRITER = writer(CodingMethod.class);

        private OfCodingMethod() {}
    }

    @JsonConverter(target = Comparator.class)
    public static final class OfComparator {
        public static final JsonReader.ReadObject<Comparator> JSON_READER = reader(Comparator.class);
        public static final JsonWriter.WriteObject<Comparator> JSON_WRITER = writer(Comparator.class);

        private OfComparator() {}
    }

    @JsonConverter(target = DecisionEffect.class)
    public static final class OfDecisionEffect {
        public static final JsonReader.ReadObject<DecisionEffect> JSON_READER = reader(DecisionEffect.class);
        public static final JsonWriter.WriteObject<DecisionEffect> JSON_WRITER = writer(DecisionEffect.class);

        private OfDecisionEffect() {}
    }

    @JsonConverter(target = EventRole.class)
    public static final class OfEventRole {
        public static final JsonReader.ReadObject<EventRole> JSON_READER = reader(EventRole.class);
        public static final JsonWriter.WriteObject<EventRole> JSON_WRITER = writer(EventRole.class);

        private OfEventRole() {}
    }

    @JsonConverter(target = Fidelity.class)
    public static final class OfFidelity {
        public static final JsonReader.ReadObject<Fidelity> JSON_READER = reader(Fidelity.class);
        public static final JsonWriter.WriteObject<Fidelity> JSON_WRITER = writer(Fidelity.class);

        private OfFidelity() {}
    }

    @JsonConverter(target = InstrumentForm.class)
    public static final class OfInstrumentForm {
        public static final JsonReader.ReadObject<InstrumentForm> JSON_READER = reader(InstrumentForm.class);
        public static final JsonWriter.WriteObject<InstrumentForm> JSON_WRITER = writer(InstrumentForm.class);

        private OfInstrumentForm() {}
    }

    @JsonConverter(target = InvolvementRole.class)
    public static final class OfInvolvementRole {
        public static final JsonReader.ReadObject<InvolvementRole> JSON_READER = reader(InvolvementRole.class);
        public static final JsonWriter.WriteObject<InvolvementRole> JSON_WRITER = writer(InvolvementRole.class);

        private OfInvolvementRole() {}
    }

    @JsonConverter(target = LegalForce.class)
    public static final class OfLegalForce {
        public static final JsonReader.ReadObject<LegalForce> JSON_READER = reader(LegalForce.class);
        public static final JsonWriter.WriteObject<LegalForce> JSON_WRITER = writer(LegalForce.class);

        private OfLegalForce() {}
    }

    @JsonConverter(target = LifecycleAct.class)
    public static final class OfLifecycleAct {
        public static final JsonReader.ReadObject<LifecycleAct> JSON_READER = reader(LifecycleAct.class);
        public static final JsonWriter.WriteObject<LifecycleAct> JSON_WRITER = writer(LifecycleAct.class);

        private OfLifecycleAct() {}
    }

    @JsonConverter(target = LinkKind.class)
    public static final class OfLinkKind {
        public static final JsonReader.ReadObject<LinkKind> JSON_READER = reader(LinkKind.class);
        public static final JsonWriter.WriteObject<LinkKind> JSON_WRITER = writer(LinkKind.class);

        private OfLinkKind() {}
    }

    @JsonConverter(target = MappingRelation.class)
    public static final class OfMappingRelation {
        public static final JsonReader.ReadObject<MappingRelation> JSON_READER = reader(MappingRelation.class);
        public static final JsonWriter.WriteObject<MappingRelation> JSON_WRITER = writer(MappingRelation.class);

        private OfMappingRelation() {}
    }

    @JsonConverter(target = MeetingFormat.class)
    public static final class OfMeetingFormat {
        public static final JsonReader.ReadObject<MeetingFormat> JSON_READER = reader(MeetingFormat.class);
        public static final JsonWriter.WriteObject<MeetingFormat> JSON_WRITER = writer(MeetingFormat.class);

        private OfMeetingFormat() {}
    }

    @JsonConverter(target = MeetingStatus.class)
    public static final class OfMeetingStatus {
        public static final JsonReader.ReadObject<MeetingStatus> JSON_READER = reader(MeetingStatus.class);
        public static final JsonWriter.WriteObject<MeetingStatus> JSON_WRITER = writer(MeetingStatus.class);

        private OfMeetingStatus() {}
    }

    @JsonConverter(target = NatureBasis.class)
    public static final class OfNatureBasis {
        public static final JsonReader.ReadObject<NatureBasis> JSON_READER = reader(NatureBasis.class);
        public static final JsonWriter.WriteObject<NatureBasis> JSON_WRITER = writer(NatureBasis.class);

        private OfNatureBasis() {}
    }

    @JsonConverter(target = OfficeFunction.class)
    public static final class OfOfficeFunction {
        public static final JsonReader.ReadObject<OfficeFunction> JSON_READER = reader(OfficeFunction.class);
        public static final JsonWriter.WriteObject<OfficeFunction> JSON_WRITER = writer(OfficeFunction.class);

        private OfOfficeFunction() {}
    }

    @JsonConverter(target = PartyLevel.class)
    public static final class OfPartyLevel {
        public static final JsonReader.ReadObject<PartyLevel> JSON_READER = reader(PartyLevel.class);
        public static final JsonWriter.WriteObject<PartyLevel> JSON_WRITER = writer(PartyLevel.class);

        private OfPartyLevel() {}
    }

    @JsonConverter(target = PartyRole.class)
    public static final class OfPartyRole {
        public static final JsonReader.ReadObject<PartyRole> JSON_READER = reader(PartyRole.class);
        public static final JsonWriter.WriteObject<PartyRole> JSON_WRITER = writer(PartyRole.class);

        private OfPartyRole() {}
    }

    @JsonConverter(target = Placement.class)
    public static final class OfPlacement {
        public static final JsonReader.ReadObject<Placement> JSON_READER = reader(Placement.class);
        public static final JsonWriter.WriteObject<Placement> JSON_WRITER = writer(Placement.class);

        private OfPlacement() {}
    }

    @JsonConverter(target = QualifierKind.class)
    public static final class OfQualifierKind {
        public static final JsonReader.ReadObject<QualifierKind> JSON_READER = reader(QualifierKind.class);
        public static final JsonWriter.WriteObject<QualifierKind> JSON_WRITER = writer(QualifierKind.class);

        private OfQualifierKind() {}
    }

    @JsonConverter(target = Rendering.class)
    public static final class OfRendering {
        public static final JsonReader.ReadObject<Rendering> JSON_READER = reader(Rendering.class);
        public static final JsonWriter.WriteObject<Rendering> JSON_WRITER = writer(Rendering.class);

        private OfRendering() {}
    }

    @JsonConverter(target = Romanisation.class)
    public static final class OfRomanisation {
        public static final JsonReader.ReadObject<Romanisation> JSON_READER = reader(Romanisation.class);
        public static final JsonWriter.WriteObject<Romanisation> JSON_WRITER = writer(Romanisation.class);

        private OfRomanisation() {}
    }

    @JsonConverter(target = SourceKind.class)
    public static final class OfSourceKind {
        public static final JsonReader.ReadObject<SourceKind> JSON_READER = reader(SourceKind.class);
        public static final JsonWriter.WriteObject<SourceKind> JSON_WRITER = writer(SourceKind.class);

        private OfSourceKind() {}
    }

    @JsonConverter(target = SpanRole.class)
    public static final class OfSpanRole {
        public static final JsonReader.ReadObject<SpanRole> JSON_READER = reader(SpanRole.class);
        public static final JsonWriter.WriteObject<SpanRole> JSON_WRITER = writer(SpanRole.class);

        private OfSpanRole() {}
    }

    @JsonConverter(target = Stance.class)
    public static final class OfStance {
        public static final JsonReader.ReadObject<Stance> JSON_READER = reader(Stance.class);
        public static final JsonWriter.WriteObject<Stance> JSON_WRITER = writer(Stance.class);

        private OfStance() {}
    }

    @JsonConverter(target = WorkKind.class)
    public static final class OfWorkKind {
        public static final JsonReader.ReadObject<WorkKind> JSON_READER = reader(WorkKind.class);
        public static final JsonWriter.WriteObject<WorkKind> JSON_WRITER = writer(WorkKind.class);

        private OfWorkKind() {}
    }
}

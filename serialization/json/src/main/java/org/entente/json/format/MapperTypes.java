package org.entente.json.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.json.type.JsonType;
import org.entente.json.type.LeafTypes;
import org.entente.json.type.ObjectType;
import org.entente.model.Provision;
import org.entente.source.Digest;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
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
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Romanisation;
import org.entente.vocabulary.SourceKind;
import org.entente.vocabulary.SpanRole;
import org.entente.vocabulary.Stance;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.entente.vocabulary.WorkKind;

/** All types that have a shape of their own. */
public final class MapperTypes {

    private static final MapperTypes ALL = new MapperTypes();

    private final Map<Class<?>, JsonType<?>> shapes = new LinkedHashMap<>();

    private MapperTypes() {
        List.<ObjectType<?, ?>>of(
                        WordingTypes.CODE,
                        WordingTypes.REFERENCE,
                        WordingTypes.WORD,
                        WordingTypes.WORDING,
                        WordingTypes.QUALIFIER,
                        WordingTypes.QUANTITY,
                        WordingTypes.NAME_FORM,
                        WordingTypes.PERSON_NAME,
                        WordingTypes.TIME_BOUND,
                        WordingTypes.RECURRENCE,
                        WordingTypes.TIMING,
                        WordingTypes.TEXT_SPAN,
                        WordingTypes.CORRECTION,
                        WordingTypes.SOURCE,
                        WordingTypes.CITATION,
                        ProvisionTypes.ATTRIBUTION,
                        ProvisionTypes.INVOLVEMENT,
                        ProvisionTypes.ITEM,
                        ProvisionTypes.LINK,
                        AgreementTypes.ACTOR,
                        AgreementTypes.PARTY,
                        AgreementTypes.OFFICE,
                        AgreementTypes.TENURE,
                        AgreementTypes.OFFICIAL,
                        AgreementTypes.DELEGATION,
                        AgreementTypes.MEETING,
                        AgreementTypes.PLACE,
                        AgreementTypes.AREA_MAPPING,
                        AgreementTypes.POLICY_AREA,
                        AgreementTypes.CITED_WORK,
                        AgreementTypes.LEGAL_NATURE,
                        AgreementTypes.EVENT_PARTICIPANT,
                        AgreementTypes.LIFECYCLE_EVENT,
                        AgreementTypes.CODING,
                        ProvisionTypes.COMMITMENT,
                        ProvisionTypes.POSITION,
                        ProvisionTypes.APPEAL,
                        ProvisionTypes.DECISION,
                        ProvisionTypes.CLAUSE,
                        AgreementTypes.AGREEMENT)
                .forEach(this::add);
        add(Provision.class, ProvisionTypes.PROVISION);
        add(LocalizedText.class, LeafTypes.LOCALIZED);
        add(LanguageTag.class, LeafTypes.LANGUAGE);
        add(UncertainDate.class, LeafTypes.DATE);
        add(DateSpan.class, LeafTypes.DATES);
        add(IsoDuration.class, LeafTypes.DURATION);
        add(Digest.class, LeafTypes.DIGEST);
        add(ActorKind.class, ActorKind.vocabulary());
        add(Authenticity.class, Authenticity.vocabulary());
        add(Capacity.class, Capacity.vocabulary());
        add(CitationRelation.class, CitationRelation.vocabulary());
        add(ClauseTopic.class, ClauseTopic.vocabulary());
        add(CodeScheme.class, CodeScheme.vocabulary());
        add(CodingMethod.class, CodingMethod.vocabulary());
        add(QuantityComparator.class, QuantityComparator.vocabulary());
        add(DecisionEffect.class, DecisionEffect.vocabulary());
        add(EventRole.class, EventRole.vocabulary());
        add(Fidelity.class, Fidelity.vocabulary());
        add(InstrumentForm.class, InstrumentForm.vocabulary());
        add(InvolvementRole.class, InvolvementRole.vocabulary());
        add(LegalForce.class, LegalForce.vocabulary());
        add(LifecycleAct.class, LifecycleAct.vocabulary());
        add(LinkKind.class, LinkKind.vocabulary());
        add(MappingRelation.class, MappingRelation.vocabulary());
        add(MeetingFormat.class, MeetingFormat.vocabulary());
        add(MeetingStatus.class, MeetingStatus.vocabulary());
        add(NatureBasis.class, NatureBasis.vocabulary());
        add(OfficeFunction.class, OfficeFunction.vocabulary());
        add(PartyLevel.class, PartyLevel.vocabulary());
        add(PartyRole.class, PartyRole.vocabulary());
        add(Placement.class, Placement.vocabulary());
        add(QualifierKind.class, QualifierKind.vocabulary());
        add(Rendering.class, Rendering.vocabulary());
        add(Romanisation.class, Romanisation.vocabulary());
        add(SourceKind.class, SourceKind.vocabulary());
        add(SpanRole.class, SpanRole.vocabulary());
        add(Stance.class, Stance.vocabulary());
        add(WorkKind.class, WorkKind.vocabulary());
    }

    private <T> void add(ObjectType<T, ?> shape) {
        add(shape.type(), shape);
    }

    private <T extends Term> void add(Class<T> type, Vocabulary<T> vocabulary) {
        add(type, LeafTypes.term(vocabulary));
    }

    private <T> void add(Class<T> type, JsonType<T> shape) {
        shapes.put(type, shape);
    }

    /** Passes each type with its shape. */
    public static void forEach(Visitor visitor) {
        ALL.shapes.keySet().forEach(type -> visit(type, visitor));
    }

    private static <T> void visit(Class<T> type, Visitor visitor) {
        visitor.visit(type, shape(type));
    }

    /** The type of the model that a class is or implements, such as Actor for the class of its values. */
    public static Optional<Class<?>> typeOf(Class<?> raw) {
        return ALL.shapes.containsKey(raw)
                ? Optional.of(raw)
                : Arrays.stream(raw.getInterfaces())
                        .filter(ALL.shapes::containsKey)
                        .findFirst();
    }

    /** The shape of a type of the model. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    public static <T> JsonType<T> shape(Class<T> type) {
        return (JsonType<T>) Objects.requireNonNull(ALL.shapes.get(type));
    }

    /** Takes a type and its shape. */
    public interface Visitor {
        <T> void visit(Class<T> type, JsonType<T> shape);
    }
}

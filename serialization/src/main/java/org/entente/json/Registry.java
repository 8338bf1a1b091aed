package org.entente.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
final class Registry {

    private static final Registry ALL = new Registry();

    private final Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();

    private Registry() {
        List.<ObjectShape<?, ?>>of(
                        WordDescriptions.CODE,
                        WordDescriptions.REFERENCE,
                        WordDescriptions.WORD,
                        WordDescriptions.WORDING,
                        WordDescriptions.QUALIFIER,
                        WordDescriptions.QUANTITY,
                        WordDescriptions.NAME_FORM,
                        WordDescriptions.PERSON_NAME,
                        WordDescriptions.TIME_BOUND,
                        WordDescriptions.RECURRENCE,
                        WordDescriptions.TIMING,
                        WordDescriptions.TEXT_SPAN,
                        WordDescriptions.CORRECTION,
                        WordDescriptions.SOURCE,
                        WordDescriptions.CITATION,
                        ProvisionDescriptions.ATTRIBUTION,
                        ProvisionDescriptions.INVOLVEMENT,
                        ProvisionDescriptions.ITEM,
                        ProvisionDescriptions.LINK,
                        Descriptions.ACTOR,
                        Descriptions.PARTY,
                        Descriptions.OFFICE,
                        Descriptions.TENURE,
                        Descriptions.OFFICIAL,
                        Descriptions.DELEGATION,
                        Descriptions.MEETING,
                        Descriptions.PLACE,
                        Descriptions.AREA_MAPPING,
                        Descriptions.POLICY_AREA,
                        Descriptions.CITED_WORK,
                        Descriptions.LEGAL_NATURE,
                        Descriptions.EVENT_PARTICIPANT,
                        Descriptions.LIFECYCLE_EVENT,
                        Descriptions.CODING,
                        ProvisionDescriptions.COMMITMENT,
                        ProvisionDescriptions.POSITION,
                        ProvisionDescriptions.APPEAL,
                        ProvisionDescriptions.DECISION,
                        ProvisionDescriptions.CLAUSE,
                        Descriptions.AGREEMENT)
                .forEach(this::add);
        add(Provision.class, ProvisionDescriptions.PROVISION);
        add(LocalizedText.class, Shapes.LOCALIZED);
        add(LanguageTag.class, Shapes.LANGUAGE);
        add(UncertainDate.class, Shapes.DATE);
        add(DateSpan.class, Shapes.DATES);
        add(IsoDuration.class, Shapes.DURATION);
        add(Digest.class, Shapes.DIGEST);
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

    private <T> void add(ObjectShape<T, ?> shape) {
        add(shape.type(), shape);
    }

    private <T extends Term> void add(Class<T> type, Vocabulary<T> vocabulary) {
        add(type, Shapes.term(vocabulary));
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        shapes.put(type, shape);
    }

    /** Passes each type with its shape. */
    static void forEach(Visitor visitor) {
        ALL.shapes.forEach((type, shape) -> visit(type, shape, visitor));
    }

    @SuppressWarnings("unchecked") // only pairs of one type are put
    private static <T> void visit(Class<T> type, Shape<?> shape, Visitor visitor) {
        visitor.visit(type, (Shape<T>) shape);
    }

    /** Takes a type and its shape. */
    interface Visitor {
        <T> void visit(Class<T> type, Shape<T> shape);
    }
}

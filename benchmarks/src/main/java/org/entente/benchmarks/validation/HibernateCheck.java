package org.entente.benchmarks.validation;

import static org.entente.benchmarks.validation.RecordRule.CODE_UNKNOWN;
import static org.entente.benchmarks.validation.RecordRule.CONFIRMATION_BY_STATE;
import static org.entente.benchmarks.validation.RecordRule.EFFECT_BEFORE_ACT;
import static org.entente.benchmarks.validation.RecordRule.ID_DUPLICATE;
import static org.entente.benchmarks.validation.RecordRule.NAME_INVISIBLE;
import static org.entente.benchmarks.validation.RecordRule.NAME_MIXED;
import static org.entente.benchmarks.validation.RecordRule.PARTY_DUPLICATE;
import static org.entente.benchmarks.validation.RecordRule.PROVISION_WITHOUT_SPAN;
import static org.entente.benchmarks.validation.RecordRule.REFERENCE_DANGLING;
import static org.entente.benchmarks.validation.RecordRule.SPAN_OUT_OF_RANGE;
import static org.entente.benchmarks.validation.RecordRule.SPEAKER_NOT_A_PARTY;
import static org.entente.benchmarks.validation.RecordRule.TEXT_INVISIBLE;
import static org.entente.benchmarks.validation.RecordRule.TEXT_MIXED;
import static org.entente.benchmarks.validation.RecordRule.TIMING_REVERSED;
import static org.entente.benchmarks.validation.RecordRule.WEEKDAY_MISMATCH;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.NameFormRecord;
import org.entente.benchmarks.records.OfficialRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PersonNameRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.ProvisionKinds;
import org.entente.benchmarks.records.QuantityRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator on the records. It cascades to where the rules about parts apply, and no further; the mapping is
 * made by its own interface, which gives the same metadata as annotations would.
 */
final class HibernateCheck implements Check<AgreementRecord, Set<ConstraintViolation<AgreementRecord>>> {

    /** How a path shows the elements of a list that are constrained themselves. */
    private static final String ELEMENT = ".<list element>";

    private final Validator validator = validator();

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapWhole(mapping);
        mapNames(mapping);
        mapTime(mapping);
        for (Class<?> kind : ProvisionKinds.ALL.values()) {
            mapping.type(kind)
                    .field("timing")
                    .valid()
                    .field("quantities")
                    .containerElementType()
                    .valid();
        }
        mapping.type(QuantityRecord.class).field("unit").constraint(rule(CODE_UNKNOWN));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void mapWhole(ConstraintMapping mapping) {
        TypeConstraintMappingContext<AgreementRecord> whole = mapping.type(AgreementRecord.class);
        for (RecordRule each : List.of(
                ID_DUPLICATE,
                REFERENCE_DANGLING,
                PARTY_DUPLICATE,
                SPEAKER_NOT_A_PARTY,
                CONFIRMATION_BY_STATE,
                SPAN_OUT_OF_RANGE,
                PROVISION_WITHOUT_SPAN)) {
            whole.constraint(rule(each));
        }
        for (String list :
                List.of("actors", "parties", "officials", "meetings", "places", "works", "events", "provisions")) {
            whole.field(list).containerElementType().valid();
        }
        mapCodes(whole);
    }

    private static void mapCodes(TypeConstraintMappingContext<?> type) {
        type.field("codes").containerElementType().constraint(rule(CODE_UNKNOWN));
    }

    private static void mapNames(ConstraintMapping mapping) {
        TypeConstraintMappingContext<ActorRecord> actor = mapping.type(ActorRecord.class);
        actor.field("name").constraint(rule(TEXT_INVISIBLE)).constraint(rule(TEXT_MIXED));
        actor.field("otherNames")
                .containerElementType()
                .constraint(rule(TEXT_INVISIBLE))
                .constraint(rule(TEXT_MIXED));
        mapCodes(actor);
        mapping.type(PartyRecord.class)
                .field("asPrinted")
                .containerElementType()
                .constraint(rule(NAME_INVISIBLE))
                .constraint(rule(NAME_MIXED));
        TypeConstraintMappingContext<OfficialRecord> official = mapping.type(OfficialRecord.class);
        official.field("name").valid();
        mapCodes(official);
        mapping.type(PersonNameRecord.class)
                .field("forms")
                .containerElementType()
                .valid();
        mapping.type(NameFormRecord.class)
                .field("full")
                .constraint(rule(NAME_INVISIBLE))
                .constraint(rule(NAME_MIXED));
        TypeConstraintMappingContext<PlaceRecord> place = mapping.type(PlaceRecord.class);
        place.field("name").constraint(rule(TEXT_INVISIBLE)).constraint(rule(TEXT_MIXED));
        mapCodes(place);
        mapCodes(mapping.type(CitedWorkRecord.class));
    }

    private static void mapTime(ConstraintMapping mapping) {
        mapping.type(MeetingRecord.class).constraint(rule(WEEKDAY_MISMATCH));
        mapping.type(TimingRecord.class).constraint(rule(TIMING_REVERSED));
        mapping.type(LifecycleEventRecord.class).constraint(rule(EFFECT_BEFORE_ACT));
    }

    private static GenericConstraintDef<Follows> rule(RecordRule rule) {
        return new GenericConstraintDef<>(Follows.class).param("rule", rule);
    }

    @Override
    public AgreementRecord prepare(AgreementRecord document) {
        return document;
    }

    @Override
    public Set<ConstraintViolation<AgreementRecord>> validate(AgreementRecord value) {
        return validator.validate(value);
    }

    @Override
    public List<Finding> findings(Set<ConstraintViolation<AgreementRecord>> report) {
        return report.stream()
                .map(violation -> new Finding(
                        violation.getMessage(),
                        violation.getPropertyPath().toString().replace(ELEMENT, "")))
                .toList();
    }
}

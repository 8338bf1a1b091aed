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
import static org.entente.benchmarks.validation.RecordRule.SPAN;
import static org.entente.benchmarks.validation.RecordRule.SPAN_OUT_OF_RANGE;
import static org.entente.benchmarks.validation.RecordRule.SPEAKER_NOT_A_PARTY;
import static org.entente.benchmarks.validation.RecordRule.TEXT_INVISIBLE;
import static org.entente.benchmarks.validation.RecordRule.TEXT_MIXED;
import static org.entente.benchmarks.validation.RecordRule.TIMING_REVERSED;
import static org.entente.benchmarks.validation.RecordRule.WEEKDAY_MISMATCH;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.NameFormRecord;
import org.entente.benchmarks.records.OfficialRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.QuantityRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where in the records rules apply.
 *
 * @param ofConstruction whether those count that construction checks already
 */
record RuledPlaces(boolean ofConstruction) {

    private static final List<RecordRule> TEXT = List.of(TEXT_INVISIBLE, TEXT_MIXED);
    private static final List<RecordRule> NAME = List.of(NAME_INVISIBLE, NAME_MIXED);
    private static final List<RecordRule> CODE = List.of(CODE_UNKNOWN);

    private static final Map<Class<?>, List<RecordRule>> OF_TYPES = Map.of(
            AgreementRecord.class,
            List.of(
                    ID_DUPLICATE,
                    REFERENCE_DANGLING,
                    PARTY_DUPLICATE,
                    SPEAKER_NOT_A_PARTY,
                    CONFIRMATION_BY_STATE,
                    SPAN_OUT_OF_RANGE,
                    PROVISION_WITHOUT_SPAN),
            MeetingRecord.class,
            List.of(WEEKDAY_MISMATCH),
            TimingRecord.class,
            List.of(TIMING_REVERSED),
            LifecycleEventRecord.class,
            List.of(EFFECT_BEFORE_ACT));

    /** By the type and the name of the component. */
    private static final Map<Class<?>, Map<String, List<RecordRule>>> OF_COMPONENTS = Map.of(
            AgreementRecord.class, Map.of("codes", CODE),
            ActorRecord.class, Map.of("name", TEXT, "otherNames", TEXT, "codes", CODE),
            PartyRecord.class, Map.of("asPrinted", NAME),
            OfficialRecord.class, Map.of("codes", CODE),
            NameFormRecord.class, Map.of("full", NAME),
            PlaceRecord.class, Map.of("name", TEXT, "codes", CODE),
            CitedWorkRecord.class, Map.of("codes", CODE),
            QuantityRecord.class, Map.of("unit", CODE));

    List<RecordRule> of(Class<?> type) {
        return ofConstruction && type == TextSpanRecord.class ? List.of(SPAN) : OF_TYPES.getOrDefault(type, List.of());
    }

    /** The rules of a component, or of the elements of one that is a list. */
    List<RecordRule> of(RecordComponent component, Type value) {
        List<RecordRule> rules = new ArrayList<>(OF_COMPONENTS
                .getOrDefault(component.getDeclaringRecord(), Map.of())
                .getOrDefault(component.getName(), List.of()));
        if (ofConstruction && value == String.class) {
            String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
            rules.add(Ids.ALL.contains(name) ? RecordRule.ID : RecordRule.LINE);
        }
        return rules;
    }

    /** Whether a component must be there; a list always is. */
    boolean isRequired(RecordComponent component) {
        return ofConstruction
                && !component.getType().isPrimitive()
                && component.getType() != List.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The least that a number may be, or null if it is not limited. */
    @Nullable
    Integer least(RecordComponent component) {
        if (!ofConstruction) {
            return null;
        }
        return switch (component.getName()) {
            case "start", "length" -> 0;
            case "ordinal" -> 1;
            default -> null;
        };
    }
}

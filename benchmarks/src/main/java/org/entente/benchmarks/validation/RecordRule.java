package org.entente.benchmarks.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.entente.wording.LocalizedText;

/**
 * The rules of the library that the comparison takes, written once for the records; the other validation libraries find
 * the values to apply them to, and collect what they give.
 */
enum RecordRule {
    ID_DUPLICATE("id-duplicate", AgreementRecord.class, AgreementFaults::duplicateIds),
    REFERENCE_DANGLING("reference-dangling", AgreementRecord.class, ReferenceFaults::in),
    PARTY_DUPLICATE("party-duplicate", AgreementRecord.class, AgreementFaults::duplicateParties),
    SPEAKER_NOT_A_PARTY("speaker-not-a-party", AgreementRecord.class, AgreementFaults::strangers),
    CONFIRMATION_BY_STATE("confirmation-by-state", AgreementRecord.class, AgreementFaults::confirmations),
    SPAN_OUT_OF_RANGE("span-out-of-range", AgreementRecord.class, AgreementFaults::spansOutOfRange),
    PROVISION_WITHOUT_SPAN("provision-without-span", AgreementRecord.class, AgreementFaults::unanchored),
    WEEKDAY_MISMATCH("weekday-mismatch", MeetingRecord.class, PartFaults::weekday),
    TIMING_REVERSED("timing-reversed", TimingRecord.class, PartFaults::timing),
    EFFECT_BEFORE_ACT("effect-before-act", LifecycleEventRecord.class, PartFaults::effect),
    CODE_UNKNOWN("code-unknown", CodeRecord.class, PartFaults::code),
    NAME_INVISIBLE("name-invisible-character", String.class, PartFaults::invisible),
    TEXT_INVISIBLE("name-invisible-character", LocalizedText.class, PartFaults::invisible),
    NAME_MIXED("name-mixed-scripts", String.class, PartFaults::mixed),
    TEXT_MIXED("name-mixed-scripts", LocalizedText.class, PartFaults::mixed),
    ID("id-malformed", String.class, PartFaults::id),
    LINE("text-malformed", String.class, PartFaults::line),
    SPAN("span-empty", TextSpanRecord.class, PartFaults::span);

    /** The rules that construction checks already; the others hold between objects. */
    static final Set<RecordRule> OF_CONSTRUCTION = EnumSet.of(ID, LINE, SPAN);

    static final Set<RecordRule> BETWEEN_OBJECTS = EnumSet.complementOf(EnumSet.of(ID, LINE, SPAN));

    private final String code;
    private final Function<Object, List<String>> check;

    <T> RecordRule(String code, Class<T> type, Function<T, List<String>> check) {
        this.code = code;
        this.check = value -> check.apply(type.cast(value));
    }

    String code() {
        return code;
    }

    /** Where the rule is broken, as seen from the value; {@code ""} is the value itself. */
    List<String> faults(Object value) {
        return check.apply(value);
    }
}

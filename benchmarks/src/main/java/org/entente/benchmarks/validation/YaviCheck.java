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

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import java.util.List;
import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.NameFormRecord;
import org.entente.benchmarks.records.OfficialRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PersonNameRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.benchmarks.records.QuantityRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.entente.wording.LocalizedText;

/**
 * YAVI on the records. A constraint of YAVI tells one fault at the most, so the faults of a rule that can find several
 * are a collection to it, each of whose elements is wrong; what is found and where is the same.
 */
final class YaviCheck implements Check<AgreementRecord, ConstraintViolations> {

    private final Validator<AgreementRecord> validator = agreement();

    /** A builder that applies rules to the value itself. */
    private static <T> ValidatorBuilder<T> following(RecordRule... rules) {
        ValidatorBuilder<T> builder = ValidatorBuilder.of();
        for (RecordRule rule : rules) {
            builder.forEach(rule::faults, rule.name(), fault(rule));
        }
        return builder;
    }

    /** A fault is wrong by being there. */
    private static Validator<String> fault(RecordRule rule) {
        return ValidatorBuilder.<String>of()
                .constraintOnTarget(fault -> false, "fault", ViolationMessage.of(rule.code(), rule.code()))
                .build();
    }

    private static Validator<AgreementRecord> agreement() {
        Validator<CodeRecord> code =
                YaviCheck.<CodeRecord>following(CODE_UNKNOWN).build();
        return YaviCheck.<AgreementRecord>following(
                        ID_DUPLICATE,
                        REFERENCE_DANGLING,
                        PARTY_DUPLICATE,
                        SPEAKER_NOT_A_PARTY,
                        CONFIRMATION_BY_STATE,
                        SPAN_OUT_OF_RANGE,
                        PROVISION_WITHOUT_SPAN)
                .forEach(AgreementRecord::codes, "codes", code)
                .forEach(AgreementRecord::actors, "actors", actor(code))
                .forEach(AgreementRecord::parties, "parties", party())
                .forEach(AgreementRecord::officials, "officials", official(code))
                .forEach(
                        AgreementRecord::meetings,
                        "meetings",
                        YaviCheck.<MeetingRecord>following(WEEKDAY_MISMATCH).build())
                .forEach(AgreementRecord::places, "places", place(code))
                .forEach(
                        AgreementRecord::works,
                        "works",
                        ValidatorBuilder.<CitedWorkRecord>of()
                                .forEach(CitedWorkRecord::codes, "codes", code)
                                .build())
                .forEach(
                        AgreementRecord::events,
                        "events",
                        YaviCheck.<LifecycleEventRecord>following(EFFECT_BEFORE_ACT)
                                .build())
                .forEach(AgreementRecord::provisions, "provisions", provision(code))
                .build();
    }

    private static Validator<LocalizedText> text() {
        return YaviCheck.<LocalizedText>following(TEXT_INVISIBLE, TEXT_MIXED).build();
    }

    private static Validator<ActorRecord> actor(Validator<CodeRecord> code) {
        return ValidatorBuilder.<ActorRecord>of()
                .nest(ActorRecord::name, "name", text())
                .forEach(ActorRecord::otherNames, "otherNames", text())
                .forEach(ActorRecord::codes, "codes", code)
                .build();
    }

    private static Validator<PartyRecord> party() {
        return ValidatorBuilder.<PartyRecord>of()
                .forEach(
                        PartyRecord::asPrinted,
                        "asPrinted",
                        YaviCheck.<String>following(NAME_INVISIBLE, NAME_MIXED).build())
                .build();
    }

    private static Validator<OfficialRecord> official(Validator<CodeRecord> code) {
        Validator<NameFormRecord> form = ValidatorBuilder.<NameFormRecord>of()
                .nest(
                        NameFormRecord::full,
                        "full",
                        YaviCheck.<String>following(NAME_INVISIBLE, NAME_MIXED).build())
                .build();
        return ValidatorBuilder.<OfficialRecord>of()
                .nest(
                        OfficialRecord::name,
                        "name",
                        ValidatorBuilder.<PersonNameRecord>of()
                                .forEach(PersonNameRecord::forms, "forms", form)
                                .build())
                .forEach(OfficialRecord::codes, "codes", code)
                .build();
    }

    private static Validator<PlaceRecord> place(Validator<CodeRecord> code) {
        return ValidatorBuilder.<PlaceRecord>of()
                .nestIfPresent(PlaceRecord::name, "name", text())
                .forEach(PlaceRecord::codes, "codes", code)
                .build();
    }

    private static Validator<ProvisionRecord> provision(Validator<CodeRecord> code) {
        return ValidatorBuilder.<ProvisionRecord>of()
                .nestIfPresent(
                        ProvisionRecord::timing,
                        "timing",
                        YaviCheck.<TimingRecord>following(TIMING_REVERSED).build())
                .forEach(
                        ProvisionRecord::quantities,
                        "quantities",
                        ValidatorBuilder.<QuantityRecord>of()
                                .nestIfPresent(QuantityRecord::unit, "unit", code)
                                .build())
                .build();
    }

    @Override
    public AgreementRecord prepare(AgreementRecord document) {
        return document;
    }

    @Override
    public ConstraintViolations validate(AgreementRecord value) {
        return validator.validate(value);
    }

    @Override
    public List<Finding> findings(ConstraintViolations report) {
        return report.violations().stream().map(YaviCheck::finding).toList();
    }

    /** The place of a fault is that of the value that has it, and the fault itself behind that. */
    private static Finding finding(ConstraintViolation violation) {
        String name = violation.name();
        String code = violation.messageKey();
        String place = name.replaceAll("\\.?(" + String.join("|", names()) + ")\\[\\d+]\\.fault$", "");
        Object[] arguments = violation.args();
        return new Finding(code, Finding.join(place, arguments[arguments.length - 1].toString()));
    }

    private static List<String> names() {
        return List.of(RecordRule.values()).stream().map(RecordRule::name).toList();
    }
}

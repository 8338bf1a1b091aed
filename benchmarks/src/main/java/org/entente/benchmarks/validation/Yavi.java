package org.entente.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.constraint.CharSequenceConstraint;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import org.entente.benchmarks.records.ChangeJudgementRecord;
import org.entente.benchmarks.records.FirmnessJudgementRecord;
import org.entente.benchmarks.records.Invariants;
import org.entente.benchmarks.records.NoveltyJudgementRecord;

/** Constraints of YAVI that many types share. */
final class Yavi {

    static final Validator<String> IDS = ValidatorBuilder.<String>of()
            .constraintOnTarget(Invariants::isId, "id", message("id-malformed"))
            .build();
    static final Validator<String> LINES = ValidatorBuilder.<String>of()
            .constraintOnTarget(Invariants::isLine, "line", message("text-malformed"))
            .build();
    static final Validator<FirmnessJudgementRecord> FIRMNESS_JUDGEMENT = ValidatorBuilder.<FirmnessJudgementRecord>of()
            ._object(FirmnessJudgementRecord::value, "value", each -> each.notNull())
            ._string(FirmnessJudgementRecord::reason, "reason", Yavi::requiredLine)
            .build();
    static final Validator<NoveltyJudgementRecord> NOVELTY_JUDGEMENT = ValidatorBuilder.<NoveltyJudgementRecord>of()
            ._object(NoveltyJudgementRecord::value, "value", each -> each.notNull())
            ._string(NoveltyJudgementRecord::reason, "reason", Yavi::requiredLine)
            .build();
    static final Validator<ChangeJudgementRecord> CHANGE_JUDGEMENT = ValidatorBuilder.<ChangeJudgementRecord>of()
            ._object(ChangeJudgementRecord::value, "value", each -> each.notNull())
            ._string(ChangeJudgementRecord::reason, "reason", Yavi::requiredLine)
            .build();

    private Yavi() {}

    static ViolationMessage message(String code) {
        return ViolationMessage.of(code, code);
    }

    static <T> CharSequenceConstraint<T, String> id(CharSequenceConstraint<T, String> text) {
        return text.predicateNullable(id -> id == null || Invariants.isId(id), message("id-malformed"));
    }

    static <T> CharSequenceConstraint<T, String> line(CharSequenceConstraint<T, String> text) {
        return text.predicateNullable(line -> line == null || Invariants.isLine(line), message("text-malformed"));
    }

    static <T> CharSequenceConstraint<T, String> requiredId(CharSequenceConstraint<T, String> text) {
        return id(text.notNull());
    }

    static <T> CharSequenceConstraint<T, String> requiredLine(CharSequenceConstraint<T, String> text) {
        return line(text.notNull());
    }
}

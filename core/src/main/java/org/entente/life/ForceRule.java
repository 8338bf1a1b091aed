package org.entente.life;

import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.whole;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.time.IsoDuration;
import org.entente.timing.Rounding;
import org.entente.timing.Trigger;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * The rule that a clause states of the beginning and the end of an instrument, so far as the text gives one.
 *
 * <p>VCLT arts. 24, 54, 56, 70(1); UN Final Clauses of Multilateral Treaties, Handbook (2003).
 */
@Value.Immutable
@ValueStyle
public sealed interface ForceRule permits ImmutableForceRule {

    /** {@return when the instrument enters into force, or empty} */
    Optional<Trigger> begins();

    /** {@return when it enters into force for an actor that consents later, counted from its own consent, or empty} */
    Optional<Trigger> beginsForLater();

    /**
     * {@return what the consents come later than to which {@code beginsForLater} applies, or empty where the text does not
     * say it} Refused with {@code needs} without {@code beginsForLater}.
     */
    Optional<LaterThan> laterThan();

    /** {@return how long it is in force from then on, or empty for without a term} */
    Optional<IsoDuration> term();

    /** {@return for how long it is renewed each time, unless notice is given; empty for no tacit renewal} */
    Optional<IsoDuration> renewal();

    /** {@return how long before the end of a term notice against its renewal is due, or empty} */
    Optional<IsoDuration> renewalNotice();

    /**
     * {@return whether it stays in force after its term until it is terminated} "For ten years and thereafter until
     * terminated": a notice takes effect at the end of the term at the earliest. Refused with {@code needs} without
     * {@code term}, and with {@code exclusive} beside {@code renewal}.
     */
    @Value.Default
    default boolean untilTerminated() {
        return false;
    }

    /** {@return how long it must have been in force before notice of withdrawal or termination may be given, or empty} */
    Optional<IsoDuration> noticeNotBefore();

    /**
     * {@return whose entry into force that is counted from, or empty where the text does not say it} Refused with
     * {@code needs} without {@code noticeNotBefore}.
     */
    Optional<EntryFor> noticeNotBeforeFrom();

    /**
     * {@return for how long notice may be given then, or empty for ever after} "Within the year following the expiration of
     * the period of ten years": a {@code noticeNotBefore} of {@code P10Y} and a window of {@code P1Y}. Refused with
     * {@code needs} without {@code noticeNotBefore}.
     */
    Optional<IsoDuration> noticeWindow();

    /**
     * {@return how long after one window the next one opens, from opening to opening; empty for as long as
     * {@code noticeNotBefore}} Refused with {@code needs} without {@code noticeWindow}.
     */
    Optional<IsoDuration> noticeWindowEvery();

    /** {@return how long after notice a withdrawal or termination takes effect, or empty} */
    Optional<IsoDuration> notice();

    /**
     * {@return to which day the effect of a notice then moves on, or empty} "At the end of the calendar year following that
     * in which notice is given" is a notice of {@code P1Y} and the first day of the year that follows.
     */
    Optional<Rounding> noticeRounding();

    /** {@return how long after notice a suspension takes effect, or empty} */
    Optional<IsoDuration> suspensionNotice();

    /**
     * {@return below how many parties it ends, or empty} "If, as a result of denunciations, the number of Parties should
     * become less than sixteen" (Genocide Convention, art. XV); without such a clause it goes on (VCLT art. 55). Refused
     * with {@code number-out-of-range} below 1.
     */
    Optional<Integer> endsBelow();

    /** {@return how long obligations survive the end, or empty} */
    Optional<IsoDuration> survival();

    /**
     * When a notice of withdrawal or termination takes effect by the rule.
     *
     * @param given the day of the notice
     * @return the day, or empty where neither {@code notice} nor {@code noticeRounding} is given
     */
    default Optional<LocalDate> afterNotice(LocalDate given) {
        Objects.requireNonNull(given, "given");
        if (notice().isEmpty() && noticeRounding().isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = notice().map(length -> length.addTo(given)).orElse(given);
        return Optional.of(noticeRounding().map(rounding -> rounding.after(due)).orElse(due));
    }

    /**
     * When notice may be given by the rule, on a day or after it.
     *
     * @param begun the day of the entry into force from which the rule counts
     * @param day the day
     * @return the day itself where the rule admits notice on it, else the first day after it on which it does
     */
    default LocalDate noticeFrom(LocalDate begun, LocalDate day) {
        return NoticeWindows.open(this, Objects.requireNonNull(begun, "begun"), Objects.requireNonNull(day, "day"));
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this force rule} */
    Builder toBuilder();

    private static boolean isGiven(ForceRule rule) {
        return rule.begins().isPresent()
                || rule.beginsForLater().isPresent()
                || rule.term().isPresent()
                || rule.noticeNotBefore().isPresent()
                || rule.notice().isPresent()
                || rule.noticeRounding().isPresent()
                || rule.suspensionNotice().isPresent()
                || rule.endsBelow().isPresent()
                || rule.survival().isPresent();
    }

    /** {@return the members of a force rule, each stated once} */
    static MetaType<ForceRule> meta() {
        return ForceRuleMeta.META;
    }

    /** Builds force rules; one attribute at least is mandatory. */
    final class Builder extends ImmutableForceRule.Builder {

        Builder() {}

        /**
         * Builds the force rule.
         *
         * @return the force rule
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public ForceRule build() {
            ForceRule forceRule = super.build();
            return Checks.begin()
                    .oneOf(
                            "begins, beginsForLater, term, noticeNotBefore, notice, noticeRounding, suspensionNotice, "
                                    + "endsBelow, survival",
                            isGiven(forceRule))
                    .needs(
                            "laterThan",
                            forceRule.laterThan().isPresent(),
                            "beginsForLater",
                            forceRule.beginsForLater().isPresent())
                    .needs(
                            "noticeNotBeforeFrom",
                            forceRule.noticeNotBeforeFrom().isPresent(),
                            "noticeNotBefore",
                            forceRule.noticeNotBefore().isPresent())
                    .needs(
                            "noticeWindow",
                            forceRule.noticeWindow().isPresent(),
                            "noticeNotBefore",
                            forceRule.noticeNotBefore().isPresent())
                    .needs(
                            "noticeWindowEvery",
                            forceRule.noticeWindowEvery().isPresent(),
                            "noticeWindow",
                            forceRule.noticeWindow().isPresent())
                    .needs(
                            "renewal",
                            forceRule.renewal().isPresent(),
                            "term",
                            forceRule.term().isPresent())
                    .needs(
                            "renewalNotice",
                            forceRule.renewalNotice().isPresent(),
                            "renewal",
                            forceRule.renewal().isPresent())
                    .needs(
                            "untilTerminated",
                            forceRule.untilTerminated(),
                            "term",
                            forceRule.term().isPresent())
                    .atLeast("endsBelow", forceRule.endsBelow(), 1)
                    .notBoth("renewal, untilTerminated", forceRule.renewal().isPresent(), forceRule.untilTerminated())
                    .passed(forceRule);
        }
    }
}

final class ForceRuleMeta {

    static final MetaType<ForceRule> META = MetaType.of(ForceRule.class, ForceRule::builder, ForceRule.Builder::build)
            .described("The rule that a clause states of the beginning and the end of an instrument.")
            .optional("begins", Trigger.kind(), ForceRule::begins, ForceRule.Builder::begins)
            .described("When the instrument enters into force.")
            .optional("beginsForLater", Trigger.kind(), ForceRule::beginsForLater, ForceRule.Builder::beginsForLater)
            .labelled("Begins for later ones")
            .described("When it enters into force for an actor that consents later, counted from its own consent.")
            .optional("laterThan", choice(LaterThan.class), ForceRule::laterThan, ForceRule.Builder::laterThan)
            .described(
                    "What the consents come later than to which that applies: the acts that bring it into force, or the entry into force itself.")
            .optional("term", IsoDuration.kind(), ForceRule::term, ForceRule.Builder::term)
            .described("How long it is in force from then on; left out for without a term.")
            .optional("renewal", IsoDuration.kind(), ForceRule::renewal, ForceRule.Builder::renewal)
            .described("For how long it is renewed each time, unless notice is given.")
            .optional("renewalNotice", IsoDuration.kind(), ForceRule::renewalNotice, ForceRule.Builder::renewalNotice)
            .labelled("Notice against renewal")
            .described("How long before the end of a term notice against its renewal is due.")
            .flag("untilTerminated", ForceRule::untilTerminated, ForceRule.Builder::untilTerminated)
            .described("Whether it stays in force after its term until it is terminated.")
            .optional(
                    "noticeNotBefore",
                    IsoDuration.kind(),
                    ForceRule::noticeNotBefore,
                    ForceRule.Builder::noticeNotBefore)
            .described("How long it must have been in force before notice of withdrawal or termination may be given.")
            .optional(
                    "noticeNotBeforeFrom",
                    choice(EntryFor.class),
                    ForceRule::noticeNotBeforeFrom,
                    ForceRule.Builder::noticeNotBeforeFrom)
            .labelled("Notice counted from")
            .described("Whose entry into force that is counted from.")
            .optional("noticeWindow", IsoDuration.kind(), ForceRule::noticeWindow, ForceRule.Builder::noticeWindow)
            .labelled("Window for notice")
            .described("For how long notice may be given then; left out for ever after.")
            .optional(
                    "noticeWindowEvery",
                    IsoDuration.kind(),
                    ForceRule::noticeWindowEvery,
                    ForceRule.Builder::noticeWindowEvery)
            .labelled("Next window")
            .described(
                    "How long after one window the next one opens, from opening to opening; left out for as long as notice could not be given at first.")
            .optional("notice", IsoDuration.kind(), ForceRule::notice, ForceRule.Builder::notice)
            .described("How long after notice a withdrawal or termination takes effect.")
            .optional(
                    "noticeRounding",
                    choice(Rounding.class),
                    ForceRule::noticeRounding,
                    ForceRule.Builder::noticeRounding)
            .labelled("Notice takes effect on")
            .described("To which day the effect of a notice then moves on.")
            .optional(
                    "suspensionNotice",
                    IsoDuration.kind(),
                    ForceRule::suspensionNotice,
                    ForceRule.Builder::suspensionNotice)
            .labelled("Notice of suspension")
            .described("How long after notice a suspension takes effect.")
            .optional("endsBelow", whole(1), ForceRule::endsBelow, ForceRule.Builder::endsBelow)
            .described("Below how many parties it ends.")
            .optional("survival", IsoDuration.kind(), ForceRule::survival, ForceRule.Builder::survival)
            .described("How long obligations survive the end.")
            .atLeastOneOf(
                    "begins",
                    "beginsForLater",
                    "term",
                    "noticeNotBefore",
                    "notice",
                    "noticeRounding",
                    "suspensionNotice",
                    "endsBelow",
                    "survival")
            .needs("laterThan", "beginsForLater")
            .needs("noticeNotBeforeFrom", "noticeNotBefore")
            .needs("noticeWindow", "noticeNotBefore")
            .needs("noticeWindowEvery", "noticeWindow")
            .needs("renewal", "term")
            .needs("renewalNotice", "renewal")
            .needs("untilTerminated", "term")
            .atMostOneOf("renewal", "untilTerminated")
            .done();

    private ForceRuleMeta() {}
}

package org.entente.life;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.time.IsoDuration;
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

    /** {@return how long it is in force from then on, or empty for without a term} */
    Optional<IsoDuration> term();

    /** {@return for how long it is renewed each time, unless notice is given; empty for no tacit renewal} */
    Optional<IsoDuration> renewal();

    /** {@return how long before the end of a term notice against its renewal is due, or empty} */
    Optional<IsoDuration> renewalNotice();

    /** {@return how long it must have been in force before notice of withdrawal or termination may be given, or empty} */
    Optional<IsoDuration> noticeNotBefore();

    /** {@return how long after notice a withdrawal or termination takes effect, or empty} */
    Optional<IsoDuration> notice();

    /** {@return how long obligations survive the end, or empty} */
    Optional<IsoDuration> survival();

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
                || rule.notice().isPresent()
                || rule.noticeNotBefore().isPresent()
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
                    .oneOf("begins, beginsForLater, term, noticeNotBefore, notice, survival", isGiven(forceRule))
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
                    .passed(forceRule);
        }
    }
}

final class ForceRuleMeta {

    static final MetaType<ForceRule> META = MetaType.of(ForceRule.class, ForceRule::builder, ForceRule.Builder::build)
            .optional("begins", Trigger.kind(), ForceRule::begins, ForceRule.Builder::begins)
            .optional("beginsForLater", Trigger.kind(), ForceRule::beginsForLater, ForceRule.Builder::beginsForLater)
            .optional("term", IsoDuration.kind(), ForceRule::term, ForceRule.Builder::term)
            .optional("renewal", IsoDuration.kind(), ForceRule::renewal, ForceRule.Builder::renewal)
            .optional("renewalNotice", IsoDuration.kind(), ForceRule::renewalNotice, ForceRule.Builder::renewalNotice)
            .optional(
                    "noticeNotBefore",
                    IsoDuration.kind(),
                    ForceRule::noticeNotBefore,
                    ForceRule.Builder::noticeNotBefore)
            .optional("notice", IsoDuration.kind(), ForceRule::notice, ForceRule.Builder::notice)
            .optional("survival", IsoDuration.kind(), ForceRule::survival, ForceRule.Builder::survival)
            .atLeastOneOf("begins", "beginsForLater", "term", "noticeNotBefore", "notice", "survival")
            .needs("renewal", "term")
            .needs("renewalNotice", "renewal")
            .done();

    private ForceRuleMeta() {}
}

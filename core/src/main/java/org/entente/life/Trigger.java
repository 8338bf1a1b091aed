package org.entente.life;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;
import static org.entente.meta.Kinds.whole;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * What the beginning or the end of something waits for: a date, an event, so many acts, or a combination, and a delay.
 *
 * <p>"On the thirtieth day after the thirty-fifth deposit" has the acts of deposit, a count of 35 and a delay
 * of {@code P30D}; "on the first day of the second month following ratification by each signatory" has the quorum
 * {@code EACH} and a rounding. Models of the final clauses: UN Final Clauses of Multilateral Treaties, Handbook (2003).
 */
@Value.Immutable
@ValueStyle
public sealed interface Trigger permits ImmutableTrigger {

    /** {@return the date} */
    Optional<UncertainDate> date();

    /** {@return the id of the event} */
    Optional<String> event();

    /** {@return the kinds of act that count} */
    List<LifecycleAct> acts();

    /** {@return how many actors must have acted; empty where a quorum says so} */
    Optional<Integer> count();

    /** {@return the share of the actors that must have acted; empty where a count says so} */
    Optional<Quorum> quorum();

    /** {@return the actors of whose acts so many are needed; empty for all principal parties} */
    List<Reference> from();

    /** {@return the actors that must be among those that acted} */
    List<Reference> including();

    /** {@return whether acts of international organisations do not count} */
    @Value.Default
    default boolean withoutOrganisations() {
        return false;
    }

    /** {@return triggers of which all must be met: the latest counts} */
    List<Trigger> allOf();

    /** {@return triggers of which one must be met: the earliest counts} */
    List<Trigger> anyOf();

    /** {@return the words of a trigger that no record settles: a share of a quantity, a date to be agreed} */
    Optional<LocalizedText> words();

    /** {@return how long after it the effect comes, or empty for at once} */
    Optional<IsoDuration> delay();

    /** {@return to which day the effect then moves on, or empty} */
    Optional<Rounding> rounding();

    /**
     * A trigger that waits for acts of a number of actors.
     *
     * @param count how many
     * @param acts the kinds of act that count
     * @return a builder of the trigger
     */
    static Builder acts(int count, LifecycleAct... acts) {
        return builder().count(count).acts(List.of(acts));
    }

    /**
     * A trigger that waits for acts of a share of the parties.
     *
     * @param quorum the share
     * @param acts the kinds of act that count
     * @return a builder of the trigger
     */
    static Builder acts(Quorum quorum, LifecycleAct... acts) {
        return builder().quorum(quorum).acts(List.of(acts));
    }

    /**
     * A trigger on a date.
     *
     * @param date the date
     * @return the trigger
     */
    static Trigger on(UncertainDate date) {
        return builder().date(date).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this trigger} */
    Builder toBuilder();

    /** {@return the members of a trigger, each stated once} */
    static MetaType<Trigger> meta() {
        return TriggerMeta.META;
    }

    private static boolean waits(Trigger trigger) {
        return trigger.date().isPresent()
                || trigger.event().isPresent()
                || !trigger.acts().isEmpty()
                || !trigger.allOf().isEmpty()
                || !trigger.anyOf().isEmpty();
    }

    /** Builds triggers; one of {@code date}, {@code event}, {@code acts}, {@code allOf}, {@code anyOf}, {@code words}. */
    final class Builder extends ImmutableTrigger.Builder {

        Builder() {}

        /**
         * Builds the trigger.
         *
         * @return the trigger
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Trigger build() {
            Trigger trigger = super.build();
            return Checks.begin()
                    .oneOf(
                            "date, event, acts, allOf, anyOf, words",
                            trigger.words().isPresent() || waits(trigger))
                    .notBoth(
                            "date, event, acts, allOf, anyOf",
                            trigger.date().isPresent(),
                            trigger.event().isPresent(),
                            !trigger.acts().isEmpty(),
                            !trigger.allOf().isEmpty(),
                            !trigger.anyOf().isEmpty())
                    .notBoth(
                            "count, quorum",
                            trigger.count().isPresent(),
                            trigger.quorum().isPresent())
                    .needs(
                            "acts",
                            !trigger.acts().isEmpty(),
                            "count or quorum or including",
                            trigger.count().isPresent()
                                    || trigger.quorum().isPresent()
                                    || !trigger.including().isEmpty())
                    .id("event", trigger.event())
                    .atLeast("count", trigger.count(), 1)
                    .passed(trigger);
        }
    }
}

final class TriggerMeta {

    static final MetaType<Trigger> META = MetaType.of(Trigger.class, Trigger::builder, Trigger.Builder::build)
            .optional("date", UncertainDate.kind(), Trigger::date, Trigger.Builder::date)
            .optional("event", to(EVENT), Trigger::event, Trigger.Builder::event)
            .list("acts", term(LifecycleAct.vocabulary()), Trigger::acts, Trigger.Builder::addAct)
            .optional("count", whole(1), Trigger::count, Trigger.Builder::count)
            .optional("quorum", choice(Quorum.class), Trigger::quorum, Trigger.Builder::quorum)
            .list("from", Reference.kind(ACTOR), Trigger::from, Trigger.Builder::addFrom)
            .list("including", Reference.kind(ACTOR), Trigger::including, Trigger.Builder::addIncluding)
            .flag("withoutOrganisations", Trigger::withoutOrganisations, Trigger.Builder::withoutOrganisations)
            .list("allOf", part(Trigger::meta), Trigger::allOf, Trigger.Builder::addAllOf)
            .list("anyOf", part(Trigger::meta), Trigger::anyOf, Trigger.Builder::addAnyOf)
            .optional("words", LocalizedText.kind(), Trigger::words, Trigger.Builder::words)
            .optional("delay", IsoDuration.kind(), Trigger::delay, Trigger.Builder::delay)
            .optional("rounding", choice(Rounding.class), Trigger::rounding, Trigger.Builder::rounding)
            .atLeastOneOf("date", "event", "acts", "allOf", "anyOf", "words")
            .atMostOneOf("date", "event", "acts", "allOf", "anyOf")
            .atMostOneOf("count", "quorum")
            .needs("acts", "count", "quorum", "including")
            .done();

    private TriggerMeta() {}
}

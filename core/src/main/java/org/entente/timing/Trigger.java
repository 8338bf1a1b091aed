package org.entente.timing;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.DefinitionKind.MEETING;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.time;
import static org.entente.meta.Kinds.to;
import static org.entente.meta.Kinds.whole;
import static org.entente.meta.Kinds.zone;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * What a point in time is counted from: a date, an event, a meeting, a provision, so many acts, or a combination of
 * these, and what lies between.
 *
 * <p>"On the thirtieth day after the thirty-fifth deposit" has the acts of deposit, a count of 35 and a delay
 * of {@code P30D}; "on the first day of the second month following ratification by each signatory" has the quorum
 * {@code EACH} and a rounding; "not later than sixty days before the next ministerial meeting" has that meeting and
 * {@code before} of {@code P60D}. A meeting that is only promised is defined as one that is scheduled. Models of the
 * final clauses: UN Final Clauses of Multilateral Treaties, Handbook (2003).
 *
 * <p>A date of another calendar ("from the first of Muharram 1445") is printed words with that calendar, beside the
 * Gregorian date or alone where none could be found.
 *
 * <p>That no point is stated ({@link TimeAbsence#NONE_STATED}), that there is none by the text
 * ({@link TimeAbsence#UNLIMITED}) and that it is not known ({@link TimeAbsence#UNKNOWN}) are three facts; a trigger that is
 * left out says none of them.
 */
@Value.Immutable
@ValueStyle
public sealed interface Trigger permits ImmutableTrigger {

    /** {@return the date; Gregorian} */
    Optional<UncertainDate> date();

    /** {@return the date as it is printed and by which calendar, beside the date or alone where none could be read; or empty} */
    Optional<PrintedDate> dateAsPrinted();

    /** {@return the id of the event} */
    Optional<String> event();

    /** {@return the id of the meeting; it counts from the day or days on which the meeting is held} */
    Optional<String> meeting();

    /** {@return the id of the provision; it counts from when that is done} */
    Optional<String> provision();

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

    /** {@return why there is no point, or empty where there is one} */
    Optional<TimeAbsence> absence();

    /** {@return how long after it the point lies, or empty for at once} */
    Optional<IsoDuration> delay();

    /** {@return how long before it the point lies, or empty} Excludes {@code delay}. */
    Optional<IsoDuration> before();

    /** {@return to which day the point then moves on, or empty} */
    Optional<Rounding> rounding();

    /** {@return the time of day at which it is on that day, by the clock of the zone; or empty} It moves no date. */
    Optional<LocalTime> time();

    /** {@return the time zone, or empty} Refused with {@code needs} without {@code time}. */
    Optional<ZoneId> zone();

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

    /**
     * A trigger at an event.
     *
     * @param id the id of the event
     * @return the trigger
     */
    static Trigger event(String id) {
        return builder().event(id).build();
    }

    /**
     * A trigger at a meeting.
     *
     * @param id the id of the meeting
     * @return the trigger
     */
    static Trigger meeting(String id) {
        return builder().meeting(id).build();
    }

    /**
     * The explicit absence of a point in time.
     *
     * @param absence why there is none
     * @return the trigger
     */
    static Trigger absent(TimeAbsence absence) {
        return builder().absence(absence).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this trigger} */
    Builder toBuilder();

    /** {@return a trigger, as a kind of member} */
    static Kind<Trigger> kind() {
        return TriggerMeta.KIND;
    }

    /** {@return the members of a trigger, each stated once} */
    static MetaType<Trigger> meta() {
        return TriggerMeta.META;
    }

    private static boolean waits(Trigger trigger) {
        return hasDate(trigger)
                || trigger.event().isPresent()
                || trigger.meeting().isPresent()
                || trigger.provision().isPresent()
                || trigger.absence().isPresent()
                || !trigger.acts().isEmpty()
                || !trigger.allOf().isEmpty()
                || !trigger.anyOf().isEmpty();
    }

    private static boolean hasDate(Trigger trigger) {
        return trigger.date().isPresent() || trigger.dateAsPrinted().isPresent();
    }

    /**
     * Builds triggers; exactly one of a date ({@code date}, {@code dateAsPrinted} or both), {@code event}, {@code meeting},
     * {@code provision}, {@code acts}, {@code allOf}, {@code anyOf} and {@code absence} is mandatory, or {@code words} alone.
     */
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
                            "date, dateAsPrinted, event, meeting, provision, acts, allOf, anyOf, words, absence",
                            trigger.words().isPresent() || waits(trigger))
                    .notBoth(
                            "date, event, meeting, provision, acts, allOf, anyOf, absence",
                            hasDate(trigger),
                            trigger.event().isPresent(),
                            trigger.meeting().isPresent(),
                            trigger.provision().isPresent(),
                            !trigger.acts().isEmpty(),
                            !trigger.allOf().isEmpty(),
                            !trigger.anyOf().isEmpty(),
                            trigger.absence().isPresent())
                    .notBoth(
                            "delay, before",
                            trigger.delay().isPresent(),
                            trigger.before().isPresent())
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
                    .needs(
                            "zone",
                            trigger.zone().isPresent(),
                            "time",
                            trigger.time().isPresent())
                    .id("event", trigger.event())
                    .id("meeting", trigger.meeting())
                    .id("provision", trigger.provision())
                    .atLeast("count", trigger.count(), 1)
                    .passed(trigger);
        }
    }
}

final class TriggerMeta {

    static final Kind<Trigger> KIND = part(Trigger::meta);

    static final MetaType<Trigger> META = MetaType.of(Trigger.class, Trigger::builder, Trigger.Builder::build)
            .described(
                    "What a point in time is counted from: a date, an event, a meeting, a provision, so many acts, or a combination of these.")
            .optional("date", UncertainDate.kind(), Trigger::date, Trigger.Builder::date)
            .described("The date.")
            .optional("dateAsPrinted", PrintedDate.kind(), Trigger::dateAsPrinted, Trigger.Builder::dateAsPrinted)
            .described("How the text prints that date and by which calendar, beside it or alone.")
            .optional("event", to(EVENT), Trigger::event, Trigger.Builder::event)
            .described("The id of the event.")
            .optional("meeting", to(MEETING), Trigger::meeting, Trigger.Builder::meeting)
            .described("The id of the meeting.")
            .optional("provision", to(PROVISION), Trigger::provision, Trigger.Builder::provision)
            .described("The id of the provision.")
            .list("acts", term(LifecycleAct.vocabulary()), Trigger::acts, Trigger.Builder::addAct)
            .described("The kinds of act that count.")
            .optional("count", whole(1), Trigger::count, Trigger.Builder::count)
            .described("How many actors must have acted.")
            .optional("quorum", choice(Quorum.class), Trigger::quorum, Trigger.Builder::quorum)
            .described("The share of the actors that must have acted.")
            .list("from", Reference.kind(ACTOR), Trigger::from, Trigger.Builder::addFrom)
            .described("The actors of whose acts so many are needed; left out for all principal parties.")
            .list("including", Reference.kind(ACTOR), Trigger::including, Trigger.Builder::addIncluding)
            .described("The actors that must be among those that acted.")
            .flag("withoutOrganisations", Trigger::withoutOrganisations, Trigger.Builder::withoutOrganisations)
            .described("Whether acts of international organisations do not count.")
            .list("allOf", part(Trigger::meta), Trigger::allOf, Trigger.Builder::addAllOf)
            .described("Triggers of which all must be met: the latest counts.")
            .list("anyOf", part(Trigger::meta), Trigger::anyOf, Trigger.Builder::addAnyOf)
            .described("Triggers of which one must be met: the earliest counts.")
            .optional("words", LocalizedText.kind(), Trigger::words, Trigger.Builder::words)
            .described("The words of a trigger that no record settles: a share of a quantity, a date to be agreed.")
            .optional("absence", choice(TimeAbsence.class), Trigger::absence, Trigger.Builder::absence)
            .described("Why no point in time is given; left out where one is.")
            .optional("delay", IsoDuration.kind(), Trigger::delay, Trigger.Builder::delay)
            .described("How long after it the point lies; left out for at once.")
            .optional("before", IsoDuration.kind(), Trigger::before, Trigger.Builder::before)
            .described("How long before it the point lies.")
            .optional("rounding", choice(Rounding.class), Trigger::rounding, Trigger.Builder::rounding)
            .described("To which day the point then moves on.")
            .optional("time", time(), Trigger::time, Trigger.Builder::time)
            .labelled("Time of day")
            .described("The time of day at which it is, by the clock of the zone.")
            .optional("zone", zone(), Trigger::zone, Trigger.Builder::zone)
            .labelled("Time zone")
            .described("The time zone of that clock.")
            .atLeastOneOf(
                    "date",
                    "dateAsPrinted",
                    "event",
                    "meeting",
                    "provision",
                    "acts",
                    "allOf",
                    "anyOf",
                    "words",
                    "absence")
            .atMostOneOf("date", "event", "meeting", "provision", "acts", "allOf", "anyOf", "absence")
            .atMostOneOf("dateAsPrinted", "event", "meeting", "provision", "acts", "allOf", "anyOf", "absence")
            .atMostOneOf("delay", "before")
            .atMostOneOf("count", "quorum")
            .needs("acts", "count", "quorum", "including")
            .needs("zone", "time")
            .done();

    private TriggerMeta() {}
}

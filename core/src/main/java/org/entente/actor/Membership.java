package org.entente.actor;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.MembershipStatus;
import org.immutables.value.Value;

/**
 * That an actor belongs to a body for a time: to an organisation, an alliance or a grouping.
 *
 * <p>An actor that left and came back has two memberships, and so has one that was an observer before it was a member.
 */
@Value.Immutable
@ValueStyle
public sealed interface Membership permits ImmutableMembership {

    /** {@return the id of the body} */
    @Value.Parameter
    String body();

    /** {@return as what it belongs to the body, or empty for a member} */
    Optional<MembershipStatus> status();

    /** {@return the time of the membership, with the first and the last day in it; or empty if not coded} */
    @Value.Parameter
    Optional<DateSpan> held();

    /** {@return how a source prints that time and by which calendar, beside it or alone, or empty} */
    Optional<PrintedDate> heldAsPrinted();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A membership from a time on, or for a time.
     *
     * @param body the id of the body
     * @param held the time
     * @return the membership
     */
    static Membership of(String body, DateSpan held) {
        return checked(ImmutableMembership.of(body, Optional.of(held)));
    }

    /**
     * Returns whether this is a full membership, as that of an observer is not. A status that is not known here takes no
     * member out.
     *
     * @return whether the status is none of associate, observer, candidate and partner
     */
    default boolean isFull() {
        return status().filter(MembershipMeta.NOT_FULL::contains).isEmpty();
    }

    /**
     * Returns whether the membership held on a day.
     *
     * @param day the day
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates are not coded or do not settle it
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Answer heldOn(LocalDate day) {
        UncertainDate date = UncertainDate.of(day);
        return held().map(span -> span.contains(date)).orElse(Answer.CANNOT_TELL);
    }

    private static Membership checked(Membership membership) {
        return Checks.begin().id("body", membership.body()).passed(membership);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this membership} */
    Builder toBuilder();

    /** {@return the members of a membership, each stated once} */
    static MetaType<Membership> meta() {
        return MembershipMeta.META;
    }

    /** Builds memberships; {@code body} is mandatory. */
    final class Builder extends ImmutableMembership.Builder {

        Builder() {}

        /**
         * Builds the membership.
         *
         * @return the membership
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Membership build() {
            return checked(super.build());
        }
    }
}

final class MembershipMeta {

    // A list, since a set would ask the records for hash codes when the class is first met.
    static final List<MembershipStatus> NOT_FULL = List.of(
            MembershipStatus.ASSOCIATE,
            MembershipStatus.OBSERVER,
            MembershipStatus.CANDIDATE,
            MembershipStatus.PARTNER);

    static final MetaType<Membership> META = MetaType.of(
                    Membership.class, Membership::builder, Membership.Builder::build)
            .described(
                    "That an actor belongs to a body for a time, such as an organisation, an alliance or a grouping.")
            .required("body", to(ACTOR), Membership::body, Membership.Builder::body)
            .described("The id of the body.")
            .optional("status", term(MembershipStatus.vocabulary()), Membership::status, Membership.Builder::status)
            .described("As what the actor belongs to the body; left out for a member.")
            .optional("held", DateSpan.kind(), Membership::held, Membership.Builder::held)
            .described("The time of the membership; left out if not coded.")
            .optional("heldAsPrinted", PrintedDate.kind(), Membership::heldAsPrinted, Membership.Builder::heldAsPrinted)
            .described("How a source prints that time, beside it or alone.")
            .list("citations", part(Citation::meta), Membership::citations, Membership.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), Membership::note, Membership.Builder::note)
            .described("The coder's note.")
            .done();

    private MembershipMeta() {}
}

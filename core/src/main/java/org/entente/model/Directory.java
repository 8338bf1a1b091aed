package org.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.actor.Coded;
import org.entente.actor.Member;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.actor.Successor;
import org.entente.people.Holder;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;

/**
 * Who is who over time, as far as it is defined: members of bodies, successors, holders of offices, and whom a
 * code means on a day. Each
 * question is answered in one pass.
 */
public interface Directory {

    /** {@return the definitions of the actors} */
    List<Actor> actors();

    /** {@return the definitions of the offices} */
    List<Office> offices();

    /** {@return the definitions of the officials} */
    List<Official> officials();

    /**
     * Who holds an office on a day, as far as tenures are coded. A designate holds none; who acts for the holder holds it
     * too, as the capacity says.
     *
     * @param office the id of the office
     * @param day the day
     * @return those who surely hold it, and those of whom the dates do not settle it, in the order of the officials
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default List<Holder> holders(String office, LocalDate day) {
        Objects.requireNonNull(office, "office");
        UncertainDate date = UncertainDate.of(day);
        List<Holder> holders = new ArrayList<>();
        for (Official official : officials()) {
            for (Tenure tenure : official.holdings()) {
                if (tenure.office().ids().contains(office)) {
                    Answer held = tenure.heldOn(date);
                    if (held != Answer.NO) {
                        holders.add(new Holder(official.id(), tenure, held));
                    }
                }
            }
        }
        return List.copyOf(holders);
    }

    /**
     * The full members of a body on a day, as far as their memberships are coded. An observer or candidate is none; see
     * {@link Membership#isFull()}.
     *
     * @param body the id of the body
     * @param day the day
     * @return those that were surely members, and those of which the dates do not settle it, in the order of the actors
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default List<Member> members(String body, LocalDate day) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(day, "day");
        List<Member> members = new ArrayList<>();
        for (Actor actor : actors()) {
            Member surest = null;
            for (Membership membership : actor.memberships()) {
                if (membership.isFull() && membership.body().equals(body)) {
                    Answer answer = membership.heldOn(day);
                    if (answer == Answer.YES || (answer == Answer.CANNOT_TELL && surest == null)) {
                        surest = new Member(actor.id(), membership, answer);
                    }
                }
            }
            if (surest != null) {
                members.add(surest);
            }
        }
        return List.copyOf(members);
    }

    /**
     * Returns whether an actor was a full member of a body on a day.
     *
     * @param actor the id of the actor
     * @param body the id of the body
     * @param day the day
     * @return the answer; {@link Answer#CANNOT_TELL} where no membership of it in that body is coded, or where the dates do
     *     not settle it
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Answer isMember(String actor, String body, LocalDate day) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(day, "day");
        return actors().stream()
                .filter(each -> each.id().equals(actor))
                .flatMap(each -> each.memberships().stream())
                .filter(membership -> membership.body().equals(body))
                .map(membership -> membership.isFull() ? membership.heldOn(day) : Answer.NO)
                .reduce(Answer::or)
                .orElse(Answer.CANNOT_TELL);
    }

    /**
     * The actors that came after another, as far as they are defined here.
     *
     * @param actor the id of the predecessor
     * @return the successors, each with the kind and date of its succession, in the order of the actors
     */
    default List<Successor> successors(String actor) {
        Objects.requireNonNull(actor, "actor");
        List<Successor> successors = new ArrayList<>();
        for (Actor each : actors()) {
            for (Predecessor predecessor : each.predecessors()) {
                if (predecessor.actor().equals(actor)) {
                    successors.add(new Successor(each.id(), predecessor));
                }
            }
        }
        return List.copyOf(successors);
    }

    /**
     * The actors that a code means on a day. Codes are used again: {@code CS} of ISO 3166-1 was Czechoslovakia, and later
     * Serbia and Montenegro; the validity of the code distinguishes them, or that of the actor where the code has none. The
     * version of a code is not compared.
     *
     * @param code the code
     * @param day the day
     * @return the actors that had that code then, or may have had it, in the order of the actors
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default List<Coded> coded(Code code, LocalDate day) {
        Objects.requireNonNull(code, "code");
        UncertainDate date = UncertainDate.of(day);
        List<Coded> coded = new ArrayList<>();
        for (Actor actor : actors()) {
            actor.codes().stream()
                    .filter(its ->
                            its.scheme().equals(code.scheme()) && its.value().equals(code.value()))
                    .map(its -> its.validity()
                            .or(actor::validity)
                            .map(validity -> validity.contains(date))
                            .orElse(Answer.CANNOT_TELL))
                    .reduce(Answer::or)
                    .filter(answer -> answer != Answer.NO)
                    .ifPresent(answer -> coded.add(new Coded(actor.id(), answer)));
        }
        return List.copyOf(coded);
    }

    /**
     * The actors that a code means on a day; see {@link #coded(Code, LocalDate)}.
     *
     * @param scheme the scheme of the code
     * @param value the code
     * @param day the day
     * @return the actors that had that code then, or may have had it, in the order of the actors
     * @throws InvalidValueException if the value is no text of one line, and with {@code date-malformed} if the year has
     *     more than four digits
     */
    default List<Coded> coded(CodeScheme scheme, String value, LocalDate day) {
        return coded(Code.of(scheme, value), day);
    }
}

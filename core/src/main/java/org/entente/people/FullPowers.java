package org.entente.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.OfficeFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether an official needs full powers for an act on a day, and why (VCLT art. 7).
 *
 * <p>Heads of state, heads of government and ministers for foreign affairs need none for any act relating to the
 * conclusion of a treaty; heads of mission and accredited representatives need none to adopt a text. All others do, a
 * minister of defence too, unless the states concerned dispense with them. Who exercises an exempt office ad interim is
 * treated like its holder, as the Treaty Section does. This class is immutable and thread-safe.
 */
public final class FullPowers {

    /** VCLT art. 7(2)(a); a monarch or regent is or stands for a head of state. */
    private static final Set<OfficeFunction> EXEMPT = Set.of(
            OfficeFunction.HEAD_OF_STATE,
            OfficeFunction.MONARCH,
            OfficeFunction.REGENT,
            OfficeFunction.HEAD_OF_GOVERNMENT,
            OfficeFunction.FOREIGN_MINISTER);

    /** VCLT art. 7(2)(b), VCDR art. 14. */
    private static final Set<OfficeFunction> HEADS_OF_MISSION =
            Set.of(OfficeFunction.AMBASSADOR, OfficeFunction.ENVOY, OfficeFunction.CHARGE_D_AFFAIRES);

    /** VCLT art. 7(2)(c). */
    private static final Set<OfficeFunction> ACCREDITED =
            Set.of(OfficeFunction.PERMANENT_REPRESENTATIVE, OfficeFunction.HEAD_OF_DELEGATION);

    /** VCLT 1986 art. 7(3). */
    private static final Set<OfficeFunction> OF_ORGANISATIONS =
            Set.of(OfficeFunction.HEAD_OF_ORGANISATION, OfficeFunction.COMMISSIONER);

    /** The acts that a person does for a state: VCLT arts. 7(1) and 67(2), and the ILC Guide on Reservations 2.1.3. */
    private static final Set<LifecycleAct> OF_REPRESENTATIVES = Set.of(
            LifecycleAct.ADOPTION,
            LifecycleAct.AUTHENTICATION,
            LifecycleAct.INITIALLING,
            LifecycleAct.SIGNATURE,
            LifecycleAct.SIGNATURE_AD_REFERENDUM,
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.EXCHANGE_OF_INSTRUMENTS,
            LifecycleAct.RATIFICATION,
            LifecycleAct.ACCEPTANCE,
            LifecycleAct.APPROVAL,
            LifecycleAct.ACCESSION,
            LifecycleAct.FORMAL_CONFIRMATION,
            LifecycleAct.NOTIFICATION_OF_COMPLETION,
            LifecycleAct.CONSENT_BY_OTHER_MEANS,
            LifecycleAct.PROVISIONAL_APPLICATION,
            LifecycleAct.RESERVATION,
            LifecycleAct.OBJECTION,
            LifecycleAct.WITHDRAWAL_OF_RESERVATION,
            LifecycleAct.WITHDRAWAL_OF_OBJECTION,
            LifecycleAct.WITHDRAWAL,
            LifecycleAct.DENUNCIATION,
            LifecycleAct.TERMINATION,
            LifecycleAct.SUSPENSION);

    private final FullPowersReason reason;
    private final Violation text;

    private FullPowers(FullPowersReason reason, Violation text) {
        this.reason = reason;
        this.text = text;
    }

    /**
     * Judges by the tenures of an official.
     *
     * @param official the official
     * @param path where the official is defined
     * @param offices finds offices by id
     * @param act the act
     * @param day the day of the act
     * @param parties the ids of the actors between which the treaty is made
     * @return whether full powers are needed, and why
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public static FullPowers of(
            Official official,
            ValuePath path,
            Function<String, Optional<Office>> offices,
            LifecycleAct act,
            LocalDate day,
            Set<String> parties) {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(offices, "offices");
        Objects.requireNonNull(parties, "parties");
        return new Judge(official, path, Objects.requireNonNull(act, "act"), day, parties).judge(offices);
    }

    /**
     * Whether full powers are needed.
     *
     * @return the answer
     */
    public Answer needed() {
        return reason.needed();
    }

    /**
     * The code of the reason.
     *
     * @return a stable kebab-case code such as {@code exempt-office}
     */
    public String code() {
        return text.code();
    }

    /**
     * What the answer rests on.
     *
     * @return the path of the tenure, or of the official
     */
    public ValuePath path() {
        return text.path();
    }

    /**
     * What the message speaks of.
     *
     * @return the arguments by name
     */
    public Map<String, String> arguments() {
        return text.arguments();
    }

    /**
     * The reason for a person.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the message
     */
    public String message(Locale locale) {
        return text.message(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FullPowers that && reason == that.reason && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, text);
    }

    /** Renders the answer and its reason on one line, in English. */
    @Override
    public String toString() {
        return needed() + ": " + text.message() + " [" + text.code() + "]";
    }

    /** Goes through the tenures once and keeps the strongest reason: one that settles it, one that may, any other. */
    private record Judge(Official official, ValuePath path, LifecycleAct act, LocalDate day, Set<String> parties) {

        FullPowers judge(Function<String, Optional<Office>> offices) {
            UncertainDate date = UncertainDate.of(day);
            if (!OF_REPRESENTATIVES.contains(act)) {
                return of(act.isKnown() ? FullPowersReason.ACT_NEEDS_NONE : FullPowersReason.ACT_UNKNOWN, path);
            }
            FullPowers strongest = of(
                    official.tenures().isEmpty() ? FullPowersReason.NO_OFFICE_KNOWN : FullPowersReason.NO_OFFICE_HELD,
                    path);
            for (int i = 0; i < official.tenures().size(); i++) {
                Tenure tenure = official.tenures().get(i);
                Answer held = tenure.isDesignate() ? Answer.NO : tenure.heldOn(date);
                if (held != Answer.NO) {
                    FullPowers found = byTenure(tenure, path.member("tenures").index(i), offices, held);
                    strongest = found.reason.compareTo(strongest.reason) < 0 ? found : strongest;
                }
            }
            return strongest;
        }

        private FullPowers byTenure(
                Tenure tenure, ValuePath at, Function<String, Optional<Office>> offices, Answer held) {
            Optional<Office> office = tenure.office().id().flatMap(offices);
            Optional<OfficeFunction> function = office.flatMap(Office::function).filter(OfficeFunction::isKnown);
            if (office.isEmpty() || function.isEmpty()) {
                return of(FullPowersReason.FUNCTION_UNKNOWN, at);
            }
            FullPowersReason found = byOffice(office.get(), function.get());
            FullPowers judged = of(
                    found.needed() == Answer.NO && held == Answer.CANNOT_TELL
                            ? FullPowersReason.OFFICE_NOT_SETTLED
                            : found,
                    at);
            Violation stated = judged.text.with("function", function.get());
            Optional<Capacity> capacity = tenure.capacityOn(day).filter(it -> !it.equals(Capacity.SUBSTANTIVE));
            return new FullPowers(
                    judged.reason,
                    capacity.map(it -> stated.with("capacity", it)).orElse(stated));
        }

        private FullPowersReason byOffice(Office office, OfficeFunction function) {
            if (EXEMPT.contains(function)) {
                return FullPowersReason.EXEMPT_OFFICE;
            }
            if (OF_ORGANISATIONS.contains(function)) {
                return FullPowersReason.ORGANISATION_RULES;
            }
            if (act.equals(LifecycleAct.ADOPTION) && ACCREDITED.contains(function)) {
                return FullPowersReason.ACCREDITED_REPRESENTATIVE;
            }
            if (act.equals(LifecycleAct.ADOPTION) && HEADS_OF_MISSION.contains(function)) {
                return byMission(office);
            }
            return FullPowersReason.OFFICE_NOT_EXEMPT;
        }

        /** For a treaty between the sending and the receiving state, and none beside them. */
        private FullPowersReason byMission(Office office) {
            if (office.accreditedTo().isEmpty()) {
                return FullPowersReason.RECEIVING_STATE_UNKNOWN;
            }
            return parties.stream()
                            .allMatch(party -> office.accreditedTo().contains(party)
                                    || office.actor().filter(party::equals).isPresent())
                    ? FullPowersReason.HEAD_OF_MISSION
                    : FullPowersReason.OFFICE_NOT_EXEMPT;
        }

        private FullPowers of(FullPowersReason why, ValuePath at) {
            return new FullPowers(
                    why,
                    Violation.of(why, at)
                            .with("official", official.id())
                            .with("act", act)
                            .with("date", day));
        }
    }
}

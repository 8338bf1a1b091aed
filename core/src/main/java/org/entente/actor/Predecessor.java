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
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.SuccessionKind;
import org.immutables.value.Value;

/**
 * Whom an actor came after, how and when: the predecessor state of the 1978 Vienna Convention on Succession of States in
 * respect of Treaties (art. 2(1)(c)), or the organisation whose functions were taken over.
 *
 * <p>An actor may have several predecessors, and be one of several successors. Two may each have come after the other, as
 * states that united and parted again.
 */
@Value.Immutable
@ValueStyle
public sealed interface Predecessor permits ImmutablePredecessor {

    /** {@return the id of the predecessor} */
    @Value.Parameter
    String actor();

    /** {@return how the one came after the other, or empty} */
    @Value.Parameter
    Optional<SuccessionKind> kind();

    /** {@return the date of the succession, or empty if not coded} */
    @Value.Parameter
    Optional<UncertainDate> date();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A predecessor by the id of the actor.
     *
     * @param actor the id of the predecessor
     * @param kind how the one came after the other
     * @return the predecessor
     */
    static Predecessor of(String actor, SuccessionKind kind) {
        return checked(ImmutablePredecessor.of(actor, Optional.of(kind), Optional.empty()));
    }

    /**
     * A predecessor by the id of the actor and the date of the succession, of which the kind is not coded.
     *
     * @param actor the id of the predecessor
     * @param date the date of the succession
     * @return the predecessor
     */
    static Predecessor of(String actor, UncertainDate date) {
        return checked(ImmutablePredecessor.of(actor, Optional.empty(), Optional.of(date)));
    }

    /**
     * A predecessor with the kind and the date of the succession.
     *
     * @param actor the id of the predecessor
     * @param kind how the one came after the other
     * @param date the date of the succession
     * @return the predecessor
     */
    static Predecessor of(String actor, SuccessionKind kind, UncertainDate date) {
        return checked(ImmutablePredecessor.of(actor, Optional.of(kind), Optional.of(date)));
    }

    private static Predecessor checked(Predecessor predecessor) {
        return Checks.begin().id("actor", predecessor.actor()).passed(predecessor);
    }

    /**
     * Returns whether the one had come after the other by a day.
     *
     * @param day the day; that of the succession counts as after it
     * @return the answer; {@link Answer#CANNOT_TELL} where the date is not coded or does not settle it
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Answer succeededBy(LocalDate day) {
        UncertainDate on = UncertainDate.of(day);
        return date().map(date -> date.isAfter(on).not()).orElse(Answer.CANNOT_TELL);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this predecessor} */
    Builder toBuilder();

    /** {@return the members of a predecessor, each stated once} */
    static MetaType<Predecessor> meta() {
        return PredecessorMeta.META;
    }

    /** Builds predecessors; {@code actor} is mandatory. */
    final class Builder extends ImmutablePredecessor.Builder {

        Builder() {}

        /**
         * Builds the predecessor.
         *
         * @return the predecessor
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Predecessor build() {
            return checked(super.build());
        }
    }
}

final class PredecessorMeta {

    static final MetaType<Predecessor> META = MetaType.of(
                    Predecessor.class, Predecessor::builder, Predecessor.Builder::build)
            .described("Whom an actor came after, how and when.")
            .required("actor", to(ACTOR), Predecessor::actor, Predecessor.Builder::actor)
            .described("The id of the predecessor.")
            .optional("kind", term(SuccessionKind.vocabulary()), Predecessor::kind, Predecessor.Builder::kind)
            .labelled("Kind of succession")
            .described("How the one came after the other.")
            .optional("date", UncertainDate.kind(), Predecessor::date, Predecessor.Builder::date)
            .described("The date of the succession; left out if not coded.")
            .list("citations", part(Citation::meta), Predecessor::citations, Predecessor.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), Predecessor::note, Predecessor.Builder::note)
            .described("The coder's note.")
            .done();

    private PredecessorMeta() {}
}

package org.entente.life;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.DefinitionKind.PASSAGE;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.people.Participant;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * An act in the life of an instrument: its initialling, signature, ratification, entry into force.
 *
 * <p>When an act was done and when it takes effect are two facts, and either may come before the other. Nothing is
 * derived here: events are recorded as the sources give them.
 */
@Value.Immutable
@ValueStyle
public sealed interface LifecycleEvent permits ImmutableLifecycleEvent {

    /** {@return the id by which timings refer to the event, or empty} */
    Optional<String> id();

    /** {@return what was done} */
    LifecycleAct act();

    /** {@return the id of the cited work whose life it belongs to, or empty for this agreement} */
    Optional<String> work();

    /** {@return whose act it is; for an entry into force, suspension, termination and the like, for whom; empty for all} */
    List<Reference> actors();

    /** {@return who took part: those who signed, their witnesses} */
    List<Participant> participants();

    /** {@return where, or empty} */
    Optional<Reference> place();

    /** {@return when it was done, such as the day of deposit, or empty; an entry into force has none} */
    Optional<DateSpan> done();

    /** {@return how a source prints that date, beside it or alone, or empty} */
    Optional<PrintedDate> doneAsPrinted();

    /** {@return when it takes effect, or empty} */
    Optional<UncertainDate> takesEffect();

    /** {@return how a source prints that date, beside it or alone, or empty} */
    Optional<PrintedDate> takesEffectAsPrinted();

    /**
     * {@return whether the event is foreseen and not, or not yet, done} It counts for no rule and no status, and serves
     * as a point to count from.
     */
    @Value.Default
    default boolean expected() {
        return false;
    }

    /** {@return to whom it is addressed: the depositaries, or the other party} */
    List<Reference> recipients();

    /** {@return by which means it is done, or empty} */
    Optional<ConsentMeans> means();

    /**
     * {@return the id of the event that it answers, or empty} An objection answers a reservation, a revocation a notice,
     * a confirmation an act.
     */
    Optional<String> regarding();

    /** {@return the parts or provisions that it is about, such as those that a reservation excludes} */
    List<Reference> provisions();

    /** {@return the words of a reservation, objection or declaration, or empty} */
    Optional<LocalizedText> text();

    /** {@return what an objection does between the two actors, or empty} */
    Optional<ObjectionEffect> objectionEffect();

    /** {@return the territories that it is about, by VCLT art. 29} */
    List<Reference> territories();

    /** {@return the state that a successor succeeds, or empty} */
    Optional<Reference> predecessor();

    /** {@return the ground of a termination, withdrawal, suspension or invalidity, or empty} */
    Optional<TerminationGround> ground();

    /** {@return how the members of an organ or conference voted} */
    List<Vote> votes();

    /** {@return what other sources say of its dates} */
    List<DateReport> reports();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this event} */
    Builder toBuilder();

    /** {@return the members of an event, each stated once} */
    static MetaType<LifecycleEvent> meta() {
        return LifecycleEventMeta.META;
    }

    /** Builds events; {@code act} is mandatory. */
    final class Builder extends ImmutableLifecycleEvent.Builder {

        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public LifecycleEvent build() {
            LifecycleEvent event = super.build();
            return Checks.begin()
                    .id("id", event.id())
                    .id("work", event.work())
                    .id("regarding", event.regarding())
                    .passed(event);
        }
    }
}

final class LifecycleEventMeta {

    static final MetaType<LifecycleEvent> META = MetaType.of(
                    LifecycleEvent.class, LifecycleEvent::builder, LifecycleEvent.Builder::build)
            .described(
                    "An act in the life of an instrument: its initialling, signature, ratification, entry into force.")
            .optional("id", defines(EVENT), LifecycleEvent::id, LifecycleEvent.Builder::id)
            .described("The id by which timings refer to the event.")
            .required("act", term(LifecycleAct.vocabulary()), LifecycleEvent::act, LifecycleEvent.Builder::act)
            .described("What was done.")
            .optional("work", to(WORK), LifecycleEvent::work, LifecycleEvent.Builder::work)
            .described("The id of the cited work to whose life the event belongs; left out for this agreement.")
            .list("actors", Reference.kind(ACTOR), LifecycleEvent::actors, LifecycleEvent.Builder::addActor)
            .described("Whose act it is.")
            .list(
                    "participants",
                    part(Participant::meta),
                    LifecycleEvent::participants,
                    LifecycleEvent.Builder::addParticipant)
            .described("Who took part: those who signed, their witnesses.")
            .optional("place", Reference.kind(PLACE), LifecycleEvent::place, LifecycleEvent.Builder::place)
            .described("Where it was done.")
            .optional("done", DateSpan.kind(), LifecycleEvent::done, LifecycleEvent.Builder::done)
            .described("When it was done, such as the date of deposit.")
            .optional(
                    "doneAsPrinted",
                    PrintedDate.kind(),
                    LifecycleEvent::doneAsPrinted,
                    LifecycleEvent.Builder::doneAsPrinted)
            .described("How a source prints that date, beside it or alone.")
            .optional(
                    "takesEffect",
                    UncertainDate.kind(),
                    LifecycleEvent::takesEffect,
                    LifecycleEvent.Builder::takesEffect)
            .described("When it takes effect.")
            .optional(
                    "takesEffectAsPrinted",
                    PrintedDate.kind(),
                    LifecycleEvent::takesEffectAsPrinted,
                    LifecycleEvent.Builder::takesEffectAsPrinted)
            .described("How a source prints that date, beside it or alone.")
            .flag("expected", LifecycleEvent::expected, LifecycleEvent.Builder::expected)
            .described("Whether the event is foreseen and not, or not yet, done; it counts for no rule and no status.")
            .list("recipients", Reference.kind(ACTOR), LifecycleEvent::recipients, LifecycleEvent.Builder::addRecipient)
            .described("Its addressees: the depositaries, or the other party.")
            .optional("means", term(ConsentMeans.vocabulary()), LifecycleEvent::means, LifecycleEvent.Builder::means)
            .described("By which means it is done.")
            .optional("regarding", to(EVENT), LifecycleEvent::regarding, LifecycleEvent.Builder::regarding)
            .described(
                    "The id of the event that it answers: an objection a reservation, a revocation a notice, a confirmation an act.")
            .list(
                    "provisions",
                    Reference.kind(PASSAGE),
                    LifecycleEvent::provisions,
                    LifecycleEvent.Builder::addProvision)
            .described("The parts or provisions that it is about.")
            .optional("text", LocalizedText.kind(), LifecycleEvent::text, LifecycleEvent.Builder::text)
            .described("The words of a reservation, objection or declaration.")
            .optional(
                    "objectionEffect",
                    term(ObjectionEffect.vocabulary()),
                    LifecycleEvent::objectionEffect,
                    LifecycleEvent.Builder::objectionEffect)
            .labelled("Effect of the objection")
            .described("What an objection does between the two actors.")
            .list(
                    "territories",
                    Reference.kind(ACTOR),
                    LifecycleEvent::territories,
                    LifecycleEvent.Builder::addTerritory)
            .described("The territories that it is about (VCLT art. 29).")
            .optional(
                    "predecessor",
                    Reference.kind(ACTOR),
                    LifecycleEvent::predecessor,
                    LifecycleEvent.Builder::predecessor)
            .described("The state that a successor succeeds.")
            .optional(
                    "ground",
                    term(TerminationGround.vocabulary()),
                    LifecycleEvent::ground,
                    LifecycleEvent.Builder::ground)
            .described("The ground of a termination, withdrawal, suspension or invalidity.")
            .list("votes", part(Vote::meta), LifecycleEvent::votes, LifecycleEvent.Builder::addVote)
            .described("How the members of an organ or conference voted.")
            .list("reports", part(DateReport::meta), LifecycleEvent::reports, LifecycleEvent.Builder::addReport)
            .described("What other sources say of its dates.")
            .list("citations", part(Citation::meta), LifecycleEvent::citations, LifecycleEvent.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), LifecycleEvent::note, LifecycleEvent.Builder::note)
            .described("The coder's note.")
            .done();

    private LifecycleEventMeta() {}
}

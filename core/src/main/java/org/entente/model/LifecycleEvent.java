package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.EVENT;
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
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LifecycleAct;
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

    /** {@return whose act it is} */
    List<Reference> actors();

    /** {@return the officials who took part} */
    List<EventParticipant> officials();

    /** {@return where, or empty} */
    Optional<Reference> place();

    /** {@return when it was done, such as the date of deposit, or empty} */
    Optional<DateSpan> done();

    /** {@return when it takes effect, or empty} */
    Optional<UncertainDate> takesEffect();

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
            return Checks.begin().id("id", event.id()).id("work", event.work()).passed(event);
        }
    }
}

final class LifecycleEventMeta {

    static final MetaType<LifecycleEvent> META = MetaType.of(
                    LifecycleEvent.class, LifecycleEvent::builder, LifecycleEvent.Builder::build)
            .optional("id", defines(EVENT), LifecycleEvent::id, LifecycleEvent.Builder::id)
            .required("act", term(LifecycleAct.vocabulary()), LifecycleEvent::act, LifecycleEvent.Builder::act)
            .optional("work", to(WORK), LifecycleEvent::work, LifecycleEvent.Builder::work)
            .list("actors", Reference.kind(ACTOR), LifecycleEvent::actors, LifecycleEvent.Builder::addActor)
            .list(
                    "officials",
                    part(EventParticipant::meta),
                    LifecycleEvent::officials,
                    LifecycleEvent.Builder::addOfficial)
            .optional("place", Reference.kind(PLACE), LifecycleEvent::place, LifecycleEvent.Builder::place)
            .optional("done", DateSpan.kind(), LifecycleEvent::done, LifecycleEvent.Builder::done)
            .optional(
                    "takesEffect",
                    UncertainDate.kind(),
                    LifecycleEvent::takesEffect,
                    LifecycleEvent.Builder::takesEffect)
            .optional("note", LocalizedText.kind(), LifecycleEvent::note, LifecycleEvent.Builder::note)
            .done();

    private LifecycleEventMeta() {}
}

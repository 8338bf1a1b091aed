package org.entente.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.PartyRole;

/**
 * What a judgement about force rests on: the events in the life of one instrument, its parties, the rules of its clauses
 * and its legal natures, each with its place in the agreement.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Life {

    /**
     * A value and its place.
     *
     * @param value the value
     * @param path its place in the agreement
     * @param <T> its type
     */
    public record Placed<T>(T value, ValuePath path) {

        /**
         * Places a value.
         *
         * @param value the value
         * @param path its place
         */
        public Placed {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * One that the agreement lists as a party.
     *
     * @param actor the id of the actor
     * @param roles its roles
     * @param isPrincipal whether the agreement is its own
     */
    public record Listed(String actor, List<PartyRole> roles, boolean isPrincipal) {

        /**
         * Lists a party.
         *
         * @param actor the id of the actor
         * @param roles its roles
         * @param isPrincipal whether the agreement is its own
         */
        public Listed {
            Objects.requireNonNull(actor, "actor");
            roles = List.copyOf(roles);
        }
    }

    /**
     * A legal nature and who ascribes it.
     *
     * @param force the nature
     * @param by whose view it is, as an id or in words; empty if none is named
     */
    public record Ascribed(LegalForce force, Optional<String> by) {

        /**
         * Ascribes a nature.
         *
         * @param force the nature
         * @param by whose view it is, as an id or in words; empty if none is named
         */
        public Ascribed {
            Objects.requireNonNull(force, "force");
            Objects.requireNonNull(by, "by");
        }
    }

    private final List<Placed<LifecycleEvent>> events;
    private final List<Placed<Listed>> parties;
    private final List<Placed<ForceRule>> rules;
    private final List<Placed<Ascribed>> natures;
    private final Map<String, DateSpan> validities;
    private final Map<String, DateSpan> meetings;
    private final List<String> organisations;
    private final Map<String, Map<String, UncertainDate>> successions;
    private final List<ClauseTopic> topics;

    private Life(Builder builder) {
        this.events = List.copyOf(builder.events);
        this.parties = List.copyOf(builder.parties);
        this.rules = List.copyOf(builder.rules);
        this.natures = List.copyOf(builder.natures);
        this.validities = Map.copyOf(builder.validities);
        this.meetings = Map.copyOf(builder.meetings);
        this.organisations = List.copyOf(builder.organisations);
        this.successions = Map.copyOf(builder.successions);
        this.topics = List.copyOf(builder.topics);
    }

    /**
     * The events that were done, in the order of the agreement; an expected one is among them.
     *
     * @return the events
     */
    public List<Placed<LifecycleEvent>> events() {
        return events;
    }

    /**
     * Those that the agreement lists as parties.
     *
     * @return the parties, in the order of the agreement
     */
    public List<Placed<Listed>> parties() {
        return parties;
    }

    /**
     * The rules that clauses state; the first that says something counts.
     *
     * @return the rules, those of the whole instrument before those of its parts, in the order of the agreement
     */
    public List<Placed<ForceRule>> rules() {
        return rules;
    }

    /**
     * The legal natures that are ascribed to the whole instrument.
     *
     * @return the natures
     */
    public List<Placed<Ascribed>> natures() {
        return natures;
    }

    /**
     * When an actor exists.
     *
     * @param actor the id of the actor
     * @return its validity, or empty if none is recorded
     */
    public Optional<DateSpan> validity(String actor) {
        return Optional.ofNullable(validities.get(Objects.requireNonNull(actor, "actor")));
    }

    /**
     * When a meeting is held or planned.
     *
     * @param meeting the id of the meeting
     * @return its dates, or empty if none are recorded
     */
    public Optional<DateSpan> meeting(String meeting) {
        return Optional.ofNullable(meetings.get(Objects.requireNonNull(meeting, "meeting")));
    }

    /**
     * The actors that are international organisations.
     *
     * @return their ids
     */
    public List<String> organisations() {
        return organisations;
    }

    /**
     * What the clauses are about.
     *
     * @return the topics, each once, in the order of the text
     */
    public List<ClauseTopic> topics() {
        return topics;
    }

    /**
     * When an actor came after another.
     *
     * @param successor the id of the successor
     * @param predecessor the id of its predecessor
     * @return the date of the succession, or empty if none is recorded
     */
    public Optional<UncertainDate> succession(String successor, String predecessor) {
        return Optional.ofNullable(successions
                .getOrDefault(Objects.requireNonNull(successor, "successor"), Map.of())
                .get(Objects.requireNonNull(predecessor, "predecessor")));
    }

    /** {@return a builder of a life without events} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds lives. */
    public static final class Builder {

        private final List<Placed<LifecycleEvent>> events = new ArrayList<>();
        private final List<Placed<Listed>> parties = new ArrayList<>();
        private final List<Placed<ForceRule>> rules = new ArrayList<>();
        private final List<Placed<Ascribed>> natures = new ArrayList<>();
        private final Map<String, DateSpan> validities = new LinkedHashMap<>();
        private final Map<String, DateSpan> meetings = new LinkedHashMap<>();
        private final List<String> organisations = new ArrayList<>();
        private final Map<String, Map<String, UncertainDate>> successions = new LinkedHashMap<>();
        private final Set<ClauseTopic> topics = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Adds an event.
         *
         * @param event the event
         * @param path its place
         * @return this builder
         */
        public Builder addEvent(LifecycleEvent event, ValuePath path) {
            events.add(new Placed<>(event, path));
            return this;
        }

        /**
         * Adds one that is listed as a party.
         *
         * @param party the party
         * @param path its place
         * @return this builder
         */
        public Builder addParty(Listed party, ValuePath path) {
            parties.add(new Placed<>(party, path));
            return this;
        }

        /**
         * Adds the rule of a clause.
         *
         * @param rule the rule
         * @param path its place
         * @return this builder
         */
        public Builder addRule(ForceRule rule, ValuePath path) {
            rules.add(new Placed<>(rule, path));
            return this;
        }

        /**
         * Adds a legal nature of the whole instrument.
         *
         * @param nature the nature
         * @param path its place
         * @return this builder
         */
        public Builder addNature(Ascribed nature, ValuePath path) {
            natures.add(new Placed<>(nature, path));
            return this;
        }

        /**
         * Says when an actor exists.
         *
         * @param actor the id of the actor
         * @param validity when it exists; of several the first counts
         * @return this builder
         */
        public Builder validity(String actor, DateSpan validity) {
            validities.putIfAbsent(
                    Objects.requireNonNull(actor, "actor"), Objects.requireNonNull(validity, "validity"));
            return this;
        }

        /**
         * Says when a meeting is held or planned.
         *
         * @param meeting the id of the meeting
         * @param dates its dates; of several the first count
         * @return this builder
         */
        public Builder meeting(String meeting, DateSpan dates) {
            meetings.putIfAbsent(Objects.requireNonNull(meeting, "meeting"), Objects.requireNonNull(dates, "dates"));
            return this;
        }

        /**
         * Says that an actor is an international organisation.
         *
         * @param actor the id of the actor
         * @return this builder
         */
        public Builder addOrganisation(String actor) {
            organisations.add(Objects.requireNonNull(actor, "actor"));
            return this;
        }

        /**
         * Says what a clause is about.
         *
         * @param topic the topic of the clause
         * @return this builder
         */
        public Builder addTopic(ClauseTopic topic) {
            topics.add(Objects.requireNonNull(topic, "topic"));
            return this;
        }

        /**
         * Says when an actor came after another.
         *
         * @param successor the id of the successor
         * @param predecessor the id of its predecessor
         * @param date the date of the succession; of several the first counts
         * @return this builder
         */
        public Builder succession(String successor, String predecessor, UncertainDate date) {
            successions
                    .computeIfAbsent(Objects.requireNonNull(successor, "successor"), any -> new LinkedHashMap<>())
                    .putIfAbsent(
                            Objects.requireNonNull(predecessor, "predecessor"), Objects.requireNonNull(date, "date"));
            return this;
        }

        /** {@return the life} */
        public Life build() {
            return new Life(this);
        }
    }
}

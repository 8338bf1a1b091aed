package org.entente.meta;

import java.util.Set;

/** The kinds of definitions in an agreement; each has ids of its own. */
public enum DefinitionKind {
    /** An actor. */
    ACTOR("actor"),
    /** An official. */
    OFFICIAL("official"),
    /** A place. */
    PLACE("place"),
    /** A policy area. */
    POLICY_AREA("policy area"),
    /** A cited work. */
    WORK("work"),
    /** A source. */
    SOURCE("source"),
    /** A meeting. */
    MEETING("meeting"),
    /** An event in the life of an instrument. */
    EVENT("event"),
    /** A provision. */
    PROVISION("provision"),
    /** What a provision creates: an actor, such as a body, or a work. */
    CREATION("actor or work");

    private final String name;

    DefinitionKind(String name) {
        this.name = name;
    }

    /**
     * The kinds of definitions that a reference to this kind may name.
     *
     * @return this kind alone, or those that it stands for
     */
    public Set<DefinitionKind> targets() {
        return this == CREATION ? Set.of(ACTOR, WORK) : Set.of(this);
    }

    /** Renders the kind as a message names it: {@code policy area}. */
    @Override
    public String toString() {
        return name;
    }
}

package org.entente.meta;

import java.util.List;

/** The kinds of definitions in an agreement; each has ids of its own. */
public enum DefinitionKind {
    /** An actor. */
    ACTOR("actor"),
    /** An office. */
    OFFICE("office"),
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
    /** A series of meetings. */
    SERIES("series of meetings"),
    /** A meeting. */
    MEETING("meeting"),
    /** An event in the life of an instrument. */
    EVENT("event"),
    /** A part of the instrument, such as an annex or a letter. */
    PART("part"),
    /** A provision. */
    PROVISION("provision"),
    /** A scheme of assessment. */
    SCHEME("scheme of assessment"),
    /** An item that a provision, or a phrase that qualifies it, enumerates. */
    ITEM("item"),
    /** What a provision creates: an actor, such as a body, or a work. */
    CREATION("actor or work"),
    /** Who writes or receives a letter: an actor or an official. */
    CORRESPONDENT("actor or official"),
    /** A passage of the text: a part or a provision. Of two with one id the part is meant. */
    PASSAGE("part or provision");

    private final String name;

    DefinitionKind(String name) {
        this.name = name;
    }

    /**
     * The kinds of definitions that a reference to this kind may name.
     *
     * @return this kind alone, or those that it stands for
     */
    public List<DefinitionKind> targets() {
        return switch (this) {
            case CREATION -> List.of(ACTOR, WORK);
            case CORRESPONDENT -> List.of(ACTOR, OFFICIAL);
            case PASSAGE -> List.of(PART, PROVISION);
            default -> List.of(this);
        };
    }

    /** Renders the kind as a message names it: {@code policy area}. */
    @Override
    public String toString() {
        return name;
    }
}

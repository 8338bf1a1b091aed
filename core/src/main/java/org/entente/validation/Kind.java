package org.entente.validation;

/** The kinds of definitions; each has ids of its own. */
enum Kind {
    ACTOR("actor"),
    OFFICIAL("official"),
    PLACE("place"),
    POLICY_AREA("policy area"),
    WORK("work"),
    SOURCE("source"),
    MEETING("meeting"),
    EVENT("event"),
    PROVISION("provision"),
    /** What a provision creates may be an actor, such as a body, or a work. */
    CREATION("actor or work");

    private final String name;

    Kind(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.entente.life;

/** What a consent comes later than, to which a clause gives a beginning of its own. */
public enum LaterThan {
    /**
     * The acts that bring the instrument into force: "for each State ratifying after the deposit of the thirty-fifth
     * instrument" (VCLT art. 84(2)).
     */
    CONDITION,
    /**
     * The entry into force: "for States whose instruments are deposited subsequent to the entry into force" (Treaty on the
     * Non-Proliferation of Nuclear Weapons, art. IX(4)).
     */
    ENTRY_INTO_FORCE
}

package org.entente.violation;

/** How grave a violation is. */
public enum Severity {
    /** The value is refused. */
    ERROR,
    /** The value is accepted; somebody should look at it. */
    WARNING,
    /** The value is accepted; somebody may like to know. */
    INFO
}

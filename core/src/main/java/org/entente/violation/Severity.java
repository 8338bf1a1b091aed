package org.entente.violation;

/** How grave a violation is. */
public enum Severity {
    /** The value is refused. */
    ERROR,
    /** The value is accepted; it calls for a second look. */
    WARNING,
    /** The value is accepted; a remark. */
    INFO
}

package org.entente.provision;

/** Whether an enumeration is complete, and whether all of it is meant (coding manual rule 27). */
public enum Listing {
    /** There may be more: "including", "such as". */
    OPEN,
    /** There are no others: "namely", or a bare list. */
    CLOSED,
    /** One of them: "in Geneva or Vienna". */
    ALTERNATIVES
}

package org.entente.name;

/** The order of family and given name in a form of a name; a property of the form, not of the person. */
public enum NameOrder {
    /** The family name comes first: Chung Eui-yong. */
    FAMILY_FIRST,
    /** The given name comes first: Antony J. Blinken. */
    GIVEN_FIRST
}

package org.entente.table.column;

/** What the text of a cell stands for. */
public enum CellForm {
    /** A string, as it is. */
    TEXT,
    /** A string, or several with a stroke between them. */
    TEXTS,
    /** A number. */
    NUMBER,
    /** A truth value. */
    FLAG
}

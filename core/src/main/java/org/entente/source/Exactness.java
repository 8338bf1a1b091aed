package org.entente.source;

/** How exactly a text has the words of a quote. Each value takes in what those before it do. */
public enum Exactness {
    /** Character by character. */
    EXACT,
    /**
     * But for white space, line ends, soft hyphens and the hyphens that divide words at the ends of lines: what layout adds
     * and copying alters.
     */
    SPACING,
    /** But for the form of quotation marks and dashes, ligatures, and how accents are encoded (Unicode NFKD). */
    TYPOGRAPHY,
    /** But for capitals. */
    CASE
}

package org.entente.source;

/** Whether a span still fits a text. */
public enum SpanMatch {
    /** The text in the span has the digest that the span carries. */
    MATCHES,
    /** The text in the span has another digest. */
    DIFFERS,
    /** The span ends after the text. */
    OUT_OF_RANGE,
    /** The span carries no digest: no answer. */
    NO_DIGEST,
    /** All spans of the text together are too long for one verification: no answer. */
    NOT_COMPARED
}

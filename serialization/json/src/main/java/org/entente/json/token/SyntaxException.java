package org.entente.json.token;

import java.io.IOException;

/** The text cannot be read further: it is no JSON, or a limit is exceeded. */
public final class SyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String detail;
    private final transient Place place;

    /** What is wrong. */
    public enum Kind {
        /** The text does not follow the grammar; the detail is the parser's reason. */
        MALFORMED,
        /** The text ends too early; the detail is the parser's reason. */
        TRUNCATED,
        /** Values are nested too deeply; the detail is the limit. */
        TOO_DEEP,
        /** A string, name or number is too long; the detail is the limit. */
        TOO_LONG,
        /** More names collide in the parser's table of names than happens by chance. */
        COLLIDING_NAMES
    }

    public SyntaxException(Kind kind, String detail, Place place, Exception cause) {
        super(cause);
        this.kind = kind;
        this.detail = detail;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    /** Where the parser gave up; for a limit, the last token before. */
    public Place place() {
        return place;
    }
}

package org.entente.json.token;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text cannot be read further: it is no JSON, or a limit is exceeded. */
public final class SyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The place of a bracket, and features that a caller cannot enable. */
    private static final Pattern NO_REASON = Pattern.compile(
            "( \\((start marker|for \\w+ starting) at |: enable `| \\(not recognized as one ).*", Pattern.DOTALL);

    /** Jackson 2 calls members fields, Jackson 3 properties. */
    private static final Pattern NAME = Pattern.compile("(field|property) name");

    private static final String END = "Unexpected end-of-input";

    private static final Pattern LIMIT = Pattern.compile("maximum allowed \\((\\d+)");

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

    private SyntaxException(Kind kind, String detail, Place place, Exception cause) {
        super(cause);
        this.kind = kind;
        this.detail = detail;
        this.place = place;
    }

    /**
     * What a parser of Jackson gave up for, by what it says: its exceptions have no other mark.
     *
     * @param message what it says; the place, which the violation has, and advice to enable a feature are cut
     */
    public static SyntaxException malformed(String message, Place place, Exception cause) {
        String reason = NO_REASON.matcher(message).replaceFirst("");
        reason = NAME.matcher(reason).replaceAll("name");
        // Not all that meets the end of the text is an exception of that kind.
        boolean truncated = reason.startsWith(END);
        return new SyntaxException(
                truncated ? Kind.TRUNCATED : Kind.MALFORMED,
                truncated ? END + reason.substring(END.length()).replaceFirst("^(?=\\p{L})", ": ") : reason,
                place,
                cause);
    }

    /**
     * A limit of a parser of Jackson is exceeded.
     *
     * @param message what the parser says
     * @param depth how deeply values may be nested
     * @param nested how deeply they are
     * @param length how long a string may be, for messages without the limit
     */
    public static SyntaxException beyond(
            String message, int depth, int nested, int length, Place place, Exception cause) {
        if (message.contains("hash collisions")) {
            return new SyntaxException(Kind.COLLIDING_NAMES, "", place, cause);
        }
        if (nested > depth) {
            return new SyntaxException(Kind.TOO_DEEP, String.valueOf(depth), place, cause);
        }
        Matcher limit = LIMIT.matcher(message);
        return new SyntaxException(Kind.TOO_LONG, limit.find() ? limit.group(1) : String.valueOf(length), place, cause);
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

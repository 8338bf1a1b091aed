package org.entente.json.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Printable;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** What makes a parser give up, as a violation. */
public final class ParserFailures {

    private static final Pattern LIMIT = Pattern.compile("maximum allowed \\((\\d+)");

    /** Text that the parser repeats. */
    private static final Pattern QUOTED = Pattern.compile("'([^']{" + (Printable.ECHO_LIMIT + 1) + ",})'");

    private ParserFailures() {}

    public static Violation violation(JsonProcessingException e, ValuePath path, JsonParser parser) {
        if (e instanceof StreamConstraintsException) {
            if (e.getOriginalMessage().contains("hash collisions")) {
                return Violation.of(JsonProblem.LIMIT_NAMES, path);
            }
            int depth = parser.streamReadConstraints().getMaxNestingDepth();
            return parser.getParsingContext().getNestingDepth() > depth
                    ? Violation.of(JsonProblem.LIMIT_DEPTH, path).with("limit", depth)
                    : Violation.of(JsonProblem.LIMIT_TOKEN, path).with("limit", limit(e, parser));
        }
        // Not all that meets the end of the text is a JsonEOFException.
        boolean truncated = e.getOriginalMessage().startsWith("Unexpected end-of-input");
        return Violation.of(truncated ? JsonProblem.JSON_TRUNCATED : JsonProblem.JSON_MALFORMED, path)
                .listing("reason", reason(e));
    }

    /** Where the parser gave up; for a limit, which does not say, the last token before. */
    public static JsonLocation place(JsonProcessingException e, JsonParser parser) {
        JsonLocation place = e.getLocation();
        return place == null ? parser.currentTokenLocation() : place;
    }

    private static String limit(JsonProcessingException e, JsonParser parser) {
        Matcher limit = LIMIT.matcher(e.getOriginalMessage());
        return limit.find()
                ? limit.group(1)
                : String.valueOf(parser.streamReadConstraints().getMaxStringLength());
    }

    /** What the parser says, without the place, which the violation has; the text that it quotes is cut. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int place = message.indexOf(" (start marker at");
        String reason = place < 0 ? message : message.substring(0, place);
        return QUOTED.matcher(reason)
                .replaceAll(quoted -> Matcher.quoteReplacement("'" + Printable.cut(quoted.group(1)) + "'"));
    }
}

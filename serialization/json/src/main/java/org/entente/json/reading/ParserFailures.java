package org.entente.json.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.SyntaxException;
import org.entente.violation.Printable;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** What makes a parser give up, as a violation. */
public final class ParserFailures {

    /** Text that the parser repeats. */
    private static final Pattern QUOTED = Pattern.compile("'([^']{" + (Printable.ECHO_LIMIT + 1) + ",})'");

    private ParserFailures() {}

    public static Violation violation(SyntaxException e, ValuePath path) {
        return switch (e.kind()) {
            case TOO_DEEP -> Violation.of(JsonProblem.LIMIT_DEPTH, path).with("limit", e.detail());
            case TOO_LONG -> Violation.of(JsonProblem.LIMIT_TOKEN, path).with("limit", e.detail());
            case COLLIDING_NAMES -> Violation.of(JsonProblem.LIMIT_NAMES, path);
            case TRUNCATED -> Violation.of(JsonProblem.JSON_TRUNCATED, path).listing("reason", reason(e));
            case MALFORMED -> Violation.of(JsonProblem.JSON_MALFORMED, path).listing("reason", reason(e));
        };
    }

    /** What the parser says; the text that it quotes is cut. */
    private static String reason(SyntaxException e) {
        return QUOTED.matcher(e.detail())
                .replaceAll(quoted -> Matcher.quoteReplacement("'" + Printable.cut(quoted.group(1)) + "'"));
    }
}

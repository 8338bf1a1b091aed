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

    /** What both versions of Jackson say of a quotation mark in place of the straight one. */
    private static final Pattern MARK = Pattern.compile("Unexpected character \\('([“”„‟«»‘’＂'])'");

    private ParserFailures() {}

    public static Violation violation(SyntaxException e, ValuePath path) {
        return switch (e.kind()) {
            case TOO_DEEP -> Violation.of(JsonProblem.LIMIT_DEPTH, path).with("limit", e.detail());
            case TOO_LONG -> Violation.of(JsonProblem.LIMIT_TOKEN, path).with("limit", e.detail());
            case COLLIDING_NAMES -> Violation.of(JsonProblem.LIMIT_NAMES, path);
            case TRUNCATED -> Violation.of(JsonProblem.JSON_TRUNCATED, path).listing("reason", reason(e));
            case MALFORMED -> malformed(Violation.of(JsonProblem.JSON_MALFORMED, path), e);
        };
    }

    /** Word processors write other quotation marks than JSON has, and some programming languages do. */
    private static Violation malformed(Violation violation, SyntaxException e) {
        Matcher mark = MARK.matcher(e.detail());
        return mark.lookingAt() ? violation.with("mark", mark.group(1)) : violation.listing("reason", reason(e));
    }

    /** What the parser says; the text that it quotes is cut. */
    private static String reason(SyntaxException e) {
        return QUOTED.matcher(e.detail())
                .replaceAll(quoted -> Matcher.quoteReplacement("'" + Printable.cut(quoted.group(1)) + "'"));
    }
}

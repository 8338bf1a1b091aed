package org.entente.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.json.problem.JsonProblem;
import org.entente.json.text.Document;
import org.entente.json.text.JsonPart;
import org.entente.json.token.TokenSource;
import org.entente.violation.Location;
import org.entente.violation.ReportProblem;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a text what is refused, round by round: the refused part itself, and in the next round what cannot do
 * without it. So the smallest part goes that can: an optional member, an element of a list, else what is around it.
 *
 * @param <T> what the text holds
 */
final class Salvager<T> {

    /** A part is seldom more than a few steps from what can do without it. */
    private static final int ROUNDS = 64;

    /** How often a long text is read; a short one in every round. */
    private static final int READINGS = 8;

    private static final long SHORT = 1 << 18;

    /** The values beyond which a text is taken to break off; with their places they take some hundred bytes each. */
    private static final int MOST_PARTS = 1 << 17;

    private static final String FORMAT = "format";

    private final String text;
    private final Function<String, Read<T>> reader;
    private final @Nullable String format;
    private final TokenSource source;
    private final int most;

    /** What was read of a text: a value if there is no error. */
    record Read<T>(Optional<T> value, ValidationReport report) {}

    /**
     * Takes a text.
     *
     * @param reader reads strictly, by the rules that find errors alone
     * @param format what a text that states no format is taken to be of, or null if it needs none
     * @param most the number of values beyond which the text is taken to break off
     */
    Salvager(String text, Function<String, Read<T>> reader, @Nullable String format, TokenSource source, int most) {
        this.text = text;
        this.reader = reader;
        this.format = format;
        this.source = source;
        this.most = Math.min(most, MOST_PARTS);
    }

    /** What can be built; empty if the root, its id or its title is refused, or if the text is none. */
    Optional<Salvage<T>> salvage() {
        JsonPart.Apart apart = JsonPart.apart(text, source, most);
        JsonPart root = apart.root();
        if (root == null || !root.isObject()) {
            return Optional.empty();
        }
        long work = Math.max(ROUNDS * SHORT, READINGS * (long) text.length());
        for (int round = 0; round < ROUNDS && work > 0; round++) {
            String rest = rest(root);
            work -= rest.length();
            Read<T> read = reader.apply(rest);
            if (read.value().isPresent()) {
                return Optional.of(new Salvage<>(read.value().get(), leftOut(root, apart)));
            }
            if (!leavesOut(read.report().errors(), root)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String rest(JsonPart root) {
        return root.json(FORMAT, root.has(FORMAT) ? null : format, source.engine());
    }

    /** Leaves out what is refused; false if that is the whole. */
    private static boolean leavesOut(List<Violation> errors, JsonPart root) {
        // All are looked for before the first is left out, since that changes the paths of those after.
        Map<JsonPart, String> refused = new LinkedHashMap<>();
        for (Violation error : errors) {
            if (error.code().equals(ReportProblem.LIMIT_PROBLEMS.code())) {
                continue;
            }
            JsonPart part = root.find(error.path());
            if (part.isRoot()) {
                return false;
            }
            boolean isRepeated = error.code().equals(JsonProblem.MEMBER_DUPLICATE.code());
            boolean isUnknown = error.code().equals(JsonProblem.MEMBER_UNKNOWN.code());
            if (isRepeated || isUnknown) {
                // All of one name have one path, and are reported once.
                List<JsonPart> more = part.repetitions();
                more.forEach(each -> refused.put(each, error.code()));
                if (isUnknown || more.isEmpty()) {
                    refused.put(part, error.code());
                }
            } else {
                refused.put(part, error.code());
            }
        }
        refused.forEach(JsonPart::leaveOut);
        return !refused.isEmpty();
    }

    private ValidationReport leftOut(JsonPart root, JsonPart.Apart apart) {
        Document document = Document.of(text);
        List<Violation> all = new ArrayList<>();
        for (JsonPart part : root.leftOut()) {
            all.add(leftOut(
                    part.path(),
                    String.join(", ", part.reasons()),
                    part.json(source.engine()),
                    document.locate(part.offset())));
        }
        String rest = text.substring(apart.end());
        if (!rest.chars().allMatch(Salvager::isEmpty)) {
            all.add(leftOut(ValuePath.ROOT, brokenOff(apart).code(), rest, document.locate(apart.end())));
        }
        return ValidationReport.of(all);
    }

    private static JsonProblem brokenOff(JsonPart.Apart apart) {
        if (apart.isWhole()) {
            return JsonProblem.JSON_TRAILING;
        }
        return apart.isFull() ? JsonProblem.LIMIT_ELEMENTS : JsonProblem.JSON_MALFORMED;
    }

    /** What stands between values and says nothing. */
    private static boolean isEmpty(int unit) {
        return "}], \t\r\n".indexOf(unit) >= 0;
    }

    private static Violation leftOut(ValuePath path, String reasons, String value, Location place) {
        return Violation.of(JsonProblem.PART_LEFT_OUT, path)
                .with("reasons", reasons)
                .with("value", value)
                .at(place);
    }
}

package org.entente.json.format;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.json.type.JsonType;
import org.entente.json.type.StringForm;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The statement of the format and its version at the root of a document. The version lives in the members: each states
 * since which minor version it is there. A document is written with the lowest one that has all its members.
 */
public final class FormatVersion extends JsonType<String> {

    public static final int MAJOR = 1;

    private static final NeededMinor<Agreement> NEEDED = new NeededMinor<>(Agreement.meta());

    /** The newest minor version, which this version of the library reads. */
    public static final int MINOR = NEEDED.newest();

    /** All minor versions, from the first on. */
    private static final List<String> ALL =
            IntStream.rangeClosed(0, MINOR).mapToObj(FormatVersion::version).toList();

    /** What a document states that has nothing but what was there from the start. */
    public static final String FIRST = ALL.get(0);

    public static final String CURRENT = ALL.get(MINOR);

    private static final Pattern FORM = Pattern.compile("entente/" + MAJOR + "\\.(0|[1-9][0-9]{0,5})");

    private static String version(int minor) {
        return "entente/" + MAJOR + "." + minor;
    }

    /** The version that an agreement needs. */
    static String neededBy(Agreement agreement) {
        return ALL.get(NEEDED.of(agreement));
    }

    @Override
    @Nullable
    public String read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        String found = in.parser().text();
        if (ALL.contains(found)) { // as nearly always, and a matcher is 2 KB
            return CURRENT;
        }
        Matcher version = FORM.matcher(found);
        if (!version.matches()) {
            in.reportHere(Violation.of(JsonProblem.FORMAT_UNKNOWN, in.path())
                    .with("expected", CURRENT)
                    .with("found", found));
            return null;
        }
        if (Integer.parseInt(version.group(1)) > MINOR) {
            in.newerFormat(found, CURRENT);
        }
        return CURRENT;
    }

    @Override
    public void write(String value, TokenWriter out) throws IOException {
        out.writeString(value);
    }

    @Override
    public String placeholder() {
        return CURRENT;
    }

    @Override
    public String description() {
        return "\"" + FIRST + "\"";
    }

    @Override
    public String example() {
        return description();
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return StringForm.whole(FORM.pattern()).schema();
    }
}

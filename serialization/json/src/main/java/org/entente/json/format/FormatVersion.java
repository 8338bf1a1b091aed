package org.entente.json.format;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.json.type.JsonType;
import org.entente.json.type.StringForm;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** The statement of the format and its version at the root of a document. */
public final class FormatVersion extends JsonType<String> {

    public static final int MAJOR = 1;
    public static final int MINOR = 0;
    public static final String CURRENT = "entente/" + MAJOR + "." + MINOR;

    private static final Pattern FORM = Pattern.compile("entente/" + MAJOR + "\\.(0|[1-9][0-9]{0,5})");

    @Override
    @Nullable
    public String read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        String found = in.parser().text();
        if (found.equals(CURRENT)) { // as nearly always, and a matcher is 2 KB
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
        return "\"" + CURRENT + "\"";
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

package org.entente.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
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
        if (!in.expect(JsonToken.VALUE_STRING, this)) {
            return null;
        }
        String found = in.parser().getText();
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
    public void write(String value, JsonGenerator out) throws IOException {
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
    public ObjectNode schema(SchemaDefinitions schema) {
        return StringForm.whole(FORM.pattern()).schema();
    }
}

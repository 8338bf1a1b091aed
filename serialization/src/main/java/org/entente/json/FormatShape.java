package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** The statement of the format and its version at the root of a document. */
final class FormatShape extends Shape<String> {

    static final int MAJOR = 1;
    static final int MINOR = 0;
    static final String CURRENT = "entente/" + MAJOR + "." + MINOR;

    private static final Pattern FORM = Pattern.compile("entente/" + MAJOR + "\\.(0|[1-9]\\d{0,5})");

    @Override
    @Nullable
    String read(Reading in) throws IOException {
        if (!in.expect(JsonToken.VALUE_STRING, description())) {
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
            in.newerFormat(found);
        }
        return CURRENT;
    }

    @Override
    void write(String value, JsonGenerator out) throws IOException {
        out.writeString(value);
    }

    @Override
    String placeholder() {
        return CURRENT;
    }

    @Override
    String description() {
        return "\"" + CURRENT + "\"";
    }

    @Override
    ObjectNode schema(Schema schema) {
        return Schema.type("string").put("pattern", "^" + FORM.pattern() + "$");
    }
}

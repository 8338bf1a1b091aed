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
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The statement of the format and its version at the root of a document. The version lives in the members: each states
 * since which minor version it is there. A document is written with the lowest one that has all its members.
 *
 * @param <T> what the document holds
 */
public final class FormatVersion<T> extends JsonType<String> {

    public static final int MAJOR = 1;

    /** That of a document that holds an agreement. */
    public static final FormatVersion<Agreement> AGREEMENT = new FormatVersion<>("entente", Agreement.meta());

    private final MetaType<T> root;
    /** What stands before the minor version. */
    private final String start;

    private final String first;
    private final Pattern form;
    /** Made when it is first wanted, since it asks all types; in another thread once more at worst. */
    private @Nullable NeededMinor<T> needed;

    /** The versions of the documents that a name stands for. */
    FormatVersion(String name, MetaType<T> root) {
        this.root = root;
        this.start = name + "/" + MAJOR + ".";
        this.first = start + 0;
        this.form = Pattern.compile(name + "/" + MAJOR + "\\.(0|[1-9][0-9]{0,5})");
    }

    /** What a document states that has nothing but what was there from the start. */
    public String first() {
        return first;
    }

    /** What a document states that has something of the newest minor version, which this version of the library reads. */
    public String current() {
        return start + newest();
    }

    /** The newest minor version. */
    int newest() {
        return needed().newest();
    }

    /** The version that a value needs. */
    String neededBy(T value) {
        return start + needed().of(value);
    }

    private NeededMinor<T> needed() {
        NeededMinor<T> known = needed;
        if (known == null) {
            known = new NeededMinor<>(root);
            needed = known;
        }
        return known;
    }

    @Override
    @Nullable
    public String read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        String found = in.parser().text();
        if (found.equals(first)) { // as nearly always; all newer versions read it, and need not know which they are
            return found;
        }
        Matcher version = form.matcher(found);
        if (!version.matches()) {
            in.reportHere(Violation.of(JsonProblem.FORMAT_UNKNOWN, in.path())
                    .with("expected", current())
                    .with("found", found));
            return null;
        }
        if (Integer.parseInt(version.group(1)) > newest()) {
            in.newerFormat(found, current());
        }
        return found;
    }

    @Override
    public void write(String value, TokenWriter out) throws IOException {
        out.writeString(value);
    }

    @Override
    public String placeholder() {
        return first;
    }

    @Override
    public String description() {
        return "\"" + first + "\"";
    }

    @Override
    public String example() {
        return description();
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return StringForm.whole(form.pattern()).schema();
    }
}

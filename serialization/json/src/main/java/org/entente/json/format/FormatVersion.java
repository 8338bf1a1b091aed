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

    /** The newest minor version, which this version of the library reads. */
    public static final int MINOR = AGREEMENT.newest();

    /** What a document states that has nothing but what was there from the start. */
    public static final String FIRST = AGREEMENT.all.get(0);

    public static final String CURRENT = AGREEMENT.current();

    private final NeededMinor<T> needed;
    /** All minor versions, from the first on. */
    private final List<String> all;

    private final Pattern form;

    /** The versions of the documents that a name stands for. */
    FormatVersion(String name, MetaType<T> root) {
        this.needed = new NeededMinor<>(root);
        this.all = IntStream.rangeClosed(0, needed.newest())
                .mapToObj(minor -> name + "/" + MAJOR + "." + minor)
                .toList();
        this.form = Pattern.compile(name + "/" + MAJOR + "\\.(0|[1-9][0-9]{0,5})");
    }

    /** The newest minor version. */
    int newest() {
        return needed.newest();
    }

    private String current() {
        return all.get(newest());
    }

    /** The version that a value needs. */
    String neededBy(T value) {
        return all.get(needed.of(value));
    }

    @Override
    @Nullable
    public String read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        String found = in.parser().text();
        if (all.contains(found)) { // as nearly always, and a matcher is 2 KB
            return current();
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
        return current();
    }

    @Override
    public void write(String value, TokenWriter out) throws IOException {
        out.writeString(value);
    }

    @Override
    public String placeholder() {
        return current();
    }

    @Override
    public String description() {
        return "\"" + all.get(0) + "\"";
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

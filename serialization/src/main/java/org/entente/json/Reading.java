package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Location;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One reading of JSON: the parser, where in the value it is, and where problems go. */
final class Reading {

    private final JsonParser parser;
    private final Problems problems;
    private final boolean keepsUnknownMembers;
    private final Repeats repeats = new Repeats();
    private final Guesses guesses = new Guesses();
    private final Texts texts = new Texts();
    /** The way to the value that is read: a member's name, or null for an element of a list. */
    private @Nullable String[] names = new @Nullable String[16];

    private int[] indexes = new int[16];
    private int depth;

    /**
     * Starts at the parser's current token.
     *
     * @param lenient whether a member that is not known is a warning and no error
     */
    Reading(JsonParser parser, Problems problems, boolean lenient) {
        this.parser = parser;
        this.problems = problems;
        this.keepsUnknownMembers = lenient;
    }

    JsonParser parser() {
        return parser;
    }

    /** Whether reading goes on after an error, so that all of them are found. */
    boolean goesOn() {
        return problems.goOn();
    }

    /** The string at the current token; if it is short, the same one for all that are equal. */
    String string() throws IOException {
        return repeats.read(parser);
    }

    Guesses guesses() {
        return guesses;
    }

    /** Where the texts of an object are put together. */
    Texts texts() {
        return texts;
    }

    void enter(String member) {
        int step = next();
        // Only now, since there may be another array.
        names[step] = member;
    }

    void enter(int index) {
        int step = next();
        names[step] = null;
        indexes[step] = index;
    }

    private int next() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        return depth++;
    }

    void leave() {
        depth--;
    }

    ValuePath path() {
        ValuePath path = ValuePath.ROOT;
        for (int i = 0; i < depth; i++) {
            String member = names[i];
            path = member == null ? path.index(indexes[i]) : path.member(member);
        }
        return path;
    }

    /** Whether the current token is of a type; if not, that is reported and the value is passed over. */
    boolean expect(JsonToken type, String description) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == type) {
            return true;
        }
        mismatch(description);
        return false;
    }

    void mismatch(String expected) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            report(JsonProblem.NULL_VALUE);
        } else {
            mismatch(expected, found());
        }
        parser.skipChildren();
    }

    void mismatch(String expected, String found) throws IOException {
        reportHere(Violation.of(JsonProblem.TYPE_MISMATCH, path())
                .with("expected", expected)
                .with("found", found));
    }

    private String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.isNaN() ? "NaN or infinity" : "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "something else";
        };
    }

    /** Reports a problem of the value at the current token. */
    void report(Problem problem) throws IOException {
        reportHere(Violation.of(problem, path()));
    }

    /** Reports a violation at the current token. */
    void reportHere(Violation violation) throws IOException {
        problems.add(problems.located(violation, parser.currentTokenLocation()));
    }

    /** Reports that there is nothing to be read. */
    void empty() throws IOException {
        problems.add(Violation.of(JsonProblem.JSON_EMPTY, ValuePath.ROOT).at(new Location(1, 1)));
    }

    /** Reports that a mandatory member is not there. */
    void missing(String member) throws IOException {
        problems.add(Violation.of(ValueProblem.REQUIRED, path().member(member)).with("member", member));
    }

    /** Reports what a builder or factory refused about the value that is being read. */
    void refused(InvalidValueException refusal) throws IOException {
        for (Violation violation : refusal.report().violations()) {
            refused(violation);
        }
    }

    /** Reports a violation that a builder found about the value that is being read. */
    void refused(Violation violation) throws IOException {
        problems.add(violation.within(path()));
    }

    /**
     * Reports a member that is not known here; the parser stands at its name and is left at the end of its value.
     *
     * @param meant the name that was probably meant, or empty
     */
    void unknownMember(String name, Optional<String> meant) throws IOException {
        Violation unknown = Violation.of(
                        meant.isPresent() ? JsonProblem.MEMBER_MISSPELT : JsonProblem.MEMBER_UNKNOWN,
                        path().member(name))
                .with("member", name);
        Violation violation = meant.map(known -> unknown.with("known", known)).orElse(unknown);
        Violation located = problems.located(violation, parser.currentTokenLocation());
        parser.nextToken();
        if (keepsUnknownMembers) {
            problems.droppedMember(located, json(this::copyValue));
        } else {
            problems.unknownMember(located);
            parser.skipChildren();
        }
    }

    /** Reports a member that stands there twice; the parser stands at its second name and is left at the end of its value. */
    void duplicateMember(String name) throws IOException {
        reportHere(
                Violation.of(JsonProblem.MEMBER_DUPLICATE, path().member(name)).with("member", name));
        parser.nextToken();
        parser.skipChildren();
    }

    /** Tells of a value that is in no vocabulary known here; it may be new, or a slip. */
    void unknownTerm(Term term, Vocabulary<?> vocabulary) throws IOException {
        if (problems.takeNotes()) {
            reportHere(Violation.of(JsonProblem.TERM_UNKNOWN, path())
                    .with("found", term.code())
                    .with(
                            "known",
                            String.join(
                                    ", ",
                                    vocabulary.known().stream().map(Term::code).toList())));
        }
    }

    /** Reports a member that belongs to another kind of value than this one, and what was read for it. */
    void strayMember(Member<?, ?, ?> member, Object value, Object kind) throws IOException {
        Violation violation = Violation.of(JsonProblem.MEMBER_OF_ANOTHER_KIND, path().member(member.name()))
                .with("member", member.name())
                .with("kind", kind);
        if (!keepsUnknownMembers) {
            problems.add(violation);
        } else if (value != Members.UNREADABLE) {
            problems.droppedMember(violation, json(out -> member.writeValue(value, out)));
        }
    }

    /** Something that writes JSON. */
    private interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    /** Copies the current value, its numbers as they are written, and leaves the parser at its last token. */
    private void copyValue(JsonGenerator out) throws IOException {
        int open = 0;
        while (true) {
            if (parser.currentToken().isNumeric() && !parser.isNaN()) {
                out.writeNumber(parser.getText());
            } else {
                out.copyCurrentEventExact(parser);
            }
            if (parser.currentToken().isStructStart()) {
                open++;
            } else if (parser.currentToken().isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return;
            }
            parser.nextToken();
        }
    }

    private static String json(Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = EntenteJson.FACTORY.createGenerator(text)) {
            content.writeTo(out);
        }
        return text.toString();
    }

    void newerFormat(String found) throws IOException {
        problems.newerFormat(problems.located(
                Violation.of(JsonProblem.FORMAT_NEWER, path())
                        .with("found", found)
                        .with("expected", FormatShape.CURRENT),
                parser.currentTokenLocation()));
    }

    /** Notes that the value at a place is a placeholder, so that nothing is said about it. */
    void taint(ValuePath path) {
        problems.taint(path);
    }
}

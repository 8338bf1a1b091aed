package org.entente.json.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import org.entente.json.problem.JsonProblem;
import org.entente.json.text.Jackson;
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
public final class Reading {

    private final JsonParser parser;
    private final ProblemSink problems;
    private final boolean lenient;
    private final StringPool repeats = new StringPool();
    private final NextMemberPrediction guesses = new NextMemberPrediction();
    private final LocalizedTextBuffer texts = new LocalizedTextBuffer();
    /** The way to the value that is read: a member's name, or null for an element of a list. */
    private @Nullable String[] names = new @Nullable String[16];

    private int[] indexes = new int[16];
    private int depth;

    private final int mostElements;
    /** How many more elements of lists may come; each takes memory, however short it is. */
    private int elements;

    /**
     * Starts at the parser's current token.
     *
     * @param lenient whether a member that is not known is a warning and no error, and null is absent
     */
    public Reading(JsonParser parser, ProblemSink problems, boolean lenient) {
        this(parser, problems, lenient, Integer.MAX_VALUE);
    }

    /** Starts a reading that ends with an error behind so many elements of lists. */
    public Reading(JsonParser parser, ProblemSink problems, boolean lenient, int mostElements) {
        this.mostElements = mostElements;
        this.elements = mostElements;
        this.parser = parser;
        this.problems = problems;
        this.lenient = lenient;
    }

    public JsonParser parser() {
        return parser;
    }

    /** Whether reading goes on after an error, so that all of them are found. */
    public boolean goesOn() {
        return problems.goOn();
    }

    /** The string at the current token; if it is short, the same one for all that are equal. */
    public String string() throws IOException {
        return repeats.read(parser);
    }

    public NextMemberPrediction guesses() {
        return guesses;
    }

    /** Where the texts of an object are put together. */
    public LocalizedTextBuffer texts() {
        return texts;
    }

    public void enter(String member) {
        int step = next();
        // Only now, since there may be another array.
        names[step] = member;
    }

    public void enter(int index) throws IOException {
        int step = next();
        names[step] = null;
        indexes[step] = index;
        if (elements == 0) {
            reportHere(Violation.of(JsonProblem.LIMIT_ELEMENTS, path()).with("limit", mostElements));
            throw new CollectedProblems.Full();
        }
        elements--;
    }

    private int next() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        return depth++;
    }

    public void leave() {
        depth--;
    }

    public ValuePath path() {
        ValuePath path = ValuePath.ROOT;
        for (int i = 0; i < depth; i++) {
            String member = names[i];
            path = member == null ? path.index(indexes[i]) : path.member(member);
        }
        return path;
    }

    public boolean isLenient() {
        return lenient;
    }

    /** Whether the value of a member is null where that is taken for absent, of which a note is taken. */
    public boolean isAbsent() throws IOException {
        if (!lenient || parser.currentToken() != JsonToken.VALUE_NULL) {
            return false;
        }
        if (problems.takesNote(JsonProblem.NULL_ABSENT)) {
            report(JsonProblem.NULL_ABSENT);
        }
        return true;
    }

    /** Whether the current token is of a type; if not, that is reported and the value is passed over. */
    public boolean expect(JsonToken type, Expectation expected) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == type) {
            return true;
        }
        mismatch(expected);
        return false;
    }

    public void mismatch(Expectation expected) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            report(JsonProblem.NULL_VALUE);
        } else {
            mismatch(expected, found());
        }
        parser.skipChildren();
    }

    public void mismatch(Expectation expected, String found) throws IOException {
        reportHere(Violation.of(JsonProblem.TYPE_MISMATCH, path())
                .listing("expected", expected.description())
                .with("found", found)
                .listing("example", expected.example()));
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
    public void report(Problem problem) throws IOException {
        reportHere(Violation.of(problem, path()));
    }

    /** Reports a violation at the current token. */
    public void reportHere(Violation violation) throws IOException {
        problems.add(problems.located(violation, parser.currentTokenLocation()));
    }

    /** Reports that there is nothing to be read. */
    public void empty() throws IOException {
        problems.add(Violation.of(JsonProblem.JSON_EMPTY, ValuePath.ROOT).at(new Location(1, 1)));
    }

    /** Reports that a mandatory member is not there. */
    public void missing(String member, Expectation expected) throws IOException {
        problems.add(Violation.of(ValueProblem.REQUIRED, path().member(member))
                .with("member", member)
                .listing("example", expected.example()));
    }

    /** Reports what a builder or factory refused about the value that is being read. */
    public void refused(InvalidValueException refusal) throws IOException {
        for (Violation violation : refusal.report().violations()) {
            refused(violation);
        }
    }

    /** Reports a violation that a builder found about the value that is being read. */
    public void refused(Violation violation) throws IOException {
        problems.add(violation.within(path()));
    }

    /**
     * Reports a member that is not known here; the parser stands at its name and is left at the end of its value.
     *
     * @param meant the name that was probably meant, or empty
     * @param place where further in what was meant is written, or empty
     */
    public void unknownMember(String name, Optional<String> meant, Optional<String> place) throws IOException {
        Violation unknown = Violation.of(
                        leftOut(meant.isPresent() ? JsonProblem.MEMBER_MISSPELT : JsonProblem.MEMBER_UNKNOWN),
                        path().member(name))
                .with("member", name);
        Violation violation = meant.map(known -> unknown.with("known", known))
                .or(() -> place.map(at -> unknown.with("place", at)))
                .orElse(unknown);
        Violation located = problems.located(violation, parser.currentTokenLocation());
        parser.nextToken();
        if (lenient) {
            problems.droppedMember(located, json(this::copyValue));
        } else {
            problems.unknownMember(located);
            parser.skipChildren();
        }
    }

    /** Reports a member that stands there twice; the parser stands at its second name and is left at the end of its value. */
    public void duplicateMember(String name) throws IOException {
        reportHere(
                Violation.of(JsonProblem.MEMBER_DUPLICATE, path().member(name)).with("member", name));
        parser.nextToken();
        parser.skipChildren();
    }

    /** Tells of a value that is in no vocabulary known here; it may be new, or a slip. Told once for each value. */
    public void unknownTerm(Term term, Vocabulary<?> vocabulary) throws IOException {
        if (problems.isNewTerm(term, vocabulary.name())) {
            reportHere(Violation.of(JsonProblem.TERM_UNKNOWN, path())
                    .with("found", term.code())
                    .with("vocabulary", vocabulary.name())
                    .listing(
                            "known",
                            String.join(
                                    ", ",
                                    vocabulary.known().stream().map(Term::code).toList())));
        }
    }

    /**
     * Reports a member that belongs to another kind of value than this one.
     *
     * @param value writes what was read for it, or null if that cannot be read
     */
    public void strayMember(String member, Object kind, @Nullable Content value) throws IOException {
        Violation violation = Violation.of(leftOut(JsonProblem.MEMBER_OF_ANOTHER_KIND), path().member(member))
                .with("member", member)
                .with("kind", kind);
        if (!lenient) {
            problems.add(violation);
        } else if (value != null) {
            problems.droppedMember(violation, json(value));
        }
    }

    /** A problem of a member that is left out: lenient reading tells its value. */
    private Problem leftOut(JsonProblem problem) {
        return lenient ? problem.dropping() : problem;
    }

    /** Something that writes JSON. */
    public interface Content {
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
        try (JsonGenerator out = Jackson.FACTORY.createGenerator(text)) {
            content.writeTo(out);
        }
        return text.toString();
    }

    public void newerFormat(String found, String expected) throws IOException {
        problems.newerFormat(problems.located(
                Violation.of(JsonProblem.FORMAT_NEWER, path())
                        .with("found", found)
                        .with("expected", expected),
                parser.currentTokenLocation()));
    }

    /** Notes that the value at a place is a placeholder, so that nothing is said about it. */
    public void taint(ValuePath path) {
        problems.taint(path);
    }
}

package org.entente.json.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.entente.json.problem.JsonProblem;
import org.entente.json.text.TextBuffer;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenWriter;
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

    private final TokenReader parser;
    private final ProblemSink problems;
    /** Writes the values of members that are left out; null if such a member is an error. */
    private final @Nullable JsonEngine engine;

    private final StringPool repeats = new StringPool();
    private final NextMemberPrediction guesses = new NextMemberPrediction();
    private final LocalizedTextBuffer texts = new LocalizedTextBuffer();
    private final LanguagesMet languages = new LanguagesMet();
    /** The way to the value that is read: a member's name, or null for an element of a list. */
    private @Nullable String[] names = new @Nullable String[16];

    private int[] indexes = new int[16];
    private int depth;

    /** The slots of the objects that are read, from the outermost in; used again by the next object of the same depth. */
    private @Nullable Object[][] slots = new @Nullable Object[16][];

    private int open;

    private final int mostElements;
    /** How many more elements of lists may come; each takes memory, however short it is. */
    private int elements;

    /**
     * Starts at the parser's current token.
     *
     * @param engine writes the values of members that are not known, which then are warnings, and null is absent; null
     *     if these are errors
     */
    public Reading(TokenReader parser, ProblemSink problems, @Nullable JsonEngine engine) {
        this(parser, problems, engine, Integer.MAX_VALUE);
    }

    /** Starts a reading that ends with an error after so many elements of lists. */
    public Reading(TokenReader parser, ProblemSink problems, @Nullable JsonEngine engine, int mostElements) {
        this.mostElements = mostElements;
        this.elements = mostElements;
        this.parser = parser;
        this.problems = problems;
        this.engine = engine;
    }

    public TokenReader parser() {
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

    /** Whether a text by language, or a value, was just read that has this tag, which so is well-formed. */
    public boolean isLatestLanguage(String tag) {
        return languages.isLatest(tag);
    }

    /** Takes note of a well-formed tag of a language; a document with more than {@link LanguagesMet#MOST} is refused. */
    public void language(String tag) throws IOException {
        if (!languages.add(tag)) {
            reportHere(Violation.of(JsonProblem.LIMIT_LANGUAGES, path()).with("limit", LanguagesMet.MOST));
            throw new CollectedProblems.Full();
        }
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

    /** Empty slots for what is read of an object, until they are {@linkplain #release released}. */
    public @Nullable Object[] slots(int count) {
        if (open == slots.length) {
            slots = Arrays.copyOf(slots, 2 * open);
        }
        @Nullable Object[] free = slots[open];
        if (free == null || free.length < count) {
            free = new @Nullable Object[count];
            slots[open] = free;
        } else {
            Arrays.fill(free, null);
        }
        open++;
        return free;
    }

    /** Takes back the slots that were handed out last: the object is built of them. */
    public void release() {
        open--;
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
        return engine != null;
    }

    /** Whether the value of a member is null where that is taken for absent, of which a note is taken. */
    public boolean isAbsent() throws IOException {
        if (engine == null || parser.current() != Token.NULL) {
            return false;
        }
        if (problems.takesNote(JsonProblem.NULL_ABSENT)) {
            report(JsonProblem.NULL_ABSENT);
        }
        return true;
    }

    /** Whether the current token is of a type; if not, that is reported and the value is passed over. */
    public boolean expect(Token type, Expectation expected) throws IOException {
        Token token = parser.current();
        if (token == type) {
            return true;
        }
        mismatch(expected);
        return false;
    }

    public void mismatch(Expectation expected) throws IOException {
        if (parser.current() == Token.NULL) {
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
        return switch (parser.current()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case STRING -> "a string";
            case INTEGER, DECIMAL -> "a number";
            case NOT_A_NUMBER -> "NaN or infinity";
            case TRUE, FALSE -> "true or false";
            default -> "something else";
        };
    }

    /** Reports a problem of the value at the current token. */
    public void report(Problem problem) throws IOException {
        reportHere(Violation.of(problem, path()));
    }

    /** Reports a violation at the current token. */
    public void reportHere(Violation violation) throws IOException {
        problems.add(problems.located(violation, parser.place()));
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
     * @param known the names that there are
     */
    public void unknownMember(String name, Optional<String> meant, Optional<String> place, String known)
            throws IOException {
        Violation unknown = Violation.of(
                        leftOut(meant.isPresent() ? JsonProblem.MEMBER_MISSPELT : JsonProblem.MEMBER_UNKNOWN),
                        path().member(name))
                .with("member", name);
        Violation violation = meant.map(sibling -> unknown.with("known", sibling))
                .or(() -> place.map(at -> unknown.with("place", at)))
                .orElseGet(() -> unknown.listing("known", known));
        Violation located = problems.located(violation, parser.place());
        parser.next();
        if (engine != null) {
            problems.droppedMember(located, json(this::copyValue, engine));
        } else {
            problems.unknownMember(located);
            parser.skipChildren();
        }
    }

    /** Reports a member that stands there twice; the parser stands at its second name and is left at the end of its value. */
    public void duplicateMember(String name) throws IOException {
        reportHere(
                Violation.of(JsonProblem.MEMBER_DUPLICATE, path().member(name)).with("member", name));
        parser.next();
        parser.skipChildren();
    }

    /** Reports a value outside its vocabulary; it may be new, or a slip. Reported once for each value. */
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
        if (engine == null) {
            problems.add(violation);
        } else if (value != null) {
            problems.droppedMember(violation, json(value, engine));
        }
    }

    /** A problem of a member that is left out: lenient reading reports its value. */
    private Problem leftOut(JsonProblem problem) {
        return engine != null ? problem.dropping() : problem;
    }

    /** Something that writes JSON. */
    public interface Content {
        void writeTo(TokenWriter out) throws IOException;
    }

    /** Copies the current value, its numbers as they are written, and leaves the parser at its last token. */
    private void copyValue(TokenWriter out) throws IOException {
        int open = 0;
        while (true) {
            switch (parser.current()) {
                case START_OBJECT -> {
                    out.writeStartObject();
                    open++;
                }
                case START_ARRAY -> {
                    out.writeStartArray();
                    open++;
                }
                case END_OBJECT -> {
                    out.writeEndObject();
                    open--;
                }
                case END_ARRAY -> {
                    out.writeEndArray();
                    open--;
                }
                case NAME -> out.writeName(parser.name());
                case STRING -> out.writeString(parser.text());
                case INTEGER, DECIMAL -> out.writeNumber(parser.text());
                case TRUE -> out.writeBoolean(true);
                case FALSE -> out.writeBoolean(false);
                default -> out.writeNull();
            }
            if (open == 0) {
                return;
            }
            parser.next();
        }
    }

    private static String json(Content content, JsonEngine engine) throws IOException {
        TextBuffer text = new TextBuffer();
        try (TokenWriter out = engine.writer(text, false)) {
            content.writeTo(out);
        }
        return text.toString();
    }

    public void newerFormat(String found, String expected) throws IOException {
        problems.newerFormat(problems.located(
                Violation.of(JsonProblem.FORMAT_NEWER, path())
                        .with("found", found)
                        .with("expected", expected),
                parser.place()));
    }

    /** Notes that the value at a place is a placeholder, so that nothing is said about it. */
    public void taint(ValuePath path) {
        problems.taint(path);
    }
}

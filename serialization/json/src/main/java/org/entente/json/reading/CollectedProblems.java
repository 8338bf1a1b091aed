package org.entente.json.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.json.problem.JsonProblem;
import org.entente.json.text.Document;
import org.entente.json.token.Place;
import org.entente.json.token.TokenSource;
import org.entente.model.Agreement;
import org.entente.register.CompletingValidator;
import org.entente.register.Register;
import org.entente.register.RegisterValidator;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.validation.Rule;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.violation.ViolationSink;
import org.entente.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one reading, and locates each of them in the text, as far as that is possible. */
public final class CollectedProblems implements ProblemSink {

    private final Places places;
    private final int limit;
    private final NotePolicy notes;
    private final ViolationCollector found;
    /** How often each term stands there that is not known, by its vocabulary and code. */
    private final Map<String, Integer> unknownTerms = new TreeMap<>();

    private final Set<ValuePath> unread = new HashSet<>();

    /** The first member that was dropped and is not listed. */
    private @Nullable Violation lost;

    private @Nullable Violation newerFormat;
    private @Nullable Violation broken;

    /** Starts with nothing found; the source is the one that the document is read with. */
    public CollectedProblems(Document document, int limit, TokenSource source) {
        this(document, limit, NotePolicy.STANDARD, source);
    }

    public CollectedProblems(Document document, int limit, NotePolicy notes, TokenSource source) {
        this(new DocumentPlaces(document, source), limit, notes);
    }

    public CollectedProblems(Places places, int limit) {
        this(places, limit, NotePolicy.STANDARD);
    }

    public CollectedProblems(Places places, int limit, NotePolicy notes) {
        this.places = places;
        this.limit = limit;
        this.notes = notes;
        this.found = new ViolationCollector(limit);
    }

    /** There are as many problems as may be listed, and another one that refuses the document. */
    public static final class Full extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean goOn() {
        return true;
    }

    @Override
    public boolean takesNote(JsonProblem note) {
        // Until one is left out; that says that there are more.
        return notes.takes(note)
                && (!found.isFull(Severity.INFO) || found.leftOut().isEmpty());
    }

    @Override
    public boolean isNewTerm(Term term, String vocabulary) {
        if (!notes.takes(JsonProblem.TERM_UNKNOWN) || notes.terms().knows(term)) {
            return false;
        }
        String key = vocabulary + " " + term.code();
        if (unknownTerms.size() < limit || unknownTerms.containsKey(key)) {
            return unknownTerms.merge(key, 1, Integer::sum) == 1;
        }
        return takesNote(JsonProblem.TERM_UNKNOWN);
    }

    @Override
    public void add(Violation violation) throws IOException {
        collect(places.now(violation));
    }

    @Override
    public void unknownMember(Violation violation) throws IOException {
        collect(violation);
    }

    @Override
    public void droppedMember(Violation violation, String value) throws IOException {
        if (found.isFull(Severity.WARNING)) {
            // What is not reported would be lost.
            lost = violation.graded(Severity.ERROR);
            throw new Full();
        }
        collect(violation.with("value", value));
    }

    private void collect(Violation violation) throws IOException {
        if (!found.add(violation)) {
            throw new Full();
        }
    }

    @Override
    public void newerFormat(Violation violation) {
        newerFormat = violation;
    }

    @Override
    public void taint(ValuePath path) {
        unread.add(path);
    }

    @Override
    public Violation located(Violation violation, Place at) {
        return places.located(violation, at);
    }

    /** Ends the findings with what broke the reading off; that is reported even beyond the limit. */
    public void broken(Violation violation, Place at) {
        broken = located(violation, at);
    }

    /** Adds what rules find, save what they say of placeholders, until there are too many errors. */
    public void addAllOf(Agreement agreement, AgreementValidator validator) {
        addAllOf(validator.rules(), sink -> validator.validate(new Examination(agreement, List.of()), sink));
    }

    /** Adds what rules find of an agreement that leaves definitions to a register. */
    public void addAllOf(Agreement agreement, CompletingValidator validator) {
        addAllOf(validator.rules(), sink -> validator.validate(new Examination(agreement, List.of()), sink));
    }

    /** Adds what rules find of a register. */
    public void addAllOf(Register register, RegisterValidator validator) {
        addAllOf(validator.rules(), sink -> validator.validate(register, sink));
    }

    private void addAllOf(List<Rule> rules, Consumer<ViolationSink> run) {
        if (unread.isEmpty()) {
            run.accept(found);
        } else {
            FollowOnViolations followOn = new FollowOnViolations(unread, rules);
            run.accept(new ViolationSink() {
                @Override
                public boolean add(Violation violation) {
                    return followOn.contain(violation) || found.add(violation);
                }

                @Override
                public boolean takes(Severity severity) {
                    return found.takes(severity);
                }
            });
        }
    }

    /** Everything that was found, in the order of the text. */
    public ValidationReport report() {
        List<Violation> all = new ArrayList<>(found.violations());
        all.replaceAll(this::counted);
        if (newerFormat != null) {
            // A newer file has members that this version cannot know; saying so once is enough.
            boolean hasNewMembers = all.removeIf(CollectedProblems::isOfUnknownMember);
            all.add(hasNewMembers ? newerFormat : newerFormat.graded(Severity.WARNING));
        }
        if (broken != null) {
            all.add(broken);
        }
        Optional.ofNullable(lost).or(found::leftOut).map(found::unlisted).ifPresent(all::add);
        return ValidationReport.of(all.isEmpty() ? all : places.inOrder(all));
    }

    /** Says of a term that is not known how often it stands there. */
    private Violation counted(Violation violation) {
        if (!violation.code().equals(JsonProblem.TERM_UNKNOWN.code())) {
            return violation;
        }
        String key = violation.arguments().get("vocabulary") + " "
                + violation.arguments().get("found");
        return violation.with("times", unknownTerms.getOrDefault(key, 1));
    }

    private static boolean isOfUnknownMember(Violation violation) {
        return violation.severity() == Severity.ERROR
                && (violation.code().equals(JsonProblem.MEMBER_UNKNOWN.code())
                        || violation.code().equals(JsonProblem.MEMBER_MISSPELT.code()));
    }
}

package org.entente.json.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.json.problem.JsonProblem;
import org.entente.json.text.Document;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one reading, and tells where in the text each of them is, as far as that can be told. */
public final class CollectedProblems implements ProblemSink {

    private final Places places;
    private final int limit;
    private final List<Violation> found = new ArrayList<>();
    private final List<Violation> unknownMembers = new ArrayList<>();
    private final Set<ValuePath> unread = new HashSet<>();

    private @Nullable Violation newerFormat;
    /** Tells that there is more than is listed. */
    private @Nullable Violation unlisted;

    /** Starts with nothing found; the factory is the one that the document is read with, and has its limits. */
    public CollectedProblems(Document document, int limit, JsonFactory factory) {
        this(new DocumentPlaces(document, factory), limit);
    }

    public CollectedProblems(Places places, int limit) {
        this.places = places;
        this.limit = limit;
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
    public boolean takeNotes() {
        return true;
    }

    @Override
    public void add(Violation violation) throws IOException {
        collect(found, places.now(violation));
    }

    @Override
    public void unknownMember(Violation violation) throws IOException {
        collect(unknownMembers, violation);
    }

    @Override
    public void droppedMember(Violation violation, String value) throws IOException {
        if (isFull()) {
            // What is not told would be lost.
            throw full(violation);
        }
        found.add(violation.with("value", value).graded(Severity.WARNING));
    }

    private void collect(List<Violation> list, Violation violation) throws IOException {
        if (!isFull()) {
            list.add(violation);
        } else if (violation.severity() == Severity.ERROR) {
            throw full(violation);
        } else {
            leaveOut(violation, Severity.WARNING);
        }
    }

    private boolean isFull() {
        return found.size() + unknownMembers.size() >= limit;
    }

    private Full full(Violation violation) {
        leaveOut(violation, Severity.ERROR);
        return new Full();
    }

    /** Tells of the first one that is left out; of the first error, if there is one. */
    private void leaveOut(Violation violation, Severity severity) {
        if (unlisted == null || (unlisted.severity() != Severity.ERROR && severity == Severity.ERROR)) {
            Violation told = Violation.of(JsonProblem.LIMIT_PROBLEMS, violation.path())
                    .with("limit", limit)
                    .graded(severity);
            unlisted = violation.location().map(told::at).orElse(told);
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
    public Violation located(Violation violation, JsonLocation at) {
        return places.located(violation, at);
    }

    /** Ends the findings with what broke the reading off. */
    public void broken(Violation violation, JsonLocation at) {
        found.add(located(violation, at));
    }

    /** Adds what rules found, save what they say of placeholders. */
    public void addAll(ValidationReport report) {
        for (Violation violation : unread.isEmpty() ? report.violations() : withoutEchoes(report.violations())) {
            if (!isFull()) {
                found.add(violation);
            } else {
                leaveOut(violation, violation.severity() == Severity.ERROR ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private List<Violation> withoutEchoes(List<Violation> violations) {
        FollowOnViolations echoes = new FollowOnViolations(unread);
        return violations.stream()
                .filter(violation -> !echoes.contain(violation))
                .toList();
    }

    /** Everything that was found, in the order of the text. */
    public ValidationReport report() {
        List<Violation> all = new ArrayList<>(found);
        if (newerFormat == null) {
            all.addAll(unknownMembers);
        } else {
            // A newer file has members that this version cannot know; saying so once is enough.
            all.add(unknownMembers.isEmpty() ? newerFormat.graded(Severity.WARNING) : newerFormat);
        }
        if (unlisted != null) {
            all.add(unlisted);
        }
        return ValidationReport.of(all.isEmpty() ? all : places.inOrder(all));
    }
}

package org.entente.json.reading;

import java.io.IOException;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Place;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Term;

/** The fast path: aborts at the first error and records nothing; DocumentReader then reads again, collecting. */
public final class FastPathProblems implements ProblemSink {

    private final CollectedProblems notes;
    private final boolean takesNotes;
    private boolean hasMissedNotes;

    /** Passes on warnings and notes, if they are wanted. */
    public FastPathProblems(CollectedProblems notes, boolean takesNotes) {
        this.notes = notes;
        this.takesNotes = takesNotes;
    }

    /** There is an error. */
    public static final class Unsound extends IOException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Whether there was something to note that was not taken. */
    public boolean hasMissedNotes() {
        return hasMissedNotes;
    }

    @Override
    public boolean goOn() {
        return false;
    }

    @Override
    public boolean takesNote(JsonProblem note) {
        hasMissedNotes |= !takesNotes;
        return takesNotes && notes.takesNote(note);
    }

    @Override
    public boolean isNewTerm(Term term, String vocabulary) {
        hasMissedNotes |= !takesNotes;
        return takesNotes && notes.isNewTerm(term, vocabulary);
    }

    @Override
    public void add(Violation violation) throws IOException {
        if (violation.severity() == Severity.ERROR) {
            throw new Unsound();
        }
        notes.add(violation);
    }

    @Override
    public void unknownMember(Violation violation) throws IOException {
        throw new Unsound();
    }

    @Override
    public void droppedMember(Violation violation, String value) throws IOException {
        notes.droppedMember(violation, value);
    }

    @Override
    public void newerFormat(Violation violation) throws IOException {
        throw new Unsound();
    }

    @Override
    public void taint(ValuePath path) {
        throw new IllegalStateException("an error ends the fast path");
    }

    @Override
    public Violation located(Violation violation, Place at) {
        return notes.located(violation, at);
    }
}

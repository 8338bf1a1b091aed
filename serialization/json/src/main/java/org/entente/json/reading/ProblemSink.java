package org.entente.json.reading;

import java.io.IOException;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Place;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Term;

/** Where the problems of a reading go: into a report, or out as an exception at the first error. */
public interface ProblemSink {

    /** Whether reading goes on after an error. */
    boolean goOn();

    /** Whether notes of a kind are reported. */
    boolean takesNote(JsonProblem note);

    /** Whether a term that is not known is to be reported: once each. All are counted. */
    boolean isNewTerm(Term term, String vocabulary);

    void add(Violation violation) throws IOException;

    /** A member that is not known and that is left out. */
    void unknownMember(Violation violation) throws IOException;

    /** An unknown member whose value is reported. */
    void droppedMember(Violation violation, String value) throws IOException;

    void newerFormat(Violation violation) throws IOException;

    void taint(ValuePath path);

    /** Says where in the text a violation is. */
    Violation located(Violation violation, Place at);
}

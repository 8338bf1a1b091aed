package org.entente.json.reading;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Severity;
import org.entente.vocabulary.OwnTerms;

/** Which notes a reading takes of what is no error, and which terms it knows beside the library's. */
public final class NotePolicy {

    public static final NotePolicy STANDARD = new NotePolicy(Set.of(), OwnTerms.none());

    private final Set<JsonProblem> without;
    private final OwnTerms terms;

    private NotePolicy(Set<JsonProblem> without, OwnTerms terms) {
        this.without = without;
        this.terms = terms;
    }

    /** Leaves a note out. */
    public NotePolicy without(JsonProblem note) {
        Set<JsonProblem> more = new TreeSet<>(without);
        more.add(note);
        return new NotePolicy(more, terms);
    }

    public NotePolicy knowing(OwnTerms others) {
        return new NotePolicy(without, others);
    }

    /** Knows more terms beside those that it knows. */
    public NotePolicy knowingAlso(OwnTerms others) {
        return new NotePolicy(
                without, OwnTerms.builder().addAll(others).addAll(terms).build());
    }

    /** The notes that readings take. */
    public static Stream<JsonProblem> notes() {
        return Stream.of(JsonProblem.values()).filter(problem -> problem.severity() == Severity.INFO);
    }

    boolean takes(JsonProblem note) {
        return !without.contains(note);
    }

    /** The terms that are known beside the library's. */
    public OwnTerms terms() {
        return terms;
    }
}

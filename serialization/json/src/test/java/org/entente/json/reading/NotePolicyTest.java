package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Severity;
import org.entente.vocabulary.OwnTerms;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;

class NotePolicyTest {

    private static final PartyRole ONE = PartyRole.vocabulary().of("ROLE_OF_ONE");
    private static final PartyRole OTHER = PartyRole.vocabulary().of("ROLE_OF_ANOTHER");

    private static OwnTerms terms(PartyRole role) {
        return OwnTerms.builder().add(role).build();
    }

    private static List<Boolean> known(NotePolicy policy) {
        return Stream.of(ONE, OTHER).map(policy.terms()::knows).toList();
    }

    @Test
    void notesAreWhatIsNoErrorAndNoWarning() {
        assertEquals(
                Stream.of(JsonProblem.values())
                        .filter(problem -> problem.severity() == Severity.INFO)
                        .toList(),
                NotePolicy.notes().toList());
        assertTrue(NotePolicy.notes().count() > 1);
    }

    @Test
    void everyNoteCanBeLeftOut() {
        NotePolicy.notes().forEach(note -> {
            NotePolicy policy = NotePolicy.STANDARD.without(note);
            NotePolicy.notes().forEach(other -> assertEquals(other != note, policy.takes(other), other::code));
            assertFalse(policy.knowing(terms(ONE)).takes(note));
            assertFalse(policy.knowingAlso(terms(ONE)).takes(note));
        });
    }

    @Test
    void notesAreLeftOutTogether() {
        List<JsonProblem> left = new ArrayList<>();
        NotePolicy policy = NotePolicy.STANDARD;
        for (JsonProblem note : NotePolicy.notes().toList()) {
            policy = policy.without(note);
            left.add(note);
            assertEquals(List.of(), left.stream().filter(policy::takes).toList());
        }
    }

    @Test
    void termsAreReplacedOrAdded() {
        NotePolicy one = NotePolicy.STANDARD.knowing(terms(ONE));
        assertEquals(List.of(false, false), known(NotePolicy.STANDARD));
        assertEquals(List.of(true, false), known(one));
        assertEquals(List.of(false, true), known(one.knowing(terms(OTHER))));
        assertEquals(List.of(true, true), known(one.knowingAlso(terms(OTHER))));
        assertEquals(List.of(true, false), known(one.without(JsonProblem.TERM_UNKNOWN)));
    }
}

package org.entente.json.draft.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    /** In the part that the word plays, or else as a verb. */
    @ParameterizedTest
    @CsvSource({
        "reaffirmed, verb, reaffirm",
        "commitments, noun, commitment",
        "shall, modal, shall",
        "commits, noun, commit",
        "commits, modal, commit",
        "'', verb,",
        "' ', verb,",
        "' ', noun,",
        "xyzzy, verb,",
    })
    void wordsHaveADictionaryForm(String surface, String member, String lemma) {
        assertEquals(Optional.ofNullable(lemma), Roles.lemma(surface, member));
    }
}

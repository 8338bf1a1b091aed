package org.entente.json.draft.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.vocabulary.CodeScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    /** Of a unit the schemes of units come first; no value is lost, and none is given twice. */
    @ParameterizedTest
    @CsvSource({"unit, UCUM", "codes, ATOP"})
    void valuesThatAreWantedComeFirst(String member, String first) {
        List<String> codes = CodeScheme.vocabulary().known().stream()
                .map(CodeScheme::code)
                .sorted()
                .toList();
        List<String> inOrder = Roles.inOrder(codes, member);
        assertEquals(first, inOrder.get(0));
        assertEquals(codes, inOrder.stream().sorted().toList());
    }

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

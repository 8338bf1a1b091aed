package org.entente.json.draft.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.provision.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TogetherTest {

    /** White space around the words is none of them, however much there is. */
    @ParameterizedTest
    @CsvSource({
        "all, all parties",
        "Both, all parties",
        "모두, all parties",
        "both sides, all parties as “both sides”",
        "'The High Contracting Parties', all parties as “The High Contracting Parties”",
        "each of the three high participating signatories, all parties as “each of the three high participating signatories”",
        "양국, all parties as “양국”",
        "some sides, ",
        "both sides of the river, ",
        "'', "
    })
    void wordsForAllPartiesAreKnown(String words, String meant) {
        for (String space : List.of("", " ", "\n", " ".repeat(100))) {
            assertEquals(
                    Optional.ofNullable(meant),
                    Together.meant(
                            space + words + space,
                            List.copyOf(Attribution.meta().members())));
            assertEquals(
                    Optional.empty(),
                    Together.meant(
                            space + words + space, List.copyOf(Actor.meta().members())));
        }
    }
}

package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions whose names share words with a text, those that share most first. */
class AlikeTest {

    @ParameterizedTest
    @CsvSource({
        "naval exercise, joint exercise, true",
        "naval exercise, joint exercises, true",
        "naval exercise, Naval Academy, true",
        "the port of Arle, the port of Bode, true",
        "the sea of Arle, the sea of Bode, true",
        "state of the union, league of the nations, false",
        "go to it, do to it, false",
        "policy talks, joint policymaking, true",
        "policymaking, policy, true",
        "trade talks, traders, false",
        "traders, trade, false",
        "한미 동맹, 한미 연합, true",
        "한 미, 한 영, true",
        "ferries, fern, false",
        "'naval, exercise', naval-training, true"
    })
    void namesThatShareAWordAreAlike(String text, String name, boolean isAlike) {
        assertEquals(isAlike ? List.of("a") : List.of(), Alike.of(text, Map.of(name, List.of("a"))));
    }

    @Test
    void theNameThatSharesMostCounts() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("joint naval exercise", List.of("a"));
        names.put("naval exercise", List.of("b"));
        names.put("exercise", List.of("a", "c"));
        assertEquals(List.of("a", "b", "c"), Alike.of("joint naval exercise", names));
    }

    @Test
    void fiveAreEnough() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String id : List.of("g", "f", "e", "d", "c", "b", "a")) {
            names.put("exercise " + id, List.of(id));
        }
        assertEquals(List.of("a", "b", "c", "d", "e"), Alike.of("exercise", names));
        assertEquals(List.of(), Alike.of("exercise ".repeat(12), names));
    }
}

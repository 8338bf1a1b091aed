package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void ofTwoTextsOfASourceTheFirstCounts() {
        List<SourceText> texts =
                List.of(SourceText.of("a", "one"), SourceText.of("b", "two"), SourceText.of("b", "three"));
        Surroundings surroundings = Surroundings.of(null, null, texts, 1, 1);
        assertEquals(Optional.of(texts.get(0)), surroundings.text("a").map(TextSearch::text));
        assertEquals(Optional.of(texts.get(1)), surroundings.text("b").map(TextSearch::text));
        assertEquals(Optional.empty(), surroundings.text("c"));
    }
}

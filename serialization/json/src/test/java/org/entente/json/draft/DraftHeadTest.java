package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftHeadTest {

    private static final Drafts DRAFTS = EntenteJson.standard().drafts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format': 'entente/1.0', 'id': 'x'} | false",
                "{'id': 'x', 'title': {'format': 'x'}, 'a': [{'format': 1}], 'format': 'entente/1.0'} | false",
                "\uFEFF{'format': 'entente/9.9'} | false",
                "{'format': 7} | false",
                "{'format': null, 'id': 'x'} | true",
                "{'format': 'entente/1.0', 'language': 'en'} | true",
                "{'format': 'entente/1.0', 'id': 'x', 'source': 's', 'title': | true",
                "{'format': 'entente/1.0', 'language': null, 'sources': []} | false",
                "{'format': 'entente/1.0', 'texts': [{'language': 'en', 'source': 's'}]} | false",
                "{'title': 'Draft'} | true",
                "{'title': {'format': 'x'}} | true",
                "{} | true",
                "{'title': 'Draft', // a comment | true",
                "{'format': 'entente/1.0', 'id': | false",
                "[] | false",
                "17 | false",
            })
    void theFormatDistinguishesDraftsFromAgreements(String json, boolean draft) {
        assertEquals(draft, DRAFTS.isDraft(json.replace('\'', '"')));
    }

    @Test
    void nothingIsNoDraft() {
        assertEquals(false, DRAFTS.isDraft(""));
        assertThrows(NullPointerException.class, () -> DRAFTS.isDraft(null));
        assertThrows(NullPointerException.class, () -> DRAFTS.sources(null));
    }

    @Test
    void sourcesAreNamedAsTheyAreRead() {
        assertEquals(List.of("text"), DRAFTS.sources("{\"sources\": \"text\"}"));
        assertEquals(
                List.of("s", "the-daily"),
                DRAFTS.sources("{\"sources\": [{\"id\": \"s\"}, {\"title\": \"The Daily\", \"language\": \"en\"}]}"));
        assertEquals(List.of(), DRAFTS.sources("{\"title\": \"X\"}"));
        assertEquals(List.of(), DRAFTS.sources(""));
        assertEquals(List.of(), DRAFTS.sources("[]"));
        assertEquals(List.of(), DRAFTS.sources("{\"sources\": "));
    }
}

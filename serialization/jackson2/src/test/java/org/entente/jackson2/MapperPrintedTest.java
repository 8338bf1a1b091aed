package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.model.Agreement;
import org.entente.violation.Printable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapper's exception neither hides a character of the document nor repeats it at length. */
class MapperPrintedTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EntenteModule()).build();

    private static final String HOSTILE = "x\u00ADy\u200E\uFE0F\u202E\u3164" + "w".repeat(300);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format': '%s', 'id': 'a', 'title': {'en': 'A'}}",
                "{'format': 'entente/1.0', 'id': '%s ', 'title': {'en': 'A'}}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'%s': 'A'}}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, '%s': 1}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'form': '%s'}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'parties': [{'actor': '%s '}]}"
            })
    void exceptionsShowNothingHiddenAndNothingLong(String document) {
        String json = document.replace('\'', '"').formatted(HOSTILE);
        String message = assertThrows(AgreementMappingException.class, () -> MAPPER.readValue(json, Agreement.class))
                .getMessage();
        String hidden = message.codePoints()
                .filter(each -> each != '\n' && Printable.isHidden(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals("", Printable.escape(hidden), () -> Printable.escape(message));
        assertEquals(-1, message.indexOf("w".repeat(Printable.ECHO_LIMIT + 1)), message);
    }
}

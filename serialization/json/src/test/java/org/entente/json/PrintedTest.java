package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.violation.Printable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document holds, messages and exceptions neither hide a character of it nor repeat it at length. */
class PrintedTest {

    private static final String LONG = "w".repeat(300);
    private static final List<String> HOSTILE =
            List.of("x\u00ADy\u200E\uFE0F\u202E\u3164" + LONG, LONG, "\uE000\u2066" + LONG);

    private static final List<String> DOCUMENTS = List.of(
            "%s",
            "[%s",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, %s: 1}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, '%s': 1}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'note': %s}",
            "{'format': '%s', 'id': 'a', 'title': {'en': 'A'}}",
            "{'format': 'entente/1.0', 'id': '%s ', 'title': {'en': 'A'}}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'%s': 'A'}}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'form': '%s'}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'texts': [{'language': '%s'}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'parties': [{'actor': '%s'}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'meetings': [{'id': 'm', 'dates': '%s'}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'meetings': [{'id': 'm', 'zone': '%s'}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'meetings': [{'id': 'm', 'weekday': '%s'}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'sources': [{'id': 's', 'locations': ['%s ']}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'sources': [{'id': 's', 'digest': '%s'}]}",
            "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'provisions': [{'kind': '%s'}]}");

    static Stream<String> documents() {
        return DOCUMENTS.stream()
                .flatMap(document ->
                        HOSTILE.stream().map(text -> document.replace('\'', '"').formatted(text)));
    }

    private static void check(String shown) {
        String hidden = shown.codePoints()
                .filter(each -> each != '\n' && Printable.isHidden(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals("", Printable.escape(hidden), () -> Printable.escape(shown));
        assertEquals(-1, shown.indexOf("w".repeat(Printable.ECHO_LIMIT + 1)), shown);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsShowNothingHiddenAndNothingLong(String document) {
        for (EntenteJson json :
                List.of(EntenteJson.standard(), EntenteJson.standard().lenient())) {
            json.check(document).report().violations().forEach(violation -> {
                check(violation.toString());
                check(violation.message(Locale.KOREAN));
                check(violation.path().toString());
            });
            check(json.check(document).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void exceptionsShowNothingHiddenAndNothingLong(String document) {
        check(String.valueOf(assertThrows(
                        AgreementJsonException.class,
                        () -> EntenteJson.standard().read(document))
                .getMessage()));
    }
}

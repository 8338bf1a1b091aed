package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.AgreementJsonException;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.text.LocalizedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements go through drafts and come back equal; the long form is a draft, too. */
class GoldenDraftsTest {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static void comesBack(Agreement agreement) throws AgreementJsonException {
        String draft = JSON.drafts().write(agreement);
        assertEquals(agreement, JSON.drafts().read(draft), draft);
        assertEquals(agreement, JSON.drafts().read(JSON.write(agreement)));
    }

    @TestFactory
    Stream<DynamicTest> everyGoldenFileComesBack() {
        return Golden.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> comesBack(JSON.read(golden.text()))));
    }

    @Test
    void theMarchStatementComesBack() throws AgreementJsonException {
        comesBack(ReferenceAgreements.march2021());
    }

    /** A text in several languages has none alone; of two languages with as many texts the one with the later tag counts. */
    @ParameterizedTest
    @CsvSource({"en en ko, en", "en ko ko, ko", "en ko, ko", "ko en, ko", "en+ko en+ko de, de", "en+ko, en"})
    void theLanguageIsThatOfMostTexts(String titles, String language) throws AgreementJsonException {
        List<LocalizedText> all = Stream.of(titles.split(" ", -1))
                .map(title ->
                        title.equals("en+ko") ? LocalizedText.of("en", "x", "ko", "x") : LocalizedText.of(title, "x"))
                .toList();
        Agreement agreement = Agreement.builder()
                .id("a")
                .title(all.get(0))
                .otherTitles(all.subList(1, all.size()))
                .build();
        String written = JSON.drafts().write(agreement);
        assertTrue(written.contains("\"language\": \"" + language + "\""), written);
        comesBack(agreement);
    }

    /** In a draft they would quote. */
    @ParameterizedTest
    @ValueSource(strings = {"“Ferry”", "“a“", "“a” and “b”", "\"Ferry\"", "as “Ferry”"})
    void wordsInMarksComeBack(String words) throws AgreementJsonException {
        comesBack(Agreement.builder()
                .id("a")
                .title("en", words)
                .addActor(Actor.of("N", "en", words))
                .addProvision(Position.builder()
                        .summary("en", words)
                        .text("en", words)
                        .by(Attribution.unattributed())
                        .addItem(Item.builder()
                                .text(LocalizedText.of("en", words))
                                .build())
                        .note(LocalizedText.of("en", words))
                        .build())
                .build());
    }

    /** Of a correction the span is mostly one of the source that it stands in. */
    @Test
    void aSpanOfAnotherSourceComesBack() throws AgreementJsonException {
        comesBack(JSON.read("""
                {"format": "entente/1.0", "id": "a", "title": {"en": "t"},
                 "sources": [{"id": "one"}, {"id": "two", "corrections": [
                  {"printed": "x", "corrected": "y", "span": {"source": "one", "start": 0, "end": 1}},
                  {"printed": "x", "corrected": "y", "span": {"source": "two", "start": 0, "end": 1}}]}]}"""));
    }
}

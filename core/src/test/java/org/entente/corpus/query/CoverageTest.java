package org.entente.corpus.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.entente.instrument.Part;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static final SourceText TEXT = SourceText.of("t", "A ferry sails. It carries two. They agree.");

    private static List<String> uncovered(Agreement.Builder agreement) {
        return Coverage.uncovered(agreement.build(), TEXT, Locale.ENGLISH).stream()
                .map(Passage::text)
                .toList();
    }

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "x");
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 14 | It carries two. They agree.",
                "0 15 | It carries two. They agree.",
                "0 16 | They agree.",
                "13 16 | They agree.",
                "14 15 | A ferry sails. It carries two. They agree.",
                "29 30 | A ferry sails. They agree.",
                "31 32 | A ferry sails. It carries two.",
                "0 42 | ''"
            })
    void sentencesWithoutAnyCharacterInASpanAreGiven(String span, String sentences) {
        int start = Integer.parseInt(span.split(" ", -1)[0]);
        int end = Integer.parseInt(span.split(" ", -1)[1]);
        Agreement.Builder agreement = agreement()
                .addProvision(position().addSpan(TextSpan.of("t", start, end)).build());
        assertEquals(sentences, String.join(" ", uncovered(agreement)));
    }

    @Test
    void spansMayStandInAnyOrder() {
        Agreement.Builder agreement = agreement()
                .addProvision(position().addSpan(TextSpan.of("t", 35, 36)).build())
                .addProvision(position()
                        .addSpan(TextSpan.of("t", 0, 40))
                        .addSpan(TextSpan.of("t", 1, 2))
                        .build());
        assertEquals(List.of(), uncovered(agreement));
    }

    @Test
    void itemsCoverAndPartsDoNot() {
        Agreement.Builder agreement = agreement()
                .addPart(Part.builder().id("p").addSpan(TextSpan.of("t", 0, 42)).build())
                .addProvision(position()
                        .addSpan(TextSpan.of("other", 0, 14))
                        .addItem(Item.builder()
                                .text(LocalizedText.of("en", "two"))
                                .span(TextSpan.of("t", 26, 29))
                                .build())
                        .build());
        assertEquals(List.of("A ferry sails.", "They agree."), uncovered(agreement));
    }
}

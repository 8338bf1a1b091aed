package org.entente.benchmarks.contenders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.benchmarks.data.Corpus;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what does the same work is compared. */
class ContenderTest {

    private static final List<byte[]> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void documents() {
        DOCUMENTS.add(Corpus.statement());
        Corpus.large(2)
                .forEach(agreement -> DOCUMENTS.add(
                        EntenteJson.standard().writeLine(agreement).getBytes(StandardCharsets.UTF_8)));
        Corpus.standard(25)
                .forEach(agreement -> DOCUMENTS.add(
                        EntenteJson.standard().writeLine(agreement).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void doesTheSameWork(Contender contender) throws IOException {
        Decoder<Object> decoder = contender.start();
        Equality equality = new Equality();
        for (byte[] document : DOCUMENTS) {
            equality.check(contender, decoder, document);
        }
    }
}

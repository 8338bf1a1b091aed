package org.entente.examples.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.util.CoderUtils;
import org.entente.corpus.Corpus;
import org.entente.model.Agreement;
import org.entente.testing.Agreements;
import org.entente.testing.Corpora;

class CoderProperties {

    @Provide
    Arbitrary<Agreement> agreements() {
        return Agreements.agreements();
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return Corpora.corpora();
    }

    @Property(tries = 100)
    void agreementsComeBackEqual(@ForAll("agreements") Agreement agreement) throws IOException {
        comesBackEqual(agreement, new AgreementCoder());
    }

    @Property(tries = 30)
    void registersComeBackEqual(@ForAll("corpora") Corpus corpus) throws IOException {
        comesBackEqual(corpus.register(), new RegisterCoder());
    }

    private static <T> void comesBackEqual(T value, Coder<T> coder) throws IOException {
        byte[] bytes = CoderUtils.encodeToByteArray(coder, value);
        T back = CoderUtils.decodeFromByteArray(coder, bytes);
        assertEquals(value, back);
        assertArrayEquals(bytes, CoderUtils.encodeToByteArray(coder, back));
    }
}

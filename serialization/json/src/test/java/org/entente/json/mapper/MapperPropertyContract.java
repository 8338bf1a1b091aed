package org.entente.json.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.entente.json.DamagedDocuments;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.json.RandomAgreements;
import org.entente.model.Agreement;

/** A mapper reads and writes what the library reads and writes. */
public abstract class MapperPropertyContract {

    private static final EntenteJson JSON = EntenteJson.standard();

    private final AnyMapper mapper;

    protected MapperPropertyContract(Mappers mappers) {
        this.mapper = mappers.plain();
    }

    @Example
    void aMapperReadsAndWritesTheSame() throws IOException {
        for (Golden golden : Golden.all()) {
            Agreement agreement = JSON.read(golden.text());
            assertEquals(agreement, mapper.read(golden.text(), Agreement.class));
            assertEquals(agreement, mapper.readTree(golden.text(), Agreement.class));
            assertEquals(JSON.writeLine(agreement), mapper.write(agreement));
            assertEquals(JSON.writeLine(agreement), mapper.writeTree(agreement));
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aMapperGivesAgreementOrJacksonException(@ForAll("damaged") String json) {
        boolean sound = JSON.check(json).agreement().isPresent();
        try {
            Agreement agreement = (Agreement) mapper.read(json, Agreement.class);
            assertEquals(
                    sound ? agreement : null,
                    sound ? JSON.check(json).agreement().get() : null);
        } catch (Refused refusal) {
            assertFalse(sound, () -> "only the mapper refused: " + refusal.getMessage());
        }
    }

    @Property(tries = 100)
    void whatAMapperWritesItReadsAgain(@ForAll("agreements") Agreement agreement) {
        assertEquals(JSON.writeLine(agreement), mapper.write(agreement));
        assertEquals(agreement, mapper.read(mapper.write(agreement), Agreement.class));
        assertEquals(agreement, mapper.read(mapper.writeBytes(agreement), Agreement.class));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return RandomAgreements.agreements();
    }

    @Provide
    Arbitrary<String> damaged() {
        return DamagedDocuments.damaged();
    }
}

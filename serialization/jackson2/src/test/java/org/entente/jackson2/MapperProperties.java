package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.entente.json.DamagedDocuments;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.json.RandomAgreements;
import org.entente.model.Agreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper reads and writes what the library reads and writes. */
class MapperProperties {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new EntenteModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static List<Golden> corpus() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aMapperReadsAndWritesTheSame(Golden golden) throws IOException {
        Agreement agreement = JSON.read(golden.text());
        JsonNode tree = MAPPER.readTree(golden.text());
        assertEquals(agreement, MAPPER.readValue(golden.text(), Agreement.class));
        assertEquals(agreement, MAPPER.treeToValue(tree, Agreement.class));
        assertEquals(tree.toString(), MAPPER.writeValueAsString(agreement));
        assertEquals(tree.toString(), MAPPER.valueToTree(agreement).toString());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aMapperGivesAgreementOrJacksonException(@ForAll("damaged") String json) {
        boolean sound = JSON.check(json).agreement().isPresent();
        try {
            Agreement agreement = MAPPER.readValue(json, Agreement.class);
            assertEquals(
                    sound ? agreement : null,
                    sound ? JSON.check(json).agreement().get() : null);
        } catch (JsonProcessingException refusal) {
            assertFalse(sound, () -> "only the mapper refused: " + refusal.getMessage());
        }
    }

    @Property(tries = 100)
    void whatAMapperWritesItReadsAgain(@ForAll("agreements") Agreement agreement) throws IOException {
        assertEquals(JSON.writeLine(agreement), MAPPER.writeValueAsString(agreement));
        assertEquals(agreement, MAPPER.readValue(MAPPER.writeValueAsString(agreement), Agreement.class));
        assertEquals(agreement, MAPPER.readValue(MAPPER.writeValueAsBytes(agreement), Agreement.class));
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

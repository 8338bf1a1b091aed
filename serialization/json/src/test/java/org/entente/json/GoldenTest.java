package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.json.format.DescribedTypes;
import org.entente.json.format.FormatTypes;
import org.entente.json.format.UnionType;
import org.entente.json.type.JsonType;
import org.entente.json.type.ListType;
import org.entente.json.type.Member;
import org.entente.json.type.ObjectType;
import org.entente.model.Agreement;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The rules about lives: each false alarm costs trust. */
    private static final Set<String> OF_LIVES =
            EnumSet.range(AgreementProblem.SIGNATURE_BEFORE_OPENING, AgreementProblem.NATURE_CONTRADICTS_CLAUSE)
                    .stream()
                    .map(AgreementProblem::code)
                    .collect(Collectors.toUnmodifiableSet());

    static List<Golden> corpus() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void writingWhatWasReadGivesTheSameBytes(Golden golden) throws IOException {
        assertEquals(golden.text(), JSON.write(JSON.read(golden.text())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(JSON.read(golden.text()), out);
        assertEquals(golden.text(), out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aLineHoldsTheSameValue(Golden golden) throws IOException {
        Agreement agreement = JSON.read(golden.text());
        String line = JSON.writeLine(agreement);
        assertEquals(MAPPER.readTree(golden.text()).toString(), line);
        assertFalse(line.contains("\n"));
        assertEquals(agreement, JSON.read(line));
        assertEquals(line, new String(JSON.writeBytes(agreement), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void nothingIsWrongWithIt(Golden golden) {
        Checked checked = JSON.check(golden.text());
        assertEquals(List.of(), checked.report().errors());
        Agreement agreement = checked.agreement().orElseThrow();
        assertEquals(
                List.of(),
                AgreementValidator.standard().validate(agreement).violations().stream()
                        .filter(violation ->
                                violation.code().endsWith("look-alike") || OF_LIVES.contains(violation.code()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyWayOfReadingGivesTheSameAgreement(Golden golden, @TempDir Path folder) throws IOException {
        Agreement agreement = JSON.read(golden.text());
        byte[] bytes = golden.text().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("agreement.json"), bytes);
        assertEquals(agreement, JSON.read(new StringReader(golden.text())));
        assertEquals(agreement, JSON.read(new ByteArrayInputStream(bytes)));
        assertEquals(agreement, JSON.read(file));
        assertEquals(
                agreement,
                JSON.check(new StringReader(golden.text())).agreement().orElseThrow());
        assertEquals(agreement, JSON.check(file).agreement().orElseThrow());
        assertEquals(agreement, JSON.lenient().read(golden.text()));
        Path copy = folder.resolve("copy.json");
        JSON.write(agreement, copy);
        assertEquals(golden.text(), Files.readString(copy));
    }

    @Test
    void theCorpusHasEveryMemberOfEveryType() throws IOException {
        Set<String> described = new TreeSet<>();
        DescribedTypes.forEachMember((owner, member) -> described.add(owner + "." + member.name()));
        Set<String> used = new TreeSet<>();
        for (Golden golden : Golden.all()) {
            collect(MAPPER.readTree(golden.text()), FormatTypes.AGREEMENT, used);
        }
        Set<String> missing = new TreeSet<>(described);
        missing.removeAll(used);
        assertEquals(Set.of(), missing, "no golden file has");
        assertEquals(described, used);
    }

    private static void collect(JsonNode node, JsonType<?> type, Set<String> used) {
        JsonType<?> shape = DescribedTypes.itself(type);
        if (shape instanceof ListType<?> list) {
            node.forEach(element -> collect(element, list.element(), used));
        } else if (shape instanceof UnionType<?, ?> provision) {
            provision.types().forEach((kind, each) -> {
                if (kind.name().equals(node.path("kind").textValue())) {
                    collect(node, each, used);
                }
            });
        } else if (shape instanceof ObjectType<?, ?> object) {
            for (Member<?, ?, ?> member : object.members().all()) {
                JsonNode value = node.get(member.name());
                if (value != null) {
                    used.add(DescribedTypes.ownerOf(object, member.name()) + "." + member.name());
                    collect(value, member.shape(), used);
                }
            }
        }
    }
}

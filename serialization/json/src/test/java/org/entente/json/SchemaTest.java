package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EntenteJson.schema(), InputFormat.JSON);

    private static List<String> refusals(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Object::toString).toList();
    }

    static List<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "golden"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyGoldenFileConforms(Path file) throws IOException {
        assertEquals(List.of(), refusals(MAPPER.readTree(file.toFile())));
    }

    @Test
    void theReferenceStatementConforms() throws IOException {
        assertEquals(List.of(), refusals(march()));
    }

    /** When it is stale, copy {@code target/entente-1.schema.json} over it. */
    @Test
    void theFileInTheJarIsTheSchema() throws IOException {
        Files.writeString(Path.of("target", "entente-1.schema.json"), EntenteJson.schema());
        try (InputStream file = EntenteJson.class.getResourceAsStream("entente-1.schema.json")) {
            String shipped = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(
                    shipped.equals(EntenteJson.schema()),
                    "the schema in src/main/resources is stale: copy serialization/json/target/entente-1.schema.json"
                            + " over it");
        }
    }

    @Test
    void formsAreDescribedInTheirLanguage() throws IOException {
        JsonNode english = MAPPER.readTree(EntenteJson.schema());
        JsonNode korean = MAPPER.readTree(EntenteJson.schema(Locale.KOREA));
        JsonNode other = MAPPER.readTree(EntenteJson.schema(Locale.FRENCH));
        String place = "/$defs/Party/properties/actor/description";
        assertEquals("The id of the actor.", english.at(place).asText());
        assertNotEquals(english.at(place), korean.at(place));
        assertEquals(english, other);
        for (String tag : List.of("ko", "ko-KR", "ko-KP", "ko-Kore-KR")) {
            assertEquals(korean, MAPPER.readTree(EntenteJson.schema(Locale.forLanguageTag(tag))), tag);
        }
        String format = "/$defs/Agreement/properties/format/title";
        assertNotEquals(english.at(format), korean.at(format));
        assertEquals(
                "Policy areas",
                english.at("/$defs/Agreement/properties/policyAreas/title").asText());
    }

    /** Every object and every property of it is titled and described, in the language that was asked for alone. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everythingIsTitledInItsLanguage(String language) throws IOException {
        JsonNode schema = MAPPER.readTree(EntenteJson.schema(Locale.forLanguageTag(language)));
        boolean isKorean = language.equals("ko");
        List<String> undescribed = new ArrayList<>();
        schema.get("$defs").properties().forEach(type -> {
            Stream.concat(Stream.of(type), type.getValue().path("properties").properties().stream())
                    .forEach(described -> Stream.of("title", "description").forEach(name -> {
                        String description = described.getValue().path(name).asText();
                        if (description.isBlank() || HANGUL.matcher(description).find() != isKorean) {
                            undescribed.add(type.getKey() + " " + described.getKey() + " " + name + ": " + description);
                        }
                    }));
        });
        assertEquals(List.of(), undescribed);
        assertTrue(schema.get("$defs").size() > 40);
    }

    @Test
    void vocabulariesAreExamplesAndChoicesEnums() throws IOException {
        JsonNode schema = MAPPER.readTree(EntenteJson.schema());
        JsonNode form = schema.at("/$defs/Agreement/properties/form");
        assertFalse(form.has("enum"));
        assertTrue(form.get("examples").toString().contains("\"JOINT_STATEMENT\""));
        assertEquals(
                "[\"OPEN\",\"CLOSED\",\"ALTERNATIVES\"]",
                schema.at("/$defs/Commitment/properties/listing/enum").toString());
        assertEquals(
                "[\"COMMITMENT\"]",
                schema.at("/$defs/Commitment/properties/kind/enum").toString());
    }

    private static ObjectNode march() throws IOException {
        return (ObjectNode) MAPPER.readTree(EntenteJson.standard().write(ReferenceAgreements.march2021()));
    }
}

package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;
import org.entente.json.Salvage;
import org.entente.model.Agreement;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** One broken part does not lose an agreement, and all that is lost is reported. */
class SalvageProperties {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Where the text itself is none, or has a member twice, no other parser shows what it holds. */
    private static final Set<String> NO_TREE = Set.of(
            "json-malformed", "json-truncated", "json-trailing", "limit-token", "limit-depth", "member-duplicate");

    @Provide
    Arbitrary<Invalid<Agreement>> broken() {
        return InvalidAgreements.of(Agreements.agreements().map(each -> each))
                .filter(invalid ->
                        invalid.severity() == Severity.ERROR && invalid.text().isEmpty())
                .filter(invalid -> !invalid.code().equals("encoding-not-utf-8")
                        && !invalid.code().equals("utf-8-malformed"))
                .filter(invalid -> isRootSound(invalid.json()));
    }

    /** Whether id and title stand in a text, as far as it is JSON, and would do for an agreement. */
    private static boolean isRootSound(String json) {
        ObjectNode root = MAPPER.createObjectNode().put("format", "entente/1.0");
        try (var parser = MAPPER.getFactory().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    JsonNode value = parser.readValueAsTree();
                    if (Set.of("id", "title").contains(name) && !root.has(name)) {
                        root.set(name, value);
                    }
                }
            }
        } catch (IOException e) {
            // What stands before is there.
        }
        return JSON.check(root.toString()).agreement().isPresent();
    }

    @Tag("thorough")
    @Property(tries = 2000)
    void thousandsOfAgreementsAreSalvaged(@ForAll("broken") Invalid<Agreement> invalid) throws IOException {
        everyAgreementWithIdAndTitleIsSalvaged(invalid);
        onlyWhatTheFaultConcernsIsLeftOut(invalid);
    }

    @Property(tries = 100)
    void everyAgreementWithIdAndTitleIsSalvaged(@ForAll("broken") Invalid<Agreement> invalid) throws IOException {
        Checked checked = JSON.check(invalid.json());
        Optional<Salvage<Agreement>> salvage = checked.salvage();
        assertTrue(salvage.isPresent(), () -> invalid.toString());
        Agreement agreement = salvage.get().value();
        assertEquals(agreement, JSON.read(JSON.write(agreement)));
        for (Violation reported : salvage.get().leftOut().violations()) {
            assertEquals("part-left-out", reported.code());
            assertFalse(reported.arguments().get("reasons").isEmpty());
        }
        if (!NO_TREE.contains(invalid.code())) {
            assertEquals(withoutWhatIsReported(invalid.json(), salvage.get()), agreement, invalid::toString);
            assertFalse(
                    isReadable(invalid.json()) && !salvage.get().leftOut().isEmpty(),
                    "nothing is left out of what can be read");
        }
    }

    private static boolean isReadable(String json) {
        try {
            JSON.read(json);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The text without exactly those parts, which are reported as they stand in it. */
    private static Agreement withoutWhatIsReported(String json, Salvage<Agreement> salvage) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(json);
        List<Violation> reported = new ArrayList<>(salvage.leftOut().violations());
        Collections.reverse(reported); // from the end, so that no index changes
        for (Violation part : reported) {
            JsonPointer pointer = JsonPointer.compile(part.path().toPointer());
            assertEquals(MAPPER.readTree(part.arguments().get("value")), root.at(pointer));
            JsonNode around = root.at(pointer.head());
            if (around instanceof ArrayNode list) {
                list.remove(pointer.last().getMatchingIndex());
            } else {
                ((ObjectNode) around).remove(pointer.last().getMatchingProperty());
            }
        }
        if (!root.has("format")) {
            root.put("format", "entente/1.0");
        }
        return JSON.read(root.toString());
    }

    @Property(tries = 100)
    void onlyWhatTheFaultConcernsIsLeftOut(@ForAll("broken") Invalid<Agreement> invalid) {
        Salvage<Agreement> salvage = JSON.check(invalid.json()).salvage().orElseThrow();
        if (NO_TREE.contains(invalid.code()) || salvage.leftOut().isEmpty()) {
            return;
        }
        ValuePath fault = invalid.path();
        assertTrue(
                salvage.leftOut().violations().stream()
                        .map(Violation::path)
                        .anyMatch(path -> path.isWithin(fault) || fault.isWithin(path)),
                () -> salvage + "\n" + invalid);
    }
}

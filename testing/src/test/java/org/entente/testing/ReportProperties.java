package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.jackson2.AgreementMappingException;
import org.entente.jackson2.EntenteModule;
import org.entente.json.EntenteJson;
import org.entente.json.Limits;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/** What is sent back about a broken agreement leads to the place in it. */
class ReportProperties {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.standard().token())
                            .maxNameLength(Limits.standard().token())
                            .build())
                    .build())
            .addModule(new EntenteModule())
            .defaultLocale(Locale.KOREAN)
            .build();

    @Provide
    Arbitrary<Invalid<Agreement>> broken() {
        return InvalidAgreements.of(Agreements.agreements());
    }

    @Tag("thorough")
    @Property(tries = 1000)
    void aThousandReportsAreTheSame(@ForAll("broken") Invalid<Agreement> broken) throws Exception {
        everyViolationComesOutWithItsPlace(broken);
        aMapperReportsTheSameProblems(broken);
    }

    @Property(tries = 150)
    void everyViolationComesOutWithItsPlace(@ForAll("broken") Invalid<Agreement> broken) throws Exception {
        ValidationReport report = broken.report();
        JsonNode written = PLAIN.readTree(EntenteJson.standard().writeReport(report, Locale.KOREAN));
        assertEquals(written, MAPPER.valueToTree(report));
        assertEquals(report.violations().size(), written.get("violations").size());
        Optional<JsonNode> document = parsed(broken.json());
        for (JsonNode violation : written.get("violations")) {
            JsonPointer pointer = JsonPointer.compile(violation.get("pointer").textValue());
            document.ifPresent(tree -> assertTrue(leadsThere(pointer, tree), () -> violation + " of " + broken));
        }
    }

    /** To the value, or to the object that lacks it. */
    private static boolean leadsThere(JsonPointer pointer, JsonNode document) {
        return !document.at(pointer).isMissingNode()
                || document.at(pointer.head()).isObject();
    }

    /** The document, if it is JSON. */
    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.of(PLAIN.readTree(json)).filter(tree -> !tree.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A mapper reports what the reader reports, with the same codes, paths and arguments. */
    @Property(tries = 150)
    void aMapperReportsTheSameProblems(@ForAll("broken") Invalid<Agreement> broken) throws Exception {
        ValidationReport expected = EntenteJson.standard()
                .validating(AgreementValidator.errors())
                .check(broken.json())
                .report();
        if (!expected.hasErrors()) {
            MAPPER.readValue(broken.json(), Agreement.class);
            return;
        }
        try {
            MAPPER.readValue(broken.json(), Agreement.class);
            // What stands after the value is the mapper's.
            assertTrue(
                    expected.errors().stream().allMatch(error -> error.code().startsWith("json-")), broken::toString);
        } catch (AgreementMappingException refusal) {
            assertEquals(
                    expected.violations().stream()
                            .map(ReportProperties::unplaced)
                            .sorted()
                            .toList(),
                    refusal.report().violations().stream()
                            .map(ReportProperties::unplaced)
                            .sorted()
                            .toList());
        } catch (JsonProcessingException e) {
            assertTrue(
                    expected.errors().stream().allMatch(error -> error.code().startsWith("json-")), broken::toString);
        }
    }

    private static String unplaced(Violation violation) {
        return violation.severity() + " " + violation.code() + " " + violation.path() + " " + violation.arguments();
    }
}

package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Engines;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** A setting changes itself alone, in whatever order settings are made. */
class SettingsTest {

    private static final Register REGISTER = Register.builder().id("r").build();

    /** By the component that it changes. */
    private static Map<String, UnaryOperator<Settings>> changes() {
        Supplier<AgreementValidator> rules = AgreementValidator::references;
        Map<String, UnaryOperator<Settings>> changes = new LinkedHashMap<>();
        changes.put("lenient", Settings::lenientOnes);
        changes.put("validator", settings -> settings.with(rules));
        changes.put("limits", settings -> settings.with(Limits.standard().withDepth(7)));
        changes.put("notes", settings -> settings.with(settings.notes().without(JsonProblem.NULL_ABSENT)));
        changes.put("engine", settings -> settings.with(Engines.standard()));
        changes.put(
                "register",
                settings -> settings.with(Register.builder().id("other").build()));
        changes.put("reduced", Settings::reducedOnes);
        return changes;
    }

    private static Object component(Settings settings, RecordComponent component) throws ReflectiveOperationException {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(settings);
    }

    @Test
    void aSettingKeepsAllOthers() throws ReflectiveOperationException {
        Map<String, UnaryOperator<Settings>> changes = changes();
        assertEquals(
                Arrays.stream(Settings.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList(),
                List.copyOf(changes.keySet()));
        Settings others = Settings.STANDARD.with(REGISTER);
        for (String last : changes.keySet()) {
            Settings before = others;
            for (Map.Entry<String, UnaryOperator<Settings>> change : changes.entrySet()) {
                before = change.getKey().equals(last)
                        ? before
                        : change.getValue().apply(before);
            }
            Settings after = changes.get(last).apply(before);
            for (RecordComponent component : Settings.class.getRecordComponents()) {
                Object one = component(before, component);
                Object other = component(after, component);
                if (component.getName().equals(last)) {
                    assertNotEquals(one, other, last);
                } else {
                    assertEquals(one, other, last + " changes " + component.getName());
                }
            }
        }
    }

    @Test
    void nothingIsReducedWithoutARegister() {
        assertThrows(IllegalStateException.class, Settings.STANDARD::reducedOnes);
    }

    private static List<String> codes(EntenteJson json) {
        return json.check("""
            {"format": "entente/1.0", "id": "a", "title": {"en": "A"}, "form": "NEW_FORM",
             "actors": [{"id": "X", "name": {"en": "X"}}, {"id": "X", "name": {"en": "X"}}],
             "parties": [{"actor": "Y"}]}
            """).report().violations().stream()
                .map(Violation::code)
                .toList();
    }

    /** What is left out stays left out, of whatever rules there are. */
    @Test
    void codesAreLeftOutTogether() {
        EntenteJson json = EntenteJson.standard();
        assertEquals(List.of("term-unknown", "id-duplicate", "reference-dangling"), codes(json));
        assertEquals(List.of("term-unknown", "id-duplicate"), codes(json.without("reference-dangling")));
        assertEquals(
                List.of("term-unknown"),
                codes(json.without("reference-dangling").without("id-duplicate")));
        assertEquals(
                List.of(),
                codes(json.without("reference-dangling").without("term-unknown").without("id-duplicate")));
        EntenteJson few = json.validating(AgreementValidator.references());
        assertThrows(IllegalArgumentException.class, () -> few.without("weekday-mismatch"));
    }

    /** A short document may have lists of as many elements as there is room for. */
    @Test
    void elementsAreLimitedByTheLengthOfDocuments() {
        assertEquals(1000, Limits.standard().withDocument(1).elements());
        assertEquals(1000, Limits.standard().withDocument(32_000).elements());
        assertEquals(1001, Limits.standard().withDocument(32 * 1001).elements());
        assertEquals((16 << 20) / 32, Limits.standard().elements());
    }
}

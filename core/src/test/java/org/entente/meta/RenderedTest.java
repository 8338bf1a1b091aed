package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value is rendered by what its type states. */
class RenderedTest {

    static Stream<MetaType<?>> types() {
        return Roots.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void valuesAreRenderedByTheirMembers(MetaType<T> type) {
        T value = Filled.of(type, 0);
        String rendered = value.toString();
        // Judgements are of one class, whatever they judge.
        assertEquals(type.render(value).replaceFirst("^\\w+Judgement", "Judgement"), rendered);
        assertFalse(rendered.contains("\u00A0"), rendered);
    }
}

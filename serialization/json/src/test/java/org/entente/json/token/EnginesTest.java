package org.entente.json.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One engine is chosen by a rule; where none can be, one sentence says what to add. */
class EnginesTest {

    private static final JsonEngine OLD = new Named("old", 9, Optional.of("old needs more."));
    private static final JsonEngine TWO = new Named("two", 2, Optional.empty());
    private static final JsonEngine THREE = new Named("three", 3, Optional.empty());

    private record Named(String name, int rank, Optional<String> refusal) implements JsonEngine {

        @Override
        public TokenSource source(int depth, int token, int number, boolean typed) {
            throw new AssertionError("only chosen");
        }

        @Override
        public TokenWriter writer(OutputStream out, boolean indented) {
            throw new AssertionError("only chosen");
        }

        @Override
        public TokenWriter writer(Writer out, boolean indented) {
            throw new AssertionError("only chosen");
        }
    }

    private static String chosen(List<JsonEngine> found) {
        return Engines.choose(found, Optional.empty()).name();
    }

    private static String refusal(List<JsonEngine> found, Optional<String> name) {
        return assertThrows(IllegalStateException.class, () -> Engines.choose(found, name))
                .getMessage();
    }

    @Test
    void theGreatestUsableRankIsTaken() {
        assertEquals("three", chosen(List.of(TWO, THREE)));
        assertEquals("three", chosen(List.of(THREE, OLD, TWO)));
        assertEquals("two", chosen(List.of(OLD, TWO)));
    }

    @Test
    void aNameOverridesTheRank() {
        assertEquals(
                "two",
                Engines.choose(List.of(TWO, THREE, OLD), Optional.of("two")).name());
    }

    @Test
    void oneSentenceSaysWhatToAdd() {
        String add = "add org.entente:entente-jackson3 (Jackson 3) or org.entente:entente-jackson2 (Jackson 2).";
        assertEquals("There is no JSON engine: " + add, refusal(List.of(), Optional.empty()));
        assertEquals(
                "No JSON engine is named \"four\"; there are [three, two]: " + add,
                refusal(List.of(TWO, THREE), Optional.of("four")));
    }

    @Test
    void anEngineThatIsTooOldSaysSo() {
        assertEquals("old needs more.", refusal(List.of(OLD), Optional.empty()));
        assertEquals("old needs more.", refusal(List.of(OLD, TWO), Optional.of("old")));
    }

    /** The engine next door runs these tests too, and names itself by the property. */
    @Test
    void thePropertyNamesTheEngine() {
        String name = System.getProperty(Engines.PROPERTY, "jackson2");
        assertEquals(name, Engines.standard().name());
        assertEquals(name, Engines.named(name).name());
    }
}

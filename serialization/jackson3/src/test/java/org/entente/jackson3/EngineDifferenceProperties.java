package org.entente.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.entente.json.Checked;
import org.entente.json.DamagedDocuments;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.json.Limits;
import org.entente.json.RandomAgreements;
import org.entente.json.Refusal;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the engine: the same agreements, the same problems at the same places, the same bytes. */
class EngineDifferenceProperties {

    /** Most rules have nothing to do with the engine. */
    private static final EntenteJson JSON = EntenteJson.standard().validating(AgreementValidator.errors());

    private static final EntenteJson TWO = JSON.engine("jackson2");
    private static final EntenteJson THREE = JSON.engine("jackson3");

    private static void assertSame(String json) {
        assertSame(TWO.check(json), THREE.check(json), json);
        byte[] bytes = json.getBytes(UTF_8);
        if ((bytes.length & 1) == 0) {
            assertSame(TWO.check(bytes), THREE.check(bytes), json);
        } else {
            assertSame(TWO.lenient().check(json), THREE.lenient().check(json), json);
        }
    }

    private static void assertSame(Checked two, Checked three, String json) {
        assertEquals(reported(two), reported(three), json);
        assertEquals(two, three, json);
    }

    private static String reported(Checked checked) {
        return String.join(
                "\n",
                checked.report().violations().stream()
                        .map(violation ->
                                violation + " " + violation.arguments() + " " + violation.message(Locale.KOREAN))
                        .toList());
    }

    @Property(tries = 800, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void damagedDocumentsHaveTheSameProblems(@ForAll("damaged") String json) {
        assertSame(json);
    }

    @Tag("thorough")
    @Property(tries = 8000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void thousandsOfDamagedDocumentsHaveTheSameProblems(@ForAll("damaged") String json) {
        assertSame(json);
    }

    @Tag("thorough")
    @Property(tries = 2000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void thousandsOfAgreementsAreTheSameBytes(@ForAll("agreements") Agreement agreement) throws IOException {
        assertSameBytes(agreement);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void agreementsAreTheSameBytes(@ForAll("agreements") Agreement agreement) throws IOException {
        assertSameBytes(agreement);
    }

    private static void assertSameBytes(Agreement agreement) throws IOException {
        String document = TWO.write(agreement);
        assertEquals(document, THREE.write(agreement));
        assertEquals(TWO.writeLine(agreement), THREE.writeLine(agreement));
        assertArrayEquals(bytes(TWO, agreement), bytes(THREE, agreement));
        assertEquals(agreement, THREE.read(document));
        assertSame(document);
    }

    private static byte[] bytes(EntenteJson json, Agreement agreement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(agreement, out);
        json.writeLines(out).write(agreement);
        return out.toByteArray();
    }

    static List<Refusal> refusals() {
        return Refusal.all();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusedDocumentsHaveTheSameProblems(Refusal row) {
        assertSame(row.json());
        Limits tight = Limits.standard().withDepth(3).withToken(12).withProblems(2);
        assertSame(TWO.limits(tight).check(row.json()), THREE.limits(tight).check(row.json()), row.json());
    }

    static List<Golden> corpus() {
        return Golden.all();
    }

    /** A document that ends anywhere, and one with any character replaced. */
    @ParameterizedTest
    @MethodSource("corpus")
    void cutDocumentsHaveTheSameProblems(Golden golden) {
        String text = golden.text();
        for (int end = 0; end < text.length(); end += 31) {
            assertSame(text.substring(0, end));
            assertSame(text.substring(0, end) + "\u0001" + text.substring(end + 1));
        }
    }

    @Provide
    Arbitrary<String> damaged() {
        return DamagedDocuments.damaged();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return RandomAgreements.agreements();
    }
}

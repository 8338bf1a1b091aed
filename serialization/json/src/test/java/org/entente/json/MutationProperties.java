package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.entente.model.Agreement;
import org.entente.violation.Location;
import org.entente.violation.Violation;

/** Whatever is done to a document, reading it ends with an agreement or with a report, and never in another way. */
class MutationProperties {

    private static final EntenteJson JSON = EntenteJson.standard();

    @Property(tries = 600, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void damagedDocumentsGiveAgreementOrReport(@ForAll("damaged") String json) throws IOException {
        Checked checked = JSON.check(json);
        for (Violation violation : checked.report().violations()) {
            assertWithin(json, violation.location().orElseThrow(() -> new AssertionError("no place: " + violation)));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertFalse(violation.message(locale).codePoints().anyMatch(Character::isISOControl));
            }
        }
        assertEquals(checked.report().hasErrors(), checked.agreement().isEmpty());
        if (checked.agreement().isPresent()) {
            Agreement agreement = checked.agreement().get();
            assertEquals(agreement, JSON.read(json));
            assertEquals(agreement, JSON.read(JSON.write(agreement)));
        }
        JSON.lenient().check(json);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("agreements") Agreement agreement) throws IOException {
        String document = JSON.write(agreement);
        assertEquals(agreement, JSON.read(document));
        assertEquals(document, JSON.write(JSON.read(document)));
        assertEquals(agreement, JSON.read(JSON.writeLine(agreement)));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return RandomAgreements.agreements();
    }

    private static void assertWithin(String json, Location place) {
        String[] lines = json.split("\r\n|\r|\n", -1);
        assertTrue(place.line() >= 1 && place.line() <= lines.length, () -> place + " of " + lines.length + " lines");
        String line = lines[place.line() - 1];
        assertTrue(
                place.column() >= 1 && place.column() <= line.codePointCount(0, line.length()) + 1,
                () -> place + " in: " + line);
    }

    @Provide
    Arbitrary<String> damaged() {
        return DamagedDocuments.damaged();
    }
}

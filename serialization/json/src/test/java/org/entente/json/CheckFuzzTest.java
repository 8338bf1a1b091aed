package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.entente.model.Agreement;
import org.entente.violation.Printable;

/**
 * Whatever bytes come, checking ends with a report or an agreement. {@code -Pfuzz} looks for new input for ten minutes;
 * a plain build reads the seeds, in {@link FuzzSeedsTest}.
 */
class CheckFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void checkGivesAReportOrAnAgreement(byte[] bytes) throws IOException {
        assertAnswered(bytes);
    }

    static void assertAnswered(byte[] bytes) throws IOException {
        Checked checked = EntenteJson.standard().check(new ByteArrayInputStream(bytes));
        checked.report().violations().forEach(violation -> {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
                assertTrue(violation.message(language).codePoints().noneMatch(Printable::isHidden));
            }
        });
        assertEquals(checked.report().hasErrors(), checked.agreement().isEmpty());
        if (checked.agreement().isPresent()) {
            Agreement agreement = checked.agreement().get();
            assertEquals(
                    agreement,
                    EntenteJson.standard().read(EntenteJson.standard().write(agreement)));
        }
    }
}

package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.violation.ValidationReport;
import org.junit.jupiter.api.Test;

/** What a check shows: the id of a sound agreement, and what is to be said of any other. */
class CheckedTest {

    @Test
    void whatIsReportedIsShown() {
        String sound = Refusal.text("D}");
        assertEquals("x", EntenteJson.standard().check(sound).toString());
        for (String document : List.of(
                // A note, a warning and an error.
                "D,'form':'TREATYISH'}",
                "{'format':'entente/1.999','id':'x','title':{'en':'t'}}",
                "D,'works':[{'id':'w','date':'soon'}]}",
                "D,'form':'TREATYISH','works':[{'id':'w','date':'soon'}]}")) {
            Checked checked = EntenteJson.standard().check(Refusal.text(document));
            ValidationReport report = checked.report();
            assertEquals(false, report.isEmpty(), document);
            assertEquals(report.toString(), checked.toString());
            assertEquals(report.hasErrors(), checked.agreement().isEmpty());
        }
    }
}

package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.json.EntenteJson;
import org.entente.violation.Location;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of a beginner: each is told once, where it stands, with what to write. */
class SlipsTest {

    private static final String SOUND = """
            {
              // What was agreed on an invented day.
              "language": "en",
              "title": "Joint statement on the ferry",
              "form": "joint statement",
              "actors": [{"id": "NO", "name": "Northland", "otherNames": "The Isles"}, {"id": "SO", "name": "Southland", "otherNames": ["The Isles"]}],
              "parties": ["NO", "SO"],
              "events": [{"act": "signature", "done": "2031-05-04"}],
              "provisions": [
                {"kind": "commitment", "summary": "The two will run a ferry.", "by": "all parties",
                  "involved": ["partner: SO"], "timings": "by 2033"},
                {"kind": "position", "summary": "The North welcomes it.", "by": ["Northland"], "stance": "welcomes"}
              ]
            }
            """;

    private static List<Violation> found(String draft) {
        return EntenteJson.standard().drafts().check(draft).report().violations().stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }

    private static String told(List<Violation> violations, String draft) {
        List<String> lines = draft.lines().toList();
        return violations.stream()
                .map(violation -> {
                    Location at = violation.location().orElseThrow();
                    return violation.code() + " "
                            + lines.get(at.line() - 1)
                                    .substring(at.column() - 1)
                                    .replaceFirst("[,\\]}\\s].*", "");
                })
                .collect(Collectors.joining("; "));
    }

    @Test
    void theSoundDraftHasNoProblem() {
        assertEquals("", told(found(SOUND), SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "summary": "The North | "sumary": "The North | member-misspelt "sumary": | it is written "summary"
            ["Northland"] | ["Northlnd"] | draft-name-unknown "Northlnd" | write "northland", or define it under actors
            ["Northland"] | ["The Isles"] | draft-name-ambiguous "The | write one of the ids NO, SO
            "2031-05-04" | "4 May 2031" | dates-malformed "4 | must be a date such as 2021-03-18
            , "by": ["Northland"] | , "note": "x" | required {"kind": | such as {"extent": "ALL_PARTIES"}
            "joint statement" | "joint statment" | draft-term-misspelt "joint | write "joint statement"
            "language": "en", | "note": null, | draft-language-missing "Joint | "language": "en"
            "parties": ["NO", "SO"] | "parties": ["NO", "DK"] | draft-name-unknown "DK" | define it under actors
            "parties": ["NO", "SO"] | "parties": ["NO", "SO"], "schemes": [{"id": "s"}], "assessments": [{"item": "x", "scheme": "s", "number": 1}] | draft-name-unknown "x" | define it under items
            "stance": "welcomes" | "stance": ["welcomes"] | type-mismatch ["welcomes" | a value of a vocabulary, not a list
            "partner: SO" | "SO" | draft-tag-missing "SO" | such as "beneficiary: SO"
            "kind": "position" | "kind": "opinion" | draft-term-misspelt "opinion" | write one of commitment
            "by": "all parties" | "by": "all sides" | draft-name-unknown "all | actor or official
            "events": [ | "events": {[ | json-malformed [{"act": | correct
            """)
    void aSlipIsToldOnceInItsPlace(String sound, String slip, String told, String advice) {
        assertEquals(2, SOUND.split(Pattern.quote(sound), -1).length, sound);
        String draft = SOUND.replace(sound, slip);
        List<Violation> found = found(draft);
        assertEquals(told, told(found, draft), found::toString);
        assertTrue(found.get(0).message().contains(advice), () -> found.get(0).message());
    }
}

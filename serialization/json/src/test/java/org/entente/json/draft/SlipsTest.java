package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.json.CheckedDraft;
import org.entente.json.EntenteJson;
import org.entente.provision.Position;
import org.entente.violation.Location;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.entente.vocabulary.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of a beginner: each is reported once, where it stands, with what to write. */
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

    private static String reported(List<Violation> violations, String draft) {
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
        assertEquals("", reported(found(SOUND), SOUND));
    }

    @Test
    void aMisspeltEventIsNoPrintedDate() {
        String draft = SOUND.replace("\"done\": \"2031", "\"id\": \"adoption\", \"done\": \"2031")
                .replace("\"by 2033\"", "{\"due\": \"adoptoin\"}");
        List<Violation> found = found(draft);
        assertEquals("draft-value-in-words \"adoptoin\"", reported(found, draft));
        assertTrue(found.get(0).message().contains("write \"adoption\", or a date"), found.get(0)::message);
    }

    @Test
    void ofManyUnknownMembersTheFirstAreAdvised() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("\"zz").append(i).append("xx\": 1, ");
        }
        List<Violation> found = found(SOUND.replace("\"stance\"", many + "\"stance\""));
        assertTrue(found.get(0).message().contains("quote, to"), found.get(0)::message);
        assertTrue(found.get(199).message().contains("quote, to"), found.get(199)::message);
        assertTrue(!found.get(200).message().contains("quote, to"), found.get(200)::message);
    }

    @Test
    void lenientReadingCorrectsMisspeltMembers() {
        CheckedDraft checked = EntenteJson.standard()
                .lenient()
                .drafts()
                .check(SOUND.replace("\"stance\"", "\"stanse\"").replace("\"timings\"", "\"colour\""));
        assertEquals(
                List.of("WARNING member-unknown", "WARNING member-misspelt"),
                checked.report().violations().stream()
                        .filter(violation -> violation.code().startsWith("member"))
                        .map(violation -> violation.severity() + " " + violation.code())
                        .toList());
        Position position =
                (Position) checked.agreement().orElseThrow().provisions().get(1);
        assertEquals(Optional.of(Stance.WELCOMES), position.stance());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "summary": "The North | "sumary": "The North | member-misspelt "sumary": | it is written "summary"
        ["Northland"] | ["Northlnd"] | draft-name-unknown "Northlnd" | write "northland", or define it under actors
        ["Northland"] | ["The Isles"] | draft-name-ambiguous "The | write one of the ids NO, SO
        "2031-05-04" | "4 May 2031" | draft-value-in-words "4 | is written "2031-05-04" here
        "2031-05-04" | "31 February 2031" | dates-malformed "31 | must be a date such as 2021-03-18
        "2031-05-04" | "4 of May" | dates-malformed "4 | must be a date such as 2021-03-18
        , "by": ["Northland"] | , "note": "x" | required {"kind": | such as {"extent": "ALL_PARTIES"}
        "joint statement" | "joint statment" | draft-term-misspelt "joint | write "joint statement"
        "language": "en", | "note": null, | draft-language-missing "Joint | "language": "en"
        "parties": ["NO", "SO"] | "parties": ["NO", "DK"] | draft-name-unknown "DK" | define it under actors
        "parties": ["NO", "SO"] | "parties": ["NO", "SO"], "schemes": [{"id": "s"}], "assessments": [{"item": "x", "scheme": "s", "number": 1}] | draft-name-unknown "x" | define it under items
        "stance": "welcomes" | "stance": ["welcomes"] | type-mismatch ["welcomes" | a value of a vocabulary, not a list
        "partner: SO" | "SO" | draft-tag-missing "SO" | such as "beneficiary: SO"
        "kind": "position" | "kind": "opinion" | draft-term-misspelt "opinion" | write one of commitment
        "by": "all parties" | "by": "all sides" | draft-name-unknown "all | actor or official
        "by": "all parties" | "by": "we" | draft-name-unknown "we" | write "all parties as “we”", or define
        "by": "all parties" | "by": "Both sides" | draft-name-unknown "Both | write "all parties as “Both sides”"
        "by": "all parties" | "by": "the two high contracting parties" | draft-name-unknown "the | write "all parties as “the two
        "by": "all parties" | "by": ["we"] | draft-name-unknown "we" | write "all parties as “we”", or define
        "by": "all parties" | "by": ["we", "NO"] | draft-name-unknown "we" | here: define it
        "by": "all parties" | "by": "the rest" | draft-name-unknown "the | words that name none are written "as the rest"
        "partner: SO" | "partner: the rest" | draft-name-unknown "partner: | words that name none are written "as the rest"
        "by": "all parties" | "by": "all" | draft-name-unknown "all" | write "all parties", or define
        "by": "all parties" | "by": "양측" | draft-name-unknown "양측" | write "all parties as “양측”"
        "by": "all parties" | "by": "NO, Southland" | draft-name-unknown "NO | write ["NO", "SO"], or define
        "by": "all parties" | "by": "Northland and the Southland" | draft-name-unknown "Northland | write ["NO", "SO"], or define
        "by": "all parties" | "by": "Northland and Westland" | draft-name-unknown "Northland | actor or official that is known here: define it
        "by": ["Northland"] | "by": "the Northland" | draft-name-unknown "the | write "NO", or define
        "parties": ["NO", "SO"] | "parties": "NO, SO" | draft-name-unknown "NO | write ["NO", "SO"], or define
        "partner: SO" | "partner: we" | draft-name-unknown "partner: | here: define it under actors
        "parties": ["NO", "SO"] | "parties": ["NO", "SO" "SO"] | json-malformed "SO" | correct
        "title": "Joint | title: "Joint | json-malformed title: | correct
        "form": "joint statement" | "form": “joint statement” | json-malformed “joint | between straight quotation marks, as in "title", and not between “
        "form": "joint statement" | “form”: "joint statement" | json-malformed “form”: | not between “
        "form": "joint statement" | "form": 'joint statement' | json-malformed 'joint | not between '
        "form": "joint statement" | "form": »joint statement« | json-malformed »joint | not between »
        "by": ["Northland"] | "party": ["Northland"] | member-misspelt "party": | it is written "by"
        "by": ["Northland"] | "parties": ["Northland"] | member-misspelt "parties": | it is written "by"
        "stance": "welcomes" | "mode": "urges" | member-of-another-kind "urges" | correct the kind
        "stance": "welcomes" | "stance": "welcome" | draft-term-misspelt "welcome" | write "welcomes"
        "form": "joint statement" | "form": "talk" | draft-term-misspelt "talk" | ; a new one in capitals, "TALK"
        "stance": "welcomes" | "stance": "concern" | draft-term-misspelt "concern" | write "concerned"
        "stance": "welcomes" | "colour": "red" | member-unknown "colour": | there are kind, id, label
        "partner: SO" | "helper: SO" | draft-term-misspelt "helper: | write one of beneficiary
        "partner: SO" | "partner: DK" | draft-name-unknown "partner: | define it under actors
        "timings": "by 2033" | "timings": {"duration": "five years"} | draft-value-in-words "five | is written "P5Y" here
        "timings": "by 2033" | "timings": {"due": "31/12/2033"} | draft-value-in-words "31/12/2033" | is written "2033-12-31" here
        "timings": "by 2033" | "timings": {"due": "by the end of 2033"} | draft-value-in-words "by | is written "2033" here
        "timings": "by 2033" | "timings": {"due": "2033-H1"} | draft-value-in-words "2033-H1" | is written "2033-40" here
        "timings": "by 2033" | "timings": {"due": {"date": "first half of 2033"}} | draft-value-in-words "first | is written "2033-40" here
        "timings": "by 2033" | "timings": {"until": "Jun-24"} | draft-value-in-words "Jun-24" | write a date such as 2033-12-31 or 2033; words are written {"words": "..."}
        "timings": "by 2033" | "timings": {"due": "P90D"} | draft-value-in-words "P90D" | no date and no id of any event or meeting or provision here
        "timings": "by 2033" | "timings": {"due": "2030/2033"} | draft-value-in-words "2030/2033" | no date and no id
        "timings": "by 2033" | "citations": {"asPrinted": "w", "locators": "article seven"} | draft-value-in-words "article | is written {"kind": "article", "number": "seven"} here
        "timings": "by 2033" | "quantities": {"value": 3, "unit": "NOK"} | draft-tag-missing "NOK" | such as "ISO_4217: NOK"
        "timings": "by 2033" | "quantities": {"value": 3, "unit": "percent"} | draft-tag-missing "percent" | such as "UCUM: %"
        "timings": "by 2033" | "quantities": {"value": 3, "unit": "km"} | draft-tag-missing "km" | such as "UCUM: km"
        "timings": "by 2033" | "quantities": {"value": 3, "unit": "ships"} | draft-tag-missing "ships" | such as "UCUM: {ships}"
        "timings": "by 2033" | "quantities": {"value": 3, "unit": "euros"} | draft-tag-missing "euros" | such as "ISO_4217: EUR"
        "timings": "by 2033" | "quantities": {"value": 3, "unit": "ABC"} | draft-tag-missing "ABC" | such as "UCUM: {ABC}"
        "timings": "by 2033" | "quantities": {"value": "60,000"} | draft-value-in-words "60 | is written 60000 here
        "timings": "by 2033" | "quantities": {"value": "1.5 million"} | draft-value-in-words "1.5 | is written 1500000 here
        "timings": "by 2033" | "quantities": {"value": "20%"} | draft-value-in-words "20%" | is written 20, with "unit": "UCUM: %", here
        "timings": "by 2033" | "quantities": {"value": "20"} | draft-value-in-words "20" | is written 20 here
        "timings": "by 2033" | "quantities": {"value": "some"} | type-mismatch "some" | write for example
        "timings": "by 2033" | "timings": {"every": "year"} | draft-value-in-words "year" | is written "P1Y" here
        "timings": "by 2033" | "timings": {"every": "annually"} | draft-value-in-words "annually" | is written "P1Y" here
        "timings": "by 2033" | "timings": {"every": "매년"} | draft-value-in-words "매년" | is written "P1Y" here
        "timings": "by 2033" | "timings": {"every": {"frequency": "every", "interval": "other year"}} | draft-value-in-words "other | is written "P2Y" here
        "timings": "by 2033" | "timings": {"every": "often"} | draft-term-misspelt "often" | is no value of frequency: write one of every, at least every
        "timings": "by 2033" | "timings": {"every": "now and then"} | draft-term-misspelt "now | an interval is written "P1Y"
        "timings": "by 2033" | "quote": "" | type-mismatch "" | must be words of the source, not an empty text
        "timings": "by 2033" | "quote": "They agree", "occurrence": 0 | type-mismatch 0 | must be a whole number from 1, not a number: write for example 1
        "timings": "by 2033" | "timings": {"quote": " ", "due": 2033} | type-mismatch " | must be words of the source
        "language": "en" | "language": "English" | draft-value-in-words "English" | is written "en" here
        "language": "en" | "language": "영어" | draft-value-in-words "영어" | is written "en" here
        "parties": ["NO", "SO"] | "parties": ["NO", "SO"], "sources": [{"id": "s", "language": "Korean"}] | draft-value-in-words "Korean" | is written "ko" here
        "timings": "by 2033" | "policyAreas": "climate" | draft-name-unknown "climate" | write one of climate-change, environment-climate, or define it under policyAreas (docs/policy-areas.md lists
        "timings": "by 2033" | "policyAreas": "food security" | draft-name-unknown "food | peace-security, regional-security, or define
        "timings": "by 2033" | "policyAreas": "economy" | draft-name-unknown "economy" | economy-trade
        "timings": "by 2033" | "policyAreas": "agriculture" | draft-name-unknown "agriculture" | write one of agriculture-fisheries, or
        "timings": "by 2033" | "policyAreas": "transport" | draft-name-unknown "transport" | transport-maritime
        "timings": "by 2033" | "policyAreas": "philately" | draft-name-unknown "philately" | here: define it under policyAreas (docs/policy-areas.md lists
        "parties": ["NO", "SO"] | "parties": ["NO", "FR"] | draft-name-unknown "FR" | --register standard
        "timings": "by 2033" | "children": [{"kind": "position"}] | member-unknown "children": | what is meant may be written as provisions
        "timings": "by 2033" | "subprovisions": [{"kind": "position"}] | member-unknown "subprovisions": | what is meant may be written as provisions
        "timings": "by 2033" | "paragraphs": [{"kind": "position"}] | member-unknown "paragraphs": | what is meant may be written as provisions
        "timings": "by 2033" | "subparagraphs": [{"kind": "position"}] | member-unknown "subparagraphs": | what is meant may be written as provisions
        "timings": "by 2033" | "sayings": "x" | member-unknown "sayings": | note, provisions, source, quote, to, occurrence, after, before
        "timings": "by 2033" | "firmness": "pledge: x" | member-misspelt "firmness": | it is written "firmnessOverride"
        "timings": "by 2033" | "condition": ["condition: if asked"] | member-misspelt "condition": | it is written "qualifiers"
        "timings": "by 2033" | "links": "dissents from: pier" | draft-name-unknown "dissents | no id and no name of any
        "timings": "by 2033" | "links": "dissents from: pact-2030" | draft-name-unknown "dissents | what another document defines is written {"agreement": "pact-2030"}
        "parties": ["NO", "SO"] | "parties": ["NO", "SO"], "relations": "amends: pact-2030" | draft-name-unknown "amends: | is written {"agreement": "pact-2030"}
        "parties": ["NO", "SO"] | "parties": ["NO as the North", "SO"] | draft-value-in-words "NO | is written {"actor": "NO", "asPrinted": "the North"} here
        "title": "Joint statement | "Title": "Joint statement | member-misspelt "Title": | it is written "title"
        "events": [ | "events": {[ | json-malformed [{"act": | correct
        """)
    void aSlipIsReportedOnceInItsPlace(String sound, String slip, String reported, String advice) {
        assertEquals(2, SOUND.split(Pattern.quote(sound), -1).length, sound);
        String draft = SOUND.replace(sound, slip);
        List<Violation> found = found(draft);
        assertEquals(reported, reported(found, draft), found::toString);
        assertTrue(found.get(0).message().contains(advice), () -> found.get(0).message());
    }

    /** What stands after a draft is reported where it begins. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "[]", "\"x\"", "null"})
    void whatStandsBehindIsReported(String behind) {
        List<Violation> found = found(SOUND + behind);
        assertEquals(
                List.of("json-trailing " + (SOUND.lines().count() + 1) + ":1"),
                found.stream()
                        .map(violation ->
                                violation.code() + " " + violation.location().orElseThrow())
                        .toList());
    }

    /** Items are listed in two places of one name. */
    @Test
    void everyListIsNamedOnce() {
        List<Violation> found = found(
                SOUND.replace(
                        "\"provisions\": [",
                        "\"schemes\": [{\"id\": \"kept\", \"least\": 0, \"greatest\": 1}],"
                                + " \"assessments\": [{\"scheme\": \"kept\", \"item\": \"zzzz\", \"number\": 1}], \"provisions\": ["));
        assertEquals(
                List.of("items"),
                found.stream()
                        .map(violation -> violation.arguments().get("lists"))
                        .toList(),
                found::toString);
    }

    /** Who slips means a known value; a new one is proposed where none is near. */
    @Test
    void aNearValueIsProposedAlone() {
        assertEquals(
                "\"welcome\" is no value of stance: write \"welcomes\"",
                found(SOUND.replace("\"welcomes\"", "\"welcome\"")).get(0).message());
    }
}

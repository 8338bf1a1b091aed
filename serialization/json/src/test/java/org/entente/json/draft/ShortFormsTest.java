package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.json.AgreementJsonException;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.json.draft.form.InWords;
import org.entente.json.draft.form.LanguageNames;
import org.entente.json.draft.form.NumberWords;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.form.Unread;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.source.SourceText;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short forms are read as their long ones, and written again. */
class ShortFormsTest {

    private static final Drafts DRAFTS = EntenteJson.standard().drafts();

    private static Agreement read(String members) throws AgreementJsonException {
        return DRAFTS.read("{\"language\": \"en\", \"title\": \"t\", " + members + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "article 7" | {"kind": "ARTICLE", "number": "7"}
        "Article 7(2)" | {"kind": "ARTICLE", "number": "7(2)"}
        "operative paragraph 3" | {"kind": "OPERATIVE_PARAGRAPH", "number": "3"}
        "annex B" | {"kind": "ANNEX", "number": "B"}
        "article 2 to 5" | {"kind": "ARTICLE", "number": "2", "upTo": "5"}
        "preamble" | {"kind": "PREAMBLE"}
        "article VI" | {"kind": "ARTICLE", "number": "VI"}
        "annex II" | {"kind": "ANNEX", "number": "II"}
        "Chapter VII" | {"kind": "CHAPTER", "number": "VII"}
        "subparagraph iv" | {"kind": "SUBPARAGRAPH", "number": "iv"}
        "annex A-1" | {"kind": "ANNEX", "number": "A-1"}
        "article 5 bis" | {"kind": "ARTICLE", "number": "5 bis"}
        "article 5 ter" | {"kind": "ARTICLE", "number": "5 ter"}
        "article 5 quater" | {"kind": "ARTICLE", "number": "5 quater"}
        "article 5 quinquies" | {"kind": "ARTICLE", "number": "5 quinquies"}
        "article 5 sexies" | {"kind": "ARTICLE", "number": "5 sexies"}
        "article 5 septies" | {"kind": "ARTICLE", "number": "5 septies"}
        "article 2 (4)" | {"kind": "ARTICLE", "number": "2 (4)"}
        "paragraph 3 (b) (ii)" | {"kind": "PARAGRAPH", "number": "3 (b) (ii)"}
        "article 5-7" | {"kind": "ARTICLE", "number": "5-7"}
        """)
    void divisionsHaveTheirNumber(String brief, String full) throws AgreementJsonException {
        String draft = """
            "works": [{"id": "w", "name": "W"}], "provisions": [{"kind": "position", "summary": "s", "by": "unattributed",
             "citations": {"work": "w", "locators": %s}}]\
            """;
        Agreement agreement = read(draft.formatted(full));
        assertEquals(agreement, read(draft.formatted(brief)));
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
        String written = DRAFTS.write(agreement);
        String text = brief.substring(1, brief.length() - 1);
        assertTrue(written.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "articles 2 to 5" | {"kind": "ARTICLE", "number": "2", "upTo": "5"}
        "articles II to V" | {"kind": "ARTICLE", "number": "II", "upTo": "V"}
        "Art. 5" | {"kind": "ARTICLE", "number": "5"}
        "para. 3" | {"kind": "PARAGRAPH", "number": "3"}
        "paras 3 to 4" | {"kind": "PARAGRAPH", "number": "3", "upTo": "4"}
        "arts. 3 to 4" | {"kind": "ARTICLE", "number": "3", "upTo": "4"}
        "par. 3" | {"kind": "PARAGRAPH", "number": "3"}
        "subpara. 3" | {"kind": "SUBPARAGRAPH", "number": "3"}
        "sub-paragraph 3" | {"kind": "SUBPARAGRAPH", "number": "3"}
        "sub-paragraphs 3 to 4" | {"kind": "SUBPARAGRAPH", "number": "3", "upTo": "4"}
        "ch. 3" | {"kind": "CHAPTER", "number": "3"}
        "sec. 3" | {"kind": "SECTION", "number": "3"}
        "OP 3" | {"kind": "OPERATIVE_PARAGRAPH", "number": "3"}
        "appendices 1 to 2" | {"kind": "APPENDIX", "number": "1", "upTo": "2"}
        "annexes 1 to 2" | {"kind": "ANNEX", "number": "1", "upTo": "2"}
        "article 2, paragraph 4" | {"kind": "PARAGRAPH", "number": "4", "within": {"kind": "ARTICLE", "number": "2"}}
        "paragraph 4 of article 2" | {"kind": "PARAGRAPH", "number": "4", "within": {"kind": "ARTICLE", "number": "2"}}
        "annex II, article 2, paragraph 4" | {"kind": "PARAGRAPH", "number": "4", "within": {"kind": "ARTICLE", "number": "2", "within": {"kind": "ANNEX", "number": "II"}}}
        "section 1 of the annex" | {"kind": "SECTION", "number": "1", "within": {"kind": "ANNEX"}}
        "paragraphs 3 and 4" | [{"kind": "PARAGRAPH", "number": "3"}, {"kind": "PARAGRAPH", "number": "4"}]
        "articles 2, 3 and VI" | ["article 2", "article 3", "article VI"]
        "제7조" | {"kind": "ARTICLE", "number": "7"}
        "제 7 조" | {"kind": "ARTICLE", "number": "7"}
        "제3조의2" | {"kind": "ARTICLE", "number": "3의2"}
        "제2항" | {"kind": "PARAGRAPH", "number": "2"}
        "부속서 II" | {"kind": "ANNEX", "number": "II"}
        "전문" | {"kind": "PREAMBLE"}
        "제2조 제4항" | "paragraph 4 of article 2"
        "제2조제4항" | "paragraph 4 of article 2"
        "제2장 제5조 제1항 제3호" | {"kind": "SUBPARAGRAPH", "number": "3", "within": {"kind": "PARAGRAPH", "number": "1", "within": {"kind": "ARTICLE", "number": "5", "within": {"kind": "CHAPTER", "number": "2"}}}}
        "제2조부터 제5조까지" | {"kind": "ARTICLE", "number": "2", "upTo": "5"}
        "제2조 내지 제5조" | {"kind": "ARTICLE", "number": "2", "upTo": "5"}
        "제3항과 제4항" | ["paragraph 3", "paragraph 4"]
        "제3조 및 제4조" | ["article 3", "article 4"]
        "제2조 제3항 및 제4항" | ["paragraph 3 of article 2", "paragraph 4 of article 2"]
        "article 2 and article 3" | ["article 2", "article 3"]
        ["article 1", "articles 2 and 3"] | ["article 1", "article 2", "article 3"]
        "article 2, paragraphs 3 and 4" | ["paragraph 3 of article 2", "paragraph 4 of article 2"]
        "paragraphs 3 and 4 of article 2" | ["paragraph 3 of article 2", "paragraph 4 of article 2"]
        """)
    void divisionsAreNamedAsTheTextNamesThem(String brief, String full) throws AgreementJsonException {
        String draft = """
            "works": [{"id": "w", "name": "W"}], "provisions": [{"kind": "position", "summary": "s", "by": "unattributed",
             "citations": {"work": "w", "locators": %s}}]\
            """;
        Agreement agreement = read(draft.formatted(full));
        assertEquals(agreement, read(draft.formatted(brief)));
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    /** From the widest division to the narrowest: one of a later rank is within one of an earlier, and never the other way. */
    @Test
    void divisionIsWithinAWiderOne() throws AgreementJsonException {
        List<String> ranks = List.of("part", "chapter", "section", "article", "paragraph", "subparagraph");
        String draft = """
            "works": [{"id": "w", "name": "W"}], "provisions": [{"kind": "position", "summary": "s", "by": "unattributed",
             "citations": {"work": "w", "locators": %s}}]\
            """;
        for (String inner : ranks) {
            for (String outer : ranks) {
                String full = "{\"kind\": \"%s\", \"number\": \"1\", \"within\": {\"kind\": \"%s\", \"number\": \"2\"}}"
                        .formatted(Spelling.code(inner), Spelling.code(outer));
                Agreement expected = read(draft.formatted(full));
                for (String brief : List.of(inner + " 1 of " + outer + " 2", outer + " 2, " + inner + " 1")) {
                    boolean isRead = DRAFTS.check("{\"language\": \"en\", \"title\": \"t\", "
                                    + draft.formatted("\"" + brief + "\"") + "}")
                            .agreement()
                            .filter(found -> found.provisions().equals(expected.provisions()))
                            .isPresent();
                    assertEquals(ranks.indexOf(inner) > ranks.indexOf(outer), isRead, brief);
                }
            }
        }
    }

    /** Each division is within the next, however many there are. */
    @Test
    void divisionsAreWithinEachOther() throws AgreementJsonException {
        List<String> ranks = List.of("subparagraph", "paragraph", "article", "section", "chapter", "part");
        String draft = """
            "works": [{"id": "w", "name": "W"}], "provisions": [{"kind": "position", "summary": "s", "by": "unattributed",
             "citations": {"work": "w", "locators": %s}}]\
            """;
        for (int count = 1; count <= ranks.size(); count++) {
            List<String> brief = new ArrayList<>();
            String full = "";
            for (int i = count - 1; i >= 0; i--) {
                brief.add(0, ranks.get(i) + " " + (i + 1));
                full = "{\"kind\": \"%s\", \"number\": \"%d\"%s}"
                        .formatted(Spelling.code(ranks.get(i)), i + 1, full.isEmpty() ? "" : ", \"within\": " + full);
            }
            String words = "\"" + String.join(" of ", brief) + "\"";
            assertEquals(
                    read(draft.formatted(full)).provisions(),
                    read(draft.formatted(words)).provisions(),
                    words);
        }
    }

    @Test
    void numbersThatLookLikeListsStayLong() throws AgreementJsonException {
        Agreement agreement = read("""
            "works": [{"id": "w", "name": "W"}], "provisions": [{"kind": "position", "summary": "s", "by": "unattributed",
             "citations": {"work": "w", "locators": [{"kind": "article", "number": "2, 3"}, {"kind": "article", "number": "two"}]}}]\
            """);
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    @Test
    void whatIsWithinAnotherStaysLong() throws AgreementJsonException {
        Agreement agreement = read("""
            "works": [{"id": "w", "name": "W"}], "provisions": [{"kind": "position", "summary": "s", "by": "unattributed",
             "citations": {"work": "w", "locators": {"kind": "paragraph", "number": "2", "within": "article 7"}}}]\
            """);
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
        assertTrue(DRAFTS.write(agreement).contains("\"within\": \"article 7\""), DRAFTS.write(agreement));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "P1Y" | {"frequency": "EVERY", "interval": "P1Y"}
        "regularly" | {"frequency": "REGULARLY"}
        {"frequency": "at least every", "interval": "P1Y"} | {"frequency": "AT_LEAST_EVERY", "interval": "P1Y"}
        {"frequency": "every", "interval": "P2Y", "upTo": "P3Y"} | {"frequency": "EVERY", "interval": "P2Y", "upTo": "P3Y"}
        """)
    void intervalsStandForThemselves(String brief, String full) throws AgreementJsonException {
        String draft = """
            "provisions": [{"kind": "position", "summary": "s", "by": "unattributed", "timings": {"asPrinted": "often", "every": %s}}]\
            """;
        Agreement agreement = read(draft.formatted(full));
        assertEquals(agreement, read(draft.formatted(brief)));
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
        assertTrue(DRAFTS.write(agreement).contains("\"every\": " + brief.substring(0, 3)), DRAFTS.write(agreement));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2033 | {"date": "2033"}
        "2033-06" | {"date": "2033-06"}
        "adoption" | {"event": "adoption"}
        "m" | {"meeting": "m"}
        "p" | {"provision": "p"}
        "none stated" | {"absence": "NONE_STATED"}
        "“soon after”" | {"words": {"en": "soon after"}}
        "2033 as by 2033" | {"date": "2033", "dateAsPrinted": {"asPrinted": "by 2033"}}
        "2033 as “by 2033”" | {"date": "2033", "dateAsPrinted": {"asPrinted": "by 2033"}}
        "islamic: 1 Muharram 1445" | {"dateAsPrinted": {"asPrinted": "1 Muharram 1445", "calendar": "ISLAMIC"}}
        {"dateAsPrinted": "by 2033"} | {"dateAsPrinted": {"asPrinted": "by 2033"}}
        """)
    void aPointInTimeIsADateOrWhatItCountsFrom(String brief, String full) throws Exception {
        String draft = """
            {"language": "en", "title": "t", "sources": [{"id": "text", "language": "en"}],
             "events": [{"id": "adoption", "act": "adoption", "done": "2031-05-04"}],
             "meetings": [{"id": "m", "dates": "2031"}],
             "provisions": [{"id": "p", "kind": "position", "summary": "s", "by": "unattributed", "timings": {"due": %s}}]}\
            """;
        SourceText text = SourceText.of("text", "It is done by 2033, and soon after.");
        Agreement agreement = DRAFTS.read(draft.formatted(full), text);
        assertEquals(
                agreement.provisions().get(0).timings(),
                DRAFTS.read(draft.formatted(brief), text).provisions().get(0).timings());
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "citations": "accords with: “the Charter”" | "citations": {"asPrinted": "the Charter", "relation": "ACCORDS_WITH"}
        "involved": "subject: “the harbour”" | "involved": {"actor": {"asPrinted": "the harbour"}, "role": "SUBJECT"}
        "links": "dissents from: 2" | "links": {"kind": "DISSENTS_FROM", "label": "2"}
        "links": "dissents from: 3 (b)" | "links": {"kind": "DISSENTS_FROM", "label": "3 (b)"}
        "links": "dissents from: para. IV" | "links": {"kind": "DISSENTS_FROM", "label": "para. IV"}
        "involved": "subject: as the fishermen" | "involved": {"actor": {"asPrinted": "the fishermen"}, "role": "SUBJECT"}
        "involved": "subject: as “the harbour”" | "involved": {"actor": {"asPrinted": "the harbour"}, "role": "SUBJECT"}
        "citations": "as the Charter" | "citations": {"asPrinted": "the Charter"}
        "links": "dissents from: p" | "links": {"kind": "DISSENTS_FROM", "provision": "p"}
        """)
    void whatStandsInFrontGoesWithQuotesAndLabels(String brief, String full) throws Exception {
        String draft = """
            {"language": "en", "title": "t", "sources": [{"id": "text", "language": "en"}],
             "provisions": [{"id": "p", "kind": "position", "summary": "s", "by": "unattributed"},
             {"kind": "position", "summary": "s", "by": "unattributed", %s}]}\
            """;
        SourceText text = SourceText.of("text", "By the Charter the harbour is open.");
        Provision meant = DRAFTS.read(draft.formatted(full), text).provisions().get(1);
        Agreement read = DRAFTS.read(draft.formatted(brief), text);
        assertEquals(meant.citations(), read.provisions().get(1).citations());
        assertEquals(meant.involved(), read.provisions().get(1).involved());
        assertEquals(meant.links(), read.provisions().get(1).links());
        assertEquals(read, DRAFTS.read(DRAFTS.write(read, text), text));
    }

    /** What is a date or a number is no words, be it a string, as cells have it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "timings": "2033" | "timings": {"at": {"date": "2033"}}
        "timings": 2033 | "timings": {"at": {"date": "2033"}}
        "timings": "2033-40" | "timings": {"at": {"date": "2033-40"}}
        "timings": "2033 as in 2033" | "timings": {"at": {"date": "2033"}, "asPrinted": "in 2033"}
        "timings": "meeting as at the meeting" | "timings": {"at": {"meeting": "meeting"}, "asPrinted": "at the meeting"}
        "timings": "P5Y" | "timings": {"duration": "P5Y"}
        "timings": "as soon as possible" | "timings": {"asPrinted": "as soon as possible"}
        "timings": {"asPrinted": "2033"} | "timings": {"asPrinted": "2033"}
        "quantities": "20" | "quantities": {"value": 20}
        "quantities": "20.50" | "quantities": {"value": 20.50}
        "quantities": "-3 as minus three" | "quantities": {"value": -3, "asPrinted": "minus three"}
        "quantities": "a score of ships" | "quantities": {"asPrinted": "a score of ships"}
        "quantities": {"value": 5, "baseline": "2019"} | "quantities": {"value": 5, "baseline": {"period": "2019"}}
        "quantities": {"value": 5, "baseline": "2019 as the 2019 level"} | "quantities": {"value": 5, "baseline": {"period": "2019", "asPrinted": "the 2019 level"}}
        "quantities": {"value": 5, "baseline": "business as usual"} | "quantities": {"value": 5, "baseline": {"asPrinted": "business as usual"}}
        "by": "as the coastal towns" | "by": {"asPrinted": "the coastal towns"}
        "by": ["NO", "as the coastal towns"] | "by": {"actors": [{"id": "NO"}, {"asPrinted": "the coastal towns"}]}
        "by": ["all parties"] | "by": {"extent": "ALL_PARTIES"}
        "performers": ["NO", "as the private sector"] | "performers": [{"id": "NO"}, {"asPrinted": "the private sector"}]
        """)
    void whatCanBeReadIsNoWords(String brief, String full) throws AgreementJsonException {
        String draft = """
            "actors": [{"id": "NO", "name": "Northland"}], "meetings": [{"id": "meeting", "dates": 2033}],
            "provisions": [{"kind": "position", "summary": "s", %s %s}]\
            """;
        String by = brief.startsWith("\"by\"") ? "" : "\"by\": \"unattributed\",";
        Agreement agreement = read(draft.formatted(by, full));
        assertEquals(agreement, read(draft.formatted(by, brief)));
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        by 2030 | "due": "2030"
        by the end of 2030 | "due": "2030"
        by 2050 at the latest | "due": "2050"
        No later than 1 May 2027 | "due": "2027-05-01"
        at the latest in the first half of 2027 | "due": "2027-40"
        until 2033 | "until": "2033"
        since 1953 | "from": "1953"
        starting in March 2026 | "from": "2026-03"
        in October 2031 | "at": "2031-10"
        on 15 August 2031 | "at": "2031-08-15"
        for an initial period of three years | "duration": "P3Y"
        over the next five years | "duration": "P5Y"
        annually | "every": "P1Y"
        on a yearly basis | "every": "P1Y"
        every two years | "every": "P2Y"
        within the next twelve months | "due": {"event": "...", "delay": "P12M"}
        within a period of 60 days | "due": {"event": "...", "delay": "P60D"}
        by the end of this year |
        as soon as possible |
        in this critical decade |
        in good time |
        for as long as it takes |
        by 2020 through to 2025 |
        """)
    void timesInWordsAreRead(String words, String members) {
        assertEquals(Optional.ofNullable(members), Unread.time(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        by at least 30 percent below 2020 levels | "comparator": "at least", "value": 30, "unit": "UCUM: %"
        60 per cent | "value": 60, "unit": "UCUM: %"
        up to $500 million | "comparator": "at most", "value": 500000000, "unit": "ISO_4217: USD"
        more than 300,000 students | "comparator": "more than", "value": 300000
        around 12 ships | "comparator": "about", "value": 12
        a further 3,000 troops | "value": 3000, "role": "by"
        1.5 million euros | "value": 1500000
        a score of ships |
        tens of thousands |
        half |
        2,5 ships |
        2021-03 |
        """)
    void amountsInWordsAreRead(String words, String members) {
        assertEquals(Optional.ofNullable(members), Unread.amount(words));
    }

    /** What could be read is reported once, and not where it was read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "timings": "by 2033" | 1
        "timings": {"quote": "by 2033"} | 1
        "timings": {"quote": "by 2033", "due": 2033} | 0
        "timings": "soon" | 0
        "quantities": "20 ships" | 1
        "quantities": {"asPrinted": "20 ships", "value": 20} | 0
        "items": [{"text": "ships", "quantities": "20 ships"}] | 1
        """)
    void wordsThatCouldBeReadAreReported(String members, int count) {
        SourceText text = SourceText.of("s", "The pier opens by 2033.");
        List<Violation> found = DRAFTS
                .check(
                        "{\"language\": \"en\", \"title\": \"t\", \"sources\": [\"s\"], \"provisions\": [{\"kind\":"
                                + " \"commitment\", \"by\": \"unattributed\", \"quote\": \"The pier"
                                + " opens by 2033.\", " + members + "}]}",
                        text)
                .report()
                .violations()
                .stream()
                .filter(violation -> violation.code().equals("words-unread"))
                .toList();
        assertEquals(count, found.size(), found::toString);
        found.forEach(violation -> assertEquals(Severity.INFO, violation.severity()));
    }

    @Test
    void aBallotPrecedesItsCount() throws AgreementJsonException {
        String draft = "\"events\": [{\"act\": \"adoption\", \"votes\": %s}]";
        Agreement agreement = read(draft.formatted("[{\"ballot\": \"FOR\", \"count\": 15}]"));
        assertEquals(agreement, read(draft.formatted("\"for: 15\"")));
        assertTrue(DRAFTS.write(agreement).contains("\"votes\": \"for: 15\""), () -> DRAFTS.write(agreement));
    }

    @Test
    void aNameMayHaveItsKindInFront() throws AgreementJsonException {
        Agreement agreement =
                read("\"actors\": [\"state: Northland\", \"Summit: the sequel\"], \"parties\": [\"Northland\"]");
        assertEquals(
                read("\"actors\": [{\"id\": \"northland\", \"name\": \"Northland\", \"kind\": \"STATE\"}, {\"id\":"
                        + " \"summit-the-sequel\", \"name\": \"Summit: the sequel\"}], \"parties\":"
                        + " [\"northland\"]"),
                agreement);
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    @Test
    void accentsOfValuesMakeNoDifference() throws AgreementJsonException {
        assertEquals(
                "COMMUNIQUE",
                read("\"form\": \"communiqué\"").form().orElseThrow().code());
    }

    /** A code is no text of the source, so marks around it are part of it. */
    @Test
    void marksAroundACodeStay() throws AgreementJsonException {
        assertEquals("“7”", read("\"codes\": [\"ATOP: “7”\"]").codes().get(0).value());
    }

    @Test
    void aBeginningNamesTheValue() {
        Spelling.Values values = new Spelling.Values("v", List.of("CONDEMNS", "CONCERNED", "COMBINED", "COMBING"));
        assertEquals(Optional.of("CONCERNED"), values.nearest("CONCERN"));
        assertEquals(Optional.of("CONDEMNS"), values.nearest("COND"));
        assertEquals(Optional.empty(), values.nearest("CON"));
        assertEquals(Optional.of("COMBINED"), values.nearest("COMBINE"));
        assertEquals(Optional.empty(), values.nearest("COMBAT"));
    }

    @Test
    void sharedWordsNameTheValue() {
        Spelling.Values acts = Spelling.Values.of(LifecycleAct.vocabulary());
        assertEquals(Optional.of("ENTRY_INTO_FORCE"), acts.nearest("ENTERED_INTO_FORCE"));
        assertEquals(Optional.of("NOTICE"), acts.nearest("NOTICE_OF_WITHDRAWAL"));
        assertEquals(Optional.of("NOTICE"), acts.nearest("NOTICE_OF_WITHDRAWAL_BY_NOTICE"));
        assertEquals(Optional.of("WITHDRAWAL"), acts.nearest("WITHDRAWAL_BY_NOTICE_OF_WITHDRAWAL"));
        assertEquals(Optional.of("RATIFICATION"), acts.nearest("PARLIAMENTARY_RATIFICATION"));
        assertEquals(Optional.of("ENTRY_INTO_FORCE"), acts.nearest("ENTERED_ENTRY"));
        assertEquals(Optional.empty(), acts.nearest("ENTERED_LATE"));
        assertEquals(
                Optional.of("DISPUTES"),
                Spelling.Values.of(ClauseTopic.vocabulary()).nearest("DISPUTE_SETTLEMENT"));
        assertEquals(
                Optional.of("CALLS_UPON"),
                Spelling.Values.of(AppealMode.vocabulary()).nearest("CALLS_FOR"));
        assertEquals(Optional.empty(), acts.nearest("MISUNDERSTANDING"));
        String longest = "X".repeat(57) + "_NOTICE";
        assertEquals(Optional.of("NOTICE"), acts.nearest(longest));
        assertEquals(Optional.empty(), acts.nearest("X" + longest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4 May 2031 | 2031-05-04
        18th of March, 2021 | 2021-03-18
        March 18, 2021 | 2021-03-18
        Sept. 3rd 2021 | 2021-09-03
        march 2021 | 2021-03
        December, 2021 | 2021-12
        12-13 June 2031 | 2031-06-12/2031-06-13
        12 and 13 June 2031 | 2031-06-12/2031-06-13
        June 12 to 13, 2031 | 2031-06-12/2031-06-13
        2031년 5월 4일 | 2031-05-04
        2031년 5월 | 2031-05
        2031년 | 2031
        2031.5.4. | 2031-05-04
        2031/05/04 | 2031-05-04
        31.12.2021 | 2021-12-31
        12/31/2021 | 2021-12-31
        13-1-2021 | 2021-01-13
        first half of 2033 | 2033-40
        the second half of 2033 | 2033-41
        2033-H1 | 2033-40
        H2 2033 | 2033-41
        2033-H3 | -
        2033-Q2 | 2033-34
        Q4, 2033 | 2033-36
        the last quarter of 2033 | 2033-36
        third quarter of 2033 | 2033-35
        spring 2033 | 2033-21
        fall of 2033 | 2033-23
        winter 2033 | 2033-24
        2033년 상반기 | 2033-40
        2033년 하반기 | 2033-41
        2033년 3분기 | 2033-35
        five years | P5Y
        30 days | P30D
        a month | P1M
        an hour | PT1H
        twelve weeks | P12W
        45 minutes | PT45M
        three months' | P3M
        thirty-day | -
        5년 | P5Y
        3개월 | P3M
        2주 | P2W
        10일 | P10D
        6시간 | PT6H
        30분 | PT30M
        01/02/2021 | -
        32.01.2021 | -
        May | -
        2031-05-04 | -
        soon | -
        """)
    void datesAndDurationsInWordsAreKnown(String words, String written) {
        assertEquals(Optional.of(written).filter(text -> !text.equals("-")), InWords.written(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        by 2033 | 2033
        By the end of 2033 | 2033
        end of June 2033 | 2033-06
        until 31 December 2033 | 2033-12-31
        in the first half of 2033 | 2033-40
        15/09/2025 | 2025-09-15
        12-13 June 2031 | -
        90 days | -
        before 2033 | -
        soon | -
        """)
    void aPointInTimeIsOneDate(String words, String written) {
        assertEquals(Optional.of(written).filter(text -> !text.equals("-")), InWords.point(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        60,000 | 60000
        1,234,567.50 | 1234567.5
        60 000 | 60000
        1.5 million | 1500000
        2bn | 2000000000
        3만 | 30000
        20 % | 20, with "unit": "UCUM: %",
        12.5 per cent | 12.5, with "unit": "UCUM: %",
        -3 | -3
        007 | 7
        1.500 | -
        1,5 | -
        12,34 | -
        twenty | -
        `` | -
        """)
    void numbersInWordsAreKnown(String words, String written) {
        assertEquals(Optional.of(written).filter(text -> !text.equals("-")), NumberWords.decimal(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        English | en
        korean | ko
        한국어 | ko
        Français | fr
        en | -
        en-GB | -
        Lao | -
        zh-Hant | -
        Elvish | -
        """)
    void languagesAreKnownByTheirNames(String name, String tag) {
        assertEquals(Optional.of(tag).filter(text -> !text.equals("-")), LanguageNames.tag(name));
    }

    @Test
    void wholeNumbersHaveNoFraction() {
        assertEquals(Optional.of("1000"), NumberWords.whole("1,000"));
        assertEquals(Optional.empty(), NumberWords.whole("1,000.5"));
        assertEquals(Optional.empty(), NumberWords.whole("20%"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        year | P1Y
        Every Year | P1Y
        quarterly | P3M
        once a month | P1M
        every two years | P2Y
        매월 | P1M
        biannually | -
        years | -
        every now and then | -
        """)
    void intervalsInWordsAreKnown(String words, String written) {
        assertEquals(Optional.of(written).filter(text -> !text.equals("-")), InWords.interval(words));
    }

    @Test
    void whatIsLongIsNoDate() {
        assertEquals(Optional.empty(), InWords.point("by 2033" + " ".repeat(40)));
        assertEquals(Optional.empty(), InWords.written("4 May 2031" + " ".repeat(40)));
        assertEquals(Optional.of("2031-05-04"), InWords.written("  4  May 2031 "));
    }
}

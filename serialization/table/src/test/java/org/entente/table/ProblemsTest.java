package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.json.EntenteJson;
import org.entente.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem has its file, row, column, place in the text, code and message. */
class ProblemsTest {

    private static final EntenteTables TABLES = EntenteTables.standard();

    private static Folder ferry() {
        return Folder.temporary()
                .with("agreements.csv", "id,title,language", "ferry,On the ferry,en")
                .with("actors.csv", "id,name", "NO,Northland", "SO,Southland")
                .with("parties.csv", "actor", "NO", "Southland");
    }

    /** Place, code and message of each problem, in the order in which they come. */
    private static List<String> reported(Folder folder) {
        return folder.checked(TABLES).stream()
                .flatMap(checked -> checked.violations().stream())
                .filter(violation -> !violation.violation().code().startsWith("instrument-"))
                .map(TableViolation::toString)
                .toList();
    }

    private static List<String> codes(Folder folder) {
        return folder.checked(TABLES).stream()
                .flatMap(checked -> checked.violations().stream())
                .map(each -> each.file() + " " + each.row() + " "
                        + each.column().orElse("-") + " "
                        + each.violation().location().map(Object::toString).orElse("") + " "
                        + each.violation().code())
                .toList();
    }

    @Test
    void tablesWithoutKeysBelongToTheOnlyAgreement() {
        List<CheckedRows> checked = ferry().checked(TABLES);
        assertEquals(1, checked.size());
        assertEquals(Optional.of("ferry"), checked.get(0).id());
        assertEquals(
                List.of("NO", "SO"),
                checked.get(0).agreement().orElseThrow().parties().stream()
                        .map(party -> party.actor())
                        .toList());
    }

    @Test
    void problemsOfADraftNameTheirCells() {
        Folder folder = ferry().with(
                        "events.csv",
                        "act,actors,done",
                        "signature,NO | SO,2031-02-30",
                        "\"signature\",\"NO\n| Nrthland\",2031-02-03",
                        "signatur,SO,2031");
        assertEquals(
                List.of(
                        "events.csv 2 done 2:19 date-not-in-calendar",
                        "events.csv 3 actors 3:13 draft-name-unknown",
                        "events.csv 4 act 5:1 draft-term-misspelt"),
                codes(folder));
    }

    @Test
    void aDeadlineInWordsNamesItsCell() {
        Folder folder = ferry().with(
                        "provisions.csv",
                        "kind,by,summary,timings.until,timings.due",
                        "position,NO,It lasts.,15/09/2025,",
                        "position,NO,It ends.,,Jun-24");
        assertEquals(
                List.of(
                        "provisions.csv 2 timings.until 2:23 draft-value-in-words",
                        "provisions.csv 3 timings.due 3:23 draft-value-in-words"),
                codes(folder).stream()
                        .filter(reported -> reported.endsWith("words"))
                        .toList());
    }

    @Test
    void whatIsMissingIsReportedAtItsRow() {
        Folder folder = ferry().with(
                        "provisions.csv", "kind,summary,by", "commitment,Each helps.,all parties", "commitment,,NO");
        assertEquals(List.of("provisions.csv 3 - 3:1 one-of-required"), codes(folder));
    }

    /** An empty cell takes memory too. */
    @Test
    void noRowHasMoreCellsThanAnyTable() {
        String most = ",".repeat((1 << 17) - 1);
        assertEquals(List.of(), reported(ferry().with("places.csv", "id,name", "a,Arle" + most.substring(1))));
        for (List<String> rows : List.of(List.of(most + ",", "a"), List.of("id,name", "a,Arle" + most))) {
            List<String> found = reported(ferry().with("places.csv", rows.toArray(String[]::new)));
            assertTrue(found.get(0).contains("a row has more than 131,072 cells"), found::toString);
        }
    }

    @Test
    void columnsAreNoDeeperThanDocuments() {
        Folder folder = ferry().with(
                        "provisions.csv",
                        "kind,summary,by,citations.locators" + ".within".repeat(20_000) + ".number",
                        "commitment,Each helps.,NO,5");
        assertEquals(
                List.of("provisions.csv 1"),
                codes(folder).stream()
                        .filter(code -> code.endsWith("column-unknown"))
                        .map(code -> code.substring(0, code.indexOf(' ') + 2))
                        .toList());
    }

    /** Rows that stand together are not held. */
    @Test
    void noMoreRowsAreHeldThanFitIntoMemory() {
        EntenteTables limited =
                TABLES.with(EntenteJson.standard().limits(Limits.standard().withDocument(1000)));
        for (boolean isTogether : new boolean[] {true, false}) {
            String[] rows = IntStream.range(0, 200)
                    .mapToObj(i -> "a" + (isTogether ? i / 100 : i % 2) + ",p" + i)
                    .toArray(String[]::new);
            rows[0] = "agreementId,id";
            List<String> found = Folder.temporary()
                    .with("agreements.csv", "id,title.en", "a0,A", "a1,B")
                    .with("places.csv", rows)
                    .checked(limited)
                    .stream()
                    .flatMap(checked -> checked.violations().stream())
                    .map(each -> each.file() + " " + each.violation().code())
                    .toList();
            assertEquals(
                    isTogether ? List.of() : List.of("places.csv limit-document"),
                    found.stream().filter("places.csv limit-document"::equals).toList());
        }
    }

    /** The rows of one agreement are no longer than its document may be. */
    @Test
    void rowsOfOneAgreementAreLimited() {
        String[] rows = Collections.nCopies(2000, "a,Arle").toArray(String[]::new);
        rows[0] = "id,name";
        EntenteTables limited =
                TABLES.with(EntenteJson.standard().limits(Limits.standard().withDocument(1000)));
        assertEquals(
                List.of("limit-document"),
                ferry().with("places.csv", rows).checked(limited).stream()
                        .flatMap(checked -> checked.violations().stream())
                        .map(each -> each.violation().code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"items.0, items.1", "items.00, items.1", "items.0.text, items.1.text", "timings.01.due, timings.1.due"})
    void numbersOfColumnsBeginAtOne(String column, String near) {
        Folder folder =
                ferry().with("provisions.csv", "kind,summary,by," + column, "commitment,Each helps.,NO,2031-01-01");
        assertEquals(
                "provisions.csv:1:17: row 1, %1$s: \"%1$s\" is no column of provisions: numbers begin at 1: write \"%2$s\""
                                .formatted(column, near)
                        + " [column-unknown]",
                reported(folder).get(0));
    }

    @Test
    void anUnknownColumnIsReportedWithTheNearest() {
        Folder folder = ferry().with(
                        "provisions.csv", "kind,sumary,by,wording.vreb,colour", "commitment,Each helps.,NO,help,red");
        assertEquals(
                List.of(
                        "provisions.csv:1:6: row 1, sumary: \"sumary\" is no column of provisions: write \"summary\" [column-unknown]",
                        "provisions.csv:1:16: row 1, wording.vreb: \"wording.vreb\" is no column of provisions: write \"wording.verb\" [column-unknown]"),
                reported(folder).subList(0, 2));
        List<CheckedRows> checked = folder.checked(TABLES);
        assertEquals(Optional.empty(), checked.get(0).id());
        assertEquals(
                "column-unknown", checked.get(0).violations().get(2).violation().code());
        assertEquals("colour", checked.get(0).violations().get(2).column().orElseThrow());
        assertEquals(Optional.empty(), checked.get(1).agreement());
    }

    @Test
    void theNameOfAColumnIsPrintableAndCut() {
        String hostile = "su\u202Emmary" + "x".repeat(1000);
        Folder folder = ferry().with("provisions.csv", "kind," + hostile + ",by", "commitment,Each helps.,NO");
        List<CheckedRows> checked = folder.checked(TABLES);
        assertEquals(hostile, checked.get(0).violations().get(0).column().orElseThrow());
        String line = reported(folder).get(0);
        assertTrue(line.startsWith("provisions.csv:1:6: row 1, su<U+202E>mmaryx"), line);
        assertTrue(line.length() < 800 && line.indexOf('\u202E') < 0, line);
    }

    @Test
    void twoColumnsOfOneValueAreRefused() {
        Folder folder = ferry().with(
                        "provisions.csv", "kind,summary,by,items.text,items.1.text", "commitment,Each helps.,NO,a,b");
        assertEquals(
                List.of("provisions.csv 1 items.1.text 1:28 column-duplicate"),
                codes(folder).subList(0, 1));
    }

    @Test
    void twoCellsOfOneValueAreRefused() {
        Folder folder = ferry().with(
                        "provisions.csv",
                        "kind,summary,by,by.actors",
                        "commitment,Each helps.,NO,SO",
                        "commitment,Other.,,SO");
        assertEquals(List.of("provisions.csv 2 by.actors 2:27 cell-conflict"), codes(folder));
    }

    @Test
    void aRowOfOtherLengthIsRefused() {
        Folder folder = ferry().with("places.csv", "id,name", "a,Arle", "b", "c,Cray,", "d,Dale,x", ",", "");
        assertEquals(List.of("places.csv 3 - 3:1 row-length", "places.csv 5 - 5:1 row-length"), codes(folder));
        assertEquals(
                "places.csv:3:1: row 3: the row has 1 cells and the header has 2: a separator is missing or too many, or a"
                        + " cell that holds one is not in quotation marks [row-length]",
                reported(folder).get(0));
    }

    @Test
    void rowsOfUnknownAgreementsAreReported() {
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id,title.en", "ferry,On the ferry", "bridge,On the bridge", "ferry,Again")
                .with("actors.csv", "agreementId,id,name.en", "ferry,NO,Northland", "fery,SO,Southland", ",X,Xland");
        assertEquals(
                List.of(
                        "actors.csv 3 agreementId 3:1 agreement-unlisted",
                        "actors.csv 4 agreementId 4:1 agreement-missing",
                        "agreements.csv 4 id 4:1 agreement-duplicate"),
                codes(folder).stream()
                        .filter(code -> code.contains("agreement-"))
                        .toList());
        assertEquals(
                "actors.csv:3:1: row 3, agreementId: \"fery\" is the id of no row of agreements: write \"ferry\", or add a row"
                        + " for it [agreement-unlisted]",
                reported(folder).get(0));
        assertEquals(
                List.of(Optional.empty(), Optional.of("ferry"), Optional.of("bridge")),
                folder.checked(TABLES).stream().map(CheckedRows::id).toList());
    }

    @Test
    void severalAgreementsNeedKeys() {
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id,title.en", "ferry,On the ferry", "bridge,On the bridge")
                .with("actors.csv", "id,name.en", "NO,Northland");
        assertEquals(List.of("actors.csv 1 - 1:1 column-missing"), codes(folder).subList(0, 1));
    }

    @Test
    void otherFilesAreRefused() {
        Folder folder = ferry().with("party.csv", "actor", "NO").with("notes.txt", "nothing");
        assertEquals(
                "party.csv:1:1: row 1: \"party\" is no table: name the file parties.csv [table-unknown]",
                reported(folder).get(0));
        assertEquals(Optional.empty(), folder.checked(TABLES).get(1).agreement());
    }

    @Test
    void malformedFilesAreRefusedWithTheirPlace() {
        assertEquals(
                List.of("places.csv 3 - 3:3 csv-malformed"),
                codes(ferry().with("places.csv", "id,name", "a,Arle", "b,\"Bode", "c,Cray")));
        assertEquals(
                "places.csv:2:3: row 2: the file is no CSV: something stands after the quotation mark that closes a cell;"
                        + " within quotation marks write each of them twice [csv-malformed]",
                reported(ferry().with("places.csv", "id,name", "a,\"Ar\"le")).get(0));
        assertEquals(
                List.of("places.csv 1 - 1:1 header-missing"),
                codes(ferry().with("places.csv", new byte[0])).subList(0, 1));
        assertEquals(
                "places.csv:1:1: row 1: the file has no header: its first row names the columns, such as"
                        + " agreementId,kind,by,summary [header-missing]",
                reported(ferry().with("places.csv", ",,", "a,Arle,")).get(0));
    }

    @Test
    void otherEncodingsAreRefusedWithTheirPlace() {
        byte[] latin = "id,name\na,Arle\nb,B\u00f8de\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "places.csv:3:4: row 3: the file is not in UTF-8, which the byte 0xF8 shows: save it as CSV in UTF-8"
                        + " [csv-encoding]",
                reported(ferry().with("places.csv", latin)).get(0));
    }

    /** Line ends of all kinds, line ends within quotation marks, and characters of two units before the byte. */
    @ParameterizedTest
    @CsvSource({
        "'id,name\ra,Arle\r', places.csv:3:2: row 3",
        "'id,name\r\na,Arle\r\n', places.csv:3:2: row 3",
        "'id,name\n\"a\nb\",Arle\n', places.csv:4:2: row 3",
        "'id,name\na,\uD83D\uDEA2\uD83D\uDEA2', places.csv:2:6: row 2"
    })
    void wrongBytesHaveTheirPlaceBehindAnyText(String before, String place) {
        byte[] text = (before + "x").getBytes(StandardCharsets.UTF_8);
        byte[] wrong = Arrays.copyOf(text, text.length + 1);
        wrong[text.length] = (byte) 0xF8;
        String first = reported(ferry().with("places.csv", wrong)).get(0);
        assertTrue(first.startsWith(place + ": the file is not in UTF-8"), first);
    }

    @Test
    void foldersWithoutTablesAreRefused() {
        assertEquals(List.of("table-unknown"), firstCodes(Folder.temporary().with("party.csv", "actor", "NO")));
        assertEquals(List.of("table-missing"), firstCodes(Folder.temporary().with("notes.txt", "nothing")));
        assertEquals(
                List.of("table-duplicate"),
                firstCodes(Folder.temporary()
                        .with("agreements.csv", "id,title.en", "a,A")
                        .with("agreements.tsv", "id")));
    }

    private static List<String> firstCodes(Folder folder) {
        return folder.checked(TABLES).get(0).violations().stream()
                .map(each -> each.violation().code())
                .toList();
    }

    @Test
    void problemsAreListedUpToALimit() {
        StringBuilder rows = new StringBuilder("agreementId,id,name.en\n");
        for (int i = 0; i < 10_002; i++) {
            rows.append("none").append(i).append(",X,Xland\n");
        }
        List<TableViolation> reported = ferry().with(
                        "places.csv", rows.toString().getBytes(StandardCharsets.UTF_8))
                .checked(TABLES)
                .get(0)
                .violations();
        assertEquals(10_001, reported.size());
        assertEquals("agreement-unlisted", reported.get(9_999).violation().code());
        assertEquals("limit-problems", reported.get(10_000).violation().code());
        assertEquals(10_002, reported.get(10_000).row());
    }

    @Test
    void messagesAreKoreanForKoreans() {
        TableViolation violation = ferry().with("party.csv", "actor")
                .checked(TABLES)
                .get(0)
                .violations()
                .get(0);
        assertEquals(
                "party.csv:1:1: 1행: \"party\"은(는) 표가 아닙니다. 파일 이름을 parties.csv로 하십시오 [table-unknown]",
                violation.message(Locale.KOREAN));
    }
}

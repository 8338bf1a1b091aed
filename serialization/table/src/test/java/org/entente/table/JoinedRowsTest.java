package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;

/** What stands in several rows or columns of a table of other people is one thing, where the mapping says so. */
class JoinedRowsTest {

    private static final String OFFICIALS = """
            {"files": {"leaders.csv": {
              "agreement": "leaders",
              "columns": {
                "Began": {"of": "{Year}-{Month}-{Day}", "dates": ["yyyy-M-d", "yyyy-M-0", "yyyy-0-0"]},
                "Ended": {"of": "{Last year}-{Last month}", "dates": "yyyy-M", "otherwise": ".."}
              },
              "rows": [
                {"table": "agreements", "members": {"title": "Leaders", "language": "en"}},
                {"table": "actors", "once": true, "members": {"id": "{Country}", "name": "{Country}"}},
                {"table": "offices", "once": true, "members": {"id": "head"}},
                {"table": "officials", "join": "id", "members": {"id": "{Leader}", "name": "{Leader}", "actor": "{Country}",
                  "tenures.office": "head", "tenures.held": "{Began}/{Ended}"}}
              ]}}}
            """;

    private static final String HEADER = "Country,Leader,Day,Month,Year,Last month,Last year";

    private static final String VOTES = """
            {"files": {"votes.csv": {
              "agreement": "r{Number}",
              "columns": {"*": {"values": {"1": "for", "2": "abstaining", "3": "against"}, "empty": ["-1", "8"]}, "Number": {}, "Date": {}},
              "rows": [
                {"table": "agreements", "members": {"title": "Resolution {Number}", "language": "en"}},
                {"table": "actors", "each": ["NO", "SO", "WE", "EA"], "members": {"id": "{column}", "name": "{column}"}},
                {"table": "events", "each": ["NO", "SO", "WE", "EA"], "join": ["id", "votes.ballot"], "members":
                  {"id": "vote", "act": "adoption", "done": "{Date}", "votes.ballot": "{cell}", "votes.actors": "{column}"}}
              ]}}}
            """;

    private static List<CheckedRows> checked(String mapping, String file, String... rows) throws IOException {
        return Folder.temporary()
                .with(file, rows)
                .checked(EntenteTables.standard().mapping(TableMapping.read(mapping)));
    }

    @Test
    void rowsOfOnePersonAreOneOfficial() throws IOException {
        List<CheckedRows> checked = checked(
                OFFICIALS,
                "leaders.csv",
                HEADER,
                "NO,Berg,4,5,1999,12,2003",
                "NO,Dahl,0,1,2004,6,2006",
                "NO,Berg,0,0,2006,,");
        assertEquals(List.of(), Folder.codes(checked));
        assertEquals(
                EntenteJson.standard().drafts().read("""
                        {"id": "leaders", "language": "en", "title": "Leaders", "actors": [{"id": "NO", "name": "NO"}],
                         "offices": [{"id": "head"}], "officials": [
                           {"id": "Berg", "name": "Berg", "actor": "NO", "tenures": [
                             {"office": "head", "held": "1999-05-04/2003-12"}, {"office": "head", "held": "2006/.."}]},
                           {"id": "Dahl", "name": "Dahl", "actor": "NO",
                             "tenures": {"office": "head", "held": "2004-01/2006-06"}}]}"""),
                checked.get(0).agreement().orElseThrow());
    }

    @Test
    void rowsThatContradictEachOtherAreReported() throws IOException {
        List<CheckedRows> checked =
                checked(OFFICIALS, "leaders.csv", HEADER, "NO,Berg,4,5,1999,12,2003", "SO,Berg,1,1,2004,6,2006");
        assertEquals(List.of("3 Country row-conflict"), Folder.codes(checked));
        assertEquals(
                "\"SO\" is actor here and \"NO\" in row 2, which are one row of officials: correct one of them, distinguish the rows"
                        + " by what they are joined by, or name a list",
                checked.get(0).violations().get(0).violation().message());
    }

    @Test
    void aJoinedDateIsReportedInItsFirstCell() throws IOException {
        assertEquals(
                List.of("2 Year cell-date"),
                Folder.codes(checked(OFFICIALS, "leaders.csv", HEADER, "NO,Berg,31,2,1999,12,2003")));
    }

    /** What is made of cells may mean none, though each of them says something. */
    @Test
    void cellsThatMeanNoneTogetherAreTaken() throws IOException {
        String mapping = OFFICIALS
                .replace("\"dates\": \"yyyy-M\"", "\"empty\": \"0-0\", \"dates\": \"yyyy-M\"")
                .replace("\"tenures.office\": \"head\", \"tenures.held\": \"{Began}/{Ended}\"", "\"note\": \"{Began}\"")
                .replace("\"join\": \"id\", \"members\"", "\"where\": \"Ended\", \"members\"");
        assertEquals(List.of(), Folder.codes(checked(mapping, "leaders.csv", HEADER, "NO,Berg,4,5,1999,6,2003")));
        assertEquals(
                List.of("2 Day cell-unused", "2 Leader cell-unused", "2 Month cell-unused", "2 Year cell-unused"),
                Folder.codes(checked(
                                mapping.replace(", \"otherwise\": \"..\"", ""),
                                "leaders.csv",
                                HEADER,
                                "NO,Berg,4,5,1999,0,0"))
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void equalRowsAreJoinedOnce() throws IOException {
        List<CheckedRows> checked =
                checked(OFFICIALS, "leaders.csv", HEADER, "NO,Berg,4,5,1999,12,2003", "NO,Berg,4,5,1999,12,2003");
        assertEquals(List.of(), Folder.codes(checked));
        assertEquals(
                1,
                checked.get(0)
                        .agreement()
                        .orElseThrow()
                        .officials()
                        .get(0)
                        .tenures()
                        .size());
    }

    /** A sheet has a column for each voter; the act is one, and each ballot has its voters. */
    @Test
    void columnsOfVotersAreOneVote() throws IOException {
        List<CheckedRows> checked =
                checked(VOTES, "votes.csv", "Number,Date,NO,SO,WE,EA", "7,2031-05-04,1,3,1,8", "8,2031-05-05,2,2,-1,2");
        assertEquals(List.of(), Folder.codes(checked));
        assertEquals(
                EntenteJson.standard().drafts().read("""
                        {"id": "r7", "language": "en", "title": "Resolution 7",
                         "actors": [{"id": "NO", "name": "NO"}, {"id": "SO", "name": "SO"}, {"id": "WE", "name": "WE"}],
                         "events": {"id": "vote", "act": "adoption", "done": "2031-05-04",
                           "votes": [{"ballot": "for", "actors": ["NO", "WE"]}, {"ballot": "against", "actors": "SO"}]}}"""),
                checked.get(0).agreement().orElseThrow());
    }

    @Test
    void agreementsOfSeveralRowsAreOne() throws IOException {
        String mapping = """
                {"files": {"a.csv": {"agreement": "{A}", "rows": [
                  {"table": "agreements", "join": "id", "members": {"title": "{Title}", "language": "en", "codes": "UN_SYMBOL: {Symbol}"}}]}}}
                """;
        List<CheckedRows> checked =
                checked(mapping, "a.csv", "A,Title,Symbol", "a,T,S/1", "a,T,S/2", "b,U,S/3", "b,V,S/3");
        assertEquals(List.of("5 Title row-conflict"), Folder.codes(checked));
        assertEquals(2, checked.get(0).agreement().orElseThrow().codes().size());
    }

    @Test
    void aCellOfSeveralActorsDefinesThem() throws IOException {
        String mapping = """
                {"files": {"a.csv": {"agreement": "{A}", "columns": {"Parties": {"split": ","}}, "rows": [
                  {"table": "agreements", "members": {"title": "{A}", "language": "en", "actors": "{Parties}", "parties": "{Parties}"}}]}}}
                """;
        List<CheckedRows> checked = checked(mapping, "a.csv", "A,Parties", "a,\"Northland, Port of Cray\"");
        assertEquals(List.of(), Folder.codes(checked));
        assertEquals(
                EntenteJson.standard().drafts().read("""
                        {"id": "a", "language": "en", "title": "a", "actors": ["Northland", "Port of Cray"],
                         "parties": ["Northland", "Port of Cray"]}"""),
                checked.get(0).agreement().orElseThrow());
    }

    @Test
    void slipsOfMadeColumnsAreReported() throws IOException {
        assertEquals(
                List.of("1 - column-absent"),
                Folder.codes(checked(
                                OFFICIALS.replace("{Day}", "{Tag}"),
                                "leaders.csv",
                                HEADER.replace("Day,", ""),
                                "NO,Berg,5,1999,12,2003"))
                        .subList(0, 1));
        for (String slip : List.of("\"of\": \"{Ended}\"", "\"of\": \"{Year\"", "\"off\": \"{Year}\"")) {
            String mapping = OFFICIALS.replace("\"of\": \"{Year}-{Month}-{Day}\"", slip);
            InvalidTableException refused = org.junit.jupiter.api.Assertions.assertThrows(
                    InvalidTableException.class, () -> TableMapping.read(mapping));
            assertEquals(
                    slip.contains("off") ? "mapping-member" : "mapping-value",
                    refused.violations().get(0).violation().code());
        }
        assertEquals(
                List.of("column-unknown"),
                org.junit.jupiter.api.Assertions.assertThrows(
                                InvalidTableException.class,
                                () -> TableMapping.read(OFFICIALS.replace("\"join\": \"id\"", "\"join\": \"ib\"")))
                        .violations()
                        .stream()
                        .map(each -> each.violation().code())
                        .toList());
    }

    /** A column of which nothing is known means that its values would be taken as they are. */
    @Test
    void columnsThatAreMisspeltAreReported() throws IOException {
        assertEquals(
                List.of("1 - column-absent"),
                Folder.codes(checked(
                                VOTES.replace("\"Date\": {}", "\"Dat\": {\"dates\": \"yyyy-MM-dd\"}"),
                                "votes.csv",
                                "Number,Date,NO,SO,WE,EA",
                                "7,2031-05-04,1,3,1,8"))
                        .subList(0, 1));
    }

    @Test
    void manyRowsAreJoinedInTheirOrder() throws IOException {
        String[] rows = IntStream.range(0, 300)
                .mapToObj(i -> i == 0 ? HEADER : "NO,Berg,1,1," + (1000 + i) + ",6," + (1000 + i))
                .toArray(String[]::new);
        List<CheckedRows> checked = checked(OFFICIALS, "leaders.csv", rows);
        assertEquals(List.of(), Folder.codes(checked));
        assertEquals(
                299,
                checked.get(0)
                        .agreement()
                        .orElseThrow()
                        .officials()
                        .get(0)
                        .tenures()
                        .size());
    }
}

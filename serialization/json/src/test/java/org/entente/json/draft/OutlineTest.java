package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.json.AgreementJsonException;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.model.Place;
import org.entente.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids that a draft leaves out are made, and provisions that it nests are taken apart. */
class OutlineTest {

    private static final Drafts DRAFTS = EntenteJson.standard().drafts();

    private static Agreement read(String members) throws AgreementJsonException {
        return DRAFTS.read("{\"language\": \"en\", \"title\": \"t\", " + members + "}");
    }

    private static List<String> places(String names) throws AgreementJsonException {
        return read("\"places\": [" + names + "]").places().stream()
                .map(Place::id)
                .toList();
    }

    @Test
    void madeIdsAreNumbered() throws AgreementJsonException {
        assertEquals(
                List.of("arle", "arle-2", "arle-3", "arle-4", "arle-5"),
                places("\"Arle\", \"Arle\", \"arle\", \"Arle!\", \"Arle\""));
        assertEquals(
                List.of("arle-2", "arle", "arle-3", "arle-4"),
                places("{\"id\": \"arle-2\", \"name\": \"x\"}, \"Arle\", \"Arle\", \"Arle\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Arle, arle",
        "Port of Arle, port-of-arle",
        "NATO, NATO",
        "  (the) Port!  , the-port",
        "Île d'Or, île-d-or",
        "독도, 독도",
        "สิงคโปร์, สิงคโปร์",
        "भारत, भारत",
        "'!!!', place"
    })
    void anIdIsMadeOfAName(String name, String id) throws AgreementJsonException {
        assertEquals(List.of(id), places("\"" + name + "\""));
    }

    /** Characters of two units are cut between each other, and not within. */
    @Test
    void longNamesAreCutToSixtyCharacters() throws AgreementJsonException {
        for (String letter : List.of("a", "\uAC00", "\uD842\uDFB7")) {
            for (int length : new int[] {59, 60, 61, 200}) {
                assertEquals(List.of(letter.repeat(Math.min(60, length))), places("\"" + letter.repeat(length) + "\""));
            }
        }
        assertEquals(List.of("a" + "\uD842\uDFB7".repeat(59)), places("\"a" + "\uD842\uDFB7".repeat(80) + "\""));
    }

    private static List<String> provisions(String provisions) throws AgreementJsonException {
        return read("\"provisions\": [" + provisions + "]").provisions().stream()
                .map(provision ->
                        provision.id().orElse("-") + "<" + provision.partOf().orElse("-"))
                .toList();
    }

    private static String provision(String members) {
        return "{\"kind\": \"position\", \"summary\": \"s\", \"by\": \"unattributed\"" + members + "}";
    }

    @Test
    void nestedProvisionsNameTheirChapeau() throws AgreementJsonException {
        String leaf = provision("");
        String two = provision(", \"provisions\": [" + leaf + ", " + leaf + "]");
        assertEquals(List.of("p1<-", "-<p1", "-<p1"), provisions(two));
        assertEquals(
                List.of("-<-", "p2<-", "p3<p2", "-<p3", "-<p3"),
                provisions(leaf + ", " + provision(", \"provisions\": [" + two + "]")));
        assertEquals(
                List.of("p1<-", "p2<-", "-<p1"),
                provisions(provision(", \"id\": \"p1\"") + ", "
                        + provision(", \"id\": \"p2\", \"provisions\": [" + provision(", \"partOf\": \"p1\"") + "]")));
    }

    @Test
    void anAgreementWithoutATitleThatCanBeReadHasAnId() throws AgreementJsonException {
        assertEquals("t", read("\"places\": []").id());
        assertEquals(
                Optional.of("p1"),
                read("\"provisions\": [" + provision(", \"id\": \"p1\"") + "]").provisions().stream()
                        .findFirst()
                        .flatMap(Provision::id));
    }
}

package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.source.SourceText;
import org.entente.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a cell holds is kept to the letter, whatever separators, marks and signs are about. */
class CellsTest {

    private static final EntenteTables TABLES = EntenteTables.standard();

    private static Agreement named(String name) {
        return Agreement.builder()
                .id("ferry")
                .title("en", "On the ferry")
                .addActor(Actor.of("NO", "en", name))
                .build();
    }

    private static String nameIn(Folder folder) throws IOException {
        return TABLES.read(folder.path())
                .get(0)
                .actors()
                .get(0)
                .name()
                .find(Locale.ENGLISH)
                .orElseThrow();
    }

    @Test
    void signsAreWrittenAsTheyAre() throws IOException {
        Folder folder = Folder.temporary();
        TABLES.write(folder.path(), List.of(named("=1+1; \"x\",\n y ")));
        assertEquals("agreementId,id,name\nferry,NO,\"=1+1; \"\"x\"\",\n y \"\n", folder.text("actors.csv"));
        assertEquals("=1+1; \"x\",\n y ", nameIn(folder));
    }

    @Property(tries = 50)
    void everyTextComesBack(@ForAll("texts") String text) throws IOException {
        Agreement agreement = named(text);
        Folder folder = Folder.temporary();
        TABLES.separator(';').marked().write(folder.path(), List.of(agreement));
        assertEquals(List.of(agreement), TABLES.read(folder.path()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a|,;\t\"'=+-@ \n\r\u00A0\u201C\u201D\uFEFF{}[]#.é".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "x" + text + "\uD835\uDD38");
    }

    @Test
    void separatorsAndMarksAreKnown() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            Folder folder = Folder.temporary()
                    .with("agreements.csv", "id,title.en".replace(",", separator), "ferry,F".replace(",", separator))
                    .with("actors.tsv", "\uFEFFid,name.en".replace(",", separator), "NO,North".replace(",", separator));
            assertEquals("North", nameIn(folder));
        }
        Folder wide = Folder.temporary()
                .with("agreements.csv", "id,title.en", "ferry,F")
                .with("actors.csv", "\uFEFFid\tname.en\r\nNO\tNorth, \"x\"; y\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("North, \"x\"; y", nameIn(wide));
        Folder quoted = Folder.temporary()
                .with("agreements.csv", "\"id\";\"title.en\"", "ferry;F")
                .with("actors.csv", "\"id\";\" name.en \"", "\"NO\";\"a;b\"");
        assertEquals("a;b", nameIn(quoted));
        assertEquals(
                "a;b",
                EntenteTables.standard()
                        .separator(';')
                        .read(quoted.path())
                        .get(0)
                        .actors()
                        .get(0)
                        .name()
                        .find(Locale.ENGLISH)
                        .orElseThrow());
    }

    @Test
    void markAndSeparatorAreWrittenIfAsked() throws IOException {
        Folder folder = Folder.temporary();
        TABLES.separator('\t').marked().write(folder.path(), List.of(named("North")));
        assertEquals("\uFEFFagreementId\tid\tname\nferry\tNO\tNorth\n", folder.text("actors.csv"));
        for (char sign : "\"\r\n|".toCharArray()) {
            assertThrows(IllegalArgumentException.class, () -> TABLES.separator(sign));
        }
        assertThrows(IllegalArgumentException.class, () -> TABLES.repeating(0));
    }

    @Test
    void strokesStandBetweenValuesAlone() throws IOException {
        Agreement agreement = Agreement.builder()
                .id("ferry")
                .title("en", "On the ferry")
                .addProvision(Commitment.builder()
                        .id("a")
                        .summary("en", "One | two.")
                        .by(Attribution.allParties())
                        .addItem(item("a"))
                        .addItem(item("b"))
                        .build())
                .addProvision(Commitment.builder()
                        .id("b")
                        .summary("en", "Two.")
                        .by(Attribution.allParties())
                        .addItem(item("a|b"))
                        .addItem(item("c"))
                        .build())
                .build();
        Folder folder = Folder.temporary();
        TABLES.write(folder.path(), List.of(agreement));
        assertEquals("""
                agreementId,kind,id,summary,by,items,items.1,items.2
                ferry,commitment,a,One | two.,all parties,a | b,,
                ferry,commitment,b,Two.,all parties,,a|b,c
                """, folder.text("provisions.csv"));
        assertEquals(List.of(agreement), TABLES.read(folder.path()));
    }

    private static Item item(String text) {
        return Item.builder().text(LocalizedText.of("en", text)).build();
    }

    @Test
    void truthAndNumbersAreReadWhereWanted() throws IOException {
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id,title.en", "ferry,2031")
                .with("actors.csv", "id,name.en", "NO,TRUE")
                .with("parties.csv", "actor", "NO")
                .with("schemes.csv", "id,least", "s,-1.50")
                .with("events.csv", "act,expected,actors", "signature,TRUE,NO", "signature,False,NO");
        Agreement agreement = TABLES.read(folder.path()).get(0);
        assertEquals("2031", agreement.title().find(Locale.ENGLISH).orElseThrow());
        assertEquals("-1.50", agreement.schemes().get(0).least().orElseThrow().toString());
        assertEquals(
                List.of(true, false),
                agreement.events().stream().map(event -> event.expected()).toList());
        folder.with("schemes.csv", "id,least", "s,\u22121", "t,1,5")
                .with("events.csv", "act,expected", "signature,yes");
        assertEquals(
                List.of("events.csv 2 type-mismatch", "schemes.csv 2 type-mismatch", "schemes.csv 3 row-length"),
                folder.checked(TABLES).get(0).violations().stream()
                        .map(each -> each.file() + " " + each.row() + " "
                                + each.violation().code())
                        .sorted()
                        .toList());
    }

    @Test
    void quotesAreLookedForAndWritten() throws IOException {
        SourceText text = SourceText.of("text", "Both sides reaffirmed their commitment to the ferry.");
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id,title,language", "ferry,On the ferry,en")
                .with("actors.csv", "id,name", "NO,Northland", "SO,Southland")
                .with("parties.csv", "actor", "NO", "SO")
                .with(
                        "provisions.csv",
                        "kind,by,quote,wording.verb",
                        "commitment,all parties as “Both sides”,Both sides reaffirmed their commitment to the ferry.,“reaffirmed”");
        Agreement agreement = TABLES.texts(text).read(folder.path()).get(0);
        assertEquals(3, agreement.provisions().get(0).spans().size());
        Folder again = Folder.temporary();
        TABLES.texts(text).write(again.path(), List.of(agreement));
        assertEquals(List.of(agreement), TABLES.texts(text).read(again.path()));
        assertTrue(again.text("provisions.csv").contains(",all parties as “Both sides”,“reaffirmed”,"));
    }
}

package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Violation;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Many agreements stand in one table; one that does not fit is reported before anything is written. */
class ManyAgreementsTest {

    private static final EntenteTables TABLES = EntenteTables.standard();

    private static Agreement agreement(String id, String... actors) {
        Agreement.Builder agreement = Agreement.builder().id(id).title("en", "On " + id);
        for (String actor : actors) {
            agreement.addParty(Actor.of(actor, "en", actor + "land"));
        }
        return agreement.build();
    }

    @Test
    void agreementsComeBackInTheirOrder() throws IOException {
        List<Agreement> agreements =
                List.of(agreement("z", "B", "A"), ReferenceAgreements.march2021(), agreement("y"), agreement("a", "A"));
        Folder folder = Folder.temporary();
        TABLES.write(folder.path(), agreements);
        assertEquals(agreements, TABLES.read(folder.path()));
    }

    @Test
    void rowsMayStandInAnyOrder() throws IOException {
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id,title.en", "b,On b", "a,On a", "c,On c")
                .with("actors.csv", "agreementId,id,name.en", "a,A,Aland", "c,C,Cland", "b,B,Bland", "a,D,Dland")
                .with("parties.csv", "agreementId,actor", "b,B", "a,D", "a,A", "c,C");
        assertEquals(
                List.of(
                        agreement("b", "B"),
                        agreement("a", "A", "D").toBuilder()
                                .parties(List.of(
                                        agreement("a", "D").parties().get(0),
                                        agreement("a", "A").parties().get(0)))
                                .build(),
                        agreement("c", "C")),
                TABLES.read(folder.path()));
    }

    @Test
    void agreementsNeedNoTableToBeReported() throws IOException {
        Folder folder = Folder.temporary()
                .with("actors.csv", "agreementId,id,name.en", "a,A,Aland", "b,B,Bland")
                .with("parties.csv", "agreementId,actor", "a,A", "b,C");
        List<String> reported = new ArrayList<>();
        TABLES.forEachChecked(
                folder.path(),
                checked -> checked.violations()
                        .forEach(each -> reported.add(checked.id().orElse("-") + " " + each.file() + " " + each.row()
                                + " " + each.violation().code())));
        assertEquals(
                List.of("a actors.csv 2 required", "b actors.csv 3 required", "b parties.csv 3 draft-name-unknown"),
                reported);
    }

    @Test
    void oneErrorRefusesAllWithEveryProblem() throws IOException, ClassNotFoundException {
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id,title.en,form", "a,On a,treety", "b,On b,TREATTY", "c,On c,treaty");
        InvalidTableException refused = assertThrows(InvalidTableException.class, () -> TABLES.read(folder.path()));
        assertEquals(
                List.of("2 form draft-term-misspelt", "3 form term-unknown"),
                refused.violations().stream()
                        .map(each -> each.row() + " " + each.column().orElseThrow() + " "
                                + each.violation().code())
                        .toList());
        assertTrue(refused.getMessage().startsWith("agreements.csv:2:8: row 2, form: "), refused.getMessage());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(
                    refused.violations().get(0).toString(),
                    ((InvalidTableException) in.readObject())
                            .violations()
                            .get(0)
                            .toString());
        }
    }

    @Test
    void whatTablesCannotHoldIsReported() {
        Commitment.Builder many = Commitment.builder()
                .summary("en", "Much.")
                .by(Attribution.allParties())
                .wording(Wording.builder().build());
        for (int i = 0; i < 52; i++) {
            many.addItem(
                    Item.builder().text(LocalizedText.of("en", "a", "ko", "b")).build());
        }
        Agreement agreement =
                agreement("a").toBuilder().addProvision(many.build()).build();
        assertEquals(
                List.of(
                        "provisions[0].wording unfit-bare",
                        "provisions[0].items[50] unfit-many",
                        "provisions[0].items[51] unfit-many"),
                TABLES.unfit(agreement).violations().stream()
                        .map(each -> each.path() + " " + each.code())
                        .toList());
        assertEquals(1, TABLES.repeating(52).unfit(agreement).violations().size());
        Folder folder = Folder.temporary();
        InvalidValueException refused = assertThrows(
                InvalidValueException.class,
                () -> TABLES.repeating(52).write(folder.path(), List.of(agreement("b"), agreement)));
        assertEquals(
                "[1].provisions[0].wording",
                refused.report().violations().get(0).path().toString());
        assertEquals(0, folder.all().size());
    }

    @Test
    void twoAgreementsOfOneIdAreRefused() {
        Folder folder = Folder.temporary();
        InvalidValueException refused = assertThrows(
                InvalidValueException.class,
                () -> TABLES.write(
                        folder.path(),
                        List.of(agreement("a"), agreement("b"), agreement("a"), agreement("b"), agreement("a"))));
        assertEquals(
                List.of("[2].id agreement-duplicate 1", "[3].id agreement-duplicate 2", "[4].id agreement-duplicate 1"),
                refused.report().violations().stream()
                        .map(each -> each.path() + " " + each.code() + " "
                                + each.arguments().get("other"))
                        .toList());
    }

    /** What does not fit is listed up to a limit, of all agreements together. */
    @Test
    void tenThousandUnfitPartsAreListed() {
        Commitment.Builder many = Commitment.builder().summary("en", "One.").by(Attribution.allParties());
        for (int i = 0; i < 6_050; i++) {
            many.addItem(
                    Item.builder().id("i" + i).text(LocalizedText.of("en", "x")).build());
        }
        Commitment commitment = many.build();
        List<Agreement> agreements = Stream.of("a", "b", "c")
                .map(id -> agreement(id).toBuilder().addProvision(commitment).build())
                .toList();
        Folder folder = Folder.temporary();
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> TABLES.write(folder.path(), agreements));
        List<Violation> unfit = refused.report().violations();
        assertEquals(10_000, unfit.size());
        assertEquals(
                "[1].provisions[0].items[4049]",
                unfit.get(unfit.size() - 1).path().toString());
    }

    @Test
    void nothingIsAskedOfNull() {
        Path folder = Path.of("none");
        assertEquals(
                List.of("tables", "tables", "action", "folder", "agreements", "agreement", "json", "mapping"),
                Stream.<Executable>of(
                                () -> TABLES.read(null),
                                () -> TABLES.check(null),
                                () -> TABLES.forEachChecked(folder, null),
                                () -> TABLES.write(null, List.of()),
                                () -> TABLES.write(folder, null),
                                () -> TABLES.unfit(null),
                                () -> TABLES.with(null),
                                () -> TABLES.mapping(null))
                        .map(call ->
                                assertThrows(NullPointerException.class, call).getMessage())
                        .toList());
    }

    @Test
    void equalRowsAreEqual() throws IOException {
        Folder folder = Folder.temporary().with("agreements.csv", "id,title.en,form", "a,On a,treety", "b,On b,treaty");
        List<CheckedRows> checked = TABLES.check(folder.path());
        assertEquals(checked, TABLES.check(folder.path()));
        assertEquals(checked.hashCode(), TABLES.check(folder.path()).hashCode());
        assertNotEquals(checked.get(0), checked.get(1));
        assertEquals("b", checked.get(1).toString());
        assertEquals(
                checked.get(0).violations().get(0).toString(), checked.get(0).toString());
        assertEquals(1, checked.get(0).report().errors().size());
        folder.with("agreements.csv", "id,title.en,form", "a,On a,traety", "", "b,On b,treaty");
        assertNotEquals(
                checked.get(0).violations().get(0),
                TABLES.check(folder.path()).get(0).violations().get(0));
    }

    @Test
    void tablesWithoutRowsAreEmptied() throws IOException {
        Folder folder = Folder.temporary();
        TABLES.write(folder.path(), List.of(agreement("a", "A")));
        TABLES.write(folder.path(), List.of(agreement("b")));
        assertEquals("agreementId\n", folder.text("actors.csv"));
        assertEquals(List.of(agreement("b")), TABLES.read(folder.path()));
    }
}

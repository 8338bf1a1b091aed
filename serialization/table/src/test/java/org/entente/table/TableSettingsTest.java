package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.register.Register;
import org.entente.source.SourceText;
import org.entente.table.column.Table;
import org.entente.table.problem.TableProblem;
import org.entente.text.LocalizedText;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting changes itself alone, in whatever order settings are made. */
class TableSettingsTest {

    private static final int SETTINGS = 6;

    private static final Register REGISTER =
            Register.builder().id("r").addActor(Actor.of("KR", "en", "Korea")).build();

    private static final SourceText TEXT = SourceText.of("text", "Both sides agreed.");

    private static List<UnaryOperator<EntenteTables>> settings() throws IOException {
        TableMapping mapping = TableMapping.read("""
            {"files": {"status.csv": {"agreement": "ferry", "ignored": "A,B,C",
              "rows": [{"table": "parties", "members": {"actor": "{Country}"}}]}}}
            """);
        List<UnaryOperator<EntenteTables>> settings = List.of(
                tables -> tables.with(EntenteJson.standard().with(REGISTER)),
                tables -> tables.separator(';'),
                EntenteTables::marked,
                tables -> tables.repeating(2),
                tables -> tables.texts(TEXT),
                tables -> tables.mapping(mapping));
        assertEquals(SETTINGS, settings.size());
        return settings;
    }

    /** Each setting in turn is the last. */
    private static EntenteTables tables(int first) throws IOException {
        List<UnaryOperator<EntenteTables>> settings = new ArrayList<>(settings());
        Collections.rotate(settings, first);
        EntenteTables tables = EntenteTables.standard();
        for (UnaryOperator<EntenteTables> setting : settings) {
            tables = setting.apply(tables);
        }
        return tables;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void readingKeepsAllSettings(int first) throws IOException {
        Folder folder = Folder.temporary()
                .with("agreements.csv", "id;title;language", "ferry;On the ferry;en")
                .with("provisions.csv", "kind;by;quote", "commitment;all parties;Both sides agreed.")
                .with("status.csv", "Country;A,B,C", "KR;1,2,3");
        Agreement agreement = tables(first).read(folder.path()).get(0);
        assertEquals(List.of(Party.of("KR")), agreement.parties());
        assertEquals(1, agreement.provisions().get(0).spans().size());
        Folder other = Folder.temporary().with("agreements.csv", "id,title.en", "ferry,On the ferry");
        EntenteTables tables = tables(first);
        assertThrows(InvalidTableException.class, () -> tables.read(other.path()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void writingKeepsAllSettings(int first) throws IOException {
        Folder folder = Folder.temporary();
        Agreement agreement = Agreement.builder()
                .id("ferry")
                .title("en", "On the ferry")
                .addActor(Actor.of("KR", "en", "Korea"))
                .build();
        tables(first).write(folder.path(), List.of(agreement));
        assertTrue(folder.text("agreements.csv").startsWith("\uFEFFid;"), folder.text("agreements.csv"));
        Commitment.Builder many = Commitment.builder().summary("en", "One.").by(Attribution.allParties());
        for (String id : List.of("a", "b", "c")) {
            many.addItem(Item.builder().id(id).text(LocalizedText.of("en", "x")).build());
        }
        assertEquals(
                List.of("provisions[0].items[2] unfit-many"),
                tables(first)
                        .unfit(agreement.toBuilder().addProvision(many.build()).build())
                        .violations()
                        .stream()
                        .map(each -> each.path() + " " + each.code())
                        .toList());
    }

    /** Files are read in the order of the tables, and not in that of their names. */
    @Test
    void findingsAreInTheOrderOfTables() throws IOException {
        Folder folder = Folder.temporary();
        Table.tables().forEach(table -> folder.with(table.name() + ".csv", table.key() + ",wrong", "ferry,x"));
        List<String> found = folder.checked(EntenteTables.standard()).stream()
                .flatMap(checked -> checked.violations().stream())
                .filter(violation -> violation.violation().code().equals("column-unknown"))
                .map(TableViolation::file)
                .toList();
        assertEquals(Table.tables().stream().map(table -> table.name() + ".csv").toList(), found);
    }

    private static TableViolation violation(int row) {
        return new TableViolation(
                "a.csv",
                row,
                Optional.empty(),
                Violation.of(TableProblem.HEADER_MISSING, ValuePath.ROOT).at(new Location(row, 1)));
    }

    @Test
    void anExceptionShowsTwentyViolations() {
        for (int count : new int[] {1, 2, 19, 20, 21, 22, 40}) {
            InvalidTableException refused = new InvalidTableException(IntStream.rangeClosed(1, count)
                    .mapToObj(TableSettingsTest::violation)
                    .toList());
            List<String> lines = refused.getMessage().lines().toList();
            assertEquals(count, refused.violations().size());
            assertEquals(Math.min(count, 20) + (count > 20 ? 1 : 0), lines.size(), refused.getMessage());
            if (count > 20) {
                assertEquals("\u2026 and " + (count - 20) + " more", lines.get(20));
            }
        }
    }
}

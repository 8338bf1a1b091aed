package org.entente.table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.model.Agreement;
import org.entente.table.problem.TableProblem;
import org.entente.violation.Nearest;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * A table: that of agreements, or that of one of the lists of parts that an agreement has.
 *
 * @param name its name, which is that of the list
 * @param kind what a row is
 */
public record Table(String name, Kind<?> kind) {

    /** The table that has a row for each agreement. */
    public static final Table AGREEMENTS = new Table("agreements", new Kind.Part<>(Agreement::meta, Optional.empty()));

    /** The column that says to which agreement a row of another table belongs. */
    public static final String KEY = "agreementId";

    /** The column that says so in the table of agreements. */
    public static final String ID = "id";

    private static final List<Table> ALL = all();

    private static List<Table> all() {
        List<Table> tables = new ArrayList<>(List.of(AGREEMENTS));
        for (MetaMember<?, ?> member : Agreement.meta().members()) {
            boolean hasMembers = member.kind() instanceof Kind.Part<?> || member.kind() instanceof Kind.OneOf<?>;
            if (member.isList() && hasMembers) {
                tables.add(new Table(member.name(), member.kind()));
            }
        }
        return List.copyOf(tables);
    }

    /** {@return all tables, that of agreements first} */
    public static List<Table> tables() {
        return ALL;
    }

    /**
     * Finds a table.
     *
     * @param name its name
     * @return the table, or empty if there is none
     */
    public static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** {@return whether a row is an agreement} */
    public boolean isOfAgreements() {
        return name.equals(AGREEMENTS.name());
    }

    /** {@return the column that says to which agreement a row belongs} */
    public String key() {
        return isOfAgreements() ? ID : KEY;
    }

    /** {@return the way to a row} */
    public Column row() {
        return Column.row(kind);
    }

    /**
     * Finds a column.
     *
     * @param column its name
     * @return the column, or empty if there is none
     */
    public Optional<Column> column(String column) {
        return Column.parse(row(), column).column();
    }

    /**
     * Says that there is no column of a name, and which one was probably meant.
     *
     * @param column the name
     * @return the problem, without a place
     */
    public Violation unknown(String column) {
        Column.Parsed parsed = Column.parse(row(), column);
        Violation unknown = Violation.of(TableProblem.COLUMN_UNKNOWN, ValuePath.ROOT)
                .with("column", column)
                .with("table", name);
        List<String> all = new ArrayList<>(parsed.until().names());
        if (parsed.until().steps().isEmpty() && !isOfAgreements()) {
            all.add(0, KEY);
        }
        if (parsed.isFirst()) {
            return unknown.with("first", 1).with("near", parsed.until().name() + parsed.rest());
        }
        String before = parsed.until().name().isEmpty() ? "" : parsed.until().name() + ".";
        Optional<String> near = Nearest.to(parsed.step(), all);
        return near.map(found -> unknown.with("near", before + found + parsed.rest()))
                .orElseGet(() -> unknown.listing("known", String.join(", ", all)));
    }
}

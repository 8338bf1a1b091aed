package org.entente.table.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.json.CheckedDraft;
import org.entente.json.Drafts;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.table.column.Column;
import org.entente.table.column.Table;
import org.entente.table.problem.TableProblem;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** The rows of one agreement, from all tables. */
final class AgreementRows {

    /** What follows in a row where a cell is refused. */
    private static final Set<String> MISSING = Set.of("required", "one-of-required");

    private final Map<String, DraftText> lists = new LinkedHashMap<>();
    private final Findings findings = new Findings();
    private final Set<String> met = new HashSet<>();
    /** Rows that others join, by table and by what they are one in. */
    private final Map<String, Map<String, RowValue>> joined = new LinkedHashMap<>();

    private long left;
    private @Nullable RowValue own;
    private @Nullable Place first;

    /**
     * Starts without rows.
     *
     * @param longest how many characters the draft may have: of a longer one no more is kept than shows that it is longer
     */
    AgreementRows(int longest) {
        this.left = longest;
        Table.tables().forEach(table -> lists.put(table.name(), new DraftText()));
    }

    /** Whether a text is met for the first time in these rows. */
    boolean isFirst(String text) {
        return met.add(text);
    }

    void add(Finding finding) {
        findings.add(finding.violation(), finding.place());
        first = first == null ? finding.place() : first;
    }

    void add(Table table, RowValue row) {
        first = first == null ? row.place() : first;
        if (table.isOfAgreements()) {
            addOwn(row);
        } else {
            DraftText list = lists.get(table.name());
            if (list != null && left >= 0) {
                int before = list.length();
                list.element(row);
                left -= list.length() - before;
            }
        }
    }

    /** Adds a row that is one with those that say the same in the first of some columns. */
    void join(Table table, RowValue row, List<Column> by) {
        Optional<String> identity = row.cell(by.get(0).name()).map(Entry::text);
        Optional<RowValue> other = table.isOfAgreements()
                ? Optional.ofNullable(own)
                : identity.flatMap(text -> Optional.ofNullable(
                        joined.getOrDefault(table.name(), Map.of()).get(text)));
        first = first == null ? row.place() : first;
        if (other.isPresent()) {
            other.get().join(row, by).forEach(conflict -> add(conflict(conflict, table)));
        } else if (table.isOfAgreements() || identity.isEmpty()) {
            add(table, row);
        } else {
            joined.computeIfAbsent(table.name(), any -> new LinkedHashMap<>()).put(identity.get(), row);
        }
    }

    private static Finding conflict(RowValue.Conflict conflict, Table table) {
        return Finding.of(
                Violation.of(TableProblem.ROW_CONFLICT, ValuePath.ROOT)
                        .with("found", conflict.entry().text())
                        .with("column", conflict.entry().column().name())
                        .with("other", conflict.other().text())
                        .with("row", conflict.other().place().row())
                        .listing("table", table.name()),
                conflict.entry().place());
    }

    private void addOwn(RowValue row) {
        if (own == null) {
            own = row;
            first = row.place();
        } else {
            add(Finding.of(
                    Violation.of(TableProblem.AGREEMENT_DUPLICATE, ValuePath.ROOT)
                            .with("id", row.cell(Table.ID).map(Entry::text).orElse(""))
                            .with("other", own.place().row()),
                    row.cell(Table.ID).map(Entry::place).orElse(row.place())));
        }
    }

    /**
     * What came of rows.
     *
     * @param agreement the agreement, if there is no error
     * @param findings what was found
     */
    record Result(Optional<Agreement> agreement, List<Finding> findings) {}

    /** Reads the draft for which the rows stand. */
    Result check(Drafts drafts, List<SourceText> texts) {
        joined.forEach((table, rows) -> {
            DraftText list = lists.get(table);
            if (list != null) {
                rows.values().forEach(list::element);
            }
        });
        Place start = first == null ? new Place(0, 1, Place.WHOLE, new Location(1, 1)) : first;
        DraftText draft = new DraftText();
        draft.begin(start);
        boolean isFirst = true;
        if (own != null) {
            draft.members(own.members());
            isFirst = own.members().byName().isEmpty();
        }
        for (Map.Entry<String, DraftText> list : lists.entrySet()) {
            if (!list.getValue().isEmpty()) {
                if (own != null) {
                    reportConflict(own, list.getKey(), list.getValue());
                }
                draft.list(list.getKey(), list.getValue(), isFirst);
                isFirst = false;
            }
        }
        draft.end();
        CheckedDraft checked = drafts.check(draft.toString(), texts.toArray(SourceText[]::new));
        Set<Long> refused = new HashSet<>();
        findings.all().forEach(finding -> refused.add(finding.place().rowKey()));
        for (Violation violation : checked.report().violations()) {
            Place place = draft.place(violation.location().map(Location::line).orElse(1));
            boolean isFollowOn = MISSING.contains(violation.code()) && refused.contains(place.rowKey());
            if (!isFollowOn) {
                findings.add(violation, place);
            }
        }
        return new Result(findings.hasErrors() ? Optional.empty() : checked.agreement(), findings.all());
    }

    /** A list has its rows, or is in a column of the agreement. */
    private void reportConflict(RowValue agreement, String list, DraftText rows) {
        RowValue.Part column = agreement.members().byName().get(list);
        if (column != null) {
            add(Finding.of(
                    Violation.of(TableProblem.CELL_CONFLICT, ValuePath.ROOT.member(list))
                            .with("column", column.first().column().name())
                            .with("other", list + " " + rows.place(1).row())
                            .with("member", list),
                    column.first().place()));
        }
    }
}

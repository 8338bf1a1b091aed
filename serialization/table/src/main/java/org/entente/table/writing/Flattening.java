package org.entente.table.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.json.draft.DraftMembers;
import org.entente.table.column.CellForm;
import org.entente.table.column.CellText;
import org.entente.table.column.Column;
import org.entente.table.column.Table;
import org.entente.table.problem.TableProblem;
import org.entente.table.tree.Tree;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Puts a draft into rows. A value is taken in its short form where a cell can stand for that, else part by part, and where
 * even its short form has no cells, in its long form.
 */
public final class Flattening {

    private static final String PROVISIONS = "provisions";
    private static final String PART_OF = "partOf";
    private static final String FORMAT = "format";

    private final Tree.Fields draft;
    /** The long form; asked for where the short one does not do. */
    private final Supplier<Tree.Fields> document;

    private final int limit;
    private final List<Violation> unfit = new ArrayList<>();

    /**
     * Puts a draft into rows.
     *
     * @param draft the draft of an agreement
     * @param document its document, in the long form
     * @param limit how many elements of a list have columns
     */
    public Flattening(Tree.Fields draft, Supplier<Tree.Fields> document, int limit) {
        this.draft = draft;
        this.document = once(document);
        this.limit = limit;
    }

    /** Takes rows one after the other. */
    public interface Rows {

        /** Takes a row. */
        void take(TableRow row) throws IOException;
    }

    private static Supplier<Tree.Fields> once(Supplier<Tree.Fields> document) {
        List<Tree.Fields> known = new ArrayList<>(1);
        return () -> {
            if (known.isEmpty()) {
                known.add(document.get());
            }
            return known.get(0);
        };
    }

    /**
     * Passes the rows on, those of a table in their order.
     *
     * @param rows takes them
     * @return what no cell can hold, at its place in the agreement
     * @throws IOException if a row cannot be taken
     */
    public List<Violation> flatten(Rows rows) throws IOException {
        Map<Column, String> own = new LinkedHashMap<>();
        Column row = Table.AGREEMENTS.row();
        for (Map.Entry<String, Tree> member : draft.members().entrySet()) {
            boolean isTable = Table.named(member.getKey()).isPresent();
            Optional<Column> column = row.member(member.getKey());
            if (!isTable && column.isPresent() && !member.getKey().equals(FORMAT)) {
                Supplier<@Nullable Tree> whole = () -> document.get().members().get(member.getKey());
                put(column.get(), member.getValue(), whole, ValuePath.ROOT.member(member.getKey()), own);
            }
        }
        rows.take(new TableRow(Table.AGREEMENTS, own));
        for (Table table : Table.tables()) {
            Optional<Tree> list = draft.get(table.name());
            if (list.isPresent()) {
                list(table, elements(table, list.get()), rows);
            }
        }
        return unfit;
    }

    /** The elements of a list; provisions are taken out of their chapeaux. */
    private static List<Tree> elements(Table table, Tree list) {
        if (!table.name().equals(PROVISIONS)) {
            return Tree.elements(list);
        }
        List<Tree> all = new ArrayList<>();
        Tree.elements(list).forEach(each -> takeOut(each, Optional.empty(), all));
        return all;
    }

    private static void takeOut(Tree element, Optional<Tree> chapeau, List<Tree> all) {
        if (!(element instanceof Tree.Fields fields)) {
            all.add(element);
            return;
        }
        Map<String, Tree> members = new LinkedHashMap<>(fields.members());
        Tree parts = members.remove(PROVISIONS);
        chapeau.ifPresent(id -> members.put(PART_OF, id));
        all.add(new Tree.Fields(members));
        if (parts != null) {
            Tree.elements(parts).forEach(part -> takeOut(part, fields.get("id"), all));
        }
    }

    private void list(Table table, List<Tree> elements, Rows rows) throws IOException {
        LongForms whole = new LongForms(table, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            Tree element = elements.get(i);
            Supplier<@Nullable Tree> within = () -> whole.of(element, index);
            Map<Column, String> cells = new LinkedHashMap<>();
            ValuePath path = ValuePath.ROOT.member(table.name()).index(i);
            if ((element instanceof Tree.Fields ? element : within.get()) instanceof Tree.Fields fields) {
                members(table.row(), fields, within, path, cells);
            } else {
                unfit.add(Violation.of(TableProblem.UNFIT_BARE, path));
            }
            rows.take(new TableRow(table, cells));
        }
    }

    /** The long forms of a list. The draft may be without some, since they are known elsewhere. */
    private final class LongForms {

        private final Table table;
        private final int size;
        private final List<Tree> all = new ArrayList<>();
        private final Map<String, Tree> byId = new HashMap<>();

        LongForms(Table table, int size) {
            this.table = table;
            this.size = size;
        }

        /** The long form of an element, or null if it is not certain. */
        @Nullable
        Tree of(Tree element, int index) {
            if (all.isEmpty()) {
                all.addAll(document.get().get(table.name()).map(Tree::elements).orElse(List.of()));
                all.forEach(each -> {
                    if (each instanceof Tree.Fields fields) {
                        fields.text(Table.ID).ifPresent(id -> byId.putIfAbsent(id, each));
                    }
                });
            }
            if (all.size() == size) {
                return all.get(index);
            }
            Optional<String> id = element instanceof Tree.Fields fields
                    ? fields.text(Table.ID)
                    : element instanceof Tree.Leaf leaf ? Optional.of(leaf.text()) : Optional.empty();
            return id.map(byId::get).orElse(null);
        }
    }

    private void members(
            Column column,
            Tree.Fields value,
            Supplier<@Nullable Tree> whole,
            ValuePath path,
            Map<Column, String> cells) {
        if (value.members().isEmpty()) {
            unfit.add(Violation.of(TableProblem.UNFIT_BARE, path));
        }
        value.members().forEach((name, member) -> {
            Supplier<@Nullable Tree> within =
                    () -> whole.get() instanceof Tree.Fields all ? all.members().get(name) : null;
            column.member(name)
                    .ifPresentOrElse(
                            to -> put(to, member, within, path.member(name), cells),
                            () -> unfit.add(Violation.of(TableProblem.UNFIT_BARE, path.member(name))));
        });
    }

    private void put(
            Column column, Tree value, Supplier<@Nullable Tree> whole, ValuePath path, Map<Column, String> cells) {
        Optional<String> text = CellText.of(column, value);
        if (text.isPresent()) {
            cells.put(column, text.get());
        } else if (column.isWholeList()) {
            elements(column, Tree.elements(value), whole, path, cells);
        } else if (value instanceof Tree.Fields fields) {
            members(column, fields, whole, path, cells);
        } else {
            inFull(column, value, whole, path, cells);
        }
    }

    private void elements(
            Column column,
            List<Tree> elements,
            Supplier<@Nullable Tree> whole,
            ValuePath path,
            Map<Column, String> cells) {
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            Supplier<@Nullable Tree> within = () -> {
                Tree all = whole.get();
                return all == null ? null : Tree.elements(all).get(index);
            };
            if (i < limit) {
                put(column.element(i + 1), elements.get(i), within, path.index(i), cells);
            } else {
                unfit.add(Violation.of(TableProblem.UNFIT_MANY, path.index(i))
                        .with("number", i + 1)
                        .with("limit", limit));
            }
        }
    }

    /** Puts the long form of a value whose short one no cell can stand for. */
    private void inFull(
            Column column, Tree value, Supplier<@Nullable Tree> whole, ValuePath path, Map<Column, String> cells) {
        String text = value instanceof Tree.Leaf leaf ? leaf.text() : "";
        if (value instanceof Tree.Leaf leaf && column.form() == CellForm.TEXTS && DraftMembers.isQuote(text)) {
            Tree quote = new Tree.Leaf(leaf.token(), text.substring(1, text.length() - 1));
            members(column, new Tree.Fields(Map.of("quote", quote)), whole, path, cells);
            return;
        }
        Tree all = whole.get();
        if (all instanceof Tree.Fields fields && text.indexOf('\u201C') < 0) {
            members(column, fields, whole, path, cells);
        } else {
            unfit.add(Violation.of(TableProblem.UNFIT_SEPARATOR, path).with("text", text));
        }
    }
}

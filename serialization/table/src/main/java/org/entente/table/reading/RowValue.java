package org.entente.table.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.table.column.CellText;
import org.entente.table.column.Column;
import org.entente.table.column.Step;
import org.jspecify.annotations.Nullable;

/** The object for which a row stands, put together cell by cell. */
public final class RowValue {

    /** A value, a part with members or a list. */
    sealed interface Part {

        /** The first cell in it. */
        Entry first();
    }

    record Leaf(Entry entry) implements Part {

        @Override
        public Entry first() {
            return entry;
        }
    }

    record Members(Map<String, Part> byName) implements Part {

        @Override
        public Entry first() {
            return byName.values().iterator().next().first();
        }
    }

    /** Values of a list, from the cells of several rows. */
    record Texts(Map<String, Entry> byText) implements Part {

        @Override
        public Entry first() {
            return byText.values().iterator().next();
        }

        void take(Part part) {
            if (part instanceof Leaf leaf) {
                CellText.values(leaf.entry().text()).forEach(text -> byText.putIfAbsent(text, leaf.entry()));
            } else if (part instanceof Texts texts) {
                texts.byText().forEach(byText::putIfAbsent);
            }
        }
    }

    /**
     * Elements of a list.
     *
     * @param byNumber the elements
     * @param known by what they are one with others, those that were joined
     */
    record Elements(TreeMap<Integer, Part> byNumber, Map<String, Part> known) implements Part {

        Elements() {
            this(new TreeMap<>(), new HashMap<>());
        }

        @Override
        public Entry first() {
            return byNumber.firstEntry().getValue().first();
        }
    }

    private final Place place;
    private final Members members = new Members(new LinkedHashMap<>());

    /** Begins the object of a row. */
    public RowValue(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    Members members() {
        return members;
    }

    /** The cell of a member, if one cell says what it is. */
    public Optional<Entry> cell(String member) {
        return members.byName().get(member) instanceof Leaf leaf ? Optional.of(leaf.entry()) : Optional.empty();
    }

    /** Puts what a cell says at its place; if another cell is there, that stays and is given back. */
    public Optional<Entry> put(Entry entry) {
        List<Step> steps = entry.column().steps();
        Part at = members;
        for (int i = 0; i < steps.size(); i++) {
            Part next = child(at, steps.get(i));
            boolean isLast = i == steps.size() - 1;
            if (next instanceof Leaf || (next != null && isLast)) {
                return Optional.of(next.first());
            }
            if (next == null) {
                next = isLast ? new Leaf(entry) : begun(steps.get(i + 1));
                place(at, steps.get(i), next);
            } else if (next instanceof Members != steps.get(i + 1) instanceof Step.Member) {
                return Optional.of(next.first());
            }
            at = next;
        }
        return Optional.empty();
    }

    private static Part begun(Step within) {
        return within instanceof Step.Member ? new Members(new LinkedHashMap<>()) : new Elements();
    }

    private static @Nullable Part child(Part at, Step step) {
        if (at instanceof Members some && step instanceof Step.Member member) {
            return some.byName().get(member.name());
        }
        return at instanceof Elements some && step instanceof Step.Element element
                ? some.byNumber().get(element.number())
                : null;
    }

    private static void place(Part at, Step step, Part next) {
        if (at instanceof Members some && step instanceof Step.Member member) {
            some.byName().put(member.name(), next);
        } else if (at instanceof Elements some && step instanceof Step.Element element) {
            some.byNumber().put(element.number(), next);
        }
    }

    /**
     * A cell of a row that says something else than that of the row which it joins.
     *
     * @param entry the cell
     * @param other that of the other row
     */
    record Conflict(Entry entry, Entry other) {}

    /**
     * Takes in what a row says of the same thing: what both say is said once, and what lists hold comes after what is
     * there. Elements are one if they are equal, or say the same in a column that identifies them.
     *
     * @param row the other row
     * @param by the columns that say what is one
     * @return the cells that say something else of what is one
     */
    List<Conflict> join(RowValue row, List<Column> by) {
        List<Conflict> conflicts = new ArrayList<>();
        join(members, row.members, "", by.stream().map(Column::name).toList(), conflicts);
        return conflicts;
    }

    private static void join(Members to, Members from, String path, List<String> by, List<Conflict> conflicts) {
        from.byName().forEach((name, part) -> {
            Part own = to.byName().get(name);
            if (own == null) {
                to.byName().put(name, part);
            } else {
                join(own, part, to.byName(), name, path + name, by, conflicts);
            }
        });
    }

    private static void join(
            Part own,
            Part part,
            Map<String, Part> owner,
            String name,
            String path,
            List<String> by,
            List<Conflict> conflicts) {
        if (own instanceof Members to && part instanceof Members from) {
            join(to, from, path + ".", by, conflicts);
        } else if (own instanceof Elements to && part instanceof Elements from) {
            from.byNumber().values().forEach(element -> join(to, element, path + ".", by, conflicts));
        } else if (own instanceof Leaf leaf && leaf.entry().column().isWholeList()) {
            Texts texts = new Texts(new LinkedHashMap<>());
            texts.take(own);
            texts.take(part);
            owner.put(name, texts);
        } else if (own instanceof Texts texts) {
            texts.take(part);
        } else if (!said(own).equals(said(part))) {
            conflicts.add(new Conflict(part.first(), own.first()));
        }
    }

    private static void join(Elements to, Part element, String path, List<String> by, List<Conflict> conflicts) {
        if (to.known().isEmpty()) {
            to.byNumber().values().forEach(each -> to.known().putIfAbsent(identity(each, path, by), each));
        }
        String identity = identity(element, path, by);
        Part same = to.known().get(identity);
        if (same instanceof Members own && element instanceof Members from) {
            join(own, from, path, by, conflicts);
        } else if (same == null) {
            to.byNumber().put(to.byNumber().lastKey() + 1, element);
            to.known().put(identity, element);
        }
    }

    /** By what an element is one with another: what it says in the column that identifies it, or all that it says. */
    private static String identity(Part element, String path, List<String> by) {
        return element instanceof Members members
                ? members.byName().entrySet().stream()
                        .filter(member -> by.contains(path + member.getKey()))
                        .findFirst()
                        .map(member -> said(member.getValue()))
                        .orElseGet(() -> said(element))
                : said(element);
    }

    /** All that a part says. */
    private static String said(Part part) {
        StringBuilder said = new StringBuilder();
        if (part instanceof Leaf leaf) {
            said.append(leaf.entry().text());
        } else if (part instanceof Texts texts) {
            said.append(texts.byText().keySet());
        } else if (part instanceof Members some) {
            new TreeMap<>(some.byName())
                    .forEach((name, value) ->
                            said.append(name).append('\0').append(said(value)).append('\0'));
        } else if (part instanceof Elements some) {
            some.byNumber().values().forEach(value -> said.append('\1').append(said(value)));
        }
        return said.toString();
    }

    /** Whether a column leads to a member of the row itself. */
    static boolean isOwn(Column column) {
        return column.steps().size() == 1;
    }
}

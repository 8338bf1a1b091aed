package org.entente.table.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    record Elements(TreeMap<Integer, Part> byNumber) implements Part {

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
        return within instanceof Step.Member ? new Members(new LinkedHashMap<>()) : new Elements(new TreeMap<>());
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

    /** Whether a column leads to a member of the row itself. */
    static boolean isOwn(Column column) {
        return column.steps().size() == 1;
    }
}

package org.entente.comparison;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.comparison.phrasing.Measures;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.vocabulary.QualifierKind;

/** What it means that a list of a provision has an element more or less, or another one. */
final class ListMeanings {

    private final Provision before;
    private final Provision after;
    /** Above the members of the provision so many steps lead to it. */
    private final int depth;

    ListMeanings(Provision before, Provision after, int depth) {
        this.before = before;
        this.after = after;
        this.depth = depth;
    }

    Optional<Meaning> of(String member, Difference difference) {
        if (difference.kind() == DifferenceKind.MOVED) {
            return Optional.empty();
        }
        return switch (member) {
            case "qualifiers" -> qualifier(difference);
            case "quantities" -> quantity(difference);
            case "items" ->
                named(
                        difference,
                        Item.class,
                        MeaningKind.ITEM_ADDED,
                        MeaningKind.ITEM_DROPPED,
                        item -> item.id().orElseGet(() -> item.text().in(Locale.ENGLISH)));
            case "policyAreas" ->
                named(difference, String.class, MeaningKind.AREA_ADDED, MeaningKind.AREA_DROPPED, area -> area);
            case "citations" ->
                named(
                        difference,
                        Citation.class,
                        MeaningKind.CITATION_ADDED,
                        MeaningKind.CITATION_DROPPED,
                        citation -> citation.work().or(citation::asPrinted).orElse(""));
            case "involved" ->
                named(
                        difference,
                        Involvement.class,
                        MeaningKind.INVOLVED_ADDED,
                        MeaningKind.INVOLVED_DROPPED,
                        involved -> involved.actor()
                                .or(involved::official)
                                .flatMap(reference -> reference.id().or(reference::asPrinted))
                                .orElse(""));
            default -> Optional.empty();
        };
    }

    /** Whether a difference is in a part of an element, and not in the element as a whole. */
    boolean isWithinAnElement(Difference difference) {
        return difference.site().place().steps().size() > depth + 2;
    }

    private int indexBefore(Difference difference) {
        return (Integer) difference.site().place().steps().get(depth + 1);
    }

    private int indexAfter(Difference difference) {
        return difference.site().place().indexAfter(depth + 2);
    }

    private static <V> Optional<Meaning> named(
            Difference difference, Class<V> type, MeaningKind added, MeaningKind dropped, Function<V, String> what) {
        if (difference.kind() == DifferenceKind.REPLACED) {
            return Optional.empty();
        }
        return whole(difference, type)
                .map(value -> Meaning.of(difference.kind() == DifferenceKind.ADDED ? added : dropped)
                        .with("what", what.apply(value)));
    }

    /** The element, as it is now, that a difference is about as a whole. */
    private static <V> Optional<V> whole(Difference difference, Class<V> type) {
        return difference
                .newValue()
                .or(difference::oldValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Optional<Meaning> qualifier(Difference difference) {
        return Optional.of(
                isWithinAnElement(difference)
                        ? qualified(
                                before.qualifiers().get(indexBefore(difference)).kind(), DifferenceKind.REPLACED)
                        : qualified(
                                whole(difference, Qualifier.class).orElseThrow().kind(), difference.kind()));
    }

    private static Meaning qualified(QualifierKind of, DifferenceKind what) {
        MeaningKind kind = switch (what) {
            case ADDED ->
                qualified(of, MeaningKind.CONDITION_ADDED, MeaningKind.EXCEPTION_ADDED, MeaningKind.QUALIFIER_ADDED);
            case DROPPED ->
                qualified(
                        of,
                        MeaningKind.CONDITION_DROPPED,
                        MeaningKind.EXCEPTION_DROPPED,
                        MeaningKind.QUALIFIER_DROPPED);
            case REPLACED, MOVED ->
                qualified(
                        of,
                        MeaningKind.CONDITION_CHANGED,
                        MeaningKind.EXCEPTION_CHANGED,
                        MeaningKind.QUALIFIER_CHANGED);
        };
        return Meaning.of(kind).with("what", of.code());
    }

    private static MeaningKind qualified(
            QualifierKind of, MeaningKind condition, MeaningKind exception, MeaningKind other) {
        return of.equals(QualifierKind.CONDITION) ? condition : of.equals(QualifierKind.EXCEPTION) ? exception : other;
    }

    private Optional<Meaning> quantity(Difference difference) {
        if (isWithinAnElement(difference)) {
            return Optional.of(compared(
                    before.quantities().get(indexBefore(difference)),
                    after.quantities().get(indexAfter(difference))));
        }
        return whole(difference, Quantity.class)
                .map(quantity -> difference.kind() == DifferenceKind.ADDED
                        ? Meaning.of(MeaningKind.QUANTITY_ADDED)
                                .with("to", Measures.printed(quantity))
                                .bearing(new Amounts(before, after).named(quantity))
                        : Meaning.of(MeaningKind.QUANTITY_DROPPED)
                                .with("from", Measures.printed(quantity))
                                .bearing(new Amounts(before, after)
                                        .named(quantity)
                                        .turned()));
    }

    private Meaning compared(Quantity from, Quantity to) {
        MeaningKind kind = order(from, to);
        Bearing raised = new Amounts(before, after).raised(from, to);
        // Words that are the same in both, or in one alone, do not show the difference.
        boolean arePrinted = from.asPrinted().isPresent()
                && to.asPrinted().isPresent()
                && !from.asPrinted().equals(to.asPrinted());
        return Meaning.of(kind)
                .with("from", arePrinted ? Measures.printed(from) : Measures.of(from))
                .with("to", arePrinted ? Measures.printed(to) : Measures.of(to))
                .bearing(
                        kind == MeaningKind.QUANTITY_RAISED
                                ? raised
                                : kind == MeaningKind.QUANTITY_LOWERED ? raised.turned() : Bearing.NEITHER);
    }

    private static MeaningKind order(Quantity from, Quantity to) {
        int order = from.unit().equals(to.unit()) && from.percentagePoints() == to.percentagePoints()
                ? from.value()
                        .flatMap(value -> to.value().map(value::compareTo))
                        .orElse(0)
                : 0;
        return order < 0
                ? MeaningKind.QUANTITY_RAISED
                : order > 0 ? MeaningKind.QUANTITY_LOWERED : MeaningKind.QUANTITY_CHANGED;
    }
}

package org.entente.json.draft.tree;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.json.reading.Places;
import org.entente.json.token.Place;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** The places in a draft: those of the values from which the long form was made. */
public final class NodePlaces implements Places {

    /** The order of a text. */
    public static final Comparator<Location> ORDER =
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

    private final Node root;
    private final Predicate<Violation> isFollowOn;
    private final UnaryOperator<Violation> reported;

    /** Takes the long form, what follows from what was found before and is left out, and how the rest is reported. */
    public NodePlaces(Node root, Predicate<Violation> isFollowOn, UnaryOperator<Violation> reported) {
        this.root = root;
        this.isFollowOn = isFollowOn;
        this.reported = reported;
    }

    @Override
    public Violation located(Violation violation, Place at) {
        return at.line() < 1 ? violation : violation.at(new Location(at.line(), Math.max(1, at.column())));
    }

    @Override
    public Violation now(Violation violation) {
        return violation;
    }

    @Override
    public List<Violation> inOrder(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.location().isPresent() ? violation : violation.at(place(violation.path())))
                .filter(violation -> !isFollowOn.test(violation))
                .map(reported)
                .sorted(Comparator.comparing(violation -> violation.location().orElse(Node.START), ORDER))
                .toList();
    }

    /** The place of the value at a path, or of the innermost one around it that is there. */
    private Location place(ValuePath path) {
        Node at = root;
        String pointer = path.toPointer();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Node inner = within(at, step.replace("~1", "/").replace("~0", "~"));
            if (inner == null) {
                return at.at();
            }
            at = inner;
        }
        return at.at();
    }

    private static @Nullable Node within(Node node, String step) {
        if (node instanceof Node.Fields fields) {
            return fields.fields().stream()
                    .filter(field -> field.name().equals(step))
                    .map(Node.Field::value)
                    .findFirst()
                    .orElse(null);
        }
        if (node instanceof Node.Items items && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            return index < items.elements().size() ? items.elements().get(index) : null;
        }
        return null;
    }
}

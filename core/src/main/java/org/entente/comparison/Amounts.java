package org.entente.comparison;

import java.util.List;
import org.entente.policy.Change;
import org.entente.provision.Appeal;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;
import org.entente.wording.Wording;

/** Decides whether a higher amount binds more. That depends on what the amount limits, and on the change that it states. */
final class Amounts {

    private static final List<QuantityComparator> UPPER =
            List.of(QuantityComparator.AT_MOST, QuantityComparator.LESS_THAN);

    private static final List<QuantityComparator> LOWER =
            List.of(QuantityComparator.AT_LEAST, QuantityComparator.MORE_THAN);

    private static final List<Change> DOWNWARD = List.of(Change.REDUCE, Change.END);

    private final Provision before;
    private final Provision after;

    Amounts(Provision before, Provision after) {
        this.before = before;
        this.after = after;
    }

    /** Whether something is to be done, and in one direction, in both. */
    private boolean isToBeDone() {
        return isToBeDone(before) && isToBeDone(after) && goesDown(before) == goesDown(after);
    }

    private static boolean isToBeDone(Provision provision) {
        return (provision instanceof Commitment || provision instanceof Appeal)
                && provision.wording().filter(Wording::negated).isEmpty();
    }

    private static boolean goesDown(Provision provision) {
        return provision.change().filter(DOWNWARD::contains).isPresent();
    }

    /** What it means that an amount is named where none was. */
    Bearing named(Quantity quantity) {
        boolean isLimitAlone = isUpper(quantity) && !goesDown(after);
        return isToBeDone() && !isFrom(quantity) && !isLimitAlone ? Bearing.STRONGER : Bearing.NEITHER;
    }

    /** What it means that an amount is higher. */
    Bearing raised(Quantity from, Quantity to) {
        boolean isOfOneSort = from.role().equals(to.role()) && isUpper(from) == isUpper(to);
        if (!isToBeDone() || !isOfOneSort || isFrom(to)) {
            return Bearing.NEITHER;
        }
        if (to.role().filter(QuantityRole.TO::equals).isPresent()) {
            return level(to);
        }
        // How much less there will be of it is said by what it is reduced by alone.
        if (goesDown(after) && to.role().filter(QuantityRole.BY::equals).isEmpty()) {
            return Bearing.NEITHER;
        }
        return isUpper(to) ? Bearing.WEAKER : Bearing.STRONGER;
    }

    /** What it means that a level is higher, to which something is to come. */
    private Bearing level(Quantity to) {
        if (goesDown(after) || isUpper(to)) {
            return Bearing.WEAKER;
        }
        boolean goesUp = before.change().filter(Change.INCREASE::equals).isPresent()
                && after.change().filter(Change.INCREASE::equals).isPresent();
        return goesUp || isLower(to) ? Bearing.STRONGER : Bearing.NEITHER;
    }

    private static boolean isFrom(Quantity quantity) {
        return quantity.role().filter(QuantityRole.FROM::equals).isPresent();
    }

    private static boolean isUpper(Quantity quantity) {
        return quantity.comparator().filter(UPPER::contains).isPresent();
    }

    private static boolean isLower(Quantity quantity) {
        return quantity.comparator().filter(LOWER::contains).isPresent();
    }
}

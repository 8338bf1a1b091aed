package org.entente.validation.index;

import org.entente.lookalike.Allowance;
import org.entente.model.Agreement;
import org.entente.model.PolicyArea;
import org.entente.validation.walk.Names;
import org.entente.violation.ValuePath;

/** What is to be looked for in the names of an agreement: most hide nothing and look like no others. */
public final class NameTraits {

    /** Where a name stands, and its number in the walk along all names. */
    public record Place(int number, ValuePath path) {}

    private final LookAlikes<Place> looks;
    private boolean areSimple = true;
    private boolean areOwnAreas;

    public NameTraits(Agreement agreement, Allowance allowance) {
        looks = new LookAlikes<>(64, allowance);
        Names.all(agreement, (name, owner, number) -> {
            if (!isShippedLabel(name.get(), owner)) {
                areSimple &= looks.see(name.get(), owner, number);
                areOwnAreas |= owner instanceof PolicyArea;
            }
        });
    }

    /** Whether a name is the label of a shipped area; what looks like it is found by the shipped ones. */
    public static boolean isShippedLabel(String name, Object owner) {
        return owner instanceof PolicyArea && ShippedLooks.isLabel(name);
    }

    /** {@return the names by what they look like} */
    public LookAlikes<Place> looks() {
        return looks;
    }

    /** {@return whether a name may look like another one, or like one that the library ships} */
    public boolean mayBeAlike() {
        return areOwnAreas || !looks.candidates().isEmpty();
    }

    /** {@return whether no name has hidden characters or letters that look like those of another alphabet} */
    public boolean areSimple() {
        return areSimple;
    }
}

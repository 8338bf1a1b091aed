package org.entente.validation;

import org.entente.model.Agreement;
import org.entente.model.PolicyArea;
import org.entente.validation.index.LookAlikes;
import org.entente.validation.walk.Names;
import org.entente.violation.ValuePath;

/** What is to be looked for in the names of an agreement: most hide nothing and look like no others. */
final class NameTraits {

    /** Where a name stands, and its number in the walk along all names. */
    record Place(int number, ValuePath path) {}

    private final LookAlikes<Place> looks = new LookAlikes<>(64);
    private boolean areSimple = true;
    private boolean areOwnAreas;

    NameTraits(Agreement agreement) {
        Names.all(agreement, (name, owner, number) -> {
            if (!LookAlikeRules.isShippedLabel(name.get(), owner)) {
                areSimple &= looks.see(name.get(), owner, number);
                areOwnAreas |= owner instanceof PolicyArea;
            }
        });
    }

    /** {@return the names by what they look like} */
    LookAlikes<Place> looks() {
        return looks;
    }

    /** {@return whether a name may look like another one, or like one that the library ships} */
    boolean mayBeAlike() {
        return areOwnAreas || !looks.candidates().isEmpty();
    }

    /** {@return whether no name has hidden characters or letters that look like those of another alphabet} */
    boolean areSimple() {
        return areSimple;
    }
}

package org.entente.validation;

import org.entente.lookalike.Fingerprints;
import org.entente.model.Agreement;
import org.entente.model.PolicyArea;
import org.entente.validation.walk.Names;

/** What is to be looked for in the names of an agreement: most hide nothing and look like no others. */
final class NameTraits {

    private final Fingerprints prints = new Fingerprints();
    private final boolean mayBeAlike;
    private boolean areSimple = true;
    private boolean areOwnAreas;

    NameTraits(Agreement agreement) {
        Names.all(agreement, (name, owner, number) -> see(name.get(), owner));
        mayBeAlike = areOwnAreas || prints.mayBeAlike();
    }

    private void see(String name, Object owner) {
        if (!LookAlikeRules.isShippedLabel(name, owner)) {
            areSimple &= prints.add(name);
            areOwnAreas |= owner instanceof PolicyArea;
        }
    }

    /** {@return whether a name may look like another one, or like one that the library ships} */
    boolean mayBeAlike() {
        return mayBeAlike;
    }

    /** {@return whether no name has hidden characters or letters that look like those of another alphabet} */
    boolean areSimple() {
        return areSimple;
    }
}

package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.model.Party;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.part.DrawnParties;

/** Parts of actors in agreements: parties, issuers, witnesses, guarantors, depositaries. */
public final class Parties {

    private Parties() {}

    /**
     * Parts in agreements, of actors that are made up.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Party> parties() {
        return OptionalArbitrary.either(20, DrawnParties.BYSTANDERS, DrawnParties.PRINCIPALS)
                .map(party -> party.actor("actor-1").build());
    }
}

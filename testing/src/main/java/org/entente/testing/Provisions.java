package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.policy.Judgement;
import org.entente.provision.Attribution;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Provision;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnProvisionParts;
import org.entente.testing.part.DrawnProvisions;

/** Provisions of all kinds, and the values that they are made of. */
public final class Provisions {

    private Provisions() {}

    /**
     * Provisions of all five kinds.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Provision> provisions() {
        return ProvisionArbitrary.of(DrawnProvisions::all);
    }

    /**
     * Whose act a provision is.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Attribution> attributions() {
        return Unresolved.alone(DrawnProvisionParts.ATTRIBUTIONS);
    }

    /**
     * Who is touched by a provision.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Involvement> involvements() {
        return Unresolved.alone(DrawnProvisionParts.INVOLVEMENTS);
    }

    /**
     * Objects that a provision enumerates.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Item> items() {
        return Combinators.combine(
                        Unresolved.alone(DrawnProvisionParts.ITEMS),
                        OptionalArbitrary.of(40, Arbitraries.of("item-1", "項目:2")))
                .as((item, id) -> item.toBuilder().id(id).build());
    }

    /**
     * Relations to other provisions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Link> links() {
        return Unresolved.alone(DrawnProvisionParts.LINKS);
    }

    /**
     * Judgements that override what a policy derives.
     *
     * @param judged what is judged, such as {@code Firmness.class}
     * @param <E> its type
     * @return the arbitrary
     */
    public static <E extends Enum<E>> Arbitrary<Judgement<E>> judgements(Class<E> judged) {
        return DrawnProvisionParts.judgements(judged);
    }
}

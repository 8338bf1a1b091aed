package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.model.AreaMapping;
import org.entente.model.PolicyArea;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnPolicyAreas;

/** Policy areas of the shipped taxonomy and invented ones. */
public final class PolicyAreaArbitraries {

    private PolicyAreaArbitraries() {}

    /**
     * Single areas; the broader ones that they name are not defined with them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PolicyArea> policyAreas() {
        return Unresolved.alone(DrawnPolicyAreas.policyAreas());
    }

    /**
     * Mappings of areas to other schemes.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AreaMapping> areaMappings() {
        return DrawnPolicyAreas.areaMappings();
    }
}

package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.instrument.Part;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnParts;

/** Parts of instruments: preambles, sections, annexes, letters. */
public final class Parts {

    private Parts() {}

    /**
     * Parts of instruments.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Part> parts() {
        return Unresolved.alone(DrawnParts.parts());
    }
}

package org.entente.validation.walk;

import java.util.function.Consumer;
import org.entente.provision.Provision;
import org.entente.timing.Timing;

/** All timings of a provision, those of its qualifiers included, and where they are. */
public final class Timings {

    private Timings() {}

    public static void each(Cursor<Provision> provision, Consumer<Cursor<Timing>> action) {
        provision.each("timings", provision.get().timings()).forEach(action);
        for (var qualifier = provision.each("qualifiers", provision.get().qualifiers()); qualifier.next(); ) {
            qualifier.each("timings", qualifier.get().timings()).forEach(action);
        }
    }
}

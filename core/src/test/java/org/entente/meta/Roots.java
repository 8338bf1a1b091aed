package org.entente.meta;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.register.Register;

/** What documents are made of: all types of agreements and of registers. */
final class Roots {

    private Roots() {}

    /** Each type once. */
    static List<MetaType<?>> types() {
        return Stream.concat(Agreement.meta().withItsParts().stream(), Register.meta().withItsParts().stream())
                .distinct()
                .toList();
    }
}

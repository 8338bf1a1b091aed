package org.entente.corpus.query;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.hierarchy.Hierarchy;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Provision;

/** Which officials speak in the provisions of an agreement, by themselves or by their chapeau. For one thread. */
final class Officials {

    private final Function<String, Optional<Attribution>> chapeaus;

    Officials(Agreement agreement) {
        chapeaus = new Hierarchy(id -> agreement.provision(id).flatMap(Provision::partOf))
                .nearest(id -> agreement.provision(id).flatMap(Provision::by));
    }

    /** Whose act a provision is. */
    Optional<Attribution> by(Provision provision) {
        return provision.by().or(() -> provision.partOf().flatMap(chapeaus));
    }

    Predicate<Provision> speaksIn(String official) {
        // The parts of a chapeau share its attribution, which is looked through once.
        IdentityHashMap<Attribution, Boolean> known = new IdentityHashMap<>();
        return provision -> by(provision)
                .filter(by -> known.computeIfAbsent(
                        by,
                        any -> by.officials().stream()
                                .anyMatch(reference -> reference.ids().contains(official))))
                .isPresent();
    }
}

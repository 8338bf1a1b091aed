package org.entente.corpus.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Provision;

/** Whether the provisions of an agreement, or the agreement as a whole, cite something. */
final class Citing {

    private final String id;
    private final Set<String> works;

    private Citing(String id, Set<String> works) {
        this.id = id;
        this.works = works;
    }

    static Citing of(Agreement agreement, String id) {
        Set<String> works = new HashSet<>();
        works.add(id);
        for (CitedWork work : agreement.works()) {
            if (work.agreement().filter(id::equals).isPresent()) {
                works.add(work.id());
            }
        }
        return new Citing(id, works);
    }

    boolean isMetBy(Provision provision) {
        return provision.citations().stream()
                        .anyMatch(citation ->
                                citation.work().filter(works::contains).isPresent())
                || provision.qualifiers().stream()
                        .anyMatch(qualifier -> qualifier
                                .work()
                                .filter(work -> isOneOf(work.ids()))
                                .isPresent())
                || provision.links().stream()
                        .anyMatch(link -> link.agreement().filter(id::equals).isPresent());
    }

    private boolean isOneOf(List<String> ids) {
        return ids.stream().anyMatch(works::contains);
    }
}

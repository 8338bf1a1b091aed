package org.entente.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.instrument.Relation;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Link;
import org.entente.provision.Provision;
import org.entente.validation.walk.Cursor;
import org.entente.violation.Nearest;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** What refers to another agreement leads to one, and to a provision that it has. */
final class LinkRules {

    /** Near ids are looked for a few times only, since that takes all ids. */
    private static final int MOST_NEAR = 8;

    private final Findings found;
    private final Map<String, Outline> outlines;
    /** By the agreement that is linked to, its provisions that are linked to. */
    private final Map<String, Set<String>> wanted = new HashMap<>();

    private final List<Pending> links = new ArrayList<>();
    /** Which of these there are. */
    private final Map<String, Set<String>> there = new HashMap<>();

    private int near;

    LinkRules(Findings found, Map<String, Outline> outlines) {
        this.found = found;
        this.outlines = outlines;
    }

    /** A link into another agreement, to be looked at when all are known. */
    private record Pending(String agreement, String provision, ValuePath path) {}

    void survey(Agreement agreement, int place) {
        if (!found.wants(CorpusProblem.LINKED_PROVISION_UNKNOWN)) {
            return;
        }
        each(agreement, link -> {
            Optional<String> other = link.get().agreement();
            Optional<String> provision = link.get().provision();
            if (other.isPresent() && provision.isPresent()) {
                wanted.computeIfAbsent(other.get(), any -> new HashSet<>()).add(provision.get());
                links.add(new Pending(
                        other.get(), provision.get(), CorpusRun.path(place).resolve(link.path("provision"))));
            }
        });
    }

    private interface LinkAction {
        void accept(Cursor<Link> link);
    }

    private static void each(Agreement agreement, LinkAction action) {
        Cursor<Provision> provision = Cursor.in("provisions", agreement.provisions());
        while (provision.next()) {
            Cursor<Link> link = provision.each("links", provision.get().links());
            while (link.next()) {
                action.accept(link);
            }
        }
    }

    void check(Agreement agreement, int place) {
        Set<String> ofThis = wanted.get(agreement.id());
        if (ofThis != null) {
            Set<String> known = there.computeIfAbsent(agreement.id(), any -> new HashSet<>());
            agreement
                    .provisions()
                    .forEach(
                            provision -> provision.id().filter(ofThis::contains).ifPresent(known::add));
        }
        if (found.wants(CorpusProblem.AGREEMENT_UNKNOWN)) {
            Cursor<Relation> relation = Cursor.in("relations", agreement.relations());
            while (relation.next()) {
                checkKnown(relation.get().agreement(), relation, place);
            }
            Cursor<CitedWork> work = Cursor.in("works", agreement.works());
            while (work.next()) {
                checkKnown(work.get().agreement(), work, place);
            }
            each(agreement, link -> checkKnown(link.get().agreement(), link, place));
        }
    }

    private void checkKnown(Optional<String> id, Cursor<?> at, int place) {
        if (id.isPresent() && !outlines.containsKey(id.get())) {
            Violation unknown = Violation.of(
                            CorpusProblem.AGREEMENT_UNKNOWN,
                            CorpusRun.path(place).resolve(at.path("agreement")))
                    .with("id", id.get());
            near++;
            Optional<String> nearest = near > MOST_NEAR ? Optional.empty() : Nearest.to(id.get(), outlines.keySet());
            found.add(nearest.map(other -> unknown.with("near", other)).orElse(unknown));
        }
    }

    /** Reports links to missing provisions. A link into an unknown agreement is reported as that alone. */
    void end() {
        for (Pending link : links) {
            if (outlines.containsKey(link.agreement())
                    && !there.getOrDefault(link.agreement(), Set.of()).contains(link.provision())) {
                found.add(Violation.of(CorpusProblem.LINKED_PROVISION_UNKNOWN, link.path())
                        .with("agreement", link.agreement())
                        .with("provision", link.provision()));
            }
        }
    }
}

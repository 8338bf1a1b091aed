package org.entente.json.draft.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.json.problem.DraftProblem;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Location;
import org.entente.violation.Violation;

/** What an expansion found. */
public final class Findings {

    private static final Set<String> OWN =
            Arrays.stream(DraftProblem.values()).map(DraftProblem::code).collect(Collectors.toUnmodifiableSet());
    private static final int ADVISED = 200;

    private final List<Violation> violations = new ArrayList<>();
    /** Where values stand that are refused and stay as they are; what reading finds there as well is reported once. */
    private final Set<Location> refused = new TreeSet<>(NodePlaces.ORDER);

    /** The members of a draft at places where another one stands. */
    private final Map<Location, Members> members = new TreeMap<>(NodePlaces.ORDER);

    public void add(Violation violation, Location at) {
        violations.add(violation.at(at));
    }

    public void refuse(Violation violation, Location at) {
        add(violation, at);
        refused.add(at);
    }

    /** Has reading say nothing of a value whose parts are refused. */
    public void silence(Location at) {
        refused.add(at);
    }

    /** Whether what was probably meant is still looked for; a text with so many slips is not this draft's. */
    public boolean mayAdvise() {
        return violations.size() < ADVISED;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Whether members that are not known are still kept; so many of them are no draft's. */
    public boolean keepsUnknown() {
        return members.size() < ADVISED;
    }

    /** Keeps which members there are at the place of one that is not known, and where the meant one is written. */
    public void unknown(Location at, String known, Optional<String> meant) {
        members.put(at, new Members(known, meant));
    }

    /** What reading found, with the members that a draft has there. */
    public Violation reported(Violation violation) {
        Members there = violation.location().map(members::get).orElse(null);
        if (there == null || !violation.code().equals(JsonProblem.MEMBER_UNKNOWN.code())) {
            return violation;
        }
        if (there.meant().isPresent()) {
            return violation.with("place", there.meant().get());
        }
        return violation.arguments().containsKey("known") ? violation.listing("known", there.known()) : violation;
    }

    private record Members(String known, Optional<String> meant) {}

    /** Whether reading found again what the expansion refused. */
    public boolean isFollowOn(Violation violation) {
        return !OWN.contains(violation.code())
                && violation.location().filter(refused::contains).isPresent();
    }
}

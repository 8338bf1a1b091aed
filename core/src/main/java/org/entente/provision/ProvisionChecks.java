package org.entente.provision;

import org.entente.construction.Checks;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;

/** What is checked of every kind of provision. */
final class ProvisionChecks {

    private ProvisionChecks() {}

    static Checks of(Provision provision) {
        Checks checks = Checks.begin()
                .id("id", provision.id())
                .line("label", provision.label())
                .id("partOf", provision.partOf())
                .id("part", provision.part())
                .oneOf(
                        "text, summary",
                        provision.text().isPresent() || provision.summary().isPresent())
                .ids("policyAreas", provision.policyAreas())
                .needs(
                        "placeListing",
                        provision.placeListing().isPresent(),
                        "places",
                        !provision.places().isEmpty())
                .needs(
                        "listing",
                        provision.listing().isPresent(),
                        "items",
                        !provision.items().isEmpty());
        return saysWhose(provision)
                ? checks
                : checks.add(Violation.of(ValueProblem.REQUIRED, ValuePath.of("by"))
                        .with("member", "by")
                        .listing("members", "by, partOf"));
    }

    private static boolean saysWhose(Provision provision) {
        return provision.by().isPresent() || provision.partOf().isPresent() || provision.kind() == ProvisionKind.CLAUSE;
    }
}

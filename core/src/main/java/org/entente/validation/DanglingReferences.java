package org.entente.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.meta.DefinitionKind;
import org.entente.model.PolicyAreas;
import org.entente.validation.walk.ReferenceWalk;
import org.entente.violation.Nearest;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Reports ids that are not defined, each with what was probably meant. */
final class DanglingReferences implements ReferenceWalk.Dangling {

    private final RuleRun inspection;
    private final Map<DefinitionKind, List<String>> idsOf = new EnumMap<>(DefinitionKind.class);
    /** How many ids may still be compared to find what was meant; some 50 ms of work. */
    private int comparisons = 100_000;

    private DanglingReferences(RuleRun inspection) {
        this.inspection = inspection;
    }

    static void check(RuleRun inspection) {
        inspection.dangles(false);
        ReferenceWalk.each(inspection.agreement(), inspection.definitions()::has, new DanglingReferences(inspection));
    }

    @Override
    public void accept(DefinitionKind kind, String id, ValuePath path) {
        inspection.dangles(true);
        Violation violation = Violation.of(AgreementProblem.REFERENCE_DANGLING, path)
                .with("kind", kind)
                .with("id", id);
        if (kind == DefinitionKind.POLICY_AREA
                && PolicyAreas.standard().area(id).isPresent()) {
            inspection.report(violation.with("shipped", id));
        } else {
            inspection.report(
                    near(kind, id).map(near -> violation.with("near", near)).orElse(violation));
        }
    }

    /** The id that was probably meant; nothing once as many were compared as an agreement that was typed may need. */
    private Optional<String> near(DefinitionKind kind, String id) {
        List<String> ids = idsOf.computeIfAbsent(kind, inspection.definitions()::ids);
        if (ids.size() > comparisons) {
            return Optional.empty();
        }
        comparisons -= ids.size();
        return Nearest.to(id, ids);
    }
}

package org.entente.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.meta.DefinitionKind;
import org.entente.model.PolicyAreas;
import org.entente.validation.walk.ReferenceWalk;
import org.entente.violation.Advice;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Reports ids that are not defined, each with what was probably meant. */
final class DanglingReferences implements ReferenceWalk.Dangling {

    private final RuleRun inspection;
    private final Map<DefinitionKind, List<String>> idsOf = new EnumMap<>(DefinitionKind.class);
    private final Advice advice = new Advice();

    private DanglingReferences(RuleRun inspection) {
        this.inspection = inspection;
    }

    static void check(RuleRun inspection) {
        inspection.dangles(false);
        ReferenceWalk.each(inspection.agreement(), inspection.definitions(), new DanglingReferences(inspection));
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

    private Optional<String> near(DefinitionKind kind, String id) {
        return advice.nearest(id, idsOf.computeIfAbsent(kind, inspection.definitions()::ids));
    }
}

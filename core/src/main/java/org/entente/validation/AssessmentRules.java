package org.entente.validation;

import java.util.List;
import java.util.Optional;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.validation.walk.Cursor;
import org.entente.violation.Violation;

/** What is assessed lies on the scale by which it is assessed. */
final class AssessmentRules {

    static final List<Rule> ALL =
            List.of(new LibraryRule(AgreementProblem.ASSESSMENT_OFF_SCALE, AssessmentRules::offScale)
                    .reading("schemes[].id", "schemes[].grades", "schemes[].least", "schemes[].greatest"));

    private AssessmentRules() {}

    private static void offScale(RuleRun inspection) {
        Cursor<Assessment> assessment =
                Cursor.in("assessments", inspection.agreement().assessments());
        while (assessment.next()) {
            Assessment each = assessment.get();
            Optional<AssessmentScheme> scheme = inspection.definitions().schemes.find(each.scheme());
            if (scheme.isPresent() && !scheme.get().holds(each)) {
                inspection.report(Violation.of(AgreementProblem.ASSESSMENT_OFF_SCALE, assessment.path())
                        .with(
                                "value",
                                each.number()
                                        .map(Object::toString)
                                        .or(each::grade)
                                        .orElseThrow())
                        .with("scheme", each.scheme()));
            }
        }
    }
}

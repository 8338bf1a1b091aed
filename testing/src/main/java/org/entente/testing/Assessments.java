package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnAssessments;

/** Assessments of whether commitments are kept, and the schemes by which they are made. */
public final class Assessments {

    private Assessments() {}

    /**
     * Assessments by number or by grade.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        Unresolved.alone(DrawnAssessments.ASSESSMENTS),
                        OptionalArbitrary.of(30, Arbitraries.of("none", "partial")))
                .as((assessment, grade) -> assessment.toBuilder().grade(grade).build());
    }

    /**
     * Schemes with grades and bounds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AssessmentScheme> schemes() {
        return Unresolved.alone(DrawnAssessments.SCHEMES);
    }

    /**
     * Grades of schemes.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Grade> grades() {
        return DrawnAssessments.GRADES;
    }
}

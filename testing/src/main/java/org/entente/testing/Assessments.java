package org.entente.testing;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;

/** Assessments of whether commitments are kept, and the schemes by which they are made. */
public final class Assessments {

    private static final List<String> NUMBERS = List.of("-1", "0", "0.5", "1");

    private static final Arbitrary<Grade> GRADES = Drawn.of(Grade.meta(), Grade::builder)
            .with("code", Arbitraries.of("none", "partial", "full", "이행"))
            .maybe(60, "number", Arbitraries.of(NUMBERS).map(BigDecimal::new))
            .maybe(40, "label", Texts.LOCALIZED)
            .values(grade -> grade.build());

    /** Schemes on which every number from -1 to 1 lies, and every grade if they have none. */
    static final Arbitrary<Unresolved<AssessmentScheme>> SCHEMES = Drawn.of(
                    AssessmentScheme.meta(), AssessmentScheme::builder)
            .with("id", Arbitraries.of("scheme", "체계", "s/1"))
            .maybe(80, "name", Texts.LOCALIZED)
            .with("least", Arbitraries.of("-1", "-5.0").map(BigDecimal::new))
            .maybe(70, "greatest", Arbitraries.of("1", "100").map(BigDecimal::new))
            .maybe(40, "grades", GRADES.list().ofMinSize(1).ofMaxSize(3))
            .maybeDraw(10, "citations", Unresolved.few(Sources.CITATIONS))
            .maybe(3, "note", Texts.LOCALIZED)
            .unresolved(scheme -> scheme.build());

    private static final Arbitrary<Unresolved<String>> SCHEME_IDS = Unresolved.oneOf(Definitions::schemes)
            .map(scheme -> definitions -> scheme.in(definitions).orElseThrow());

    /** Assessments by number; there is a scheme to make them by. */
    static final Arbitrary<Unresolved<Assessment>> ASSESSMENTS = Drawn.of(Assessment.meta(), Assessment::builder)
            .draw("scheme", SCHEME_IDS)
            .maybeId(80, "provision", Definitions::provisions)
            .maybeId(20, "item", Definitions::items)
            .maybeId(80, "actor", Definitions::actors)
            .with("number", Arbitraries.of(NUMBERS).map(BigDecimal::new))
            .maybeDraw(40, "assessor", Unresolved.reference(Definitions::actors))
            .maybe(60, "period", Dates.dateSpans())
            .maybe(60, "date", Dates.uncertainDates())
            .maybeDraw(20, "evidence", Unresolved.few(Sources.CITATIONS))
            .maybe(5, "note", Texts.LOCALIZED)
            .without("grade")
            .unresolved(assessment -> assessment.build());

    private Assessments() {}

    /**
     * Assessments by number or by grade.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        Unresolved.alone(ASSESSMENTS), OptionalArbitrary.of(30, Arbitraries.of("none", "partial")))
                .as((assessment, grade) -> assessment.toBuilder().grade(grade).build());
    }

    /**
     * Schemes with grades and bounds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AssessmentScheme> schemes() {
        return Unresolved.alone(SCHEMES);
    }

    /**
     * Grades of schemes.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Grade> grades() {
        return GRADES;
    }
}

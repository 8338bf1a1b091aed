package org.entente.testing.part;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;

/** Assessments, and the schemes by which they are made. */
public final class DrawnAssessments {

    private static final List<String> NUMBERS = List.of("-1", "0", "0.5", "1");

    public static final Arbitrary<Grade> GRADES = Drawn.of(Grade.meta(), Grade::builder)
            .with("code", Arbitraries.of("none", "partial", "full", "이행"))
            .maybe(60, "number", Arbitraries.of(NUMBERS).map(BigDecimal::new))
            .maybe(40, "label", Words.LOCALIZED)
            .values(grade -> grade.build());

    /** Schemes on which every number from -1 to 1 lies, and every grade if they have none. */
    public static final Arbitrary<Unresolved<AssessmentScheme>> SCHEMES = Drawn.of(
                    AssessmentScheme.meta(), AssessmentScheme::builder)
            .with("id", Arbitraries.of("scheme", "체계", "s/1"))
            .maybe(80, "name", Words.LOCALIZED)
            .with("least", Arbitraries.of("-1", "-5.0").map(BigDecimal::new))
            .maybe(70, "greatest", Arbitraries.of("1", "100").map(BigDecimal::new))
            .maybe(40, "grades", GRADES.list().ofMinSize(1).ofMaxSize(3))
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(scheme -> scheme.build());

    private static final Arbitrary<Unresolved<String>> SCHEME_IDS = Unresolved.oneOf(Definitions::schemes)
            .map(scheme -> definitions -> scheme.in(definitions).orElseThrow());

    /** Assessments by number; there is a scheme to make them by. */
    public static final Arbitrary<Unresolved<Assessment>> ASSESSMENTS = Drawn.of(Assessment.meta(), Assessment::builder)
            .draw("scheme", SCHEME_IDS)
            .maybeId(80, "provision", Definitions::provisions)
            .maybeId(20, "item", Definitions::items)
            .maybeId(80, "actor", Definitions::actors)
            .with("number", Arbitraries.of(NUMBERS).map(BigDecimal::new))
            .maybeDraw(40, "assessor", Unresolved.reference(Definitions::actors))
            .maybe(60, "period", DrawnDates.dateSpans())
            .maybe(60, "date", DrawnDates.uncertainDates())
            .maybeDraw(20, "evidence", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(5, "note", Words.LOCALIZED)
            .without("grade")
            .unresolved(assessment -> assessment.build());

    private DrawnAssessments() {}
}

package org.entente.testing;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;

/** Assessments of whether commitments are kept, and the schemes by which they are made. */
public final class Assessments {

    private static final List<String> NUMBERS = List.of("-1", "0", "0.5", "1");

    private static final Arbitrary<Grade> GRADES = BuilderArbitrary.of(Grade::builder)
            .with(Arbitraries.of("none", "partial", "full", "이행"), (grade, code) -> grade.code(code))
            .maybe(60, Arbitraries.of(NUMBERS).map(BigDecimal::new), (grade, number) -> grade.number(number))
            .maybe(40, Texts.LOCALIZED, (grade, label) -> grade.label(label))
            .values(grade -> grade.build());

    /** Schemes on which every number from -1 to 1 lies, and every grade if they have none. */
    static final Arbitrary<Unresolved<AssessmentScheme>> SCHEMES = BuilderArbitrary.of(AssessmentScheme::builder)
            .with(Arbitraries.of("scheme", "체계", "s/1"), (scheme, id) -> scheme.id(id))
            .maybe(80, Texts.LOCALIZED, (scheme, name) -> scheme.name(name))
            .with(Arbitraries.of("-1", "-5.0").map(BigDecimal::new), (scheme, least) -> scheme.least(least))
            .maybe(70, Arbitraries.of("1", "100").map(BigDecimal::new), (scheme, most) -> scheme.greatest(most))
            .maybe(40, GRADES.list().ofMinSize(1).ofMaxSize(3), (scheme, grades) -> scheme.grades(grades))
            .maybeDraw(10, Unresolved.few(Sources.CITATIONS), (scheme, works) -> scheme.citations(works))
            .maybe(3, Texts.LOCALIZED, (scheme, note) -> scheme.note(note))
            .unresolved(scheme -> scheme.build());

    private static final Arbitrary<Unresolved<String>> SCHEME_IDS = Unresolved.oneOf(Definitions::schemes)
            .map(scheme -> definitions -> scheme.in(definitions).orElseThrow());

    /** Assessments by number; there is a scheme to make them by. */
    static final Arbitrary<Unresolved<Assessment>> ASSESSMENTS = BuilderArbitrary.of(Assessment::builder)
            .draw(SCHEME_IDS, (assessment, scheme) -> assessment.scheme(scheme))
            .maybeId(80, Definitions::provisions, (assessment, provision) -> assessment.provision(provision))
            .maybeId(20, Definitions::items, (assessment, item) -> assessment.item(item))
            .maybeId(80, Definitions::actors, (assessment, actor) -> assessment.actor(actor))
            .with(Arbitraries.of(NUMBERS).map(BigDecimal::new), (assessment, number) -> assessment.number(number))
            .maybeDraw(40, Unresolved.reference(Definitions::actors), (assessment, who) -> assessment.assessor(who))
            .maybe(60, Dates.dateSpans(), (assessment, period) -> assessment.period(period))
            .maybe(60, Dates.uncertainDates(), (assessment, date) -> assessment.date(date))
            .maybeDraw(20, Unresolved.few(Sources.CITATIONS), (assessment, works) -> assessment.evidence(works))
            .maybe(5, Texts.LOCALIZED, (assessment, note) -> assessment.note(note))
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

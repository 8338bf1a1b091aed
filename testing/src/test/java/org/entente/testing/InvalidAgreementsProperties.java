package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tag;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.AgreementJsonException;
import org.entente.json.EntenteJson;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.LifecycleAct;

class InvalidAgreementsProperties {

    @Provide
    Arbitrary<Invalid<Agreement>> invalid() {
        return InvalidAgreements.of(Examples.agreements());
    }

    @Provide
    Arbitrary<Invalid<Agreement>> structural() {
        return InvalidAgreements.of(
                Examples.agreements().map(Examples::rich),
                "null-value",
                "type-mismatch",
                "member-unknown",
                "member-misspelt",
                "member-duplicate",
                "required",
                "id-malformed",
                "term-malformed",
                "date-malformed",
                "json-truncated",
                "reference-dangling");
    }

    @Property(tries = 300)
    void invalidAgreementsAreReportedAsPromised(@ForAll("invalid") Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
    }

    @Tag("thorough")
    @Property(tries = 5000)
    void thousandsOfBrokenAgreementsAreReportedAsPromised(@ForAll Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
    }

    @Property(tries = 150)
    void brokenDefaultAgreementsAreReportedAsPromised(@ForAll Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
    }

    @Provide
    Arbitrary<Invalid<Agreement>> madeOnAnUnknownDay() {
        Agreement made = ReferenceAgreements.march2021().toBuilder()
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.AMENDMENT)
                        .done(DateSpan.parse("../2021-03-18"))
                        .build())
                .build();
        return InvalidAgreements.of(Arbitraries.just(made), "party-not-valid", "cited-work-later");
    }

    @Property(tries = 20)
    void aTextOfUnknownDayIsDatedFirst(@ForAll("madeOnAnUnknownDay") Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
    }

    /** What checking calls an error, reading refuses, and nothing else. */
    @Property(tries = 300)
    void readingRefusesWhatCheckingCallsAnError(@ForAll("invalid") Invalid<Agreement> invalid) throws IOException {
        assertEquals(
                errors(EntenteJson.standard()
                        .check(new ByteArrayInputStream(invalid.bytes()))
                        .report()),
                errorsOfReading(invalid.bytes()));
    }

    private static List<String> errorsOfReading(byte[] document) throws IOException {
        try {
            EntenteJson.standard().read(new ByteArrayInputStream(document));
            return List.of();
        } catch (AgreementJsonException refusal) {
            return errors(refusal.report());
        }
    }

    private static List<String> errors(ValidationReport report) {
        return report.errors().stream()
                .map(error -> error.code() + " " + error.path())
                .toList();
    }

    @Tag("thorough")
    @Property(tries = 1000)
    void aThousandThatCannotBeReadHaveNoFollowOn(@ForAll("structural") Invalid<Agreement> invalid) {
        whateverCannotBeReadHasNoFollowOn(invalid);
    }

    @Property(tries = 100)
    void whateverCannotBeReadHasNoFollowOn(@ForAll("structural") Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
        if (!invalid.code().equals("reference-dangling")) {
            assertEquals(List.of(), Verdict.followOn(invalid));
        }
    }

    @Property(tries = 50)
    void brokenAgreementsShrinkWithinTheirFault(@ForAll Random random) {
        Shrinkable<Invalid<Agreement>> invalid =
                InvalidAgreements.of(Examples.agreements()).generator(1000).next(random);
        String way = way(invalid.value());
        invalid.shrink().limit(20).forEach(smaller -> assertEquals(way, way(smaller.value())));
    }

    /** The change without its place. */
    private static String way(Invalid<Agreement> invalid) {
        return invalid.change().split(" \\(", 2)[0];
    }

    @Property(tries = 100)
    void codesAreChosen(@ForAll("structural") Invalid<Agreement> invalid) {
        assertTrue(invalid.severity() == Severity.ERROR);
        assertTrue(invalid.report().hasErrors());
    }
}

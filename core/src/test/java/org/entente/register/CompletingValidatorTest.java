package org.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.entente.violation.ViolationSink;
import org.junit.jupiter.api.Test;

class CompletingValidatorTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(Actor.of("coast", "en", "Coast"))
            .addActor(Actor.of("mixed", "en", "Wr\u043Eng"))
            .addActor(Actor.of("torn", "en", "Torn").toBuilder().parent("lost").build())
            .build();

    private static final CompletingValidator VALIDATOR =
            CompletingValidator.of(REGISTER, AgreementValidator.standard());

    private static Agreement of(List<Actor> actors, String... parties) {
        Agreement.Builder agreement =
                Agreement.builder().id("a").title("en", "x").actors(actors);
        List.of(parties).forEach(id -> agreement.addParty(Party.of(id)));
        return agreement.build();
    }

    private static List<String> reported(ValidationReport report) {
        return report.violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    @Test
    void whatTheRegisterHasIsThere() {
        assertEquals(List.of(), reported(VALIDATOR.validate(of(List.of(), "coast", "mixed"))));
        assertEquals(
                List.of("reference-dangling parties[1].actor"),
                reported(VALIDATOR.validate(of(List.of(), "coast", "none"))));
    }

    @Test
    void warningsOfTheRegisterAloneAreLeftOut() {
        assertEquals(
                List.of("name-mixed-scripts actors[0].name.en"),
                reported(VALIDATOR.validate(of(List.of(Actor.of("own", "en", "\u0410sia")), "own", "mixed"))));
    }

    @Test
    void likenessToTheRegisterFollowsTheOwn() {
        ValidationReport report = VALIDATOR.validate(
                of(List.of(Actor.of("c\u043East", "en", "Own"), Actor.of("z", "en", "Z")), "coast", "c\u043East", "z"));

        assertEquals(List.of("id-look-alike actors[2].id"), reported(report));
        assertEquals("actors[0].id", report.violations().get(0).arguments().get("where"));
    }

    @Test
    void errorsOfTheRegisterStay() {
        assertEquals(
                List.of("reference-dangling actors[0].parent"), reported(VALIDATOR.validate(of(List.of(), "torn"))));
    }

    @Test
    void aSinkThatHasEnoughIsNotAsked() {
        List<Violation> found = new ArrayList<>();
        VALIDATOR.validate(new Examination(of(List.of(), "coast", "none", "absent"), List.of()), new ViolationSink() {
            @Override
            public boolean add(Violation violation) {
                found.add(violation);
                return false;
            }

            @Override
            public boolean takes(Severity severity) {
                return severity == Severity.ERROR;
            }
        });
        assertEquals(1, found.size());
        assertEquals(AgreementValidator.standard().rules(), VALIDATOR.rules());
    }
}

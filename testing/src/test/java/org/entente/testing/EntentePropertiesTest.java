package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The ready-made properties hold where they should, and report what is wrong where they do not. */
class EntentePropertiesTest {

    private static final Agreement AGREEMENT =
            Agreement.builder().id("a").title("en", "A").build();

    private static final Agreement OTHER = AGREEMENT.toBuilder().id("b").build();

    private static final Agreement DANGLING =
            AGREEMENT.toBuilder().addParty(Party.of("absent")).build();

    @Test
    void roundTripsPass() {
        EntenteProperties.roundTrips(AGREEMENT, EntenteJson.standard()::write, EntenteJson.standard()::read);
    }

    @Test
    void aLossyRoundTripIsReportedAsJson() {
        fails("\"id\": \"b\"", () -> EntenteProperties.roundTrips(AGREEMENT, each -> each, each -> OTHER));
    }

    @Test
    void failureInARoundTripIsReported() {
        fails(
                "no space",
                () -> EntenteProperties.roundTrips(
                        AGREEMENT,
                        each -> {
                            throw new IOException("no space");
                        },
                        each -> OTHER));
    }

    @Test
    void equalityGoesWithJson() {
        EntenteProperties.equalsAsJsonDoes(AGREEMENT, AGREEMENT.toBuilder().build());
        EntenteProperties.equalsAsJsonDoes(AGREEMENT, OTHER);
        Agreement english = AGREEMENT.toBuilder()
                .title(LocalizedText.of("en", "A").and("ko", "가"))
                .build();
        Agreement korean = AGREEMENT.toBuilder()
                .title(LocalizedText.of("ko", "가").and("en", "A"))
                .build();
        EntenteProperties.equalsAsJsonDoes(english, korean);
        EntenteProperties.equalsAsJsonDoes(amounting("1.5"), amounting("1.50"));
    }

    private static Agreement amounting(String number) {
        Quantity quantity =
                Quantity.builder().asPrinted("n").value(new BigDecimal(number)).build();
        return AGREEMENT.toBuilder()
                .addProvision(Position.builder()
                        .by(Attribution.unattributed())
                        .summary("en", "S")
                        .addQuantity(quantity)
                        .build())
                .build();
    }

    @Test
    void errorsAreReported() {
        EntenteProperties.acceptedBy(AGREEMENT, AgreementValidator.standard());
        fails("absent", () -> EntenteProperties.acceptedBy(DANGLING, AgreementValidator.standard()));
    }

    @Test
    void aValidatorThatReportsErrorsIsSound() {
        EntenteProperties.validatesSoundly(DANGLING, AgreementValidator.standard());
    }

    @Test
    void validatorsThatChangeTheirMindAreReported() {
        int[] calls = {0};
        Rule moody = Rule.of(
                AgreementProblem.TREATY_TERM,
                examination ->
                        Stream.of(Violation.of(AgreementProblem.TREATY_TERM, ValuePath.of("call" + calls[0]++))));
        EntenteProperties.validatesSoundly(AGREEMENT, AgreementValidator.standard());
        fails(
                "the second report",
                () -> EntenteProperties.validatesSoundly(
                        AGREEMENT, AgreementValidator.standard().with(moody)));
    }

    private static void fails(String message, Executable property) {
        AssertionError error = assertThrows(AssertionError.class, property);
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }
}

package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.quantity.Quantity;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in and out. */
class TablesTest {

    @TempDir
    private Path folder;

    @Test
    void theReferenceStatementComesBack() throws IOException {
        List<Agreement> statement = List.of(ReferenceAgreements.march2021());
        EntenteTables.standard().write(folder, statement);
        assertEquals(statement, EntenteTables.standard().read(folder));
    }

    /** What is read has limits, since it comes from outside; what is written has none. */
    @ParameterizedTest
    @CsvSource({"1000, ", "1001, 2 quantities.value limit-token"})
    void numbersOfAnyLengthAreWritten(int digits, String refused) throws IOException {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addProvision(Commitment.builder()
                        .summary("en", "Each pays.")
                        .by(Attribution.allParties())
                        .addQuantity(Quantity.builder()
                                .value(new BigDecimal("7".repeat(digits)))
                                .unit(Code.of(CodeScheme.ISO_4217, "EUR"))
                                .build())
                        .build())
                .build();
        assertEquals(List.of(), EntenteTables.standard().unfit(agreement).violations());
        EntenteTables.standard().write(folder, List.of(agreement));
        assertEquals(
                Stream.ofNullable(refused).toList(),
                Folder.codes(EntenteTables.standard().check(folder)));
    }
}

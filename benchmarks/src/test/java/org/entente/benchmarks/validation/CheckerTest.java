package org.entente.benchmarks.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every validator finds the same in the same places. */
class CheckerTest {

    @ParameterizedTest
    @EnumSource
    void findsNothingInTheStatement(Checker checker) throws IOException {
        assertEquals(List.of(), Findings.of(checker, Specimen.VALID.document()));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSame25Faults(Checker checker) throws IOException {
        List<Finding> found = Findings.of(checker, Specimen.FAULTY.document());

        assertEquals(Findings.of(Checker.OURS, Specimen.FAULTY.document()), found);
        assertEquals(25, found.size());
        assertEquals(
                RecordRule.BETWEEN_OBJECTS.stream().map(RecordRule::code).collect(Collectors.toSet()),
                found.stream().map(Finding::code).collect(Collectors.toSet()));
    }

    @Test
    void findTheSameInGeneratedAgreements() throws IOException {
        Records records = Records.plain();
        for (Agreement agreement : Corpus.standard(15)) {
            AgreementRecord document =
                    records.read(EntenteJson.standard().writeLine(agreement).getBytes(StandardCharsets.UTF_8));
            List<Finding> ours = Findings.of(Checker.OURS, document);
            for (Checker checker : Checker.values()) {
                assertEquals(ours, Findings.of(checker, document));
            }
        }
    }
}

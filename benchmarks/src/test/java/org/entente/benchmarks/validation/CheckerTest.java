package org.entente.benchmarks.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
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

    private static List<Finding> findings(Checker checker, AgreementRecord document) {
        Check<Object, Object> check = checker.start();
        return check.findings(check.validate(check.prepare(document))).stream()
                .sorted(Comparator.comparing(Finding::code).thenComparing(Finding::path))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInTheStatement(Checker checker) throws IOException {
        assertEquals(List.of(), findings(checker, Specimen.VALID.document()));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSame25Faults(Checker checker) throws IOException {
        List<Finding> found = findings(checker, Specimen.FAULTY.document());

        assertEquals(findings(Checker.OURS, Specimen.FAULTY.document()), found);
        assertEquals(25, found.size());
        assertEquals(
                Arrays.stream(RecordRule.values()).map(RecordRule::code).collect(Collectors.toSet()),
                found.stream().map(Finding::code).collect(Collectors.toSet()));
    }

    @Test
    void findTheSameInGeneratedAgreements() throws IOException {
        Records records = Records.plain();
        for (Agreement agreement : Corpus.standard(50)) {
            AgreementRecord document =
                    records.read(EntenteJson.standard().writeLine(agreement).getBytes("UTF-8"));
            List<Finding> ours = findings(Checker.OURS, document);
            assertEquals(ours, findings(Checker.HIBERNATE, document));
            assertEquals(ours, findings(Checker.YAVI, document));
        }
    }
}

package org.entente.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.benchmarks.build.Part;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.source.Digest;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.LocalizedText;
import org.junit.jupiter.api.Test;

/** The parts of a read do the work of a read. */
class PartTest {

    private static AgreementRecord statement() throws IOException {
        return Records.plain().read(Corpus.statement());
    }

    private static List<Object> made(Part part, AgreementRecord document) {
        List<Object> made = new ArrayList<>();
        part.of(document).accept(made::add);
        return made;
    }

    @Test
    void leavesAreMadeOnceAndEqual() throws IOException {
        AgreementRecord statement = statement();
        List<Object> made = made(Part.LEAVES, statement);

        assertEquals(
                statement.title(),
                made.stream()
                        .filter(LocalizedText.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                statement.events().stream().map(event -> event.act()).toList(),
                made.stream().filter(LifecycleAct.class::isInstance).toList());
        assertEquals(
                new String(Corpus.statement(), java.nio.charset.StandardCharsets.UTF_8).split("\"digest\":", -1).length
                        - 1,
                made.stream().filter(Digest.class::isInstance).count());
    }

    @Test
    void theRulesFindNothingInTheStatement() throws IOException {
        List<Object> made = made(Part.RULES, statement());

        assertEquals(1, made.size());
        assertTrue(((ValidationReport) made.get(0)).violations().isEmpty());
    }
}

package org.entente.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import org.entente.benchmarks.build.Model;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.fixture.ReferenceAgreements;
import org.entente.wording.LocalizedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every model builds the same values from the same leaves. */
class ModelTest {

    private static AgreementRecord leaves;

    @BeforeAll
    static void read() throws IOException {
        leaves = Records.plain().read(Corpus.statement());
    }

    @ParameterizedTest
    @EnumSource
    void buildsEqualValuesAnew(Model model) throws IOException {
        Object built = model.build(leaves);
        Object again = model.build(Records.plain().read(Corpus.statement()));

        assertNotSame(built, again);
        assertEquals(built, again);
        assertEquals(built.hashCode(), again.hashCode());
    }

    @ParameterizedTest
    @EnumSource
    void copiesWithAnotherNote(Model model) {
        LocalizedText note = LocalizedText.of("en", "another");
        Object built = model.build(leaves);

        assertNotEquals(model.copy(built, note), model.copy(built, LocalizedText.of("en", "a third")));
    }

    @Test
    void buildsWhatIsRead() {
        assertEquals(ReferenceAgreements.march2021(), Model.OURS.build(leaves));
        assertEquals(leaves, Model.RECORDS.build(leaves));
        assertEquals(ReferenceAgreements.march2021().provisions(), Model.OUR_PROVISIONS.build(leaves));
        assertEquals(leaves.provisions(), Model.RECORD_PROVISIONS.build(leaves));
    }
}

package org.entente.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.entente.benchmarks.build.Model;
import org.entente.benchmarks.build.SameValues;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CommitmentRecord;
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
        assertDoesNotThrow(() -> SameValues.check(leaves));
        AgreementRecord another = (AgreementRecord) Model.RECORDS.copy(leaves, LocalizedText.of("en", "another"));
        assertThrows(IllegalStateException.class, () -> SameValues.check(another));
    }

    /** With the old note again, a copy is the old value. */
    @Test
    void aCopyOfARecordDiffersInItsNoteAlone() {
        LocalizedText other = LocalizedText.of("en", "another");
        CommitmentRecord commitment = leaves.provisions().stream()
                .filter(CommitmentRecord.class::isInstance)
                .map(CommitmentRecord.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals(leaves, Model.RECORDS.copy(Model.RECORDS.copy(leaves, other), leaves.note()));
        assertEquals(
                commitment,
                Model.RECORD_PROVISIONS.copy(
                        List.of(Model.RECORD_PROVISIONS.copy(leaves.provisions(), other)), commitment.note()));
    }
}

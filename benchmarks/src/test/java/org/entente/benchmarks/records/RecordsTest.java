package org.entente.benchmarks.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;

/** The records that the build makes. */
class RecordsTest {

    @Test
    void haveTheMembersOfTheirTypes() throws ClassNotFoundException {
        for (MetaType<?> type : Agreement.meta().withItsParts()) {
            List<String> expected = new ArrayList<>(type == Agreement.meta() ? List.of("format") : List.of());
            type.members().stream().map(MetaMember::name).forEach(expected::add);

            assertEquals(expected, components(type), type.name());
        }
    }

    private static List<String> components(MetaType<?> type) throws ClassNotFoundException {
        Class<?> made = Class.forName(RecordsTest.class.getPackageName() + "." + type.name() + "Record");
        return Arrays.stream(made.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void refuseToBeWithoutWhatIsMandatory() {
        assertThrows(NullPointerException.class, () -> new CodeRecord(null, "KR", null, null));
    }

    @Test
    void copyListsAndTakeNoneForEmpty() {
        List<String> members = new ArrayList<>(List.of("KR"));
        ReferenceRecord made = new ReferenceRecord(null, null, members);
        members.add("US");

        assertEquals(List.of("KR"), made.members());
        assertEquals(List.of(), new ReferenceRecord("KR", null, null).members());
    }
}

package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}

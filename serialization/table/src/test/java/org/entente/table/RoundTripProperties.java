package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.entente.model.Agreement;
import org.entente.violation.InvalidValueException;

/** What tables can hold comes back as it was; of the rest they say that they cannot. */
class RoundTripProperties {

    @Property(tries = 100)
    void whatTablesHoldComesBackEqual(@ForAll Agreement agreement) throws IOException {
        Folder folder = Folder.temporary();
        EntenteTables tables = EntenteTables.standard();
        boolean isFit = tables.unfit(agreement).isEmpty();
        Statistics.collect(isFit);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        if (isFit) {
            tables.write(folder.path(), List.of(agreement));
            assertEquals(List.of(agreement), tables.read(folder.path()));
        } else {
            assertThrows(InvalidValueException.class, () -> tables.write(folder.path(), List.of(agreement)));
            assertTrue(folder.all().isEmpty());
        }
    }
}

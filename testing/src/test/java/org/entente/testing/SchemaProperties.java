package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;

class SchemaProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EntenteJson.schema(), InputFormat.JSON);

    @Tag("thorough")
    @Property(tries = 1000)
    void aThousandAgreementsConformToTheSchema(@ForAll Agreement agreement) {
        everyValidAgreementConformsToTheSchema(agreement);
    }

    @Property(tries = 150)
    void everyValidAgreementConformsToTheSchema(@ForAll Agreement agreement) {
        assertEquals(List.of(), SCHEMA.validate(EntenteJson.standard().write(agreement), InputFormat.JSON));
    }
}

package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.json.mapper.MapperRefusalContract;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;

class MapperRefusalTest extends MapperRefusalContract {

    MapperRefusalTest() {
        super(new Jackson2Mappers());
    }

    /** A problem has a line and a column; how many characters are before it is not known. */
    @Test
    void noOffsetIsClaimed() {
        JsonMapper mapper = JsonMapper.builder().addModule(new EntenteModule()).build();
        AgreementMappingException refused =
                assertThrows(AgreementMappingException.class, () -> mapper.readValue("{}", Agreement.class));
        assertEquals(-1, refused.getLocation().getCharOffset());
        assertEquals(1, refused.getLocation().getLineNr());
    }
}

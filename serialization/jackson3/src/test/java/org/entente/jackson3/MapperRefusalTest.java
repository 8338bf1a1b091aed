package org.entente.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entente.json.mapper.MapperRefusalContract;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MapperRefusalTest extends MapperRefusalContract {

    MapperRefusalTest() {
        super(new Jackson3Mappers());
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

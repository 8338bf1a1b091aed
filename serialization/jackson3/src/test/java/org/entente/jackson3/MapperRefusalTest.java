package org.entente.jackson3;

import org.entente.json.mapper.MapperRefusalContract;

class MapperRefusalTest extends MapperRefusalContract {

    MapperRefusalTest() {
        super(new Jackson3Mappers());
    }
}

package org.entente.jackson2;

import org.entente.json.mapper.MapperRefusalContract;

class MapperRefusalTest extends MapperRefusalContract {

    MapperRefusalTest() {
        super(new Jackson2Mappers());
    }
}

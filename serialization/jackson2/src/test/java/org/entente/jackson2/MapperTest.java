package org.entente.jackson2;

import org.entente.json.mapper.MapperContract;

class MapperTest extends MapperContract {

    MapperTest() {
        super(new Jackson2Mappers());
    }
}

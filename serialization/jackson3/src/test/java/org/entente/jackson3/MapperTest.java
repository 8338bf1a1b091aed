package org.entente.jackson3;

import org.entente.json.mapper.MapperContract;

class MapperTest extends MapperContract {

    MapperTest() {
        super(new Jackson3Mappers());
    }
}

package org.entente.jackson2;

import org.entente.json.mapper.MapperPropertyContract;

class MapperProperties extends MapperPropertyContract {

    MapperProperties() {
        super(new Jackson2Mappers());
    }
}

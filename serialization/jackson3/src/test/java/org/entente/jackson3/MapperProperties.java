package org.entente.jackson3;

import org.entente.json.mapper.MapperPropertyContract;

class MapperProperties extends MapperPropertyContract {

    MapperProperties() {
        super(new Jackson3Mappers());
    }
}

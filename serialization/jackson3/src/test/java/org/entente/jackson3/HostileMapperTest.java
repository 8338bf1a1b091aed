package org.entente.jackson3;

import org.entente.json.mapper.HostileMapperContract;

class HostileMapperTest extends HostileMapperContract {

    HostileMapperTest() {
        super(new Jackson3Mappers());
    }
}

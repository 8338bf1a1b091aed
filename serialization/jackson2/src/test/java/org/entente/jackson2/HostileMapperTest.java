package org.entente.jackson2;

import org.entente.json.mapper.HostileMapperContract;

class HostileMapperTest extends HostileMapperContract {

    HostileMapperTest() {
        super(new Jackson2Mappers());
    }
}

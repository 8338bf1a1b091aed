package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.entente.rooms.Rooms;
import org.entente.rooms.RoomsRules;
import org.junit.jupiter.api.Test;

/** The rooms of this module. */
class RoomsTest extends RoomsRules {

    private static final Rooms ROOMS = Rooms.of(
            "org.entente.json",
            "problem",
            "token",
            "tree",
            "text",
            "reading",
            "schema",
            "type",
            "format",
            "patch",
            "draft.tree",
            "draft.form",
            "draft.quote",
            "draft",
            "",
            "mapper");

    RoomsTest() {
        super(ROOMS);
    }

    @Test
    void noParserIsKnown() {
        for (String parser : List.of("com.fasterxml.jackson", "tools.jackson", "org.entente.jackson")) {
            assertEquals(Set.of(), ROOMS.using(parser), parser);
        }
    }
}

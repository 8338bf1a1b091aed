package org.entente.register.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.junit.jupiter.api.Test;

class StandardJsonTest {

    private static final EntenteJson JSON = EntenteJson.standard().with(StandardRegister.get());

    private static final String REDUCED = """
            {"format":"entente/1.0","id":"a","title":{"en":"x"},"parties":[{"actor":"KR"},{"actor":"UNSC"}],\
            "provisions":[{"kind":"COMMITMENT","summary":{"en":"s"},"by":{"extent":"ALL_PARTIES"},\
            "policyAreas":["cybersecurity"]}]}""";

    @Test
    void anAgreementCopiesNoShippedArea() throws IOException {
        Agreement read = JSON.read(REDUCED);

        assertEquals(
                List.copyOf(PolicyAreas.standard().withBroader("cybersecurity")),
                read.policyAreas().stream().map(PolicyArea::id).toList());
        assertEquals(1, read.provisionsIn("digital-cyber").size());
        assertEquals(REDUCED, JSON.reduced().writeLine(read));
        assertEquals(read, JSON.read(JSON.writeLine(read)));
    }

    @Test
    void nothingIsSaidOfWhatTheRegisterHas() {
        assertEquals(List.of(), JSON.check(REDUCED).report().violations());
    }

    /** The Republic of Korea was its own predecessor: "KOREA" was taken for its name. */
    @Test
    void draftsDefineActorsAsTheRegisterDoes() throws IOException {
        List<Actor> actors = StandardRegister.get().actors();
        String ids = actors.stream().map(actor -> '"' + actor.id() + '"').collect(Collectors.joining(", "));

        Agreement read = JSON.drafts().read("{\"language\": \"en\", \"title\": \"x\", \"actors\": [" + ids + "]}");

        assertEquals(actors, read.actors());
    }
}

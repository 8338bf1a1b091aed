package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.testing.faults.JsonDraft;
import org.entente.testing.faults.JsonPlace;

/** There is one way to write an agreement, whatever the way in which it was read. */
@PropertyDefaults(tries = 150)
class CanonicalFormProperties {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static final List<String> SPACES = List.of("", "", " ", "\n", "\r\n\t", "   ");

    @Property
    void isIdempotent(@ForAll Agreement agreement) throws Exception {
        String once = JSON.write(agreement);
        assertEquals(once, JSON.write(JSON.read(once)));
    }

    @Tag("thorough")
    @Property(tries = 2000)
    void isThatOfThousandsOfAgreements(@ForAll Agreement agreement, @ForAll Random random) throws Exception {
        isIdempotent(agreement);
        doesNotDependOnOrderSpacesAndEscapes(agreement, random);
    }

    @Property(tries = 100)
    void doesNotDependOnOrderSpacesAndEscapes(@ForAll Agreement agreement, @ForAll Random random) throws Exception {
        String other = respelt(reordered(JsonDraft.object(JSON.writeLine(agreement)), random), random);
        Agreement read = JSON.read(other);
        assertEquals(agreement, read);
        assertEquals(JSON.write(agreement), JSON.write(read));
    }

    /** The members of all objects in another order; of a text by language the first leads, so those stay. */
    private static String reordered(ObjectNode root, Random random) {
        for (JsonPlace site : JsonPlace.in(root)) {
            if (site.isObject()) {
                ObjectNode object = (ObjectNode) site.node();
                List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
                Collections.shuffle(members, random);
                object.removeAll();
                members.forEach(member -> object.set(member.getKey(), member.getValue()));
            }
        }
        return JsonDraft.written(root);
    }

    /** The same JSON value with spaces between tokens, and with characters of strings escaped. */
    private static String respelt(String json, Random random) {
        StringBuilder out = new StringBuilder();
        boolean inString = false;
        boolean escaped = false;
        for (int i = 0; i < json.length(); i++) {
            char next = json.charAt(i);
            boolean literal = inString && !escaped && next != '"' && next != '\\';
            if (literal && random.nextInt(8) == 0) {
                out.append(String.format("\\u%04x", (int) next));
            } else if (!inString && "{}[]:,".indexOf(next) >= 0) {
                out.append(space(random)).append(next).append(space(random));
            } else {
                out.append(next);
            }
            inString ^= next == '"' && !escaped;
            escaped = inString && !escaped && next == '\\';
        }
        return out.append(space(random)).toString();
    }

    private static String space(Random random) {
        return SPACES.get(random.nextInt(SPACES.size()));
    }
}

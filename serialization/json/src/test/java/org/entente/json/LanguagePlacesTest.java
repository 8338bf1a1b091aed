package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden documents have every member, so a malformed language is reported at every place of a language. */
class LanguagePlacesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Golden> documents() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void memberNamesAsLanguagesAreReported(Golden golden) throws IOException {
        Changed changed = new Changed(golden, "text", "ko");
        assertEquals(changed.texts, changed.reported("language-is-member-name"));
        assertEquals(Set.of(), changed.reported("language-unregistered"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyUnregisteredLanguageIsReported(Golden golden) throws IOException {
        Changed changed = new Changed(golden, "english", "jp");
        changed.texts.addAll(changed.tags);
        assertEquals(changed.texts, changed.reported("language-unregistered"));
        assertEquals(Set.of(), changed.reported("language-is-member-name"));
    }

    @Test
    void documentsInRealLanguagesAreNotRemarkedUpon() throws IOException {
        Set<String> texts = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        for (Golden golden : documents()) {
            Changed same = new Changed(golden, "en", "ko");
            assertEquals(Set.of(), same.reported("language-unregistered"));
            assertEquals(Set.of(), same.reported("language-is-member-name"));
            texts.addAll(withoutIndices(same.texts));
            tags.addAll(withoutIndices(same.tags));
        }
        assertTrue(texts.size() > 30, texts.toString());
        assertEquals(3, tags.size(), tags.toString());
    }

    private static Set<String> withoutIndices(Set<String> pointers) {
        return pointers.stream()
                .map(pointer -> pointer.replaceAll("/\\d+", "").replaceAll("/en$", ""))
                .collect(Collectors.toSet());
    }

    /** A document with another name for English in its texts, and for every language that a member states. */
    private static final class Changed {
        private final Set<String> texts = new TreeSet<>();
        private final Set<String> tags = new TreeSet<>();
        private final String name;
        private final TextNode tag;
        private final JsonNode root;

        Changed(Golden golden, String name, String tag) throws IOException {
            this.name = name;
            this.tag = TextNode.valueOf(tag);
            this.root = MAPPER.readTree(golden.text());
            change(root, "");
        }

        private void change(JsonNode node, String pointer) {
            if (node instanceof ObjectNode object) {
                if (object.has("en")) {
                    object.set(name, object.remove("en"));
                    texts.add(pointer + "/" + name);
                }
                if (object.has("language")) {
                    object.set("language", tag);
                    tags.add(pointer + "/language");
                }
                object.properties().forEach(field -> change(field.getValue(), pointer + "/" + field.getKey()));
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    change(array.get(i), pointer + "/" + i);
                }
            }
        }

        Set<String> reported(String code) {
            return EntenteJson.standard().check(root.toString()).report().violations().stream()
                    .filter(violation -> violation.code().equals(code))
                    .map(violation -> violation.path().toPointer())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

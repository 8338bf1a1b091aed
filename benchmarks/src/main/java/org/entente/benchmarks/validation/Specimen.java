package org.entente.benchmarks.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.records.AgreementRecord;

/** What is validated. */
public enum Specimen {
    VALID("the statement of March 2021"),
    FAULTY("the same with 25 faults");

    private static final JsonMapper TREES = new JsonMapper();

    private final String title;

    Specimen(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The document. */
    public AgreementRecord document() throws IOException {
        JsonNode tree = TREES.readTree(Corpus.statement());
        if (this == FAULTY) {
            breakReferences(tree);
            breakParties(tree);
            breakTime(tree);
            breakWords(tree);
        }
        return Records.plain().read(TREES.writeValueAsBytes(tree));
    }

    /** Nine faults: three ids twice, six references that nothing answers. */
    private static void breakReferences(JsonNode tree) {
        append(tree, "/actors", "{'id': 'KR', 'name': {'en': 'Korea'}}");
        append(tree, "/works", "{'id': 'mdt'}");
        append(tree, "/places", "{'id': 'seoul'}");
        append(tree, "/provisions/1/policyAreas", "'nowhere'");
        set(tree, "/provisions/3/involved/0/actor", "id", "'XX'");
        set(tree, "/provisions/10/citations/0", "work", "'no-work'");
        set(tree, "/meetings/0", "host", "'XX'");
        set(tree, "/provisions/12/links/0", "provision", "'Z99'");
        set(tree, "/events/0/place", "id", "'atlantis'");
    }

    /** Four: a party twice, two strangers who speak, a state that confirms. */
    private static void breakParties(JsonNode tree) {
        append(tree, "/parties", "{'actor': 'KR'}");
        set(tree, "/provisions/3/by/actors/0", "id", "'JP'");
        set(tree, "/provisions/4/by/actors/0", "id", "'CN'");
        append(tree, "/events", "{'act': 'FORMAL_CONFIRMATION', 'work': 'sma', 'actors': [{'id': 'KR'}]}");
    }

    /** Five: a wrong day, two reversed timings, two effects before their acts. */
    private static void breakTime(JsonNode tree) {
        set(tree, "/meetings/0", "weekday", "'FRIDAY'");
        String reversed = "{'asPrinted': 'then', 'from': {'date': '2022'}, 'until': {'date': '2021'}}";
        set(tree, "/provisions/5", "timing", reversed);
        set(tree, "/provisions/6", "timing", reversed);
        set(tree, "/events/0", "takesEffect", "'2020'");
        set(tree, "/events/1", "takesEffect", "'2019'");
    }

    /** Seven: two spans out of range, two provisions without, a wrong code, two names that deceive. */
    private static void breakWords(JsonNode tree) {
        set(tree, "/provisions/0/spans/0", "end", "9999");
        set(tree, "/provisions/7/spans/1", "end", "9999");
        ((ObjectNode) tree.at("/provisions/8")).remove("spans");
        ((ObjectNode) tree.at("/provisions/9")).remove("spans");
        set(tree, "/actors/0/codes/0", "value", "'K1'");
        set(tree, "/places/0/name", "en", "'Seo\\u200Bul'");
        set(tree, "/officials/0/name/forms/0", "full", "'\\u0421hung'");
    }

    private static void set(JsonNode tree, String object, String member, String json) {
        ((ObjectNode) tree.at(object)).set(member, parse(json));
    }

    private static void append(JsonNode tree, String list, String json) {
        ((ArrayNode) tree.at(list)).add(parse(json));
    }

    private static JsonNode parse(String json) {
        try {
            return TREES.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}

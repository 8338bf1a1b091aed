package org.entente.testing.faults;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a JSON tree that is being changed: first it gets what the change needs, then it is changed once. Or a
 * part of an agreement at the place where it would stand, with nothing around it.
 */
public final class JsonDraft {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Reads whatever can be built, whatever the rules say of it. */
    static final EntenteJson UNRULED = EntenteJson.standard()
            .validating(AgreementValidator.references().rules().stream()
                    .reduce(
                            AgreementValidator.references(),
                            (validator, rule) ->
                                    validator.without(rule.problem().code()),
                            (one, other) -> other));

    private final String original;
    private final ObjectNode root;
    private final ValuePath focus;
    private @Nullable Agreement before;
    private int pick;
    private int ids;
    private UnaryOperator<String> textEdit = UnaryOperator.identity();
    private Function<String, byte[]> encoding = json -> json.getBytes(StandardCharsets.UTF_8);
    private @Nullable SourceText text;

    public JsonDraft(Agreement valid, int pick) {
        this.original = EntenteJson.standard().writeLine(valid);
        this.root = object(original);
        this.focus = ValuePath.ROOT;
        this.before = valid;
        this.pick = pick & Integer.MAX_VALUE;
    }

    /** Drafts a part, which stands at a place of the tree. */
    public JsonDraft(ObjectNode root, ValuePath part, int pick) {
        this.original = "";
        this.root = root;
        this.focus = part;
        this.pick = pick & Integer.MAX_VALUE;
    }

    /** Reads an object; single quotes will do. */
    public static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an object: " + json, e);
        }
    }

    /** A value that is written as it stands, whether or not it is JSON. */
    public static JsonNode raw(String json) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(json));
    }

    /** The text of a part as it is written. */
    public static String written(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    public ObjectNode root() {
        return root;
    }

    /** Chooses by the number that the draft was given. */
    public <T> T choose(List<T> values) {
        return values.get(next(values.size()));
    }

    /** Chooses by the number that the draft was given. */
    @SafeVarargs
    public final <T> T choose(T... values) {
        return values[next(values.length)];
    }

    private int next(int count) {
        int chosen = pick % count;
        pick /= count;
        return chosen;
    }

    /** All places of what is drafted. */
    public List<JsonPlace> places() {
        List<JsonPlace> all = JsonPlace.in(root);
        return focus.equals(ValuePath.ROOT)
                ? all
                : all.stream().filter(site -> site.path().isWithin(focus)).toList();
    }

    /** The places of some kind. */
    public List<JsonPlace> places(Predicate<JsonPlace> kind) {
        return places().stream().filter(kind).toList();
    }

    /** A place of some kind; where there is none, everything that an agreement can have is added first. */
    public JsonPlace somewhere(Predicate<JsonPlace> kind) {
        List<JsonPlace> found = places(kind);
        if (found.isEmpty()) {
            FilledAgreement.addTo(this);
            ready();
            found = places(kind);
        }
        return choose(found);
    }

    /** An id that the agreement does not use yet. */
    public String freshId() {
        String id;
        do {
            id = "kit-" + ++ids;
        } while (original.contains("\"" + id + "\""));
        return id;
    }

    /**
     * A definition that was added.
     *
     * @param id its id
     * @param path its place
     */
    public record Added(String id, ValuePath path) {

        /** A reference to it. */
        public String reference() {
            return "{'id': '" + id + "'}";
        }
    }

    /** Adds a definition with a fresh id to a list of the agreement. */
    public Added define(String list, String members) {
        String id = freshId();
        ObjectNode value = object("{'id': '" + id + "'}");
        if (list.equals("actors") || list.equals("series")) {
            value.set("name", object("{'en': 'Freedonia'}"));
        } else if (list.equals("officials")) {
            value.set("name", object("{'forms': [{'full': 'Rufus Firefly'}]}"));
        }
        value.setAll(object("{" + members + "}"));
        if (list.equals("sources") && root.path(list).isEmpty()) {
            anchorProvisions(id);
        }
        return new Added(id, append(list, value));
    }

    /** Spans are needed once there is a source. */
    private void anchorProvisions(String source) {
        root.path("provisions").forEach(provision -> ((ObjectNode) provision).set("spans", spans(source)));
    }

    private static JsonNode spans(String source) {
        return object("{'spans': [{'source': '" + source + "', 'start': 0, 'end': 1}]}")
                .get("spans");
    }

    /** Adds a provision; unless the members say otherwise, a commitment of no actor, anchored if there are sources. */
    public ValuePath provision(String members) {
        ObjectNode value =
                object("{'kind': 'COMMITMENT', 'summary': {'en': 'To do it'}, 'by': {'extent': 'UNATTRIBUTED'}}");
        value.setAll(object("{" + members + "}"));
        if (!root.path("sources").isEmpty() && !value.has("spans")) {
            value.set("spans", spans(define("sources", "").id()));
        }
        return append("provisions", value);
    }

    /** Adds an element to a list of the agreement, which is made if need be. */
    public ValuePath append(String list, JsonNode value) {
        ArrayNode values = root.withArray("/" + list);
        values.add(value);
        return ValuePath.of(list).index(values.size() - 1);
    }

    /** What is at a place. */
    public JsonNode at(ValuePath path) {
        return root.at(path.toPointer());
    }

    /** Puts a value at a place, whose container must be there. */
    public ValuePath set(ValuePath path, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(path.toPointer());
        JsonNode container = root.at(pointer.head());
        if (container instanceof ArrayNode list) {
            if (pointer.last().getMatchingIndex() == list.size()) {
                list.add(value);
            } else {
                list.set(pointer.last().getMatchingIndex(), value);
            }
        } else {
            ((ObjectNode) container).set(pointer.last().getMatchingProperty(), value);
        }
        return path;
    }

    /** Puts a string at a place. */
    public ValuePath set(ValuePath path, String value) {
        return set(path, root.textNode(value));
    }

    /** Puts a number at a place. */
    public ValuePath set(ValuePath path, int value) {
        return set(path, root.numberNode(value));
    }

    /** Takes a member away. */
    public ValuePath remove(ValuePath path) {
        JsonPointer pointer = JsonPointer.compile(path.toPointer());
        ((ObjectNode) root.at(pointer.head())).remove(pointer.last().getMatchingProperty());
        return path;
    }

    /** Says that everything is there that the change needs; what comes now is the change. */
    public void ready() {
        String json = written(root);
        before = agreement(json).orElseThrow(() -> new IllegalStateException("broken before it is changed: " + json));
    }

    /** Changes the written text. */
    public void edit(UnaryOperator<String> edit) {
        textEdit = edit;
    }

    /** Changes the way in which the text becomes bytes. */
    public void encode(Function<String, byte[]> other) {
        encoding = other;
    }

    /** Hands over the text of a source. */
    public void text(SourceText handedOver) {
        text = handedOver;
    }

    /** Makes the change of a fault. */
    public Broken broken(Fault fault) {
        ValuePath path = fault.step().apply(this);
        String json = textEdit.apply(written(root));
        String where = path.equals(ValuePath.ROOT) ? "" : " (" + path + ")";
        return new Broken(
                Objects.requireNonNull(before, "a part is no agreement"),
                () -> agreement(json),
                json,
                () -> encoding.apply(json),
                fault.change() + where,
                Violation.of(fault.problem(), path).graded(fault.severity()),
                Optional.ofNullable(text));
    }

    /** The agreement that a text describes, if one can be built, whatever the rules say. */
    public static Optional<Agreement> agreement(String json) {
        return UNRULED.check(json).agreement();
    }
}

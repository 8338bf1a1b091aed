package org.entente.json.draft;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.quote.Quote;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.entente.policy.Judgement;
import org.entente.source.TextSpan;
import org.entente.vocabulary.Code;
import org.entente.wording.Reference;

/**
 * The schema of drafts for models that are held to one: closed objects, every member required and nullable, no maps, no
 * {@code oneOf}, objects and lists at most five deep. Values of open vocabularies are enumerated, with an escape. What is
 * too deep is a string in its short form; positions have no place, since quotes stand for them.
 */
public final class StrictSchema {

    private static final int DEPTH = 5;

    /** What a text says; the rest of an agreement is for people who know more than the text. */
    private static final Set<String> SAID = Set.of(
            "title", "form", "actors", "parties", "officials", "meetings", "places", "works", "events", "provisions");

    /** Judgements, codes and positions are not for a model to give. */
    private static final Set<Class<?>> LEFT_OUT = Set.of(Judgement.class, Code.class, TextSpan.class);

    private final Locale locale;
    private final Map<String, JsonObject> vocabularies = new LinkedHashMap<>();

    private StrictSchema(Locale locale) {
        this.locale = locale;
    }

    /** Writes the schema, with descriptions in a language. */
    public static String of(Locale locale, JsonEngine engine) {
        JsonObject root = new StrictSchema(locale).root();
        StringWriter text = new StringWriter();
        try (TokenWriter out = engine.writer(text, true)) {
            root.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    private JsonObject root() {
        MetaType<Agreement> type = Agreement.meta();
        Map<String, JsonObject> members = new LinkedHashMap<>();
        members.put(Outline.LANGUAGE, string());
        type.members().stream()
                .filter(member -> SAID.contains(member.name()))
                .forEach(member -> members.put(member.name(), described(member, 2, false)));
        JsonObject root = closed(members);
        JsonObject definitions = new JsonObject();
        vocabularies.forEach(definitions::put);
        return root.put("$defs", definitions);
    }

    private static JsonObject nullable(String type) {
        return new JsonObject().put("type", List.of(type, "null"));
    }

    private static JsonObject string() {
        return nullable("string");
    }

    private static JsonObject closed(Map<String, JsonObject> members) {
        JsonObject properties = new JsonObject();
        members.forEach(properties::put);
        return new JsonObject()
                .put("type", "object")
                .put("properties", properties)
                .put("required", List.copyOf(members.keySet()))
                .put("additionalProperties", false);
    }

    /** The schema of a member whose value, if it is an object or a list, is so deep. */
    private JsonObject described(MetaMember<?, ?> member, int depth, boolean quotes) {
        // A single value stands for a list of one, where a list would be too deep.
        JsonObject value = member.isList() && depth <= DEPTH
                ? nullable("array").put("items", value(member.kind(), depth + 1, quotes))
                : value(member.kind(), depth, quotes);
        return value.put("description", member.description(locale));
    }

    private JsonObject value(Kind<?> kind, int depth, boolean quotes) {
        if (kind instanceof Kind.Whole) {
            return nullable("integer");
        }
        if (kind instanceof Kind.Decimal) {
            return nullable("number");
        }
        if (kind instanceof Kind.Flag) {
            return nullable("boolean");
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return orNull(tagged(oneOf.union(), depth));
        }
        if (kind instanceof Kind.Part<?> part && !isShort(part.of().get(), depth)) {
            return orNull(object(List.copyOf(part.of().get().members()), new LinkedHashMap<>(), depth, quotes));
        }
        return Spelling.values(kind)
                .map(values -> vocabulary(values, kind instanceof Kind.Term<?>))
                .orElseGet(StrictSchema::string);
    }

    private static JsonObject orNull(JsonObject object) {
        return new JsonObject().put("anyOf", List.of(object, new JsonObject().put("type", "null")));
    }

    /** A value of any of several types: the members of all, of which the others are null. */
    private JsonObject tagged(MetaUnion<?, ?> union, int depth) {
        Map<String, MetaMember<?, ?>> members = new LinkedHashMap<>();
        union.types().forEach(type -> type.members().forEach(member -> members.putIfAbsent(member.name(), member)));
        Map<String, JsonObject> own = new LinkedHashMap<>();
        own.put(
                union.tagName(),
                vocabulary(Spelling.Values.of(new Kind.Choice<>(union.tags())), false)
                        .put("description", union.tagDescription(locale)));
        return object(List.copyOf(members.values()), own, depth, true);
    }

    private JsonObject object(List<MetaMember<?, ?>> members, Map<String, JsonObject> own, int depth, boolean quotes) {
        Map<String, JsonObject> all = new LinkedHashMap<>(own);
        if (quotes) {
            all.put(Quote.QUOTE, string().put("description", "The words of the text, unaltered."));
            all.put(
                    Quote.AFTER,
                    string().put("description", "Words after which the quote stands, if it stands there twice."));
        }
        members.stream()
                .filter(member -> !LEFT_OUT.contains(member.kind().type()))
                .filter(member -> isSayable(member, member.isList() ? depth + 2 : depth + 1))
                .forEach(member -> all.put(member.name(), described(member, depth + 1, quotes)));
        return closed(all);
    }

    /** Whether a value is a string: a word, a reference, and what would be too deep. */
    private static boolean isShort(MetaType<?> type, int depth) {
        return depth > DEPTH
                || TextForm.of(type.type()).isPresent()
                || type.type().equals(Reference.class);
    }

    /** Whether there is a short form for what would be too deep. */
    private static boolean isSayable(MetaMember<?, ?> member, int depth) {
        return !(member.kind() instanceof Kind.Part<?> part)
                || depth <= DEPTH
                || TextForm.of(part.of().get().type()).isPresent()
                || !Brief.of(part.of().get()).candidates().isEmpty();
    }

    /** The values of a vocabulary, in words; one that is open takes others in capitals. */
    private JsonObject vocabulary(Spelling.Values values, boolean isOpen) {
        List<String> words = values.known().stream().map(Spelling::words).toList();
        String name = values.name();
        if (!vocabularies.containsKey(name)) {
            vocabularies.put(name, new JsonObject().put("type", "string").put("enum", words));
        }
        List<JsonObject> all = new ArrayList<>();
        all.add(new JsonObject().put("$ref", "#/$defs/" + name));
        if (isOpen) {
            all.add(new JsonObject()
                    .put("type", "string")
                    .put("pattern", "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
                    .put("description", "Another value, in capitals."));
        }
        all.add(new JsonObject().put("type", "null"));
        return new JsonObject().put("anyOf", all);
    }
}

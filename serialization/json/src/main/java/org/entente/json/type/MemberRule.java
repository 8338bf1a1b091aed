package org.entente.json.type;

import java.util.List;
import java.util.function.Function;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.tree.JsonObject;

/** Which members of an object go together. The builders refuse what is against it; here it is stated for forms. */
sealed interface MemberRule {

    /**
     * The rule as JSON Schema.
     *
     * @param present the schema of objects that have a member: an empty list is none, and neither is a fact that is
     *     not so
     */
    JsonObject schema(Function<String, JsonObject> present);

    /** At least one of several members is there. */
    record AtLeastOne(List<String> names) implements MemberRule {
        @Override
        public JsonObject schema(Function<String, JsonObject> present) {
            return anyOf(names, present);
        }
    }

    /** Two members are not there together. */
    record NotBoth(String one, String other) implements MemberRule {
        @Override
        public JsonObject schema(Function<String, JsonObject> present) {
            return notAll(present.apply(one), present.apply(other));
        }
    }

    /** A value of a member is not there together with another member. */
    record ValueExcludes(String name, String value, String other) implements MemberRule {
        @Override
        public JsonObject schema(Function<String, JsonObject> present) {
            JsonObject constant = SchemaDefinitions.object().put("const", value);
            JsonObject given = present.apply(name)
                    .put("properties", SchemaDefinitions.object().put(name, constant));
            return notAll(given, present.apply(other));
        }
    }

    /** A member means nothing without one of some others. */
    record Needs(String name, List<String> others) implements MemberRule {
        @Override
        public JsonObject schema(Function<String, JsonObject> present) {
            return SchemaDefinitions.object().put("if", present.apply(name)).put("then", anyOf(others, present));
        }
    }

    private static JsonObject anyOf(List<String> names, Function<String, JsonObject> present) {
        if (names.size() == 1) {
            return present.apply(names.get(0));
        }
        return SchemaDefinitions.object()
                .put("anyOf", names.stream().map(present).toList());
    }

    private static JsonObject notAll(JsonObject one, JsonObject other) {
        return SchemaDefinitions.object().put("not", SchemaDefinitions.object().put("allOf", List.of(one, other)));
    }
}

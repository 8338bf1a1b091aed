package org.entente.json.type;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.entente.json.schema.SchemaDefinitions;

/** Which members of an object go together. The builders refuse what is against it; here it is told to forms. */
sealed interface MemberRule {

    /**
     * The rule as JSON Schema.
     *
     * @param present the schema of objects that have a member: an empty list is none, and neither is a fact that is
     *     not so
     */
    ObjectNode schema(Function<String, ObjectNode> present);

    /** At least one of several members is there. */
    record AtLeastOne(List<String> names) implements MemberRule {
        @Override
        public ObjectNode schema(Function<String, ObjectNode> present) {
            return anyOf(names, present);
        }
    }

    /** Two members are not there together. */
    record NotBoth(String one, String other) implements MemberRule {
        @Override
        public ObjectNode schema(Function<String, ObjectNode> present) {
            ObjectNode node = SchemaDefinitions.object();
            node.putObject("not").putArray("allOf").add(present.apply(one)).add(present.apply(other));
            return node;
        }
    }

    /** A value of a member is not there together with another member. */
    record ValueExcludes(String name, String value, String other) implements MemberRule {
        @Override
        public ObjectNode schema(Function<String, ObjectNode> present) {
            ObjectNode node = SchemaDefinitions.object();
            ObjectNode given = present.apply(name);
            given.putObject("properties").putObject(name).put("const", value);
            node.putObject("not").putArray("allOf").add(given).add(present.apply(other));
            return node;
        }
    }

    /** A member means nothing without one of some others. */
    record Needs(String name, List<String> others) implements MemberRule {
        @Override
        public ObjectNode schema(Function<String, ObjectNode> present) {
            ObjectNode node = SchemaDefinitions.object();
            node.set("if", present.apply(name));
            node.set("then", anyOf(others, present));
            return node;
        }
    }

    private static ObjectNode anyOf(List<String> names, Function<String, ObjectNode> present) {
        if (names.size() == 1) {
            return present.apply(names.get(0));
        }
        ObjectNode node = SchemaDefinitions.object();
        ArrayNode list = node.putArray("anyOf");
        names.forEach(name -> list.add(present.apply(name)));
        return node;
    }
}

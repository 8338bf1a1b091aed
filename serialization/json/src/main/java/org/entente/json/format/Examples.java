package org.entente.json.format;

import java.util.List;
import java.util.Map;
import org.entente.json.type.ObjectType;
import org.entente.model.Coding;
import org.entente.provision.Provision;
import org.entente.source.TextSpan;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** What the example of a type shows, where its mandatory members and the types of these do not make one that explains it. */
final class Examples {

    /** The members that are shown beside the mandatory ones. */
    private static final Map<Class<?>, List<String>> SHOWN = Map.of(
            Word.class, List.of("lemma"),
            Wording.class, List.of("verb"),
            Coding.class, List.of("coder"));

    /** By type, the members whose values are shown otherwise than their types do. */
    private static final Map<Class<?>, Map<String, String>> VALUES = Map.of(
            Word.class, Map.of("lemma", "\"pledge\""),
            TextSpan.class, Map.of("start", "0", "end", "12"));

    private Examples() {}

    static void add(Class<?> type, ObjectType.Description<?, ?> description) {
        List<String> shown = Provision.class.isAssignableFrom(type) ? List.of("text", "by") : SHOWN.get(type);
        if (shown != null) {
            description.showing(shown);
        }
        VALUES.getOrDefault(type, Map.of()).forEach(description::example);
    }
}

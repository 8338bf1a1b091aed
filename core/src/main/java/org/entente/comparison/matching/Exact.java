package org.entente.comparison.matching;

import java.util.Optional;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/** All that a value says, as one text: two values are equal if and only if their texts are. It serves as a key. */
public final class Exact {

    /** What stands between the pieces of a text; no value has such controls in it. */
    private static final char NAME_END = '\u0001';

    private static final char VALUE_END = '\u0002';
    private static final char PART_BEGIN = '\u0003';
    private static final char PART_END = '\u0004';

    private final StringBuilder text = new StringBuilder();

    private Exact() {}

    /** The text of a value. */
    public static <V> String of(Kind<V> kind, V value) {
        Exact exact = new Exact();
        exact.add(kind, value);
        return exact.text.toString();
    }

    private <V> void add(Kind<V> kind, V value) {
        Optional<MetaType<V>> type = Shape.type(kind, value);
        if (type.isPresent()) {
            text.append(type.get().name()).append(PART_BEGIN);
            for (MetaMember<V, ?> member : type.get().members()) {
                add(member, value);
            }
            text.append(PART_END);
        } else if (kind instanceof Kind.Prose<V> prose) {
            text.append(PART_BEGIN);
            prose.texts().apply(value).forEach((language, words) -> add(language, words));
            text.append(PART_END);
        } else {
            text.append(kind instanceof Kind.Written<V> written ? written.format(value) : value.toString())
                    .append(VALUE_END);
        }
    }

    private void add(String language, String words) {
        text.append(language).append(NAME_END).append(words).append(VALUE_END);
    }

    private <T, V> void add(MetaMember<T, V> member, T owner) {
        for (V value : member.values(owner)) {
            text.append(member.name()).append(NAME_END);
            add(member.kind(), value);
        }
    }
}

package org.entente.benchmarks.contenders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.meta.Kind;
import org.entente.model.Agreement;

/**
 * A type that JSON writes as a string; the values are those of the library itself. Every JSON library learns these types
 * from this one list, by whatever adapters it offers.
 *
 * @param type the type
 * @param parse makes the value
 * @param format makes the string
 */
record StringLeaf<T>(Class<T> type, Function<String, T> parse, Function<T, String> format) {

    private static final List<StringLeaf<?>> ALL = found();

    /** What the metamodel states: terms of vocabularies, dates, languages and the like. */
    static List<StringLeaf<?>> all() {
        return ALL;
    }

    private static List<StringLeaf<?>> found() {
        Map<Class<?>, StringLeaf<?>> leaves = new LinkedHashMap<>();
        Agreement.meta().withItsParts().stream()
                .flatMap(type -> type.members().stream())
                .forEach(member -> {
                    if (member.kind() instanceof Kind.Term<?> term) {
                        leaves.put(term.type(), leaf(term));
                    } else if (member.kind() instanceof Kind.Scalar<?> scalar) {
                        leaves.put(scalar.type(), leaf(scalar));
                    }
                });
        return List.copyOf(leaves.values());
    }

    private static <T> StringLeaf<T> leaf(Kind.Term<T> kind) {
        return new StringLeaf<>(kind.type(), kind.terms()::of, kind.terms()::code);
    }

    private static <T> StringLeaf<T> leaf(Kind.Scalar<T> kind) {
        return new StringLeaf<>(kind.type(), kind.reader(), kind.writer());
    }
}

package org.entente.comparison.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/** By what a value is known again where it has no id: the words and facts in it with their weights, and what it refers to. */
public final class Traits {

    private static final double WORD = 1;
    private static final double REFERENCE = 1.5;
    private static final double FACT = 0.5;
    private static final double NUMBER = 0.25;

    private final Map<String, Double> weights = new HashMap<>();
    private final StringBuilder references = new StringBuilder();

    /** Without any trait. */
    public Traits() {}

    /** Adds a trait of one's own; the first weight holds. */
    public Traits add(String trait, double weight) {
        weights.putIfAbsent(trait, weight);
        return this;
    }

    /** The traits of a value. */
    public static <V> Traits of(Kind<V> kind, V value) {
        Traits traits = new Traits();
        traits.add(kind, value, "", true);
        return traits;
    }

    /** The words and facts, each with its weight. */
    Map<String, Double> weights() {
        return weights;
    }

    /** What the value refers to by itself or by a reference of its own, such as the actor of a party; may be empty. */
    String references() {
        return references.toString();
    }

    /** Adds a value; the first says whether what it refers to by id is what the whole is about. */
    private <V> void add(Kind<V> kind, V value, String path, boolean isKey) {
        Optional<MetaType<V>> type = Shape.type(kind, value);
        if (type.isPresent()) {
            if (kind instanceof Kind.OneOf<V>) {
                fact(path, type.get().name(), FACT);
            }
            for (MetaMember<V, ?> member : type.get().members()) {
                members(member, value, path, path.isEmpty() || isKey);
            }
        } else if (kind instanceof Kind.Prose<V> prose) {
            prose.texts().apply(value).values().forEach(this::words);
        } else {
            leaf(kind, kind instanceof Kind.Written<V> written ? written.format(value) : value.toString(), path, isKey);
        }
    }

    private <T, V> void members(MetaMember<T, V> member, T owner, String path, boolean isKey) {
        boolean refers =
                !(member.kind() instanceof Kind.Part<V> part) || part.target().isPresent();
        for (V value : member.values(owner)) {
            // The elements of a list are no key of what holds them.
            add(member.kind(), value, path + "." + member.name(), isKey && refers && !member.isList());
        }
    }

    private void leaf(Kind<?> kind, String text, String path, boolean isKey) {
        if (kind instanceof Kind.Target
                || (kind instanceof Kind.Id id && id.defines().isEmpty())) {
            fact(path, text, REFERENCE);
            if (isKey) {
                references.append(path).append('=').append(text).append('\n');
            }
        } else if (kind instanceof Kind.Line) {
            fact(path, text, WORD);
            words(text);
        } else if (kind instanceof Kind.Whole || kind instanceof Kind.Decimal || kind instanceof Kind.Scalar<?>) {
            fact(path, text, NUMBER);
        } else if (!(kind instanceof Kind.Id)) {
            fact(path, text, FACT);
        }
    }

    private void fact(String path, String text, double weight) {
        weights.putIfAbsent(path + "=" + text, weight);
    }

    /** Words in any letter case, and pairs of neighbours, which count more. */
    private void words(String text) {
        String before = "";
        for (String word : Words.of(text)) {
            weights.putIfAbsent(word, WORD);
            if (!before.isEmpty()) {
                weights.putIfAbsent(before + " " + word, WORD);
            }
            before = word;
        }
    }
}

package org.entente.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.violation.Path;

/** A value and where it is; for walking down an agreement without losing the way. */
record Located<T>(T value, Path path) {

    /** The elements of a list at the root. */
    static <T> Stream<Located<T>> in(String member, List<T> values) {
        return in(Path.of(member), values);
    }

    /** The elements of a list. */
    static <T> Stream<Located<T>> in(Path list, List<T> values) {
        return IntStream.range(0, values.size()).mapToObj(i -> new Located<>(values.get(i), list.index(i)));
    }

    /** The elements of a list of this value. */
    <V> Stream<Located<V>> each(String member, Function<? super T, List<V>> get) {
        return in(path.member(member), get.apply(value));
    }

    /** An optional part of this value. */
    <V> Stream<Located<V>> part(String member, Function<? super T, Optional<V>> get) {
        return get.apply(value).stream().map(part -> new Located<>(part, path.member(member)));
    }

    /** A part of this value that is always there. */
    <V> Located<V> always(String member, Function<? super T, V> get) {
        return new Located<>(get.apply(value), path.member(member));
    }
}

package org.entente.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.wording.Reference;

/**
 * A value that is complete except for its references, which a cast supplies. So the parts of an agreement are drawn
 * and shrunk each by itself, and still every reference resolves.
 */
@FunctionalInterface
interface Sketch<T> {

    /** Completes the value. */
    T in(Cast cast);

    /** Numbers that choose from whatever the cast holds. */
    Arbitrary<Integer> PICKS =
            Arbitraries.of(IntStream.range(0, 24).boxed().toList()).withoutEdgeCases();

    /** A sketch that refers to nothing. */
    static <T> Arbitrary<Sketch<T>> of(Arbitrary<T> values) {
        return values.map(value -> cast -> value);
    }

    /** A value by itself: whom and what it refers to is made up. */
    static <T> Arbitrary<T> alone(Arbitrary<Sketch<T>> sketches) {
        return sketches.map(sketch -> sketch.in(Cast.madeUp()));
    }

    /** Several values; each sees the same cast. */
    static <T> Arbitrary<Sketch<List<T>>> all(Arbitrary<List<Sketch<T>>> sketches) {
        return sketches.map(
                list -> cast -> list.stream().map(sketch -> sketch.in(cast)).toList());
    }

    /** From one to three values. */
    static <T> Arbitrary<Sketch<List<T>>> few(Arbitrary<Sketch<T>> sketches) {
        return all(sketches.list().ofMinSize(1).ofMaxSize(3));
    }

    /** One of what the cast holds, or nothing where it holds nothing. */
    static <T> Arbitrary<Sketch<Optional<T>>> oneOf(Function<Cast, List<T>> held) {
        return PICKS.map(pick -> cast -> picked(held.apply(cast), pick));
    }

    /** From one to three of what the cast holds, none twice. */
    static <T> Arbitrary<Sketch<List<T>>> someOf(Function<Cast, List<T>> held) {
        return PICKS.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(picks -> cast -> picks.stream()
                        .flatMap(pick -> picked(held.apply(cast), pick).stream())
                        .distinct()
                        .toList());
    }

    private static <T> Optional<T> picked(List<T> held, int pick) {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(pick % held.size()));
    }

    /** A reference to one of what the cast holds: by id, by id and words, by words alone, by words and known members. */
    static Arbitrary<Sketch<Reference>> reference(Function<Cast, List<String>> held) {
        Arbitrary<Integer> form = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        return Combinators.combine(oneOf(held), form, Texts.LINES).as((pick, how, words) -> cast -> {
            Optional<String> id = pick.in(cast);
            if (id.isEmpty()) {
                return Reference.printed(words);
            }
            return switch (how) {
                case 0 -> Reference.to(id.get());
                case 1 -> Reference.to(id.get(), words);
                case 2 -> Reference.printed(words);
                default ->
                    Reference.builder()
                            .asPrinted(words)
                            .members(List.of(id.get()))
                            .build();
            };
        });
    }

    /** From one to three references. */
    static Arbitrary<Sketch<List<Reference>>> references(Function<Cast, List<String>> held) {
        return few(reference(held));
    }
}

package org.entente.testing.making;

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
 * A value that is complete except for its references, which the definitions supply. So the parts of an agreement are drawn
 * and shrunk each by itself, and still every reference resolves.
 */
@FunctionalInterface
public interface Unresolved<T> {

    /** Completes the value. */
    T in(Definitions definitions);

    /** Numbers that choose from whatever the definitions hold. */
    Arbitrary<Integer> PICKS =
            Arbitraries.of(IntStream.range(0, 24).boxed().toList()).withoutEdgeCases();

    /** Values that refer to nothing. */
    static <T> Arbitrary<Unresolved<T>> of(Arbitrary<T> values) {
        return values.map(value -> definitions -> value);
    }

    /** A value by itself: whom and what it refers to is made up. */
    static <T> Arbitrary<T> alone(Arbitrary<Unresolved<T>> several) {
        return several.map(unresolved -> unresolved.in(Definitions.madeUp()));
    }

    /** Several values; each sees the same definitions. */
    static <T> Arbitrary<Unresolved<List<T>>> all(Arbitrary<List<Unresolved<T>>> several) {
        return several.map(list -> definitions ->
                list.stream().map(unresolved -> unresolved.in(definitions)).toList());
    }

    /** From one to three values. */
    static <T> Arbitrary<Unresolved<List<T>>> few(Arbitrary<Unresolved<T>> several) {
        return all(several.list().ofMinSize(1).ofMaxSize(3));
    }

    /** One of what the definitions hold, or nothing where they hold nothing. */
    static <T> Arbitrary<Unresolved<Optional<T>>> oneOf(Function<Definitions, List<T>> held) {
        return PICKS.map(pick -> definitions -> picked(held.apply(definitions), pick));
    }

    /** From one to three of what the definitions hold, none twice. */
    static <T> Arbitrary<Unresolved<List<T>>> someOf(Function<Definitions, List<T>> held) {
        return PICKS.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(picks -> definitions -> picks.stream()
                        .flatMap(pick -> picked(held.apply(definitions), pick).stream())
                        .distinct()
                        .toList());
    }

    private static <T> Optional<T> picked(List<T> held, int pick) {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(pick % held.size()));
    }

    /** A reference to one of what the definitions hold: by id, by id and words, by words alone, by words and known members. */
    static Arbitrary<Unresolved<Reference>> reference(Function<Definitions, List<String>> held) {
        Arbitrary<Integer> form = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        return Combinators.combine(oneOf(held), form, Words.LINES).as((pick, how, words) -> definitions -> {
            Optional<String> id = pick.in(definitions);
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
    static Arbitrary<Unresolved<List<Reference>>> references(Function<Definitions, List<String>> held) {
        return few(reference(held));
    }
}

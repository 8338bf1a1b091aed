package org.entente.testing;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.entente.policy.Judgement;
import org.entente.testing.making.Words;

/**
 * Provides arbitraries for {@code @ForAll} parameters of every type of the model and of every vocabulary, and of {@link
 * Invalid} ones of these. Found by jqwik; not to be called.
 */
public final class EntenteArbitraryProvider implements ArbitraryProvider {

    /** Before what is found without a domain. */
    static final int PREFERRED = 1;

    private final int priority;

    /** Made by jqwik. */
    public EntenteArbitraryProvider() {
        this(0);
    }

    EntenteArbitraryProvider(int priority) {
        this.priority = priority;
    }

    @Override
    public int priority() {
        return priority;
    }

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return arbitrary(target).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return arbitrary(target).<Set<Arbitrary<?>>>map(Set::of).orElse(Set.of());
    }

    private static Optional<Arbitrary<?>> arbitrary(TypeUsage target) {
        if (target.isOfType(Invalid.class)) {
            return target.getTypeArguments().stream()
                    .findFirst()
                    .flatMap(broken -> InvalidValues.arbitrary(broken.getRawType()));
        }
        return target.isOfType(Judgement.class) ? judgements(target) : Catalogue.arbitrary(target.getRawType());
    }

    /** Judgements of the values of a given enumeration. */
    private static Optional<Arbitrary<?>> judgements(TypeUsage target) {
        return target.getTypeArguments().stream()
                .map(judged -> judged.getRawType().getEnumConstants())
                .filter(Objects::nonNull)
                .findFirst()
                .map(values ->
                        Combinators.combine(Arbitraries.of(values), Words.LINES).as(Judgement::new));
    }
}

package org.entente.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.PolicyArea;
import org.entente.model.Provision;
import org.entente.source.SourceText;

/**
 * Generates provisions; see {@link Provisions#provisions()} and {@link Commitments#commitments()}.
 *
 * <p>What they refer to and is not fixed here is made up; in an agreement it is what the agreement defines.
 *
 * @param <P> the kind of provision
 */
public final class ProvisionArbitrary<P extends Provision> extends ArbitraryDecorator<P> {

    private final Function<ProvisionShapes.Fixed, Arbitrary<Sketch<P>>> shape;
    private final ProvisionShapes.Fixed fixed;
    private final Optional<SourceText> text;

    private ProvisionArbitrary(
            Function<ProvisionShapes.Fixed, Arbitrary<Sketch<P>>> shape,
            ProvisionShapes.Fixed fixed,
            Optional<SourceText> text) {
        this.shape = shape;
        this.fixed = fixed;
        this.text = text;
    }

    static <P extends Provision> ProvisionArbitrary<P> of(Function<ProvisionShapes.Fixed, Arbitrary<Sketch<P>>> shape) {
        return new ProvisionArbitrary<>(
                shape, new ProvisionShapes.Fixed(Optional.empty(), List.of()), Optional.empty());
    }

    /**
     * Generates acts of given actors.
     *
     * @param actors the actors, at least one
     * @return an arbitrary of their acts
     */
    public ProvisionArbitrary<P> by(Actor... actors) {
        return by(Attribution.of(Arrays.stream(actors).map(Actor::id).toArray(String[]::new)));
    }

    /**
     * Generates acts that are attributed so.
     *
     * @param attribution whose acts they are, such as {@link Attribution#allParties()}
     * @return an arbitrary of such acts
     */
    public ProvisionArbitrary<P> by(Attribution attribution) {
        return new ProvisionArbitrary<>(
                shape, new ProvisionShapes.Fixed(Optional.of(attribution), fixed.policyAreas()), text);
    }

    /**
     * Generates provisions about given areas.
     *
     * @param areas the areas
     * @return an arbitrary of provisions about all of them
     */
    public ProvisionArbitrary<P> in(PolicyArea... areas) {
        List<String> ids = Arrays.stream(areas).map(PolicyArea::id).toList();
        return new ProvisionArbitrary<>(shape, new ProvisionShapes.Fixed(fixed.by(), ids), text);
    }

    /**
     * Generates provisions whose spans are those of a text.
     *
     * @param source the text, of at least one code point
     * @return an arbitrary of provisions that may have been coded from it
     */
    public ProvisionArbitrary<P> codedFrom(SourceText source) {
        return new ProvisionArbitrary<>(shape, fixed, Optional.of(source));
    }

    @Override
    protected Arbitrary<P> arbitrary() {
        return shape.apply(fixed).map(sketch -> sketch.in(cast()));
    }

    private Cast cast() {
        Cast cast = Cast.madeUp();
        text.ifPresent(source -> {
            cast.texts().clear();
            cast.texts().add(source);
        });
        return cast;
    }
}

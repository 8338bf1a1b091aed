package org.entente.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.model.Actor;
import org.entente.model.PolicyArea;
import org.entente.provision.Attribution;
import org.entente.provision.Provision;
import org.entente.source.SourceText;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnProvisions;
import org.entente.testing.value.DrawnSpans;

/**
 * Generates provisions; see {@link Provisions#provisions()} and {@link Commitments#commitments()}.
 *
 * <p>What they refer to and is not fixed here is made up; in an agreement it is what the agreement defines. {@link
 * AgreementArbitrary#containing(ProvisionArbitrary)} puts them into agreements.
 *
 * @param <P> the kind of provision
 */
public final class ProvisionArbitrary<P extends Provision> extends ArbitraryDecorator<P> {

    private final Function<DrawnProvisions.Fixed, Arbitrary<Unresolved<P>>> shape;
    private final DrawnProvisions.Fixed fixed;

    private ProvisionArbitrary(
            Function<DrawnProvisions.Fixed, Arbitrary<Unresolved<P>>> shape, DrawnProvisions.Fixed fixed) {
        this.shape = shape;
        this.fixed = fixed;
    }

    static <P extends Provision> ProvisionArbitrary<P> of(
            Function<DrawnProvisions.Fixed, Arbitrary<Unresolved<P>>> shape) {
        return new ProvisionArbitrary<>(shape, DrawnProvisions.Fixed.NOTHING);
    }

    /**
     * Generates acts of given actors.
     *
     * @param actors the actors, at least one
     * @return an arbitrary of their acts
     */
    public ProvisionArbitrary<P> by(Actor... actors) {
        String[] ids = Arrays.stream(actors).map(Actor::id).toArray(String[]::new);
        return by(Attribution.of(ids), List.of(actors));
    }

    /**
     * Generates acts that are attributed so.
     *
     * @param attribution whose acts they are, such as {@link Attribution#allParties()}
     * @return an arbitrary of such acts
     */
    public ProvisionArbitrary<P> by(Attribution attribution) {
        return by(attribution, List.of());
    }

    private ProvisionArbitrary<P> by(Attribution attribution, List<Actor> actors) {
        return new ProvisionArbitrary<>(
                shape, new DrawnProvisions.Fixed(Optional.of(attribution), actors, fixed.policyAreas(), fixed.text()));
    }

    /**
     * Generates provisions about given areas.
     *
     * @param areas the areas
     * @return an arbitrary of provisions about all of them
     */
    public ProvisionArbitrary<P> in(PolicyArea... areas) {
        return new ProvisionArbitrary<>(
                shape, new DrawnProvisions.Fixed(fixed.by(), fixed.actors(), List.of(areas), fixed.text()));
    }

    /**
     * Generates provisions whose spans are those of a text.
     *
     * @param source the text, of at least one code point
     * @return an arbitrary of provisions that may have been coded from it
     */
    public ProvisionArbitrary<P> codedFrom(SourceText source) {
        return new ProvisionArbitrary<>(
                shape,
                new DrawnProvisions.Fixed(
                        fixed.by(), fixed.actors(), fixed.policyAreas(), Optional.of(DrawnSpans.quotable(source))));
    }

    DrawnProvisions.Fixed fixed() {
        return fixed;
    }

    Arbitrary<Unresolved<P>> several() {
        return shape.apply(fixed);
    }

    @Override
    protected Arbitrary<P> arbitrary() {
        return Combinators.combine(several(), OptionalArbitrary.of(40, Arbitraries.just("provision-4")))
                .as((unresolved, id) -> {
                    Definitions definitions = Definitions.madeUp();
                    definitions.self(id);
                    definitions.quoted(fixed.text());
                    return unresolved.in(definitions);
                });
    }
}

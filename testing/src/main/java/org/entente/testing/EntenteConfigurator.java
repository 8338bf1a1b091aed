package org.entente.testing;

import java.lang.annotation.Annotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.provision.Attribution;
import org.entente.testing.constraint.Between;
import org.entente.testing.constraint.Bilateral;
import org.entente.testing.constraint.By;
import org.entente.testing.constraint.CommitmentCount;
import org.entente.testing.constraint.Form;
import org.entente.testing.constraint.In;
import org.entente.testing.constraint.OfKind;
import org.entente.testing.constraint.Precise;
import org.entente.testing.constraint.ProvisionCount;
import org.entente.testing.constraint.ServingOn;
import org.entente.testing.constraint.Sourced;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.InstrumentForm;

/**
 * Obeys the constraint annotations. Found by jqwik; not to be called.
 *
 * <p>A property whose annotation has a value that is refused fails before its first try, with an {@link
 * IllegalArgumentException} that names the annotation.
 */
public final class EntenteConfigurator implements ArbitraryConfigurator {

    private static final List<Constraint<?, ?>> CONSTRAINTS = List.of(
            Constraint.of(Bilateral.class, AgreementArbitrary.class, (all, bilateral) -> all.bilateral()),
            Constraint.of(
                    Form.class,
                    AgreementArbitrary.class,
                    (all, form) -> all.form(InstrumentForm.vocabulary().of(form.value()))),
            Constraint.of(Sourced.class, AgreementArbitrary.class, (all, sourced) -> all.withSources()),
            Constraint.of(
                    ProvisionCount.class,
                    AgreementArbitrary.class,
                    (all, count) -> all.withProvisions(count.min(), count.max())),
            Constraint.of(
                    CommitmentCount.class,
                    AgreementArbitrary.class,
                    (all, count) -> all.withCommitments(count.min(), count.max())),
            Constraint.of(
                    OfKind.class,
                    ActorArbitrary.class,
                    (all, kind) -> all.narrowedTo(ActorKind.vocabulary().of(kind.value()))),
            Constraint.of(
                    ServingOn.class,
                    OfficialArbitrary.class,
                    (all, day) -> all.servingOn(LocalDate.parse(day.value()))),
            Constraint.of(
                    By.class, ProvisionArbitrary.class, (all, actors) -> all.by(Attribution.of(given(actors.value())))),
            Constraint.of(
                    In.class,
                    ProvisionArbitrary.class,
                    (all, areas) -> all.in(Arrays.stream(given(areas.value()))
                            .map(EntenteConfigurator::shipped)
                            .toArray(PolicyArea[]::new))),
            Constraint.of(
                    Between.class,
                    UncertainDateArbitrary.class,
                    (all, days) -> all.between(LocalDate.parse(days.first()), LocalDate.parse(days.last()))),
            Constraint.of(
                    Precise.class,
                    UncertainDateArbitrary.class,
                    (all, precise) -> all.toTheDay().withoutDoubt()));

    /** Made by jqwik. */
    public EntenteConfigurator() {}

    @Override
    public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage target) {
        Arbitrary<?> configured = arbitrary;
        for (Constraint<?, ?> constraint : CONSTRAINTS) {
            configured = constraint.apply(configured, target);
        }
        @SuppressWarnings("unchecked") // a constraint gives an arbitrary of the type that it was given
        Arbitrary<T> typed = (Arbitrary<T>) configured;
        return typed;
    }

    private static String[] given(String[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("at least one value must be given");
        }
        return values;
    }

    private static PolicyArea shipped(String id) {
        return PolicyAreas.standard()
                .area(id)
                .orElseThrow(() -> new IllegalArgumentException("the shipped taxonomy has no area " + id));
    }

    /** An annotation, the arbitraries that it constrains, and how. */
    private record Constraint<N extends Annotation, A extends Arbitrary<?>>(
            Class<N> annotation, Class<A> constrained, Rule<A, N> rule) {

        @FunctionalInterface
        interface Rule<A, N> {
            A constrained(A all, N annotation);
        }

        static <N extends Annotation, A extends Arbitrary<?>> Constraint<N, A> of(
                Class<N> annotation, Class<A> constrained, Rule<A, N> rule) {
            return new Constraint<>(annotation, constrained, rule);
        }

        Arbitrary<?> apply(Arbitrary<?> arbitrary, TypeUsage target) {
            Optional<N> present = target.findAnnotation(annotation);
            if (present.isEmpty() || !constrained.isInstance(arbitrary)) {
                return arbitrary;
            }
            try {
                return rule.constrained(constrained.cast(arbitrary), present.get());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(present.get() + ": " + e.getMessage(), e);
            }
        }
    }
}

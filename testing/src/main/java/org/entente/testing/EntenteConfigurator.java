package org.entente.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;
import org.entente.model.Agreement;
import org.entente.vocabulary.InstrumentForm;

/** Obeys the constraint annotations of agreements. Found by jqwik; not to be called. */
public final class AgreementConfigurator implements ArbitraryConfigurator {

    /** Made by jqwik. */
    public AgreementConfigurator() {}

    @Override
    public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage target) {
        if (!(arbitrary instanceof AgreementArbitrary agreements) || !target.isOfType(Agreement.class)) {
            return arbitrary;
        }
        @SuppressWarnings("unchecked") // an arbitrary of agreements is one of what it was given for
        Arbitrary<T> configured = (Arbitrary<T>) configured(agreements, target);
        return configured;
    }

    private static AgreementArbitrary configured(AgreementArbitrary agreements, TypeUsage target) {
        AgreementArbitrary all =
                target.findAnnotation(Bilateral.class).isPresent() ? agreements.bilateral() : agreements;
        AgreementArbitrary formed = target.findAnnotation(Form.class)
                .map(form -> all.form(InstrumentForm.vocabulary().of(form.value())))
                .orElse(all);
        AgreementArbitrary sourced = target.findAnnotation(Sourced.class).isPresent() ? formed.withSources() : formed;
        AgreementArbitrary sized = target.findAnnotation(ProvisionCount.class)
                .map(count -> sourced.withProvisions(count.min(), count.max()))
                .orElse(sourced);
        return target.findAnnotation(CommitmentCount.class)
                .map(count -> sized.withCommitments(count.min(), count.max()))
                .orElse(sized);
    }
}

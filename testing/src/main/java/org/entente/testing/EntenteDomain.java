package org.entente.testing;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The types of Entente as a domain, for suites that name their domains: {@code @Domain(EntenteDomain.class)}.
 *
 * <p>A property in a domain does not see what is provided outside it. With {@code @Domain(DomainContext.Global.class)}
 * beside it, it does; without any domain, everything here is there anyway. What the domain provides goes before what is
 * found otherwise, so that nothing is provided twice.
 */
public final class EntenteDomain implements DomainContext {

    private int priority = EntenteArbitraryProvider.PREFERRED;

    /** Made by jqwik. */
    public EntenteDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new EntenteArbitraryProvider(priority));
    }

    @Override
    public void setDefaultPriority(int given) {
        priority = Math.max(given, EntenteArbitraryProvider.PREFERRED);
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of(new EntenteConfigurator());
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new AgreementReportingFormat());
    }
}

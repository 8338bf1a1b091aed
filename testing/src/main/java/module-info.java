/**
 * Property-based tests with international agreements: arbitraries for jqwik.
 *
 * @provides net.jqwik.api.providers.ArbitraryProvider for {@code @ForAll} parameters of the types of the model
 * @provides net.jqwik.api.configurators.ArbitraryConfigurator for the constraint annotations
 * @provides net.jqwik.api.SampleReportingFormat so that a sample is reported as JSON
 */
module org.entente.testing {
    requires transitive org.entente.core;
    requires transitive net.jqwik.api;
    requires org.entente.json;
    requires org.entente.jackson2;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports org.entente.testing;
    exports org.entente.testing.constraint;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.entente.testing.EntenteArbitraryProvider;
    provides net.jqwik.api.configurators.ArbitraryConfigurator with
            org.entente.testing.EntenteConfigurator;
    provides net.jqwik.api.SampleReportingFormat with
            org.entente.testing.AgreementReportingFormat;
}

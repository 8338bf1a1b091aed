package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.FixedSeedMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A property that fails ends with a small agreement, and soon. */
class ShrinkingTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private static List<Object> shrunk = List.of();

    @ParameterizedTest
    @ValueSource(strings = {"noPerformers", "neverTwoParties", "noTiming", "noLinks", "noSpansInTwoParties"})
    void endsSmall(String property) {
        shrunk = List.of();
        Instant start = Instant.now();
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                        .selectors(selectMethod(Planted.class, property, Agreement.class.getName()))
                        .build());
        Duration taken = Duration.between(start, Instant.now());
        assertTrue(shrunk.size() == 1, "the planted property must fail");
        Agreement least = (Agreement) shrunk.get(0);
        String report = taken + "\n" + new AgreementReportingFormat().report(least);
        assertTrue(taken.compareTo(SOON) < 0, report);
        assertTrue(least.parties().size() <= 2, report);
        assertTrue(least.provisions().size() <= 1, report);
    }

    /** Each property fails for some agreements. Not run by itself. */
    @AddLifecycleHook(value = Keeper.class, propagateTo = PropagationMode.DIRECT_DESCENDANTS)
    static class Planted {

        @Property(seed = "325180", whenFixedSeed = FixedSeedMode.ALLOW, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean noPerformers(@ForAll Agreement agreement) {
            return agreement.provisions(Commitment.class).stream()
                    .allMatch(commitment -> commitment.performers().isEmpty());
        }

        @Property(seed = "325180", whenFixedSeed = FixedSeedMode.ALLOW, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean neverTwoParties(@ForAll Agreement agreement) {
            return agreement.parties().size() < 2;
        }

        @Property(seed = "325180", whenFixedSeed = FixedSeedMode.ALLOW, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean noTiming(@ForAll Agreement agreement) {
            return agreement.provisions().stream()
                    .allMatch(provision -> provision.timings().isEmpty());
        }

        @Property(seed = "325180", whenFixedSeed = FixedSeedMode.ALLOW, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean noLinks(@ForAll Agreement agreement) {
            return agreement.provisions().stream()
                    .allMatch(provision -> provision.links().isEmpty());
        }

        @Property(seed = "325180", whenFixedSeed = FixedSeedMode.ALLOW, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean noSpansInTwoParties(@ForAll Agreement agreement) {
            return agreement.parties().size() < 2
                    || agreement.provisions().stream()
                            .allMatch(provision -> provision.spans().isEmpty());
        }
    }

    /** Keeps what a failing property ended with. */
    static class Keeper implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            result.shrunkSample().ifPresent(sample -> shrunk = sample.parameters());
            return result;
        }
    }
}

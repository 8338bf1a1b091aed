package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.people.Official;
import org.entente.provision.Commitment;
import org.entente.testing.constraint.Between;
import org.entente.testing.constraint.By;
import org.entente.testing.constraint.Form;
import org.entente.testing.constraint.In;
import org.entente.testing.constraint.OfKind;
import org.entente.testing.constraint.ProvisionCount;
import org.entente.testing.constraint.ServingOn;
import org.entente.time.UncertainDate;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** An annotation with a value that means nothing fails its property, and says why. */
class ConstraintsTest {

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("form", "Form(\"joint statement\"): "),
            Map.entry("count", "from 3 to 2 is no range of counts"),
            Map.entry("kind", "OfKind(\"STAAT\"): no real actor is known of the kind STAAT"),
            Map.entry("day", "ServingOn(\"18 March 2021\"): Text '18 March 2021' could not be parsed"),
            Map.entry("limit", "ServingOn(\"9999-12-31\"): 9999-12-31 is too near the limits of the calendar"),
            Map.entry("noAttribution", "By({}): at least one value must be given"),
            Map.entry("actor", "By({\"the Republic\"}): "),
            Map.entry("area", "In({\"defense\"}): the shipped taxonomy has no area defense"),
            Map.entry("nothing", "In({}): at least one value must be given"),
            Map.entry("reversed", "from 2021-03-19 to 2021-03-18 is no range of days"),
            Map.entry("calendar", "could not be parsed"));

    @Test
    void everyRefusedValueIsReported() {
        Map<String, String> failures = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .selectors(selectClass(Meaningless.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable()
                                        .ifPresent(thrown -> failures.put(test.getDisplayName(), thrown.getMessage()));
                            }
                        });
        assertEquals(MESSAGES.keySet(), failures.keySet());
        MESSAGES.forEach((property, message) ->
                assertTrue(failures.get(property).contains(message), () -> property + ": " + failures.get(property)));
    }

    /** Each property has an annotation that means nothing. Not run by itself. */
    static class Meaningless {

        @Property
        void form(@ForAll @Form("joint statement") Agreement agreement) {}

        @Property
        void count(@ForAll @ProvisionCount(min = 3, max = 2) Agreement agreement) {}

        @Property
        void kind(@ForAll @OfKind("STAAT") Actor actor) {}

        @Property
        void day(@ForAll @ServingOn("18 March 2021") Official official) {}

        @Property
        void limit(@ForAll @ServingOn("9999-12-31") Official official) {}

        @Property
        void noAttribution(@ForAll @By({}) Commitment commitment) {}

        @Property
        void actor(@ForAll @By("the Republic") Commitment commitment) {}

        @Property
        void area(@ForAll @In("defense") Commitment commitment) {}

        @Property
        void nothing(@ForAll @In({}) Commitment commitment) {}

        @Property
        void reversed(@ForAll @Between(first = "2021-03-19", last = "2021-03-18") UncertainDate date) {}

        @Property
        void calendar(@ForAll @Between(first = "2021-02-29", last = "2021-03-18") UncertainDate date) {}
    }
}

package org.entente.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eight times the rows cost at most twelve times the work, whatever is in them; {@link GrowthTest} says how it is counted. */
class TableGrowthTest {

    private static final int SMALL = 100;
    private static final int LARGE = 8 * SMALL;
    private static final int MOST = 12;

    private static Map<String, IntFunction<Runnable>> cases;

    @BeforeAll
    @SuppressWarnings("unchecked") // the types are the JDK's, whatever loader the class has
    static void load() throws ReflectiveOperationException {
        cases = ((Supplier<Map<String, IntFunction<Runnable>>>) new StepCounter()
                        .loadClass("org.entente.growth.TableGrowthCases")
                        .getConstructor()
                        .newInstance())
                .get();
    }

    private static long growth(String name) {
        IntFunction<Runnable> made = Objects.requireNonNull(cases.get(name));
        // What is done once for all tables is done before.
        made.apply(SMALL).run();
        long small = Steps.of(made.apply(SMALL));
        assertTrue(small > SMALL, name);
        return Steps.of(made.apply(LARGE)) / small;
    }

    @Test
    void workGrowsNoFasterThanTheRows() {
        List<String> tooFast = new ArrayList<>();
        for (String name : cases.keySet()) {
            long growth = growth(name);
            if (growth > MOST) {
                tooFast.add(name + ": " + growth + "-fold");
            }
        }
        assertEquals(List.of(), tooFast);
    }
}

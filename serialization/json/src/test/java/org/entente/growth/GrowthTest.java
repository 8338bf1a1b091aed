package org.entente.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The work of every rule, every query and every way to read grows with the document, whatever the document.
 *
 * <p>Work is counted in methods entered and loops begun again, in our own code and the parser's, which is loaded once more
 * with a counter in it. Time would be noise, and allocated bytes would not show a loop that allocates nothing. What this
 * does not see are loops of the JDK; of those that depend on the document, maps compare keys by {@code equals} of our
 * own, which is counted, or of strings, among which they find their way in logarithmic time.
 */
class GrowthTest {

    private static final int SMALL = 100;
    private static final int LARGE = 8 * SMALL;
    private static final int MOST = 12;

    private static Map<String, IntFunction<Runnable>> cases;
    private static Set<String> subjects;

    @BeforeAll
    @SuppressWarnings("unchecked") // the types are the JDK's, whatever loader the class has
    static void load() throws ReflectiveOperationException {
        StepCounter loader = new StepCounter();
        cases = ((Supplier<Map<String, IntFunction<Runnable>>>) made("GrowthCases", loader)).get();
        subjects = ((Supplier<Set<String>>) made("GrowthSubjects", loader)).get();
    }

    private static Object made(String name, ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass("org.entente.growth." + name).getConstructor().newInstance();
    }

    @Test
    void everyRuleAndQueryHasACase() {
        Set<String> missing = new TreeSet<>(subjects);
        cases.keySet().forEach(name -> missing.remove(name.replaceFirst(" .*", "")));
        assertEquals(
                Set.of(),
                missing,
                "give the rule an example in examples.txt, which the test repeats, or the query a document in"
                        + " GrowthCases");
    }

    @Test
    void workGrowsNoFasterThanTheDocument() {
        List<String> tooFast = new ArrayList<>();
        cases.keySet().stream().filter(name -> !name.equals("(quadratic)")).forEach(name -> {
            if (growth(name) > MOST) {
                tooFast.add(name + ": " + growth(name) + "-fold");
            }
        });
        assertEquals(List.of(), tooFast);
    }

    private static long growth(String name) {
        IntFunction<Runnable> made = Objects.requireNonNull(cases.get(name));
        // What is done once for all documents is done before.
        made.apply(SMALL).run();
        long small = Steps.of(made.apply(SMALL));
        return Steps.of(made.apply(LARGE)) / Math.max(small, SMALL);
    }

    @Test
    void theMeasureFindsALoopInALoop() {
        assertTrue(growth("(quadratic)") > 4 * MOST);
    }
}

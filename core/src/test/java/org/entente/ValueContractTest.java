package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.provision.Clause;
import org.entente.provision.Involvement;
import org.entente.provision.Link;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueContractTest {

    /** What an empty builder complains of, by type; a type that is not listed builds without attributes. */
    private static final Map<String, List<String>> MANDATORY = new TreeMap<>(Map.ofEntries(
            Map.entry("Actor", List.of("required id", "required name")),
            Map.entry("Agreement", List.of("required id", "required title")),
            Map.entry("Appeal", List.of("one-of-required text, summary", "required by")),
            Map.entry("AreaMapping", List.of("required relation", "required code")),
            Map.entry("Assessment", List.of("required scheme")),
            Map.entry("AssessmentScheme", List.of("required id")),
            Map.entry("Grade", List.of("required code")),
            Map.entry("Attribution", List.of("one-of-required extent, actors, officials, asPrinted")),
            Map.entry("Baseline", List.of("one-of-required asPrinted, period, value")),
            Map.entry("Citation", List.of("one-of-required work, asPrinted")),
            Map.entry("CitedWork", List.of("required id")),
            Map.entry("Clause", List.of("required topic")),
            Map.entry("Code", List.of("required scheme", "required value")),
            Map.entry("Commitment", List.of("one-of-required text, summary", "required by")),
            Map.entry("Correction", List.of("required printed", "required corrected")),
            Map.entry("DateReport", List.of("required of")),
            Map.entry("Decision", List.of("one-of-required text, summary", "required by")),
            Map.entry("Delegation", List.of("required actor")),
            Map.entry(
                    "ForceRule",
                    List.of("one-of-required begins, beginsForLater, term, noticeNotBefore, notice, noticeRounding, "
                            + "suspensionNotice, endsBelow, survival")),
            Map.entry("Involvement", List.of("required role")),
            Map.entry("Item", List.of("required text")),
            Map.entry("LegalNature", List.of("required force")),
            Map.entry("LifecycleEvent", List.of("required act")),
            Map.entry("Locator", List.of("required kind")),
            Map.entry("Relation", List.of("required kind")),
            Map.entry("TextVersion", List.of("required language")),
            Map.entry("Link", List.of("required kind")),
            Map.entry("Meeting", List.of("required id")),
            Map.entry("FormerName", List.of("required name")),
            Map.entry("MeetingSeries", List.of("required id", "required name")),
            Map.entry("Membership", List.of("required body")),
            Map.entry("NameForm", List.of("required full")),
            Map.entry("Office", List.of("required id")),
            Map.entry("Official", List.of("required id", "required name")),
            Map.entry("Part", List.of("required id")),
            Map.entry("Participant", List.of("one-of-required official, actor")),
            Map.entry("Party", List.of("required actor")),
            Map.entry("PersonName", List.of("one-of-required forms")),
            Map.entry("Place", List.of("required id")),
            Map.entry("PolicyArea", List.of("required id")),
            Map.entry("Position", List.of("one-of-required text, summary", "required by")),
            Map.entry("PrintedDate", List.of("required asPrinted")),
            Map.entry("Predecessor", List.of("required actor")),
            Map.entry("Qualifier", List.of("required kind", "required text")),
            Map.entry("Quantity", List.of("one-of-required asPrinted, value")),
            Map.entry("Recurrence", List.of("required frequency")),
            Map.entry("OwnTerm", List.of("required vocabulary", "required term")),
            Map.entry("Register", List.of("required id")),
            Map.entry("Reference", List.of("one-of-required id, asPrinted, members")),
            Map.entry("Source", List.of("required id")),
            Map.entry("Tenure", List.of("required office")),
            Map.entry("TenurePart", List.of("required capacity")),
            Map.entry("TenureStep", List.of("required act")),
            Map.entry("TextSpan", List.of("required source", "required start", "required end")),
            Map.entry("Timing", List.of("one-of-required asPrinted, at, due, from, until, duration, every")),
            Map.entry(
                    "Trigger",
                    List.of(
                            "one-of-required date, dateAsPrinted, event, meeting, provision, acts, allOf, anyOf, words, absence")),
            Map.entry("Vote", List.of("required ballot")),
            Map.entry("Word", List.of("one-of-required surface, lemma"))));

    static List<Class<?>> built() {
        return Types.built();
    }

    static List<Class<?>> lists() {
        return built().stream().filter(type -> !listAttributes(type).isEmpty()).toList();
    }

    @Test
    void allTypesWithMandatoryAttributesAreListed() {
        Set<String> names = built().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(Set.of("Coding", "Wording"));
        assertEquals(names, MANDATORY.keySet());
    }

    @ParameterizedTest
    @MethodSource("built")
    void anEmptyBuilderReportsAllMandatoryAttributes(Class<?> built) {
        List<String> expected = MANDATORY.getOrDefault(built.getSimpleName(), List.of());
        List<String> found = new ArrayList<>();
        try {
            Samples.build(Samples.builder(built));
        } catch (InvalidValueException e) {
            e.report().violations().forEach(violation -> found.add(described(violation)));
        }
        assertEquals(expected, found);
    }

    private static String described(Violation violation) {
        String argument = violation
                .arguments()
                .getOrDefault("member", violation.arguments().get("members"));
        assertEquals(
                violation.code().equals("required") ? argument : "",
                violation.path().toString());
        return violation.code() + " " + argument;
    }

    @Test
    void dependentAttributesAreReportedOnceNeeded() {
        Map<Class<?>, String> alternatives = Map.of(
                Clause.class,
                "text, summary",
                Involvement.class,
                "actor, official",
                Link.class,
                "provision, part, label, agreement");
        alternatives.forEach((built, members) -> {
            Object builder = Samples.builder(built);
            Samples.set(
                    built, builder, MANDATORY.get(built.getSimpleName()).get(0).replace("required ", ""), 0);
            InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> Samples.build(builder));
            assertEquals(
                    List.of("one-of-required " + members),
                    refusal.report().violations().stream()
                            .map(ValueContractTest::described)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("built")
    void aCopyDiffersOnlyInWhatIsSet(Class<?> built) {
        for (Object value : List.of(Samples.least(built), Samples.full(built, 0), Samples.full(built, 1))) {
            Object copy = Samples.build(copier(value));
            assertEquals(value, copy);
            assertEquals(value.toString(), copy.toString());
            assertNotSame(value, copy);
        }
        assertNotEquals(Samples.full(built, 0), Samples.full(built, 1));
    }

    @ParameterizedTest
    @MethodSource("built")
    void aBuilderIsReusableWithoutChangingBuiltValues(Class<?> built) {
        Object builder = copier(Samples.full(built, 0));
        Object first = Samples.build(builder);
        assertEquals(first, Samples.build(builder));
        for (String name : Types.attributes(built)) {
            if (isSet(Samples.get(first, built, name)) && !Samples.isLeftOut(built, name)) {
                Samples.set(built, builder, name, 1);
            }
        }
        assertEquals(Samples.full(built, 0), first);
        assertEquals(Samples.full(built, 1), Samples.build(builder));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsAreReplacedAppendedAndUnmodifiable(Class<?> built) {
        for (String name : listAttributes(built)) {
            if (Samples.isLeftOut(built, name)) {
                continue;
            }
            List<?> two = (List<?>) Samples.get(Samples.full(built, 0), built, name);
            assertEquals(2, two.size(), name);
            Object builder = copier(Samples.full(built, 0));
            List<Object> given = new ArrayList<>(two.subList(1, 2));
            Samples.set(builder, name, given);
            Object replaced = Samples.build(builder);
            given.clear();
            assertEquals(two.subList(1, 2), Samples.get(replaced, built, name), name);
            adder(builder, name, two.get(0));
            Object appended = Samples.build(builder);
            assertEquals(List.of(two.get(1), two.get(0)), Samples.get(appended, built, name), name);
            assertEquals(two.subList(1, 2), Samples.get(replaced, built, name), name);
            for (Object value : List.of(replaced, appended)) {
                List<?> list = (List<?>) Samples.get(value, built, name);
                assertThrows(UnsupportedOperationException.class, list::clear, name);
                assertThrows(UnsupportedOperationException.class, () -> list.remove(0), name);
            }
        }
    }

    private static void adder(Object builder, String name, Object element) {
        List<Method> adders = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().startsWith("add") && method.getParameterCount() == 1)
                .filter(method -> isAdderOf(method.getName().substring(3), name))
                .filter(method -> method.getParameterTypes()[0].isInstance(element))
                .toList();
        assertEquals(1, adders.stream().map(Method::getName).distinct().count(), name);
        Samples.invoke(adders.get(0), builder, element);
    }

    private static boolean isAdderOf(String singular, String plural) {
        String one = singular.toLowerCase(Locale.ROOT);
        String many = plural.toLowerCase(Locale.ROOT);
        return many.equals(one) || many.equals(one + "s") || many.equals(one.replaceAll("y$", "ies"));
    }

    private static Object copier(Object value) {
        return Samples.invoke(
                Stream.of(value.getClass().getMethods())
                        .filter(method -> method.getName().equals("toBuilder") && !method.isBridge())
                        .findFirst()
                        .orElseThrow(),
                value);
    }

    private static boolean isSet(Object value) {
        return !(value instanceof Optional<?> optional) || optional.isPresent();
    }

    private static List<String> listAttributes(Class<?> built) {
        Object least = Samples.least(built);
        return Types.attributes(built).stream()
                .filter(name -> Samples.get(least, built, name) instanceof List<?>)
                .toList();
    }

    @Test
    void valuesPrintThemselvesByTheirPublicNames() {
        for (Class<?> built : built()) {
            String printed = Samples.full(built, 0).toString();
            assertTrue(printed.startsWith(built.getSimpleName() + "{"), printed);
        }
    }
}

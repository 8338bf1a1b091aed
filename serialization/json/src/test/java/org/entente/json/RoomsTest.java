package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of this module: arrows between them point one way, and no large circle forms within one. */
class RoomsTest {

    /** A room knows those before it alone. */
    private static final List<String> ROOMS =
            List.of("problem", "token", "tree", "text", "reading", "schema", "type", "format", "draft", "", "mapper");

    private static final int LARGEST_CIRCLE = 8;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente.json");

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.entente\\.json\\.?", "");
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().matches("org\\.entente\\.json(\\..*)?");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").replace("[L", "").replace(";", "");
    }

    /** By outermost class, the other ones that it uses. */
    private static Map<String, Set<String>> uses(boolean withinPackages) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> used = uses.computeIfAbsent(outermost(type), any -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(RoomsTest::isOurs)
                    .filter(target -> !withinPackages || target.getPackageName().equals(type.getPackageName()))
                    .map(RoomsTest::outermost)
                    .forEach(used::add);
        }
        return uses;
    }

    @Test
    void everyRoomIsKnown() {
        assertEquals(
                new TreeSet<>(ROOMS),
                CLASSES.stream().map(RoomsTest::room).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noArrowPointsUpwards() {
        Set<String> upwards = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(RoomsTest::isOurs)
                    .filter(target -> ROOMS.indexOf(room(target)) > ROOMS.indexOf(room(type)))
                    .forEach(target -> upwards.add(outermost(type) + " -> " + outermost(target)));
        }
        assertEquals(Set.of(), upwards);
    }

    @Test
    void noLargeCircleFormsWithinARoom() {
        Map<String, Set<String>> uses = uses(true);
        for (String start : uses.keySet()) {
            Set<String> circle = new TreeSet<>(reached(start, uses));
            circle.removeIf(other -> !reached(other, uses).contains(start));
            assertTrue(circle.size() <= LARGEST_CIRCLE, circle::toString);
        }
    }

    private static Set<String> reached(String start, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (String used : new ArrayList<>(uses.getOrDefault(next.remove(), Set.of()))) {
                if (reached.add(used)) {
                    next.add(used);
                }
            }
        }
        return reached;
    }

    @Test
    void noParserIsKnown() {
        Set<String> parsers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.contains("jackson"))
                    .forEach(parsers::add);
        }
        assertEquals(Set.of(), parsers);
    }
}

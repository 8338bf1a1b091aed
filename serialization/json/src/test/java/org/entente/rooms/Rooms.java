package org.entente.rooms;

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
import java.util.stream.Stream;

/** The packages of a module below its face, in an order in which each knows those before it alone. */
public final class Rooms {

    private final String face;
    private final List<String> order;
    private final JavaClasses classes;

    private Rooms(String face, List<String> order) {
        this.face = face;
        this.order = order;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(face);
    }

    /**
     * Takes the rooms of a module.
     *
     * @param face the package that has them
     * @param order their names below it, the lowest first; the face itself is empty
     */
    public static Rooms of(String face, String... order) {
        return new Rooms(face, List.of(order));
    }

    /** The names as stated. */
    public Set<String> stated() {
        return new TreeSet<>(order);
    }

    /** The names that there are. */
    public Set<String> found() {
        return classes.stream().map(this::room).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The arrows from a room to one after it. */
    public Set<String> upwards() {
        Set<String> upwards = new TreeSet<>();
        for (JavaClass type : classes) {
            used(type)
                    .filter(target -> order.indexOf(room(target)) > order.indexOf(room(type)))
                    .forEach(target -> upwards.add(outermost(type) + " -> " + outermost(target)));
        }
        return upwards;
    }

    /** The largest circle of classes within a room. */
    public Set<String> largestCircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> used = uses.computeIfAbsent(outermost(type), any -> new TreeSet<>());
            used(type)
                    .filter(target -> target.getPackageName().equals(type.getPackageName()))
                    .map(Rooms::outermost)
                    .forEach(used::add);
        }
        Set<String> largest = Set.of();
        for (String start : uses.keySet()) {
            Set<String> circle = new TreeSet<>(reached(start, uses));
            circle.removeIf(other -> !reached(other, uses).contains(start));
            largest = circle.size() > largest.size() ? circle : largest;
        }
        return largest;
    }

    /** The rooms with a class that uses one of a package, or of those below it. */
    public Set<String> using(String other) {
        return classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(other)))
                .map(this::room)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> (target.getPackageName() + ".").startsWith(face + "."));
    }

    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(face) ? "" : name.substring(face.length() + 1);
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
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
}

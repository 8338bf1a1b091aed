package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of this module: arrows between them point one way. */
class RoomsTest {

    /** A room knows those before it alone. */
    private static final List<String> ROOMS =
            List.of("problem", "tree", "csv", "column", "mapping", "reading", "writing", "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente.table");

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.entente\\.table\\.?", "");
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
                    .filter(target -> target.getPackageName().startsWith("org.entente.table"))
                    .filter(target -> ROOMS.indexOf(room(target)) > ROOMS.indexOf(room(type)))
                    .forEach(target -> upwards.add(type.getName() + " -> " + target.getName()));
        }
        assertEquals(Set.of(), upwards);
    }

    @Test
    void theParserIsKnownInOneRoom() {
        Set<String> knowing = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("de.siegmar")))
                .map(RoomsTest::room)
                .collect(Collectors.toSet());
        assertEquals(Set.of("csv"), knowing);
    }
}

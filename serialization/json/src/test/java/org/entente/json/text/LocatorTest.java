package org.entente.json.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.json.Sources;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path leads to its place, whatever the names on the way are. */
class LocatorTest {

    private static final List<String> NAMES = List.of(
            "a", "", "/", "~", "a/b", "a~b", "~0", "~1", "~01", "~10", "a~1b", "a~0b", "~~//", "0", "[0]", "a.b");

    /** Within as many objects of one name, each name has its member on a line of its own. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 20})
    void everyNameIsFound(int depth) {
        for (String around : NAMES) {
            StringBuilder json = new StringBuilder(("{\"" + around + "\": ").repeat(depth)).append("{\n");
            Map<ValuePath, Location> expected = new LinkedHashMap<>();
            ValuePath path = ValuePath.ROOT;
            for (int i = 0; i < depth; i++) {
                path = path.member(around);
            }
            for (int i = 0; i < NAMES.size(); i++) {
                String name = NAMES.get(i);
                json.append(i == 0 ? "" : ",\n").append('"').append(name).append("\": 1");
                expected.put(path.member(name), new Location(i + 2, name.length() + 5));
            }
            json.append("}").append("}".repeat(depth));
            assertEquals(
                    expected,
                    new Locator(Sources.STANDARD, Document.of(json.toString())).locate(expected.keySet()),
                    around);
        }
    }
}

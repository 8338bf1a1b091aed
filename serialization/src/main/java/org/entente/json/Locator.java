package org.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.violation.Location;
import org.entente.violation.Path;

/** Finds where in a text the values of given paths begin; run only where there is something to report. */
final class Locator {

    private final JsonFactory factory;
    private final Document document;

    Locator(JsonFactory factory, Document document) {
        this.factory = factory;
        this.document = document;
    }

    /**
     * Locates paths.
     *
     * @return for each path's JSON Pointer the place of its value, or of the innermost value around it that is there
     */
    Map<String, Location> locate(Set<Path> paths) {
        Map<String, Location> places = new HashMap<>();
        if (paths.isEmpty()) {
            return places;
        }
        Map<String, Location> found = scan(wanted(paths));
        for (Path path : paths) {
            Optional<Path> at = Optional.of(path);
            while (at.isPresent() && !found.containsKey(at.get().toPointer())) {
                at = at.get().parent();
            }
            places.put(
                    path.toPointer(),
                    at.map(there -> found.get(there.toPointer())).orElse(new Location(1, 1)));
        }
        return places;
    }

    private static Set<String> wanted(Set<Path> paths) {
        Set<String> wanted = new HashSet<>();
        for (Path path : paths) {
            Optional<Path> at = Optional.of(path);
            while (at.isPresent() && wanted.add(at.get().toPointer())) {
                at = at.get().parent();
            }
        }
        return wanted;
    }

    private Map<String, Location> scan(Set<String> wanted) {
        Map<String, Location> found = new HashMap<>();
        try (JsonParser parser = document.parser(factory)) {
            while (parser.nextToken() != null) {
                boolean isValue = parser.currentToken().isScalarValue()
                        || parser.currentToken().isStructStart();
                if (isValue) {
                    JsonStreamContext context = parser.currentToken().isStructStart()
                            ? parser.getParsingContext().getParent()
                            : parser.getParsingContext();
                    String pointer = context.pathAsPointer().toString();
                    if (wanted.contains(pointer)) {
                        found.putIfAbsent(pointer, document.locate(parser.currentTokenLocation()));
                    }
                }
            }
        } catch (IOException e) {
            // The text breaks off here; that is reported already, and what comes before it is located.
            return found;
        }
        return found;
    }
}

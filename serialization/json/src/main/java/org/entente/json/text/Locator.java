package org.entente.json.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/** Finds where in a text the values of given paths begin; run only where there is something to report. */
public final class Locator {

    private final TokenSource source;
    private final Document document;

    public Locator(TokenSource source, Document document) {
        this.source = source;
        this.document = document;
    }

    /** A place that is looked for, and those within it by the member's name or the element's index. */
    private static final class Place {

        private final Map<String, Place> within = new HashMap<>();
        private @Nullable Location location;

        Place at(String step) {
            return within.computeIfAbsent(step, any -> new Place());
        }
    }

    /**
     * Locates paths.
     *
     * @return for each path the place of its value, or of the innermost value around it that is there
     */
    public Map<ValuePath, Location> locate(Set<ValuePath> paths) {
        Map<ValuePath, Location> places = new HashMap<>();
        if (!paths.isEmpty()) {
            Place root = new Place();
            paths.forEach(path -> way(path, root));
            scan(root);
            paths.forEach(path -> places.put(path, innermost(way(path, root))));
        }
        return places;
    }

    /** The places on the way from the root to a path. */
    private static List<Place> way(ValuePath path, Place root) {
        List<Place> way = new ArrayList<>(List.of(root));
        for (String step : steps(path)) {
            way.add(way.get(way.size() - 1).at(step));
        }
        return way;
    }

    /** The names of members and the indexes of elements on the way to a path. */
    static List<String> steps(ValuePath path) {
        String pointer = path.toPointer();
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private static Location innermost(List<Place> way) {
        Location innermost = new Location(1, 1);
        for (Place place : way) {
            innermost = place.location == null ? innermost : place.location;
        }
        return innermost;
    }

    private void scan(Place root) {
        try (TokenReader parser = document.reader(source)) {
            if (parser.next() != Token.NONE) {
                scan(root, parser);
            }
        } catch (IOException e) {
            // The text breaks off here; that is reported already, and what comes before it is located.
        }
    }

    /** Goes through a value, no deeper than a place is looked for; of equal names the first counts. */
    private void scan(Place place, TokenReader parser) throws IOException {
        if (place.location == null) {
            place.location = document.locate(parser.place());
        }
        if (place.within.isEmpty()) {
            parser.skipChildren();
        } else if (parser.current() == Token.START_OBJECT) {
            while (parser.next() == Token.NAME) {
                String name = parser.name();
                parser.next();
                scanIfWanted(place.within.get(name), parser);
            }
        } else if (parser.current() == Token.START_ARRAY) {
            for (int i = 0; parser.next() != Token.END_ARRAY; i++) {
                scanIfWanted(place.within.get(Integer.toString(i)), parser);
            }
        }
    }

    private void scanIfWanted(@Nullable Place place, TokenReader parser) throws IOException {
        if (place == null) {
            parser.skipChildren();
        } else {
            scan(place, parser);
        }
    }
}

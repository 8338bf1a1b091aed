package org.entente.json.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.json.text.Document;
import org.entente.json.text.Locator;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** The places in a document that lies in memory: every one can be found. */
public final class DocumentPlaces implements Places {

    private static final Location START = new Location(1, 1);

    private final Document document;
    private final JsonFactory factory;

    /** Takes the factory that the document is read with, and its limits with it. */
    public DocumentPlaces(Document document, JsonFactory factory) {
        this.document = document;
        this.factory = factory;
    }

    @Override
    public Violation located(Violation violation, JsonLocation at) {
        return violation.at(document.locate(at));
    }

    @Override
    public Violation now(Violation violation) {
        return violation;
    }

    @Override
    public List<Violation> inOrder(List<Violation> violations) {
        Map<ValuePath, Location> places = new Locator(factory, document)
                .locate(violations.stream()
                        .filter(violation -> violation.location().isEmpty())
                        .map(violation -> violation.path())
                        .collect(Collectors.toSet()));
        return violations.stream()
                .map(violation -> violation.location().isPresent()
                        ? violation
                        : violation.at(places.getOrDefault(violation.path(), START)))
                .sorted(Comparator.comparing(
                        violation -> violation.location().orElse(START),
                        Comparator.comparingInt(Location::line).thenComparingInt(Location::column)))
                .toList();
    }
}

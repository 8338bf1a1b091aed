package org.entente.json.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.json.text.Document;
import org.entente.json.text.Locator;
import org.entente.json.token.Place;
import org.entente.json.token.TokenSource;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** The places in a document that lies in memory: every one can be found. */
public final class DocumentPlaces implements Places {

    private static final Location START = new Location(1, 1);

    private final Document document;
    private final TokenSource source;

    /** Takes the source that the document is read with. */
    public DocumentPlaces(Document document, TokenSource source) {
        this.document = document;
        this.source = source;
    }

    @Override
    public Violation located(Violation violation, Place at) {
        return violation.at(document.locate(at));
    }

    @Override
    public Violation now(Violation violation) {
        return violation;
    }

    @Override
    public List<Violation> inOrder(List<Violation> violations) {
        Map<ValuePath, Location> places = new Locator(source, document)
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

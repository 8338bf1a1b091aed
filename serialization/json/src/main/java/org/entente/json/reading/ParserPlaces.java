package org.entente.json.reading;

import java.util.Comparator;
import java.util.List;
import org.entente.json.token.Place;
import org.entente.json.token.TokenReader;
import org.entente.violation.Location;
import org.entente.violation.Violation;

/**
 * The places that a parser gives in passing. What it has passed cannot be found again, and some parsers, such as those of
 * trees, know no places at all.
 */
public final class ParserPlaces implements Places {

    private static final Comparator<Violation> LOCATED_FIRST = Comparator.comparing(
            violation -> violation.location().orElse(new Location(Integer.MAX_VALUE, Integer.MAX_VALUE)),
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column));

    private final TokenReader parser;

    public ParserPlaces(TokenReader parser) {
        this.parser = parser;
    }

    @Override
    public Violation located(Violation violation, Place at) {
        return at.line() < 1 || at.column() < 1 ? violation : violation.at(new Location(at.line(), at.column()));
    }

    @Override
    public Violation now(Violation violation) {
        return violation.location().isPresent() ? violation : located(violation, parser.place());
    }

    @Override
    public List<Violation> inOrder(List<Violation> violations) {
        return violations.stream().sorted(LOCATED_FIRST).toList();
    }
}

package org.entente.json.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.json.draft.tree.Node;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;

/** The day on which names in a draft are to be understood: that of its first dated event, or else of its first meeting. */
final class DraftDay {

    private DraftDay() {}

    static Optional<LocalDate> of(Node.Fields root) {
        return Stream.concat(dates(root, "events", "done"), dates(root, "meetings", "dates"))
                .findFirst();
    }

    private static Stream<LocalDate> dates(Node.Fields root, String list, String member) {
        return root.get(list).map(Node::elements).orElse(List.of()).stream()
                .filter(Node.Fields.class::isInstance)
                .flatMap(element -> ((Node.Fields) element).text(member).stream())
                .flatMap(text -> day(text).stream());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DateSpan.parse(text)
                    .start()
                    .map(UncertainDate::earliest)
                    .filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (InvalidValueException e) {
            return Optional.empty(); // Reading says what is wrong with it.
        }
    }
}

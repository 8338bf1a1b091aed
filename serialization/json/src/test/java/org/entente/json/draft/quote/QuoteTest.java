package org.entente.json.draft.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.entente.json.draft.tree.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    /** A member that a type has is its own, whatever a quote calls it. */
    @ParameterizedTest
    @ValueSource(strings = {"to", "after", "before"})
    void aMemberOfTheTypeIsNoneOfTheQuote(String member) {
        Node.Fields fields = Node.Fields.of(Quote.QUOTE, Node.Leaf.string("by 2031", Node.START))
                .and(member, Node.Leaf.string("2031", Node.START));
        Quote.Quoting taken = Quote.of(fields, Set.of());
        assertEquals(List.of(), taken.rest().fields());
        assertEquals(1, places(taken));
        Quote.Quoting own = Quote.of(fields, Set.of(member));
        assertEquals(
                List.of(member),
                own.rest().fields().stream().map(Node.Field::name).toList());
        assertEquals(0, places(own));
    }

    private static long places(Quote.Quoting quoting) {
        Quote quote = quoting.quote().orElseThrow();
        return quote.to().stream().count()
                + quote.after().stream().count()
                + quote.before().stream().count();
    }
}

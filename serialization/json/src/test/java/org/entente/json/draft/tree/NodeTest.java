package org.entente.json.draft.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Token;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of a draft: where they are, and how they are read. */
class NodeTest {

    private static Location at(int line) {
        return new Location(line, 1);
    }

    private static Node leaf(int line) {
        return Node.Leaf.string("x" + line, at(line));
    }

    /** At line 1; its member {@code a} at 2 has an element at 3, and that a member {@code b} at 4. */
    private static final Node ROOT = new Node.Fields(
            List.of(new Node.Field(
                    "a",
                    at(2),
                    new Node.Items(
                            List.of(new Node.Fields(List.of(new Node.Field("b", at(4), leaf(4))), at(3))), at(2)))),
            at(1));

    @ParameterizedTest
    @CsvSource({"/a, 2", "/a/0, 3", "/a/0/b, 4", "/a/0/b/c, 4", "/a/0/c, 3", "/a/1, 2", "/a/b, 2", "/b, 1", "/b/0, 1"})
    void aPathLeadsAsFarAsThereAreValues(String pointer, int line) {
        ValuePath path = ValuePath.ROOT;
        for (String step : pointer.substring(1).split("/", -1)) {
            path = step.matches("[0-9]") ? path.index(Integer.parseInt(step)) : path.member(step);
        }
        Violation violation = Violation.of(JsonProblem.MEMBER_UNKNOWN, path);
        assertEquals(
                List.of(at(line)),
                new NodePlaces(ROOT, any -> false, any -> any)
                        .inOrder(List.of(violation)).stream()
                                .map(each -> each.location().orElseThrow())
                                .toList());
    }

    @Test
    void allOfWhatIsMovedStandsAtOnePlace() {
        List<Location> places = places(Node.moved(ROOT, at(9)));
        assertEquals(List.of(at(9)), places.stream().distinct().toList());
        assertEquals(places(ROOT).size(), places.size());
    }

    private static List<Location> places(Node node) {
        NodeTokens tokens = new NodeTokens(node);
        return IntStream.iterate(0, any -> tokens.next() != Token.NONE, i -> i + 1)
                .mapToObj(any ->
                        new Location(tokens.place().line(), tokens.place().column()))
                .toList();
    }

    /** Also of a text that is all there is. */
    @Test
    void theCharactersOfATextAreThoseOfItsStep() {
        for (Node node : List.of(leaf(7), new Node.Items(List.of(leaf(7), leaf(8)), at(1)))) {
            NodeTokens tokens = new NodeTokens(node);
            for (Token token = tokens.next(); token != Token.NONE; token = tokens.next()) {
                assertEquals(
                        token == Token.STRING ? tokens.text() : "",
                        new String(tokens.chars(), tokens.charsFrom(), tokens.charsLength()));
            }
        }
    }
}

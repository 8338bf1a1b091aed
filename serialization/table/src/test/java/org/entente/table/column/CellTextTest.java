package org.entente.table.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.json.token.Token;
import org.entente.table.tree.Tree;
import org.junit.jupiter.api.Test;

/** Texts stand in one cell, with strokes between them, only where they are read back from it. */
class CellTextTest {

    private static final Column TEXTS =
            Table.named("parties").orElseThrow().column("roles").orElseThrow();

    @Test
    void whatStandsInACellIsReadBack() {
        assertEquals(CellForm.TEXTS, TEXTS.form());
        List<String> texts =
                List.of("a", "a b", " a", "a ", "\u3000a", "a\t", "", " ", "a|b", "|", "한 국", "\uD835\uDD38");
        for (String one : texts) {
            for (String other : texts) {
                for (List<String> values : List.of(List.of(one), List.of(one, other), List.of("x", one, other))) {
                    Tree items = new Tree.Items(values.stream()
                            .map(text -> (Tree) new Tree.Leaf(Token.STRING, text))
                            .toList());
                    boolean isPlain = values.stream()
                            .allMatch(text -> !text.isEmpty() && text.equals(text.strip()) && !text.contains("|"));
                    Optional<String> cell = CellText.of(TEXTS, items);
                    assertEquals(isPlain, cell.isPresent(), values.toString());
                    cell.ifPresent(text -> assertEquals(values, CellText.values(text)));
                }
            }
        }
    }
}

package org.entente.json.draft.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.json.token.MemberName;
import org.entente.json.token.Place;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.violation.Location;

/** Replays a tree, so that it is read as a text is. */
public final class NodeTokens extends TokenReader {

    private record Step(Token token, String text, Location at) {}

    private static final Step NONE = new Step(Token.NONE, "", Node.START);

    private final List<Step> steps = new ArrayList<>();
    private int at = -1;
    private String name = "";
    private char[] chars = {};
    /** The step whose text is in the array. */
    private int charsOf = -1;

    public NodeTokens(Node root) {
        add(root);
    }

    private void add(Node node) {
        if (node instanceof Node.Leaf leaf) {
            steps.add(new Step(leaf.token(), leaf.text(), leaf.at()));
        } else if (node instanceof Node.Items items) {
            steps.add(new Step(Token.START_ARRAY, "", items.at()));
            items.elements().forEach(this::add);
            steps.add(new Step(Token.END_ARRAY, "", items.at()));
        } else if (node instanceof Node.Fields fields) {
            steps.add(new Step(Token.START_OBJECT, "", fields.at()));
            for (Node.Field field : fields.fields()) {
                steps.add(new Step(Token.NAME, field.name(), field.at()));
                add(field.value());
            }
            steps.add(new Step(Token.END_OBJECT, "", fields.at()));
        }
    }

    private Step step() {
        return at >= 0 && at < steps.size() ? steps.get(at) : NONE;
    }

    @Override
    public Token next() {
        at++;
        if (step().token() == Token.NAME) {
            name = step().text();
        }
        return step().token();
    }

    @Override
    public Token current() {
        return step().token();
    }

    @Override
    public boolean nextIs(MemberName wanted) {
        return next() == Token.NAME && name.equals(wanted.text());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String text() {
        return step().text();
    }

    @Override
    public char[] chars() {
        if (charsOf != at) {
            chars = step().text().toCharArray();
            charsOf = at;
        }
        return chars;
    }

    @Override
    public int charsFrom() {
        return 0;
    }

    @Override
    public int charsLength() {
        return step().text().length();
    }

    @Override
    public boolean isInt() {
        BigDecimal number = decimal();
        return number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    @Override
    public int intValue() {
        return decimal().intValueExact();
    }

    @Override
    public BigDecimal decimal() {
        return new BigDecimal(step().text());
    }

    @Override
    public void skipChildren() {
        int open = 0;
        do {
            Token token = current();
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                open++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                open--;
            }
            if (open > 0) {
                next();
            }
        } while (open > 0);
    }

    /** A line and a column in code points; an offset is not known. */
    @Override
    public Place place() {
        return new Place(-1, step().at().line(), step().at().column());
    }

    @Override
    public void close() {}
}

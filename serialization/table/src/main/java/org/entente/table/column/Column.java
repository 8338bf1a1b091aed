package org.entente.table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.meta.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A column: the way from a row to the value in a cell, as names with dots between them. The first element of a list has no
 * number where more steps follow, {@code timings.due}; the others have theirs, {@code timings.2.due}.
 */
public final class Column implements Comparable<Column> {

    private static final String DOT = ".";
    /** No document is as deep (limit-depth). */
    private static final int MOST_STEPS = 64;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern ZERO = Pattern.compile("0[0-9]*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final List<Step> steps;
    private final Optional<Kind<?>> kind;
    private final boolean isWholeList;
    private final boolean isNumber;

    private Column(List<Step> steps, Optional<Kind<?>> kind, boolean isWholeList, boolean isNumber) {
        this.steps = steps;
        this.kind = kind;
        this.isWholeList = isWholeList;
        this.isNumber = isNumber;
    }

    /** The way to a row itself. */
    static Column row(Kind<?> kind) {
        return new Column(List.of(), Optional.of(kind), false, false);
    }

    private Column longer(Step step, Optional<Kind<?>> of, boolean wholeList, boolean number) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Column(List.copyOf(more), of, wholeList, number);
    }

    /** The way on to a member, or to the text in a language; empty if there is none of that name. */
    public Optional<Column> member(String name) {
        if (isWholeList || kind.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get() instanceof Kind.Prose<?>) {
            return LANGUAGE.matcher(name).matches()
                    ? Optional.of(longer(new Step.Member(name, 0), Optional.empty(), false, false))
                    : Optional.empty();
        }
        return Optional.ofNullable(Members.of(kind.get()).get(name))
                .map(member -> longer(
                        new Step.Member(name, member.rank()), member.kind(), member.isList(), member.isNumber()));
    }

    /** The way on to an element of a list. */
    public Column element(int number) {
        return longer(new Step.Element(number), kind, false, isNumber);
    }

    /** Whether it leads to a list as a whole. */
    public boolean isWholeList() {
        return isWholeList;
    }

    /** {@return the steps} */
    public List<Step> steps() {
        return steps;
    }

    /** {@return what a cell stands for} */
    public CellForm form() {
        if (isNumber && !isWholeList) {
            return CellForm.NUMBER;
        }
        if (kind.filter(Kind.Flag.class::isInstance).isPresent()) {
            return CellForm.FLAG;
        }
        boolean isElement = !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Element;
        boolean isPart = kind.filter(Kind.Part.class::isInstance).isPresent();
        return isWholeList || (isPart && !isElement) ? CellForm.TEXTS : CellForm.TEXT;
    }

    /** What may follow. */
    List<String> names() {
        return kind.map(of -> List.copyOf(Members.of(of).keySet())).orElse(List.of());
    }

    /** The column of a name, or how far the name leads. */
    static Parsed parse(Column row, String name) {
        Column at = row;
        String[] names = name.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            String step = names[i];
            if (at.isWholeList && NUMBER.matcher(step).matches()) {
                at = at.element(Integer.parseInt(step));
            } else {
                Column from = at.isWholeList ? at.element(1) : at;
                Optional<Column> to = i < MOST_STEPS ? from.member(step) : Optional.empty();
                if (to.isEmpty()) {
                    String rest = String.join(DOT, List.of(names).subList(i + 1, names.length));
                    boolean isFirst = at.isWholeList && ZERO.matcher(step).matches();
                    return new Parsed(Optional.empty(), from, step, rest.isEmpty() ? "" : DOT + rest, isFirst);
                }
                at = to.get();
            }
        }
        return new Parsed(Optional.of(at), at, "", "", false);
    }

    /**
     * What came of a name.
     *
     * @param column the column, if there is one
     * @param until as far as the name leads
     * @param step the first step that leads nowhere
     * @param rest what follows that, with its dot
     * @param isFirst whether that step is a number below the first one of a list
     */
    record Parsed(Optional<Column> column, Column until, String step, String rest, boolean isFirst) {}

    /** {@return the name that stands in the header} */
    public String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof Step.Member member) {
                name.append(name.length() == 0 ? "" : DOT).append(member.name());
            } else if (step instanceof Step.Element element && (element.number() > 1 || i == steps.size() - 1)) {
                name.append(DOT).append(element.number());
            }
        }
        return name.toString();
    }

    /** The order in which members are written, element by element; a list as a whole before its elements. */
    @Override
    public int compareTo(Column other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    private static int compare(Step one, Step other) {
        if (one instanceof Step.Member member && other instanceof Step.Member that) {
            int order = Integer.compare(member.rank(), that.rank());
            return order == 0 ? member.name().compareTo(that.name()) : order;
        }
        return one instanceof Step.Element element && other instanceof Step.Element that
                ? Integer.compare(element.number(), that.number())
                : one instanceof Step.Member ? -1 : 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(steps);
    }

    /** Renders the name. */
    @Override
    public String toString() {
        return name();
    }
}

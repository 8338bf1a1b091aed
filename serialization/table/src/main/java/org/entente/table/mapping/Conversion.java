package org.entente.table.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.table.problem.TableProblem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * What the values of a column mean.
 *
 * @param of of which cells it is made, if it is none of the file
 * @param empty values that stand for none
 * @param open values that stand for an open beginning or end
 * @param values what stands for what
 * @param dates how dates are written; none if they are none
 * @param numbers how numbers are written, if they are any
 * @param split what stands between several values of a cell, if there may be several
 * @param otherwise what an empty cell means, if it means something
 */
public record Conversion(
        Optional<Template> of,
        Set<String> empty,
        Set<String> open,
        Map<String, String> values,
        List<DateForm> dates,
        Optional<NumberForm> numbers,
        Optional<String> split,
        Optional<String> otherwise) {

    /** Leaves values as they are. */
    static final Conversion NONE = new Conversion(
            Optional.empty(),
            Set.of(),
            Set.of(),
            Map.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final String OPEN = "..";
    private static final String BETWEEN = " | ";

    /**
     * What came of a value.
     *
     * @param text the text in its place; empty for none
     * @param problem why it is no such value, or empty
     */
    public record Result(String text, Optional<Violation> problem) {

        static Result of(String text) {
            return new Result(text, Optional.empty());
        }
    }

    /** The text that stands for that of a cell. */
    public Result apply(String cell) {
        if (split.isEmpty() || cell.isEmpty() || isWhole(cell)) {
            return single(cell);
        }
        StringBuilder all = new StringBuilder();
        int from = 0;
        while (from <= cell.length()) {
            int at = cell.indexOf(split.get(), from);
            int end = at < 0 ? cell.length() : at;
            Result each = single(cell.substring(from, end).strip());
            if (each.problem().isPresent()) {
                return each;
            }
            all.append(all.isEmpty() || each.text().isEmpty() ? "" : BETWEEN).append(each.text());
            from = end + split.get().length();
        }
        return Result.of(all.toString());
    }

    private boolean isWhole(String cell) {
        return empty.contains(cell) || open.contains(cell) || values.containsKey(cell);
    }

    private Result single(String cell) {
        String mapped = values.get(cell);
        if (mapped != null) {
            return Result.of(mapped);
        }
        if (open.contains(cell)) {
            return Result.of(OPEN);
        }
        if (cell.isEmpty() || empty.contains(cell)) {
            return Result.of(otherwise.orElse(""));
        }
        return dates.isEmpty() ? number(cell) : date(cell);
    }

    private Result date(String cell) {
        for (DateForm form : dates) {
            Optional<String> date = form.read(cell);
            if (date.isPresent()) {
                return Result.of(date.get());
            }
        }
        return new Result(
                "",
                Optional.of(Violation.of(TableProblem.CELL_DATE, ValuePath.ROOT)
                        .with("found", cell)
                        .with(
                                "pattern",
                                String.join(
                                        ", ",
                                        dates.stream().map(DateForm::pattern).toList()))));
    }

    private Result number(String cell) {
        if (numbers.isEmpty()) {
            return Result.of(cell);
        }
        Optional<String> number = numbers.get().read(cell);
        return number.isPresent()
                ? Result.of(number.get())
                : new Result(
                        "",
                        Optional.of(Violation.of(TableProblem.CELL_NUMBER, ValuePath.ROOT)
                                .with("found", cell)
                                .with("example", numbers.get().example())));
    }
}

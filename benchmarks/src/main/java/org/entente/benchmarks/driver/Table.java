package org.entente.benchmarks.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of ratios in Markdown.
 *
 * @param subjects the heading of the first column
 * @param base what the ratios are to, in words
 * @param columns the quantities that are shown as such
 */
record Table(String title, String subjects, String base, List<Quantity> columns, List<Line> lines) {

    /** Shows the table; verdicts only where the figures are a ground for any. */
    String show(Results results, boolean isJudged) {
        List<String> rows = new ArrayList<>();
        rows.add("### " + title);
        rows.add("");
        rows.add(row(heading()));
        rows.add(row(heading().stream().map(any -> "---").toList()));
        lines.stream()
                .filter(line -> results.has(line.subject()))
                .forEach(line -> rows.add(row(cells(line, results, isJudged))));
        rows.add("");
        return String.join(System.lineSeparator(), rows);
    }

    private List<String> heading() {
        List<String> cells = new ArrayList<>(List.of(subjects, "ratio to " + base));
        columns.forEach(column -> cells.add(column.title()));
        cells.addAll(List.of("target", "reached?"));
        return cells;
    }

    private List<String> cells(Line line, Results results, boolean isJudged) {
        Summary ratio = results.ratio(line.subject(), line.base(), line.quantity());
        List<String> cells = new ArrayList<>(List.of(line.title(), ratio.asRatio()));
        for (Quantity column : columns) {
            cells.add(
                    line.isComparison()
                            ? ""
                            : column.show(
                                    results.summary(line.subject(), column).median()));
        }
        Target target = line.target();
        boolean judged = isJudged && target != null && ratio.isKnown();
        cells.add(target == null ? "" : target.toString());
        cells.add(judged ? (target.isReachedBy(ratio) ? "yes" : "no") : "");
        return cells;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}

package org.entente.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.TextSpan;
import org.entente.validation.walk.Cursor;
import org.entente.violation.Violation;
import org.entente.vocabulary.SpanRole;

/** Spans of the parts of a provision lie within what is marked as its whole. */
final class WholeRules {

    static final List<Rule> ALL = List.of(new LibraryRule(AgreementProblem.SPAN_OUTSIDE_WHOLE, WholeRules::outside));

    /** The wholes of a provision by source and beginning, and how far those up to each reach in its source. */
    private final List<TextSpan> wholes;

    private final int[] ends;

    private WholeRules(Provision provision) {
        wholes = new ArrayList<>();
        for (TextSpan span : provision.spans()) {
            if (span.role().filter(SpanRole.WHOLE::equals).isPresent()) {
                wholes.add(span);
            }
        }
        if (wholes.size() > 1) {
            wholes.sort(Comparator.comparing(TextSpan::source).thenComparing(TextSpan::start));
        }
        ends = new int[wholes.size()];
        for (int i = 0; i < ends.length; i++) {
            boolean goesOn =
                    i > 0 && wholes.get(i).source().equals(wholes.get(i - 1).source());
            ends[i] = goesOn
                    ? Math.max(ends[i - 1], wholes.get(i).end())
                    : wholes.get(i).end();
        }
    }

    private static void outside(RuleRun run) {
        Cursor.in("provisions", run.agreement().provisions()).forEach(at -> {
            Provision provision = at.get();
            if (provision.spans().isEmpty()) {
                return;
            }
            WholeRules wholes = new WholeRules(provision);
            if (wholes.ends.length == 0) {
                return;
            }
            at.each("spans", provision.spans()).forEach(span -> {
                boolean isPart = span.get()
                        .role()
                        .filter(role -> role.isKnown() && !role.equals(SpanRole.WHOLE))
                        .isPresent();
                if (isPart) {
                    wholes.check(run, span);
                }
            });
            at.each("qualifiers", provision.qualifiers())
                    .forEach(qualifier -> wholes.items(
                            run, qualifier.each("items", qualifier.get().items())));
            wholes.items(run, at.each("items", provision.items()));
        });
    }

    private void items(RuleRun run, Cursor<Item> items) {
        items.forEach(item -> item.part("span", item.get().span()).forEach(span -> check(run, span)));
    }

    private void check(RuleRun run, Cursor<TextSpan> at) {
        TextSpan span = at.get();
        int last = last(span);
        if (last >= 0 && (wholes.get(last).start() > span.start() || ends[last] < span.end())) {
            run.report(Violation.of(AgreementProblem.SPAN_OUTSIDE_WHOLE, at.path())
                    .with("source", span.source())
                    .with("start", span.start())
                    .with("end", span.end()));
        }
    }

    /** The last whole of the source of a span that begins no later, or else the first of that source; -1 if it has none. */
    private int last(TextSpan span) {
        int from = 0;
        int to = wholes.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = wholes.get(middle).source().compareTo(span.source());
            if (order < 0 || (order == 0 && wholes.get(middle).start() <= span.start())) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (from > 0 && wholes.get(from - 1).source().equals(span.source())) {
            return from - 1;
        }
        return from < wholes.size() && wholes.get(from).source().equals(span.source()) ? from : -1;
    }
}

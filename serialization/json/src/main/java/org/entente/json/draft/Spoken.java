package org.entente.json.draft;

import java.util.Optional;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.problem.DraftProblem;
import org.entente.meta.Kind;
import org.entente.timing.Frequency;
import org.entente.violation.Violation;
import org.entente.vocabulary.OwnTerms;

/** Writes values of vocabularies that are given in words as the format has them, and reports those that none knows. */
final class Spoken {

    private final OwnTerms terms;
    private final Findings findings;

    Spoken(OwnTerms terms, Findings findings) {
        this.terms = terms;
        this.findings = findings;
    }

    /** The value that a text stands for. */
    Optional<String> known(String text, Kind<?> kind) {
        return Spelling.known(text, kind, terms);
    }

    Node code(Node node, Kind<?> kind, Scope scope) {
        if (!(node instanceof Node.Leaf leaf) || !leaf.isString()) {
            return node;
        }
        String code = Spelling.code(leaf.text());
        if (known(leaf.text(), kind).isPresent()) {
            return Node.Leaf.string(code, leaf.at());
        }
        if (!Spelling.isCode(leaf.text())) {
            Spelling.Values values = Spelling.values(kind).orElseThrow();
            Violation unknown = Violation.of(DraftProblem.TERM_MISSPELT, scope.path())
                    .with("found", leaf.text())
                    .with("vocabulary", values.name());
            boolean mayBeNew = kind instanceof Kind.Term<?> && Spelling.isCode(code);
            Violation violation = values.nearest(code)
                    .map(near -> unknown.with("near", Spelling.words(near)))
                    .orElseGet(() -> {
                        Violation listed = unknown.listing(
                                "known",
                                String.join(
                                        ", ",
                                        values.known().stream()
                                                .map(Spelling::words)
                                                .toList()));
                        return mayBeNew ? listed.with("code", code) : listed;
                    });
            boolean isOfRecurrence = kind.type().equals(Frequency.class);
            findings.refuse(isOfRecurrence ? violation.listing("interval", "P1Y") : violation, leaf.at());
        }
        return leaf;
    }
}

package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.provision.Provision;
import org.entente.source.Exactness;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.SpanRole;

/**
 * Compares verbatim texts and printed words with the source, where its text is at hand. White space, soft hyphens and hyphens
 * at line ends do not count; an ellipsis stands for omitted words. A provision with spans in a source without a text is
 * skipped.
 */
final class VerbatimRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.VERBATIM_DIFFERS, run -> new VerbatimRules(run).texts()),
            new LibraryRule(AgreementProblem.PRINTED_DIFFERS, run -> new VerbatimRules(run).words()));

    private static final Pattern ELLIPSIS = Pattern.compile("\\[?(?:\u2026|\\.\\.\\.)\\]?");

    /** The members that hold words as the text prints them. */
    private static final List<String> PRINTED = List.of("asPrinted", "surface");

    private final RuleRun run;
    /** How many characters may still be searched, so that no agreement makes the search long. */
    private long left;

    private VerbatimRules(RuleRun run) {
        this.run = run;
        for (SourceVerification verification : run.verifications()) {
            left += SourceVerification.most(verification.text());
        }
    }

    private void texts() {
        if (run.verifications().isEmpty()) {
            return;
        }
        Cursor.in("provisions", run.agreement().provisions()).forEach(at -> {
            Provision provision = at.get();
            if (provision.rendering().filter(Rendering.VERBATIM::equals).isPresent()
                    && provision.text().isPresent()) {
                List<TextSpan> wholes = wholes(provision).toList();
                List<Optional<Difference>> found = passages(wholes, provision).stream()
                        .flatMap(passage ->
                                provision.text().get().texts().values().stream().map(text -> difference(passage, text)))
                        .toList();
                if (!found.isEmpty() && found.stream().allMatch(Optional::isPresent)) {
                    report(AgreementProblem.VERBATIM_DIFFERS, at.path("text"), found);
                }
            }
        });
    }

    private void words() {
        if (run.verifications().isEmpty()) {
            return;
        }
        Cursor.in("provisions", run.agreement().provisions()).forEach(at -> {
            Provision provision = at.get();
            List<TextSpan> area = Stream.concat(
                            provision.spans().stream(),
                            provision.partOf().flatMap(run.agreement()::provision).stream()
                                    .flatMap(whole -> whole.spans().stream()))
                    .toList();
            if (wholes(provision).findAny().isEmpty()) {
                return;
            }
            List<SourceText> passages = passages(area, provision);
            if (!passages.isEmpty()) {
                printed(Provision.meta().typeOf(provision), provision, at.path(), passages);
            }
        });
    }

    /** Compares every printed line within a value, wherever its type states one. */
    private <T> void printed(MetaType<T> type, T value, ValuePath path, List<SourceText> passages) {
        type.members().forEach(member -> printed(member, value, path.member(member.name()), passages));
    }

    private <T, V> void printed(MetaMember<T, V> member, T owner, ValuePath path, List<SourceText> passages) {
        List<V> values = member.values(owner);
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            ValuePath place = member.isList() ? path.index(i) : path;
            if (member.kind() instanceof Kind.Part<V> part) {
                printed(part.of().get(), value, place, passages);
            } else if (member.kind() instanceof Kind.Line && PRINTED.contains(member.name())) {
                line(value.toString(), place, passages);
            }
        }
    }

    private void line(String words, ValuePath path, List<SourceText> passages) {
        List<Optional<Difference>> found =
                passages.stream().map(passage -> difference(passage, words)).toList();
        if (found.stream().allMatch(Optional::isPresent)) {
            report(AgreementProblem.PRINTED_DIFFERS, path, found);
        }
    }

    /** What was looked for, in which source, and what that has instead. */
    private record Difference(String words, String source, Optional<String> there) {}

    /** The first of the words that a passage has not, or has otherwise; empty if it has all, or if enough was searched. */
    private Optional<Difference> difference(SourceText passage, String words) {
        for (String piece : ELLIPSIS.split(words, -1)) {
            left -= passage.length() + piece.length();
            if (!piece.isBlank() && left >= 0) {
                List<Passage> found = passage.findAll(piece);
                if (found.isEmpty() || found.get(0).exactness().compareTo(Exactness.SPACING) > 0) {
                    return Optional.of(new Difference(
                            piece.strip(),
                            passage.source(),
                            found.stream().findFirst().map(Passage::line)));
                }
            }
        }
        return Optional.empty();
    }

    private void report(AgreementProblem problem, ValuePath path, List<Optional<Difference>> found) {
        Difference difference = found.stream()
                .flatMap(Optional::stream)
                .filter(each -> each.there().isPresent())
                .findFirst()
                .or(() -> found.get(0))
                .orElseThrow();
        Violation violation =
                Violation.of(problem, path).with("words", difference.words()).with("source", difference.source());
        run.report(difference
                .there()
                .map(there -> violation.with("instead", there))
                .orElse(violation));
    }

    private static Stream<TextSpan> wholes(Provision provision) {
        return provision.spans().stream()
                .filter(span -> span.role().filter(SpanRole.WHOLE::equals).isPresent());
    }

    /** What the spans hold, by source; nothing if a text of the provision is not at hand or not the one that was coded. */
    private List<SourceText> passages(List<TextSpan> spans, Provision provision) {
        for (TextSpan span : provision.spans()) {
            if (text(span).isEmpty()) {
                return List.of();
            }
        }
        List<SourceText> passages = new ArrayList<>();
        for (SourceVerification verification : run.verifications()) {
            StringBuilder passage = new StringBuilder();
            for (TextSpan span : spans) {
                if (span.source().equals(verification.text().source())
                        && text(span).isPresent()) {
                    passage.append(verification.text().passage(span.start(), span.end()))
                            .append('\n');
                }
            }
            if (passage.length() > 0) {
                passages.add(SourceText.of(verification.text().source(), passage.toString()));
            }
        }
        return passages;
    }

    /** The text of a span, if it is at hand and the span lies in it and fits. */
    private Optional<SourceText> text(TextSpan span) {
        for (SourceVerification verification : run.verifications()) {
            SourceText text = verification.text();
            if (text.source().equals(span.source())) {
                left -= span.length();
                boolean fits = !verification.otherLineEnds() && left >= 0 && span.end() <= text.length();
                return fits && text.match(span) != SpanMatch.DIFFERS ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

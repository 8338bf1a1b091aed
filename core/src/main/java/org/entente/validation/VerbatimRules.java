package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * What is said to be printed is printed, where the text of the source is at hand. White space, soft hyphens and the hyphens
 * at the ends of lines make no difference; an ellipsis stands for words that are left out. Nothing is said of a provision
 * that has spans in a source whose text is not at hand.
 */
final class VerbatimRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.VERBATIM_DIFFERS, run -> new VerbatimRules(run).texts()),
            new LibraryRule(AgreementProblem.PRINTED_DIFFERS, run -> new VerbatimRules(run).words()));

    private static final Pattern ELLIPSIS = Pattern.compile("\\[?(?:\u2026|\\.\\.\\.)\\]?");

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
                    tell(AgreementProblem.VERBATIM_DIFFERS, at.path("text"), found);
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
                words(at, passages);
            }
        });
    }

    private void words(Cursor<Provision> at, List<SourceText> passages) {
        Provision provision = at.get();
        at.part("by", provision.by()).forEach(by -> {
            line(by.part("asPrinted", by.get().asPrinted()), passages);
            references(by.each("actors", by.get().actors()), passages);
            references(by.each("officials", by.get().officials()), passages);
        });
        references(at.each("performers", provision.performers()), passages);
        at.part("wording", provision.wording()).forEach(wording -> wording(wording, passages));
        at.each("timings", provision.timings())
                .forEach(timing -> line(timing.part("asPrinted", timing.get().asPrinted()), passages));
        at.each("quantities", provision.quantities())
                .forEach(quantity ->
                        line(quantity.part("asPrinted", quantity.get().asPrinted()), passages));
        at.each("citations", provision.citations())
                .forEach(citation ->
                        line(citation.part("asPrinted", citation.get().asPrinted()), passages));
    }

    private void wording(Cursor<Wording> at, List<SourceText> passages) {
        surfaces(at.part("verb", at.get().verb()), passages);
        surfaces(at.part("noun", at.get().noun()), passages);
        surfaces(at.part("modal", at.get().modal()), passages);
        surfaces(at.each("actions", at.get().actions()), passages);
        surfaces(at.each("modifiers", at.get().modifiers()), passages);
    }

    private void surfaces(Cursor<Word> words, List<SourceText> passages) {
        words.forEach(word -> line(word.part("surface", word.get().surface()), passages));
    }

    private void references(Cursor<Reference> references, List<SourceText> passages) {
        references.forEach(
                reference -> line(reference.part("asPrinted", reference.get().asPrinted()), passages));
    }

    private void line(Cursor<String> line, List<SourceText> passages) {
        line.forEach(words -> {
            List<Optional<Difference>> found = passages.stream()
                    .map(passage -> difference(passage, words.get()))
                    .toList();
            if (found.stream().allMatch(Optional::isPresent)) {
                tell(AgreementProblem.PRINTED_DIFFERS, words.path(), found);
            }
        });
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

    private void tell(AgreementProblem problem, ValuePath path, List<Optional<Difference>> found) {
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

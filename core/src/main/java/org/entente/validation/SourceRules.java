package org.entente.validation;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.provision.Provision;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.validation.index.IdIndex;
import org.entente.validation.walk.Cursor;
import org.entente.validation.walk.Spans;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Term;

/**
 * Spans lie in their source and still fit the text that they were taken from, and no provision claims more fidelity than the
 * source gives. A text with other line ends is reported as that and no more.
 */
final class SourceRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.SOURCE_TEXT_DIFFERS, SourceRules::otherTexts),
            new LibraryRule(AgreementProblem.SOURCE_LINE_ENDS, SourceRules::lineEnds),
            new LibraryRule(AgreementProblem.SPAN_OUT_OF_RANGE, SourceRules::outOfRange),
            new LibraryRule(AgreementProblem.SPAN_TEXT_DIFFERS, SourceRules::slipped),
            new LibraryRule(AgreementProblem.SPANS_NOT_COMPARED, SourceRules::notCompared),
            new LibraryRule(AgreementProblem.SPAN_SPLITS_GRAPHEME, SourceRules::split),
            new LibraryRule(AgreementProblem.PROVISION_WITHOUT_SPAN, SourceRules::unanchored),
            new LibraryRule(AgreementProblem.FIDELITY_OVERCLAIMED, SourceRules::overclaimed)
                    .reading("sources[].id", "sources[].fidelity"));

    private SourceRules() {}

    private static void otherTexts(RuleRun inspection) {
        withSameLineEnds(inspection, verification -> {
            SourceText text = verification.text();
            IdIndex<Source> sources = inspection.definitions().sources;
            sources.find(text.source())
                    .flatMap(Source::digest)
                    .filter(digest -> !digest.matches(text.text()))
                    .ifPresent(digest -> inspection.report(Violation.of(
                                    AgreementProblem.SOURCE_TEXT_DIFFERS,
                                    sources.path(sources.indexOf(text.source())).member("digest"))
                            .with("source", text.source())));
        });
    }

    private static void withSameLineEnds(RuleRun inspection, Consumer<SourceVerification> action) {
        for (SourceVerification verification : inspection.verifications()) {
            if (!verification.otherLineEnds()) {
                action.accept(verification);
            }
        }
    }

    private static void lineEnds(RuleRun inspection) {
        for (SourceVerification verification : inspection.verifications()) {
            if (verification.otherLineEnds()) {
                String source = verification.text().source();
                inspection.report(Violation.of(AgreementProblem.SOURCE_LINE_ENDS, place(inspection, source))
                        .with("source", source));
            }
        }
    }

    /** Where a source is defined; the list of sources if it is not. */
    private static ValuePath place(RuleRun inspection, String source) {
        IdIndex<Source> sources = inspection.definitions().sources;
        return sources.has(source) ? sources.path(sources.indexOf(source)) : ValuePath.of("sources");
    }

    /** By the text where it is at hand, else by the length that the source states. */
    private static void outOfRange(RuleRun inspection) {
        Map<String, Optional<Integer>> lengths = new HashMap<>();
        Function<String, Optional<Integer>> lengthOf = source -> length(inspection, source);
        Spans.each(inspection.agreement(), span -> {
            String source = span.get().source();
            Optional<Integer> length = lengths.computeIfAbsent(source, lengthOf);
            if (length.isPresent() && span.get().end() > length.get()) {
                inspection.report(Violation.of(AgreementProblem.SPAN_OUT_OF_RANGE, span.path())
                        .with("source", source)
                        .with("end", span.get().end())
                        .with("length", length.get()));
            }
        });
    }

    private static Optional<Integer> length(RuleRun inspection, String source) {
        for (SourceVerification verification : inspection.verifications()) {
            SourceText text = verification.text();
            if (text.source().equals(source)) {
                return verification.otherLineEnds() ? Optional.empty() : Optional.of(text.length());
            }
        }
        return inspection.definitions().sources.find(source).flatMap(Source::length);
    }

    private static void slipped(RuleRun inspection) {
        withSameLineEnds(
                inspection,
                verification -> verification.spans().stream()
                        .filter(verified -> verified.match() == SpanMatch.DIFFERS)
                        .forEach(verified ->
                                inspection.report(Violation.of(AgreementProblem.SPAN_TEXT_DIFFERS, verified.path())
                                        .with("source", verified.span().source())
                                        .with("start", verified.span().start())
                                        .with("end", verified.span().end()))));
    }

    private static void notCompared(RuleRun inspection) {
        withSameLineEnds(
                inspection,
                verification -> verification.spans().stream()
                        .filter(verified -> verified.match() == SpanMatch.NOT_COMPARED)
                        .findFirst()
                        .ifPresent(first ->
                                inspection.report(Violation.of(AgreementProblem.SPANS_NOT_COMPARED, first.path())
                                        .with("source", verification.text().source())
                                        .with("count", verification.count(SpanMatch.NOT_COMPARED))
                                        .with("most", SourceVerification.most(verification.text())))));
    }

    private static void split(RuleRun inspection) {
        withSameLineEnds(inspection, verification -> {
            IntPredicate splits = splits(verification.text());
            verification.spans().stream()
                    .filter(verified -> verified.match() != SpanMatch.DIFFERS)
                    .forEach(verified -> IntStream.of(
                                    verified.span().start(), verified.span().end())
                            .filter(splits)
                            .limit(1)
                            .forEach(position -> inspection.report(
                                    Violation.of(AgreementProblem.SPAN_SPLITS_GRAPHEME, verified.path())
                                            .with("source", verified.span().source())
                                            .with("position", position))));
        });
    }

    /** The text is gone through once, when a position is first asked for: looking back may take its whole length. */
    private static IntPredicate splits(SourceText text) {
        BitSet boundaries = new BitSet();
        return position -> {
            if (boundaries.isEmpty()) {
                BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
                characters.setText(text.text());
                for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
                    boundaries.set(at);
                }
            }
            return position < text.length() && !boundaries.get(text.indexOf(position));
        };
    }

    private static void unanchored(RuleRun inspection) {
        if (inspection.agreement().sources().isEmpty()) {
            return;
        }
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            if (provision.get().spans().isEmpty()) {
                inspection.report(Violation.of(AgreementProblem.PROVISION_WITHOUT_SPAN, provision.path()));
            }
        }
    }

    private static void overclaimed(RuleRun inspection) {
        Cursor<Source> source = Cursor.in("sources", inspection.agreement().sources());
        while (source.next()) {
            Optional<Fidelity> fidelity = source.get().fidelity();
            if (source.get()
                            .authenticity()
                            .filter(Authenticity.SECONDARY_REPORT::equals)
                            .isPresent()
                    && fidelity.isPresent()
                    && !fidelity.get().equals(Fidelity.PARAPHRASE)) {
                inspection.report(overclaimed(
                        source.path("fidelity"), fidelity.get(), source.get(), Authenticity.SECONDARY_REPORT));
            }
        }
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            if (provision.get().rendering().filter(Rendering.VERBATIM::equals).isPresent()) {
                paraphrase(inspection, provision.get())
                        .ifPresent(given -> inspection.report(overclaimed(
                                provision.path("rendering"), Rendering.VERBATIM, given, Fidelity.PARAPHRASE)));
            }
        }
    }

    /** The first of a provision's sources, if all of them paraphrase. */
    private static Optional<Source> paraphrase(RuleRun inspection, Provision provision) {
        Optional<Source> first = Optional.empty();
        for (TextSpan span : provision.spans()) {
            Optional<Source> source = inspection.definitions().sources.find(span.source());
            if (source.isPresent()
                    && source.get()
                            .fidelity()
                            .filter(Fidelity.PARAPHRASE::equals)
                            .isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> source);
        }
        return first;
    }

    private static Violation overclaimed(ValuePath path, Term claimed, Source source, Term given) {
        return Violation.of(AgreementProblem.FIDELITY_OVERCLAIMED, path)
                .with("claimed", claimed.code())
                .with("source", source.id())
                .with("given", given);
    }
}

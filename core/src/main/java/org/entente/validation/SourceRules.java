package org.entente.validation;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.Provision;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.violation.Path;
import org.entente.violation.Violation;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.Rendering;

/**
 * Spans lie in their source and still fit the text that they were taken from, and nobody claims more fidelity than the
 * source gives. A text with other line ends is reported as that and no more.
 */
final class SourceRules {

    static final List<Rule> ALL = List.of(
            Rule.of(AgreementProblem.SOURCE_TEXT_DIFFERS, SourceRules::otherTexts),
            Rule.of(AgreementProblem.SOURCE_LINE_ENDS, SourceRules::lineEnds),
            Rule.of(AgreementProblem.SPAN_OUT_OF_RANGE, SourceRules::outOfRange),
            Rule.of(AgreementProblem.SPAN_TEXT_DIFFERS, SourceRules::slipped),
            Rule.of(AgreementProblem.SPAN_SPLITS_GRAPHEME, SourceRules::split),
            Rule.of(AgreementProblem.PROVISION_WITHOUT_SPAN, examination -> unanchored(examination.agreement())),
            Rule.of(AgreementProblem.FIDELITY_OVERCLAIMED, examination -> overclaimed(examination.agreement())));

    private SourceRules() {}

    private static Stream<SourceVerification> verifications(Examination examination) {
        return examination.texts().stream().map(text -> SourceVerification.of(examination.agreement(), text));
    }

    private static Stream<Violation> otherTexts(Examination examination) {
        return verifications(examination)
                .filter(verification -> !verification.otherLineEnds())
                .flatMap(verification -> Located.in(
                                "sources", examination.agreement().sources())
                        .filter(source ->
                                source.value().id().equals(verification.text().source()))
                        .filter(source -> source.value()
                                .digest()
                                .filter(digest ->
                                        !digest.matches(verification.text().text()))
                                .isPresent())
                        .map(source -> Violation.of(
                                        AgreementProblem.SOURCE_TEXT_DIFFERS,
                                        source.path().member("digest"))
                                .with("source", source.value().id())));
    }

    private static Stream<Violation> lineEnds(Examination examination) {
        return verifications(examination)
                .filter(SourceVerification::otherLineEnds)
                .map(verification -> Violation.of(
                                AgreementProblem.SOURCE_LINE_ENDS,
                                place(examination, verification.text().source()))
                        .with("source", verification.text().source()));
    }

    /** Where a source is defined; the list of sources if it is not. */
    private static Path place(Examination examination, String source) {
        return Located.in("sources", examination.agreement().sources())
                .filter(each -> each.value().id().equals(source))
                .map(Located::path)
                .findFirst()
                .orElse(Path.of("sources"));
    }

    /** By the text where somebody holds it, else by the length that the source states. */
    private static Stream<Violation> outOfRange(Examination examination) {
        Agreement agreement = examination.agreement();
        return Spans.in(agreement)
                .flatMap(span -> length(examination, span.value().source())
                        .filter(length -> span.value().end() > length)
                        .map(length -> Violation.of(AgreementProblem.SPAN_OUT_OF_RANGE, span.path())
                                .with("source", span.value().source())
                                .with("end", span.value().end())
                                .with("length", length))
                        .stream());
    }

    private static Optional<Integer> length(Examination examination, String source) {
        Optional<SourceText> text = examination.text(source);
        if (text.isPresent()
                && SourceVerification.of(examination.agreement(), text.get()).otherLineEnds()) {
            return Optional.empty();
        }
        return text.map(SourceText::length)
                .or(() -> examination.agreement().source(source).flatMap(Source::length));
    }

    private static Stream<Violation> slipped(Examination examination) {
        return verifications(examination)
                .filter(verification -> !verification.otherLineEnds())
                .flatMap(verification -> verification.spans().stream())
                .filter(verified -> verified.match() == SpanMatch.DIFFERS)
                .map(verified -> Violation.of(AgreementProblem.SPAN_TEXT_DIFFERS, verified.path())
                        .with("source", verified.span().source())
                        .with("start", verified.span().start())
                        .with("end", verified.span().end()));
    }

    private static Stream<Violation> split(Examination examination) {
        return verifications(examination)
                .filter(verification -> !verification.otherLineEnds())
                .flatMap(verification -> verification.spans().stream()
                        .filter(verified -> verified.match() != SpanMatch.DIFFERS)
                        .flatMap(verified -> Stream.of(
                                        verified.span().start(), verified.span().end())
                                .filter(position -> splits(verification.text(), position))
                                .limit(1)
                                .map(position -> Violation.of(AgreementProblem.SPAN_SPLITS_GRAPHEME, verified.path())
                                        .with("source", verified.span().source())
                                        .with("position", position))));
    }

    private static boolean splits(SourceText text, int position) {
        if (position >= text.length()) {
            return false;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.text());
        return !characters.isBoundary(text.text().offsetByCodePoints(0, position));
    }

    private static Stream<Violation> unanchored(Agreement agreement) {
        return agreement.sources().isEmpty()
                ? Stream.empty()
                : Located.in("provisions", agreement.provisions())
                        .filter(provision -> provision.value().spans().isEmpty())
                        .map(provision -> Violation.of(AgreementProblem.PROVISION_WITHOUT_SPAN, provision.path()));
    }

    private static Stream<Violation> overclaimed(Agreement agreement) {
        Stream<Violation> sources = Located.in("sources", agreement.sources())
                .filter(source -> source.value()
                        .authenticity()
                        .filter(Authenticity.SECONDARY_REPORT::equals)
                        .isPresent())
                .flatMap(source -> source.part("fidelity", Source::fidelity)
                        .filter(fidelity -> !fidelity.value().equals(Fidelity.PARAPHRASE))
                        .map(fidelity -> overclaimed(
                                        fidelity.path(), fidelity.value().code(), source.value())
                                .with("given", Authenticity.SECONDARY_REPORT)));
        Stream<Violation> provisions = Located.in("provisions", agreement.provisions())
                .flatMap(provision -> provision
                        .part("rendering", Provision::rendering)
                        .filter(rendering -> rendering.value().equals(Rendering.VERBATIM))
                        .flatMap(rendering -> paraphrases(agreement, provision.value())
                                .map(source -> overclaimed(rendering.path(), Rendering.VERBATIM.code(), source)
                                        .with("given", Fidelity.PARAPHRASE))));
        return Stream.concat(sources, provisions);
    }

    /** The first of a provision's sources, if all of them paraphrase. */
    private static Stream<Source> paraphrases(Agreement agreement, Provision provision) {
        List<Source> sources = provision.spans().stream()
                .map(TextSpan::source)
                .distinct()
                .flatMap(id -> agreement.source(id).stream())
                .toList();
        boolean all = sources.stream()
                .allMatch(source ->
                        source.fidelity().filter(Fidelity.PARAPHRASE::equals).isPresent());
        return all ? sources.stream().limit(1) : Stream.empty();
    }

    private static Violation overclaimed(Path path, String claimed, Source source) {
        return Violation.of(AgreementProblem.FIDELITY_OVERCLAIMED, path)
                .with("claimed", claimed)
                .with("source", source.id());
    }
}

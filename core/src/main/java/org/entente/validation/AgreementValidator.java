package org.entente.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.violation.Printable;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ViolationCollector;
import org.entente.violation.ViolationSink;

/**
 * Checks what must hold between the objects of an agreement, by rules that can be left out, graded otherwise and added.
 *
 * <p>This class is immutable and thread-safe; every method that changes something returns another validator.
 */
public final class AgreementValidator {

    private static final AgreementValidator REFERENCES = new AgreementValidator(ReferenceRules.ALL, Map.of());

    private final List<Rule> rules;
    private final Map<String, Severity> gradings;
    private final int limit;
    private final List<SourceText> texts;

    private AgreementValidator(List<Rule> rules, Map<String, Severity> gradings) {
        this(rules, gradings, ViolationCollector.STANDARD_LIMIT, List.of());
    }

    private AgreementValidator(List<Rule> rules, Map<String, Severity> gradings, int limit, List<SourceText> texts) {
        this.rules = List.copyOf(rules);
        this.gradings = Map.copyOf(gradings);
        this.limit = limit;
        this.texts = List.copyOf(texts);
    }

    /** {@return the validator with all rules of the library} */
    public static AgreementValidator standard() {
        return Standard.VALIDATOR;
    }

    /** {@return the validator with the reference rules alone: every id resolves, none is defined twice, no actor, area, provision or source is above itself} */
    public static AgreementValidator references() {
        return REFERENCES;
    }

    /**
     * {@return the validator with the rules whose violations are errors, in the order of {@link #standard()}: those that
     * reading applies} It finds the errors that {@link #standard()} finds, and nothing else.
     */
    public static AgreementValidator errors() {
        return Errors.VALIDATOR;
    }

    /**
     * Leaves a rule out.
     *
     * @param code the code of its problem
     * @return a validator without it
     * @throws IllegalArgumentException if no rule has that code
     */
    public AgreementValidator without(String code) {
        requireKnown(code);
        return new AgreementValidator(
                rules.stream()
                        .filter(rule -> !rule.problem().code().equals(code))
                        .toList(),
                gradings,
                limit,
                texts);
    }

    /**
     * Grades a rule otherwise.
     *
     * @param code the code of its problem
     * @param severity the severity of the violations that it finds
     * @return a validator that grades so
     * @throws IllegalArgumentException if no rule has that code
     */
    public AgreementValidator grading(String code, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        requireKnown(code);
        Map<String, Severity> more = new LinkedHashMap<>(gradings);
        more.put(code, severity);
        return new AgreementValidator(rules, more, limit, texts);
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule; it is applied after the others
     * @return a validator with it
     */
    public AgreementValidator with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(Objects.requireNonNull(rule, "rule"));
        return new AgreementValidator(more, gradings, limit, texts);
    }

    /**
     * Lists another number of violations; {@value ViolationCollector#STANDARD_LIMIT} unless it is said otherwise. Of more
     * the rest is not looked for, and the report says so at its end: {@code limit-problems}.
     *
     * @param most how many errors, warnings and notes are listed, each for themselves
     * @return a validator that lists so many
     * @throws IllegalArgumentException if that is less than 1
     */
    public AgreementValidator listing(int most) {
        ViolationCollector.requireLimit(most);
        return new AgreementValidator(rules, gradings, most, texts);
    }

    /**
     * Compares what it checks with texts of sources, in every check, also when something is read from a file.
     *
     * @param compared the texts, in place of those that were given before; a text that is given with the agreement goes
     *     before one of them of the same source
     * @return a validator that compares with them
     */
    public AgreementValidator comparing(SourceText... compared) {
        return new AgreementValidator(rules, gradings, limit, List.of(compared));
    }

    /** {@return the rules, in the order in which they are applied} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Checks an agreement.
     *
     * @param agreement the agreement
     * @return everything that was found, up to the {@linkplain #listing limit}
     */
    public ValidationReport validate(Agreement agreement) {
        return validate(new Examination(agreement, List.of()));
    }

    /**
     * Checks an agreement against the text that it was coded from.
     *
     * @param agreement the agreement
     * @param text the text of one of its sources; where no span and no source has its id, it shows nothing, which
     *     {@link SourceVerification} reports
     * @return everything that was found, up to the {@linkplain #listing limit}
     */
    public ValidationReport validate(Agreement agreement, SourceText text) {
        return validate(new Examination(agreement, List.of(text)));
    }

    /**
     * Checks an agreement with all that is known beside it.
     *
     * @param examination the agreement and the texts of its sources
     * @return everything that was found, up to the {@linkplain #listing limit}
     */
    public ValidationReport validate(Examination examination) {
        ViolationCollector found = new ViolationCollector(limit);
        validate(examination, found);
        return found.report();
    }

    /**
     * Checks an agreement and passes on each violation as it is found, without a limit of its own. What is not taken is
     * not looked for.
     *
     * @param examination the agreement and the texts of its sources
     * @param found takes the violations, such as a {@link ViolationCollector}
     */
    public void validate(Examination examination, ViolationSink found) {
        Objects.requireNonNull(examination, "examination");
        Objects.requireNonNull(found, "found");
        new RuleRun(withTexts(examination), gradings, found).apply(rules);
    }

    private Examination withTexts(Examination examination) {
        List<SourceText> all = new ArrayList<>(examination.texts());
        texts.stream().filter(text -> examination.text(text.source()).isEmpty()).forEach(all::add);
        return texts.isEmpty() ? examination : new Examination(examination.agreement(), all);
    }

    private void requireKnown(String code) {
        Objects.requireNonNull(code, "code");
        if (rules.stream().noneMatch(rule -> rule.problem().code().equals(code))) {
            throw new IllegalArgumentException("there is no rule with the code " + Printable.echo(code));
        }
    }

    /** Apart, so that reading does not wait until all the other rules are loaded. */
    private static final class Errors {

        static final AgreementValidator VALIDATOR = new AgreementValidator(
                Stream.of(ReferenceRules.ALL, CitationRules.ALL, LifeRules.ALL, SourceRules.ALL)
                        .flatMap(List::stream)
                        .filter(rule -> rule.problem().severity() == Severity.ERROR)
                        .toList(),
                Map.of());

        private Errors() {}
    }

    /** Holder class, so that the full rule set is loaded on first use. */
    private static final class Standard {

        static final AgreementValidator VALIDATOR = new AgreementValidator(
                Stream.of(
                                ReferenceRules.ALL,
                                PartyRules.ALL,
                                CitationRules.ALL,
                                DateRules.ALL,
                                TimeRules.ALL,
                                AssessmentRules.ALL,
                                EventRules.ALL,
                                OrderRules.ALL,
                                AnswerRules.ALL,
                                StandingRules.ALL,
                                ConsentRules.ALL,
                                LifeRules.ALL,
                                ClauseRules.ALL,
                                SourceRules.ALL,
                                WholeRules.ALL,
                                VerbatimRules.ALL,
                                LookAlikeRules.ALL,
                                WordRules.ALL,
                                LexiconRules.ALL,
                                LanguageRules.ALL)
                        .flatMap(List::stream)
                        .toList(),
                Map.of());

        private Standard() {}
    }
}

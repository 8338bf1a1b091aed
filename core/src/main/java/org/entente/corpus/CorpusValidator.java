package org.entente.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Printable;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ViolationCollector;
import org.jspecify.annotations.Nullable;

/**
 * Checks what must hold between agreements: that ids are unique, that relations and links lead somewhere, that dates on two
 * sides agree, and that one id means one thing.
 *
 * <p>What must hold within each agreement is the matter of {@link AgreementValidator}; {@link #withinAgreements} has it
 * checked along the way. Paths begin with the agreement or the register: {@code agreements[3].relations[0].agreement}.
 *
 * <p>This class is immutable and thread-safe; every method that changes something returns another validator.
 */
public final class CorpusValidator {

    private static final CorpusValidator STANDARD =
            new CorpusValidator(Set.of(), Map.of(), ViolationCollector.STANDARD_LIMIT, null);

    private final Set<String> without;
    private final Map<String, Severity> gradings;
    private final int limit;
    private final @Nullable AgreementValidator within;

    private CorpusValidator(
            Set<String> without, Map<String, Severity> gradings, int limit, @Nullable AgreementValidator within) {
        this.without = without;
        this.gradings = gradings;
        this.limit = limit;
        this.within = within;
    }

    /** {@return the validator that looks for every {@link CorpusProblem}} */
    public static CorpusValidator standard() {
        return STANDARD;
    }

    /**
     * Leaves a problem out.
     *
     * @param code the code of the problem
     * @return a validator that does not look for it
     * @throws IllegalArgumentException if no problem has that code
     */
    public CorpusValidator without(String code) {
        Set<String> more = new HashSet<>(without);
        more.add(known(code));
        return new CorpusValidator(more, gradings, limit, within);
    }

    /**
     * Grades a problem otherwise.
     *
     * @param code the code of the problem
     * @param severity the severity of its violations
     * @return a validator that grades so
     * @throws IllegalArgumentException if no problem has that code
     */
    public CorpusValidator grading(String code, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        Map<String, Severity> more = new HashMap<>(gradings);
        more.put(known(code), severity);
        return new CorpusValidator(without, more, limit, within);
    }

    /**
     * Lists another number of violations; {@value ViolationCollector#STANDARD_LIMIT} by default. Where
     * there are more, the report says so at its end: {@code limit-problems}.
     *
     * @param most how many errors, warnings and notes are listed, each for themselves
     * @return a validator that lists so many
     * @throws IllegalArgumentException if that is less than 1
     */
    public CorpusValidator listing(int most) {
        return new CorpusValidator(without, gradings, ViolationCollector.requireLimit(most), within);
    }

    /**
     * Checks each agreement by itself, too, completed from the register.
     *
     * @param rules what must hold within each agreement
     * @return a validator that applies them beside its own
     */
    public CorpusValidator withinAgreements(AgreementValidator rules) {
        return new CorpusValidator(without, gradings, limit, Objects.requireNonNull(rules, "rules"));
    }

    private static String known(String code) {
        Objects.requireNonNull(code, "code");
        if (Arrays.stream(CorpusProblem.values())
                .noneMatch(problem -> problem.code().equals(code))) {
            throw new IllegalArgumentException("there is no problem of a corpus with the code " + Printable.echo(code));
        }
        return code;
    }

    /**
     * Checks a corpus.
     *
     * @param corpus the corpus
     * @return everything that was found, by place, up to the {@linkplain #listing limit}
     */
    public ValidationReport validate(Corpus corpus) {
        List<Agreement> agreements = corpus.agreements();
        return validate(agreements::stream, corpus.register());
    }

    /**
     * Checks any number of agreements, of which one is held in memory at a time: the stream is asked for twice, since an
     * agreement may refer to a later one. Kept are the id and some dates of each agreement, its relations, the ids of its
     * definitions, links into other agreements, and of the definitions those that stand in more than one document; so memory
     * does not grow with the texts.
     *
     * @param agreements gives the agreements, the same ones in the same order each time; each stream is closed
     * @param register what they share
     * @return everything that was found, by place, up to the {@linkplain #listing limit}
     */
    public ValidationReport validate(Supplier<Stream<Agreement>> agreements, Register register) {
        Objects.requireNonNull(agreements, "agreements");
        Findings found = new Findings(without, gradings, limit);
        CorpusRun run = new CorpusRun(found, Objects.requireNonNull(register, "register"), Optional.ofNullable(within));
        each(agreements, run::survey, found);
        each(agreements, run::check, found);
        run.end();
        return found.report();
    }

    private interface Step {
        void accept(Agreement agreement, int place);
    }

    private static void each(Supplier<Stream<Agreement>> agreements, Step step, Findings found) {
        try (Stream<Agreement> all = agreements.get()) {
            int[] place = {0};
            all.takeWhile(any -> !found.isEnough()).forEachOrdered(agreement -> step.accept(agreement, place[0]++));
        }
    }
}

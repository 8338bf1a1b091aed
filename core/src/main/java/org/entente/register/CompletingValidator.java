package org.entente.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.validation.Rule;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.violation.ViolationSink;

/**
 * Checks agreements that leave definitions to a register, as if they were {@linkplain Register#complete completed}. Paths
 * are those of the agreement as it is given; the definitions of the register count as if they stood after its own.
 *
 * <p>What rules say of a definition of the register alone is left out, save errors: {@link RegisterValidator} reports it
 * once, and not of each agreement again. This class is immutable and thread-safe.
 */
public final class CompletingValidator {

    /** A place in a list of the agreement. */
    private static final Pattern IN_LIST = Pattern.compile("([A-Za-z]+)\\[([0-9]{1,9})].*", Pattern.DOTALL);

    private final Register register;
    private final AgreementValidator rules;

    private CompletingValidator(Register register, AgreementValidator rules) {
        this.register = register;
        this.rules = rules;
    }

    /**
     * A validator of agreements that leave definitions to a register.
     *
     * @param register the register
     * @param rules the rules
     * @return a validator that completes, and then applies the rules
     */
    public static CompletingValidator of(Register register, AgreementValidator rules) {
        return new CompletingValidator(
                Objects.requireNonNull(register, "register"), Objects.requireNonNull(rules, "rules"));
    }

    /** {@return the rules, in the order in which they are applied} */
    public List<Rule> rules() {
        return rules.rules();
    }

    /**
     * Checks an agreement.
     *
     * @param agreement the agreement
     * @return everything that was found, up to {@value ViolationCollector#STANDARD_LIMIT} errors, warnings and notes each
     */
    public ValidationReport validate(Agreement agreement) {
        ViolationCollector found = new ViolationCollector(ViolationCollector.STANDARD_LIMIT);
        validate(new Examination(agreement, List.of()), found);
        return found.report();
    }

    /**
     * Checks an agreement with all that is known beside it, and passes on each violation as it is found.
     *
     * @param examination the agreement and the texts of its sources
     * @param found takes the violations
     */
    public void validate(Examination examination, ViolationSink found) {
        Objects.requireNonNull(examination, "examination");
        Objects.requireNonNull(found, "found");
        Agreement given = examination.agreement();
        Agreement complete = Completion.completeBehind(register, given);
        rules.validate(
                new Examination(complete, examination.texts()),
                complete.equals(given) ? found : new OfTheGiven(given, found));
    }

    /** Passes on what concerns the agreement as it was given. */
    private static final class OfTheGiven implements ViolationSink {

        private final ViolationSink found;
        /** By list, how many definitions in it are the agreement's own. */
        private final Map<String, Integer> own = new LinkedHashMap<>();

        OfTheGiven(Agreement given, ViolationSink found) {
            this.found = found;
            Definitions.all()
                    .forEach(kind ->
                            own.put(kind.list(), kind.ofAgreement().apply(given).size()));
        }

        @Override
        public boolean add(Violation violation) {
            boolean concerns = violation.severity() == Severity.ERROR
                    || !isTaken(violation.path().toString())
                    || violation.arguments().values().stream().anyMatch(this::isOwn);
            return !concerns || found.add(violation);
        }

        @Override
        public boolean takes(Severity severity) {
            return found.takes(severity);
        }

        private boolean isTaken(String path) {
            Matcher place = IN_LIST.matcher(path);
            return place.matches() && index(place) >= own.getOrDefault(place.group(1), Integer.MAX_VALUE);
        }

        /** Whether an argument is the path of a definition of the agreement's own. */
        private boolean isOwn(String argument) {
            Matcher place = IN_LIST.matcher(argument);
            return place.matches() && index(place) < own.getOrDefault(place.group(1), 0);
        }

        private static int index(Matcher place) {
            return Integer.parseInt(place.group(2));
        }
    }
}

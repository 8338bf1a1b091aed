package org.entente.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.text.LocalizedText;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.validation.Rule;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.violation.ViolationSink;

/**
 * Checks what must hold between the definitions of a register: the rules for those of an agreement, since they are the same
 * definitions. Paths begin with the list, such as {@code actors[3].parent}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegisterValidator {

    private static final List<ValuePath> OWN = Stream.concat(
                    Stream.of("id", "title", "note"), Definitions.all().stream().map(Definitions::list))
            .map(ValuePath::of)
            .toList();

    private final AgreementValidator rules;
    private final Optional<Register> beside;

    private RegisterValidator(AgreementValidator rules, Optional<Register> beside) {
        this.rules = rules;
        this.beside = beside;
    }

    /** {@return the validator with all rules of the library} */
    public static RegisterValidator standard() {
        return by(AgreementValidator.standard());
    }

    /**
     * A validator with rules of your choice.
     *
     * @param rules the rules; what they say of anything but definitions is left out
     * @return a validator that applies them
     */
    public static RegisterValidator by(AgreementValidator rules) {
        return new RegisterValidator(Objects.requireNonNull(rules, "rules"), Optional.empty());
    }

    /**
     * Checks registers that build on another one: what they refer to may be defined there.
     *
     * @param base the other register, with which they are to be {@linkplain Register#merge merged}
     * @return a validator that looks ids up there too
     */
    public RegisterValidator beside(Register base) {
        return new RegisterValidator(rules, Optional.of(Objects.requireNonNull(base, "base")));
    }

    /** {@return the rules, in the order in which they are applied} */
    public List<Rule> rules() {
        return rules.rules();
    }

    /**
     * Checks a register.
     *
     * @param register the register
     * @return everything that was found, up to {@value ViolationCollector#STANDARD_LIMIT} errors, warnings and notes each
     */
    public ValidationReport validate(Register register) {
        ViolationCollector found = new ViolationCollector(ViolationCollector.STANDARD_LIMIT);
        validate(register, found);
        return found.report();
    }

    /**
     * Checks a register and passes on each violation as it is found.
     *
     * @param register the register
     * @param found takes the violations
     */
    public void validate(Register register, ViolationSink found) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(found, "found");
        for (int i = 0; i < register.terms().size(); i++) {
            ValuePath path = ValuePath.of("terms").index(i).member("term");
            for (Violation violation : RegisterIndex.misspelt(register.terms().get(i))) {
                if (!found.add(violation.within(path))) {
                    return;
                }
            }
        }
        ViolationSink own = new ViolationSink() {
            @Override
            public boolean add(Violation violation) {
                return OWN.stream().noneMatch(violation.path()::isWithin) || found.add(violation);
            }

            @Override
            public boolean takes(Severity severity) {
                return found.takes(severity);
            }
        };
        Examination examination = new Examination(asAgreement(register), List.of());
        beside.ifPresentOrElse(
                base -> CompletingValidator.of(base, rules).validate(examination, own),
                () -> rules.validate(examination, own));
    }

    private static Agreement asAgreement(Register register) {
        Agreement.Builder all = Agreement.builder();
        all.id(register.id())
                .title(register.title().orElseGet(() -> LocalizedText.of("und", register.id())))
                .note(register.note());
        Definitions.all().forEach(kind -> kind.copy(register, all));
        return all.build();
    }
}

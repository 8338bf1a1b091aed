package org.entente.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.text.LocalizedText;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * Checks what must hold between the definitions of a register: the rules for those of an agreement, since they are the same
 * definitions. Paths begin with the list, such as {@code actors[3].parent}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegisterValidator {

    private final AgreementValidator rules;

    private RegisterValidator(AgreementValidator rules) {
        this.rules = rules;
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
        return new RegisterValidator(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Checks a register.
     *
     * @param register the register
     * @return everything that was found
     */
    public ValidationReport validate(Register register) {
        List<ValuePath> own = Stream.concat(
                        Stream.of("id", "title", "note"),
                        Definitions.all().stream().map(Definitions::list))
                .map(ValuePath::of)
                .toList();
        List<Violation> found = new ArrayList<>(rules.validate(asAgreement(register)).violations().stream()
                .filter(violation -> own.stream().anyMatch(violation.path()::isWithin))
                .toList());
        for (int i = 0; i < register.terms().size(); i++) {
            ValuePath path = ValuePath.of("terms").index(i).member("term");
            RegisterIndex.misspelt(register.terms().get(i)).forEach(violation -> found.add(violation.within(path)));
        }
        return ValidationReport.of(found);
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

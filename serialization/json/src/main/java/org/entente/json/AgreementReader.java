package org.entente.json;

import java.util.Optional;
import java.util.function.Supplier;
import org.entente.json.format.FormatTypes;
import org.entente.json.format.FormatVersion;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.text.Document;
import org.entente.json.type.JsonType;
import org.entente.model.Agreement;
import org.entente.register.CompletingValidator;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Reads agreements, complete by a register if there is one. */
final class AgreementReader extends DocumentReader<Agreement, Checked> {

    private final AgreementValidator rules;
    private final Optional<Register> register;

    AgreementReader(Manner manner, AgreementValidator rules, Optional<Register> register) {
        super(manner);
        this.rules = rules;
        this.register = register;
    }

    @Override
    JsonType<Agreement> type() {
        return FormatTypes.AGREEMENT;
    }

    @Override
    Agreement judged(Agreement read, CollectedProblems findings) {
        if (register.isEmpty()) {
            findings.addAllOf(read, rules);
            return read;
        }
        findings.addAllOf(read, CompletingValidator.of(register.get(), rules));
        return register.get().complete(read);
    }

    @Override
    Checked result(@Nullable Agreement read, ValidationReport report, Optional<Document> text) {
        Supplier<Optional<Salvage<Agreement>>> salvage =
                text.isEmpty() ? Optional::empty : () -> salvage(text.get().text());
        return new Checked(report.hasErrors() ? null : read, report, salvage);
    }

    private Optional<Salvage<Agreement>> salvage(String text) {
        Limits limits = manner().limits();
        AgreementReader reader = new AgreementReader(manner().forSalvage(), AgreementValidator.errors(), register);
        return new Salvager<>(
                        text,
                        rest -> {
                            Checked checked = reader.withoutPlaces(rest);
                            return new Salvager.Read<>(checked.agreement(), checked.report());
                        },
                        FormatVersion.AGREEMENT.first(),
                        manner().source(),
                        limits.elements())
                .salvage();
    }
}

package org.entente.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.entente.json.draft.Known;
import org.entente.json.format.AgreementSchema;
import org.entente.json.format.FormatTypes;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.NotePolicy;
import org.entente.json.token.Engines;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenSource;
import org.entente.json.type.JsonType;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.model.PolicyAreas;
import org.entente.register.Register;
import org.entente.register.RegisterValidator;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;

/**
 * How an instance reads and writes.
 *
 * @param validator the rules of {@code check}; asked for when something is checked, since reading does without most of
 *     them, and without loading them
 * @param engine asked for when something is read or written
 * @param register what completes agreements
 * @param reduced whether what the register has is left out again in writing
 */
record Settings(
        boolean lenient,
        Supplier<AgreementValidator> validator,
        Limits limits,
        NotePolicy notes,
        Supplier<JsonEngine> engine,
        Optional<Register> register,
        boolean reduced) {

    static final Settings STANDARD = new Settings(
            false,
            AgreementValidator::standard,
            Limits.standard(),
            NotePolicy.STANDARD,
            Engines::standard,
            Optional.empty(),
            false);

    Settings lenientOnes() {
        return new Settings(true, validator, limits, notes, engine, register, reduced);
    }

    Settings with(Supplier<AgreementValidator> other) {
        return new Settings(lenient, other, limits, notes, engine, register, reduced);
    }

    Settings with(Limits other) {
        return new Settings(lenient, validator, other, notes, engine, register, reduced);
    }

    Settings with(NotePolicy other) {
        return new Settings(lenient, validator, limits, other, engine, register, reduced);
    }

    Settings with(JsonEngine other) {
        return new Settings(lenient, validator, limits, notes, () -> other, register, reduced);
    }

    Settings with(Register other) {
        return new Settings(lenient, validator, limits, notes, engine, Optional.of(other), reduced);
    }

    Settings reducedOnes() {
        if (register.isEmpty()) {
            throw new IllegalStateException("there is no register to reduce by: write with(register).reduced()");
        }
        return new Settings(lenient, validator, limits, notes, engine, register, true);
    }

    /** What reads tokens; typed texts are those of people. */
    TokenSource source(boolean typed) {
        return engine.get().source(limits.depth(), limits.token(), Math.min(limits.token(), Limits.NUMBER), typed);
    }

    DocumentReader.Manner manner(boolean takesNotes, TokenSource source) {
        NotePolicy policy = register.map(it -> notes.knowingAlso(it.ownTerms())).orElse(notes);
        return new DocumentReader.Manner(lenient, takesNotes, limits, policy, source);
    }

    /** An agreement as it is written. */
    Agreement written(Agreement agreement) {
        return reduced ? register.orElseThrow().reduce(agreement) : agreement;
    }

    /** What reading would refuse of an agreement that was written. */
    ValidationReport refused(Agreement agreement) {
        return AgreementValidator.errors()
                .validate(register.map(it -> it.complete(agreement)).orElse(agreement));
    }

    AgreementReader checker(TokenSource source) {
        return new AgreementReader(manner(true, source), validator.get(), register);
    }

    /** For read(): the report is used only if it has an error, so notes are not collected. */
    AgreementReader reader(TokenSource source) {
        return new AgreementReader(manner(false, source), AgreementValidator.errors(), register);
    }

    /** Drafts name definitions of the register, or else the shipped policy areas. */
    Drafts drafts(TokenSource source) {
        if (register.isEmpty()) {
            return with(Shipped.AREAS).drafts(source);
        }
        TokenSource typed = source(true);
        Known known = new Known(register.get(), typed);
        return new Drafts(
                new DraftReader(reader(source), typed, known), new DraftReader(checker(source), typed, known));
    }

    private static final class Shipped {

        static final Register AREAS = Register.builder()
                .id("entente-policy-areas")
                .policyAreas(PolicyAreas.standard().areas())
                .build();

        private Shipped() {}
    }

    Documents<Register> registers(TokenSource source) {
        JsonType<Register> type = FormatTypes.register();
        BiConsumer<Register, CollectedProblems> errors = judging(AgreementValidator::errors);
        return new Documents<>(
                new ValueReader<>(manner(false, source), type, errors, errors, FormatTypes.REGISTER_FORMAT),
                new ValueReader<>(manner(true, source), type, judging(validator), errors, FormatTypes.REGISTER_FORMAT),
                engine.get(),
                AgreementSchema::ofRegister);
    }

    private BiConsumer<Register, CollectedProblems> judging(Supplier<AgreementValidator> rules) {
        return (read, findings) -> {
            RegisterValidator alone = RegisterValidator.by(rules.get());
            findings.addAllOf(read, register.map(alone::beside).orElse(alone));
        };
    }

    <T> Documents<T> definitions(MetaType<T> type, TokenSource source) {
        if (type.equals(Agreement.meta()) || type.equals(Register.meta())) {
            throw new IllegalArgumentException(type.name() + " is a document of its own: read, or registers()");
        }
        JsonType<T> part = FormatTypes.part(type);
        BiConsumer<T, CollectedProblems> none = (read, findings) -> {};
        return new Documents<>(
                new ValueReader<>(manner(false, source), part, none, none, null),
                new ValueReader<>(manner(true, source), part, none, none, null),
                engine.get(),
                locale -> AgreementSchema.ofPart(part, locale));
    }
}

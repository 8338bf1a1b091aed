package org.entente.vocabulary;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.time.DateSpan;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * A code together with its scheme, and the scheme's version where that matters: {@code KR} of ISO 3166-1 alpha-2.
 *
 * <p>Codes are reused over time ({@code CS} was Czechoslovakia and later Serbia and Montenegro), so a code alone
 * identifies no actor by itself; its own validity says which one is meant, or else that of the actor.
 */
@Value.Immutable
@ValueStyle
public sealed interface Code permits ImmutableCode {

    /** {@return the scheme that the code belongs to} */
    @Value.Parameter
    CodeScheme scheme();

    /** {@return the code as its scheme writes it; one line} */
    @Value.Parameter
    String value();

    /** {@return the version of the scheme, or empty where it does not matter} */
    Optional<String> version();

    /**
     * {@return when the scheme gave the code to what has it, where that is not as long as it existed: {@code ZR} until
     * 1997-07-14; empty if not coded}
     */
    @Value.Parameter
    Optional<DateSpan> validity();

    /**
     * Makes a code.
     *
     * @param scheme the scheme
     * @param value the code
     * @return the code with its scheme
     */
    static Code of(CodeScheme scheme, String value) {
        return checked(ImmutableCode.of(scheme, value, Optional.empty()));
    }

    /**
     * Makes a code that its scheme gave for a time.
     *
     * @param scheme the scheme
     * @param value the code
     * @param validity when the scheme gave it to what has it
     * @return the code with its scheme
     */
    static Code of(CodeScheme scheme, String value, DateSpan validity) {
        return checked(ImmutableCode.of(scheme, value, Optional.of(validity)));
    }

    private static Code checked(Code code) {
        return Checks.begin()
                .line("value", code.value())
                .line("version", code.version())
                .passed(code);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this code} */
    Builder toBuilder();

    /** {@return a code, as a kind of member} */
    static Kind<Code> kind() {
        return CodeMeta.KIND;
    }

    /** {@return the members of a code, each stated once} */
    static MetaType<Code> meta() {
        return CodeMeta.META;
    }

    /** Builds codes; {@code scheme} and {@code value} are mandatory. */
    final class Builder extends ImmutableCode.Builder {

        Builder() {}

        /**
         * Builds the code.
         *
         * @return the code
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Code build() {
            return checked(super.build());
        }
    }
}

final class CodeMeta {

    static final Kind<Code> KIND = part(Code::meta);

    static final MetaType<Code> META = MetaType.of(Code.class, Code::builder, Code.Builder::build)
            .described(
                    "A code together with its scheme, and the scheme's version where that matters: KR of ISO 3166-1 alpha-2.")
            .required("scheme", term(CodeScheme.vocabulary()), Code::scheme, Code.Builder::scheme)
            .described("The scheme that the code belongs to.")
            .required("value", line(), Code::value, Code.Builder::value)
            .described("The code as its scheme writes it; one line.")
            .optional("version", line(), Code::version, Code.Builder::version)
            .described("The version of the scheme; left out where it does not matter.")
            .optional("validity", DateSpan.kind(), Code::validity, Code.Builder::validity)
            .described("When the scheme gave the code to what has it; left out where that is as long as it existed.")
            .done();

    private CodeMeta() {}
}

package org.entente.meta;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.construction.Checks;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Problem;
import org.entente.violation.ValueProblem;

/** The kinds by which types state what their members are. */
public final class Kinds {

    private Kinds() {}

    /** {@return an id that neither defines anything in the agreement nor refers to it} */
    public static Kind<String> id() {
        return new Kind.Id(Optional.empty());
    }

    /**
     * The id of a definition.
     *
     * @param kind what it defines
     * @return the kind
     */
    public static Kind<String> defines(DefinitionKind kind) {
        return new Kind.Id(Optional.of(kind));
    }

    /**
     * The id of what is defined elsewhere.
     *
     * @param kind what it refers to
     * @return the kind
     */
    public static Kind<String> to(DefinitionKind kind) {
        return new Kind.Target(Optional.of(kind));
    }

    /** {@return the id of what is defined elsewhere, of the kind that the holder of the value says} */
    public static Kind<String> toWhatTheHolderSays() {
        return new Kind.Target(Optional.empty());
    }

    /** {@return words on one line} */
    public static Kind<String> line() {
        return new Kind.Line();
    }

    /**
     * A value of an open vocabulary.
     *
     * @param terms the vocabulary
     * @param <V> the type of the values
     * @return the kind
     */
    public static <V> Kind<V> term(Terms<V> terms) {
        return new Kind.Term<>(terms);
    }

    /**
     * A value of a closed list.
     *
     * @param type the type of the values
     * @param <E> the type of the values
     * @return the kind
     */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        return new Kind.Choice<>(type);
    }

    /**
     * A whole number.
     *
     * @param least the least value that is accepted
     * @return the kind
     */
    public static Kind<Integer> whole(int least) {
        return new Kind.Whole(least);
    }

    /** {@return a decimal number} */
    public static Kind<BigDecimal> decimal() {
        return new Kind.Decimal();
    }

    /**
     * A value with members of its own.
     *
     * @param of its type, as a reference to the method {@code meta()}
     * @param <V> the type of the values
     * @return the kind
     */
    public static <V> Kind<V> part(Supplier<MetaType<V>> of) {
        return new Kind.Part<>(of, Optional.empty());
    }

    /**
     * A value with members of its own that refers to a definition.
     *
     * @param of its type, as a reference to the method {@code meta()}
     * @param target the kind of definition
     * @param <V> the type of the values
     * @return the kind
     */
    public static <V> Kind<V> part(Supplier<MetaType<V>> of, DefinitionKind target) {
        return new Kind.Part<>(of, Optional.of(target));
    }

    /**
     * A value of one of several types.
     *
     * @param union the types
     * @param <V> the type of the values
     * @return the kind
     */
    public static <V> Kind<V> oneOf(MetaUnion<V, ?> union) {
        return new Kind.OneOf<>(union);
    }

    /** {@return a time of day (ISO 8601), else {@code time-malformed}} */
    public static Kind.Scalar<LocalTime> time() {
        return new Kind.Scalar<>(
                LocalTime.class,
                text -> parsed(LocalTime.class, text, LocalTime::parse, ValueProblem.TIME_MALFORMED),
                LocalTime::toString,
                "09:30");
    }

    /** {@return a time zone (IANA) or an offset, else {@code zone-unknown}} */
    public static Kind.Scalar<ZoneId> zone() {
        return new Kind.Scalar<>(
                ZoneId.class,
                text -> parsed(ZoneId.class, text, ZoneId::of, ValueProblem.ZONE_UNKNOWN),
                ZoneId::getId,
                "Asia/Seoul");
    }

    /** {@return an address (RFC 3986), else {@code uri-malformed}} */
    public static Kind.Scalar<URI> address() {
        return new Kind.Scalar<>(URI.class, Kinds::uri, URI::toString, "https://example.org/page");
    }

    private static <V> V parsed(Class<V> type, String text, Function<String, V> parse, Problem problem) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw refused(type, problem, text, e);
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw refused(URI.class, ValueProblem.URI_MALFORMED, text, e);
        }
    }

    private static InvalidValueException refused(Class<?> type, Problem problem, String text, Exception cause) {
        InvalidValueException refusal = Checks.refused(type, problem, text);
        refusal.initCause(cause);
        return refusal;
    }
}

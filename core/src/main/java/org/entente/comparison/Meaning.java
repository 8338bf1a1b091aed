package org.entente.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.comparison.phrasing.Texts;
import org.entente.violation.Printable;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a difference means for a provision: the kind of meaning, with what was and what is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Meaning {

    /** Whose arguments are constants of the library, for which there are words. */
    private static final Set<MeaningKind> JUDGED = Set.of(
            MeaningKind.WEAKENED,
            MeaningKind.STRENGTHENED,
            MeaningKind.REVERSED,
            MeaningKind.NOVELTY_CHANGED,
            MeaningKind.CHANGE_CHANGED,
            MeaningKind.KIND_CHANGED);

    private final MeaningKind kind;
    private final Bearing bearing;
    private final Map<String, String> arguments;

    private Meaning(MeaningKind kind, Bearing bearing, Map<String, String> arguments) {
        this.kind = kind;
        this.bearing = bearing;
        this.arguments = Collections.unmodifiableMap(arguments);
    }

    static Meaning of(MeaningKind kind) {
        return new Meaning(kind, kind.bearing(), new LinkedHashMap<>());
    }

    /** The same meaning where more than its kind says whether it binds more or less. */
    Meaning bearing(Bearing bearing) {
        return new Meaning(kind, bearing, arguments);
    }

    Meaning with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, value.toString());
        return new Meaning(kind, bearing, more);
    }

    /** {@return what it means} */
    public MeaningKind kind() {
        return kind;
    }

    /**
     * Whether it binds the performers more or less: what its kind says, or else the provision. A higher amount binds more, but
     * for a limit and for a level to which something is reduced; to increase binds more than to continue; a mark of being new
     * binds more; a commitment binds more than a position or an appeal.
     *
     * @return the bearing; {@link Bearing#NEITHER} where the words do not say
     */
    public Bearing bearing() {
        return bearing;
    }

    /**
     * What the message speaks of.
     *
     * @return by name: {@code from} and {@code to} for what was and what is, {@code what} for what was added or dropped; an
     *     actor or area by its id, a judgement by its constant, else what is printed
     */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * The meaning for a person.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return such as "weaker: from obligation to endeavour"
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Texts text = Texts.of("meaning-" + kind.code()).with("label", kind.label(locale));
        arguments.forEach((name, value) -> text.with(name, shown(value, locale)));
        return text.in(locale);
    }

    /** A constant of the library in words, and what was typed made printable. */
    private String shown(String value, Locale locale) {
        return switch (kind) {
            case STANCE_CHANGED -> Stance.vocabulary().of(value).label(locale);
            case EFFECT_CHANGED -> DecisionEffect.vocabulary().of(value).label(locale);
            case QUALIFIER_ADDED, QUALIFIER_DROPPED, QUALIFIER_CHANGED ->
                QualifierKind.vocabulary().of(value).label(locale);
            default -> JUDGED.contains(kind) ? Texts.phrase(value, locale) : Printable.echo(value);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meaning that
                && kind == that.kind
                && bearing == that.bearing
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, bearing, arguments);
    }

    /** Renders the meaning on one line, in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}

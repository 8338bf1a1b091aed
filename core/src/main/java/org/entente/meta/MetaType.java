package org.entente.meta;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.meta.access.Raw;
import org.entente.violation.Printable;

/**
 * What a type is made of: its members, in the order in which they are written, and what must hold between them.
 *
 * <p>Thread-safe and immutable. A type of the model shows its own by {@code meta()}; {@link #draft()} fills a value.
 *
 * @param <T> the type
 */
public abstract class MetaType<T> {

    private final String name;
    private final Class<T> type;
    private final MemberTexts texts;
    private final Map<String, MetaMember<T, ?>> members;
    private final List<MetaMember<T, ?>> inOrder;
    private final List<Constraint> constraints;

    MetaType(
            String name,
            Class<T> type,
            MemberTexts texts,
            Map<String, MetaMember<T, ?>> members,
            List<Constraint> constraints) {
        this.name = name;
        this.type = type;
        this.texts = texts;
        this.members = members;
        this.inOrder = List.copyOf(members.values());
        this.constraints = constraints;
    }

    /**
     * States the members of a type, one after the other.
     *
     * @param type the type
     * @param start makes a builder, as a reference to the method {@code builder()}
     * @param build builds a value
     * @param <T> the type
     * @param <B> its builder
     * @return a statement without members
     */
    public static <T, B> Statement<T, B> of(Class<T> type, Supplier<B> start, Function<B, T> build) {
        return new Statement<>(type.getSimpleName(), type, start, build);
    }

    /**
     * States the members of one of several types that share a class.
     *
     * @param name the name that distinguishes it from the others
     * @param type the class
     * @param start makes a builder
     * @param build builds a value
     * @param <T> the type
     * @param <B> its builder
     * @return a statement without members
     */
    public static <T, B> Statement<T, B> of(String name, Class<T> type, Supplier<B> start, Function<B, T> build) {
        return new Statement<>(Objects.requireNonNull(name, "name"), type, start, build);
    }

    /** {@return the class of the values} */
    public final Class<T> type() {
        return type;
    }

    /** {@return the name of the type: that of its class, or one that distinguishes it from others of the same class} */
    public final String name() {
        return name;
    }

    /** {@return the members, in the order in which they are written} */
    public final List<MetaMember<T, ?>> members() {
        return inOrder;
    }

    /**
     * A member.
     *
     * @param of its name
     * @return the member, or empty if there is none of that name
     */
    public final Optional<MetaMember<T, ?>> member(String of) {
        return Optional.ofNullable(members.get(Objects.requireNonNull(of, "of")));
    }

    /** {@return what must hold between members} */
    public final List<Constraint> constraints() {
        return constraints;
    }

    /**
     * The name of the type for a person.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a noun phrase such as "Policy area"
     */
    public final String label(Locale locale) {
        return texts.label(locale);
    }

    /**
     * What the type is.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a sentence; empty if none was stated
     */
    public final String description(Locale locale) {
        return texts.description(locale);
    }

    /**
     * This type and all that its values are made of.
     *
     * @return each type once, this one first
     */
    public final List<MetaType<?>> withItsParts() {
        return Parts.of(this);
    }

    /** {@return a draft of a value, without any member} */
    public final Draft<T> draft() {
        return new Draft<>(this);
    }

    /**
     * Renders a value for a person: the type and the members that are given. Each text is
     * {@linkplain Printable#echo cut and printable}; a list is as long as it is.
     *
     * @param value the value
     * @return such as {@code Reference{id=KR, asPrinted=South Korea}}
     */
    public final String render(T value) {
        Objects.requireNonNull(value, "value");
        StringJoiner out = new StringJoiner(", ", name + "{", "}");
        for (MetaMember<T, ?> member : inOrder) {
            List<?> values = member.values(value);
            // Most members are absent, so they cost nothing here.
            if (!values.isEmpty()) {
                String shown = member.isList()
                        ? values.stream().map(MetaType::shown).toList().toString()
                        : shown(values.get(0));
                out.add(member.name() + "=" + shown);
            }
        }
        return out.toString();
    }

    /** Types of our own render themselves so; of the others some hold what a person typed. */
    private static String shown(Object value) {
        return value instanceof String || value instanceof Number || value instanceof URI
                ? Printable.echo(value.toString())
                : value.toString();
    }

    /** Renders the type by its name. */
    @Override
    public final String toString() {
        return name;
    }

    /** A type as it was stated. */
    static final class Stated<T> extends MetaType<T> implements Raw.OfType<T> {

        private final Raw<T> raw;

        Stated(
                String name,
                Class<T> type,
                MemberTexts texts,
                Map<String, MetaMember<T, ?>> members,
                List<Constraint> constraints,
                Raw<T> raw) {
            super(name, type, texts, members, constraints);
            this.raw = raw;
        }

        @Override
        public Raw<T> raw() {
            return raw;
        }

        @Override
        public T standIn(String words) {
            return StandIn.of(this, words);
        }
    }
}

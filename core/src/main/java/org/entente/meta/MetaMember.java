package org.entente.meta;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;

/**
 * One member of a type: what it is, whether it must be given, and its values in an owner.
 *
 * @param <T> the type of the owner
 * @param <V> the type of the value, or of each element of a list
 */
public abstract class MetaMember<T, V> {

    private final String name;
    private final Kind<V> kind;

    MetaMember(String name, Kind<V> kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Common members have theirs under the name of what the types have in common. */
    abstract MemberTexts texts();

    /** {@return the name of the accessor} */
    public final String name() {
        return name;
    }

    /** {@return what the value is, or each element of a list} */
    public final Kind<V> kind() {
        return kind;
    }

    /** {@return whether no value is built without it, else {@code required}} */
    public abstract boolean isMandatory();

    /** {@return whether it has any number of values} */
    public abstract boolean isList();

    /** {@return whether it is a name by which people find and compare the owner} */
    public abstract boolean isName();

    /** {@return the minor version of the format that has it first; 0 for what was there from the start} */
    public abstract int since();

    /**
     * Another member that, where it is given, says that this one refers to something outside the agreement.
     *
     * @return its name, or empty
     */
    public abstract Optional<String> unless();

    /**
     * The values of this member.
     *
     * @param owner the value that has them
     * @return none, one, or the elements of a list
     */
    public abstract List<V> values(T owner);

    /**
     * What a form puts before the field.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a noun phrase such as "Policy areas"
     */
    public final String label(Locale locale) {
        return texts().label(locale);
    }

    /**
     * What the member means.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a sentence; empty if none was stated
     */
    public final String description(Locale locale) {
        return texts().description(locale);
    }

    /** Renders the member as {@code Party.roles}. */
    @Override
    public final String toString() {
        return texts().key();
    }

    /** A member as it was stated. */
    static final class Stated<T, V> extends MetaMember<T, V> implements Raw.OfMember<T, V> {

        private final MemberTexts texts;
        private final Access<T, V> access;
        private final boolean isName;
        private final int since;
        private final Optional<String> unless;

        Stated(String owner, String name, Kind<V> kind, Access<T, V> access) {
            this(MemberTexts.of(owner + "." + name, name), name, kind, access, false, 0, Optional.empty());
        }

        private Stated(
                MemberTexts texts,
                String name,
                Kind<V> kind,
                Access<T, V> access,
                boolean isName,
                int since,
                Optional<String> unless) {
            super(name, Objects.requireNonNull(kind, "kind"));
            this.texts = texts;
            this.access = access;
            this.isName = isName;
            this.since = since;
            this.unless = unless;
        }

        Stated<T, V> asName() {
            return new Stated<>(texts, name(), kind(), access, true, since, unless);
        }

        Stated<T, V> since(int minor) {
            return new Stated<>(texts, name(), kind(), access, isName, minor, unless);
        }

        Stated<T, V> unless(String other) {
            return new Stated<>(texts, name(), kind(), access, isName, since, Optional.of(other));
        }

        Stated<T, V> with(MemberTexts others) {
            return new Stated<>(others, name(), kind(), access, isName, since, unless);
        }

        @Override
        MemberTexts texts() {
            return texts;
        }

        @Override
        public Access<T, V> access() {
            return access;
        }

        @Override
        public boolean isMandatory() {
            return access instanceof Access.Single<?, ?> || access instanceof Access.Whole<?>;
        }

        @Override
        public boolean isList() {
            return access instanceof Access.Elements<?, ?>;
        }

        @Override
        public boolean isName() {
            return isName;
        }

        @Override
        public int since() {
            return since;
        }

        @Override
        public Optional<String> unless() {
            return unless;
        }

        @Override
        public List<V> values(T owner) {
            return access.values(owner);
        }
    }
}

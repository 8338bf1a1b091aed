package org.entente.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A value that is being filled in, member by member, such as by a form: it may be incomplete and wrong for as long as it
 * takes. {@link #check} reports everything that is missing and everything that is refused in one step, drafts of parts
 * included. Not thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Draft<T> {

    private final MetaType<T> type;
    private final Map<String, List<Entry<?>>> given = new LinkedHashMap<>();

    Draft(MetaType<T> type) {
        this.type = type;
    }

    /** {@return the type of the value} */
    public MetaType<T> type() {
        return type;
    }

    /**
     * Gives a member its value, in place of what it had; adds to a list.
     *
     * @param member the member
     * @param value the value
     * @param <V> the type of the value
     * @return this draft
     */
    public <V> Draft<T> put(MetaMember<T, V> member, V value) {
        return add(member, new Value<>(Objects.requireNonNull(value, "value")));
    }

    /**
     * Gives a member its value, in place of what it had; adds to a list.
     *
     * @param member the name of the member
     * @param value the value
     * @return this draft
     * @throws IllegalArgumentException if there is no such member, or its values are of another type
     */
    public Draft<T> put(String member, Object value) {
        Objects.requireNonNull(value, "value");
        return putAny(member(member), value);
    }

    private <V> Draft<T> putAny(MetaMember<T, V> member, Object value) {
        Class<V> wanted = member.kind().type();
        if (!wanted.isInstance(value)) {
            throw new IllegalArgumentException(member + " takes a value of " + wanted.getName() + ", not of "
                    + value.getClass().getName());
        }
        return put(member, wanted.cast(value));
    }

    /**
     * Gives a member a part that is itself being filled in, in place of what it had; adds to a list.
     *
     * @param member the member
     * @param part the draft of the part, which may go on changing
     * @param <V> the type of the part
     * @return this draft
     * @throws IllegalArgumentException if the part is this draft, or has it as a part of its own
     */
    public <V> Draft<T> put(MetaMember<T, V> member, Draft<? extends V> part) {
        refuseRing(member, part);
        return add(member, new Drafted<>(Objects.requireNonNull(part, "part")));
    }

    /**
     * Gives a member its value as it is written, in place of what it had; adds to a list. A text that is no such value
     * is kept, and reported by {@link #check}.
     *
     * @param member the name of the member
     * @param text the value as it is written
     * @return this draft
     * @throws IllegalArgumentException if there is no such member, or its values are not written as one string
     */
    public Draft<T> write(String member, String text) {
        Objects.requireNonNull(text, "text");
        return write(member(member), text);
    }

    private <V> Draft<T> write(MetaMember<T, V> member, String text) {
        if (!(member.kind() instanceof Kind.Written<V> written)) {
            throw new IllegalArgumentException(member + " has no values that are written as one string");
        }
        return add(member, new Written<>(written, text));
    }

    /**
     * Gives a member its text in one language, beside those in other languages; adds a text to a list. What is refused
     * is kept, and reported by {@link #check}.
     *
     * @param member the name of the member
     * @param language the language's tag
     * @param text the text
     * @return this draft
     * @throws IllegalArgumentException if there is no such member, or it has no texts by language
     */
    public Draft<T> write(String member, String language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        return write(member(member), language, text);
    }

    private <V> Draft<T> write(MetaMember<T, V> member, String language, String text) {
        if (!(member.kind() instanceof Kind.Prose<V> prose)) {
            throw new IllegalArgumentException(member + " has no texts by language");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (!member.isList()
                && given.getOrDefault(member.name(), List.of()).stream()
                                .findFirst()
                                .orElse(null)
                        instanceof Texts<?> before) {
            texts.putAll(before.texts);
        }
        texts.put(language, text);
        return add(member, new Texts<>(prose, texts));
    }

    /** No value could be made of a draft in itself. Each draft is looked into once, and none within another's look. */
    private void refuseRing(MetaMember<T, ?> member, Draft<?> part) {
        Set<Draft<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Draft<?>> open = new ArrayDeque<>();
        open.push(Objects.requireNonNull(part, "part"));
        while (!open.isEmpty()) {
            Draft<?> draft = open.pop();
            if (draft == this) {
                throw new IllegalArgumentException(
                        member + " takes no draft that is this one or has it as a part: make another draft");
            }
            if (seen.add(draft)) {
                draft.given
                        .values()
                        .forEach(entries -> entries.forEach(entry -> {
                            if (entry instanceof Drafted<?> drafted) {
                                open.push(drafted.draft);
                            }
                        }));
            }
        }
    }

    private <V> Draft<T> add(MetaMember<T, V> member, Entry<? extends V> entry) {
        List<Entry<?>> entries = given.computeIfAbsent(member.name(), name -> new ArrayList<>());
        if (!member.isList()) {
            entries.clear();
        }
        entries.add(entry);
        return this;
    }

    /**
     * Takes away what a member was given.
     *
     * @param member the name of the member
     * @return this draft
     * @throws IllegalArgumentException if there is no such member
     */
    public Draft<T> clear(String member) {
        given.remove(member(member).name());
        return this;
    }

    private MetaMember<T, ?> member(String name) {
        return type.member(name).orElseThrow(() -> new IllegalArgumentException(type + " has no member " + name));
    }

    /**
     * Checks what was given so far.
     *
     * @return everything that is missing and everything that is refused; empty if {@link #build} makes a value
     */
    public ValidationReport check() {
        return attempt().report();
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws InvalidValueException with everything that is missing and everything that is refused
     */
    public T build() {
        return attempt().value();
    }

    /**
     * Builds with sound values in the places of those that are missing or refused, so that the others are checked too.
     * The builder is this attempt's own: no stand-in remains in the draft.
     */
    private Attempt<T> attempt() {
        Raw<T> raw = Stated.of(type);
        Object builder = raw.start().get();
        List<Violation> found = new ArrayList<>();
        List<ValuePath> standIns = new ArrayList<>();
        type.members().forEach(member -> set(member, builder, found, standIns));
        @Nullable T value = null;
        try {
            value = raw.build().apply(builder);
        } catch (InvalidValueException refusal) {
            refusal.report().violations().stream()
                    .filter(violation -> standIns.stream().noneMatch(violation.path()::isWithin))
                    .forEach(found::add);
        }
        return new Attempt<>(found.isEmpty() ? value : null, ValidationReport.of(found));
    }

    private <V> void set(MetaMember<T, V> member, Object builder, List<Violation> found, List<ValuePath> standIns) {
        Access<T, V> access = Stated.of(member);
        ValuePath path = ValuePath.of(member.name());
        List<Entry<?>> entries = given.getOrDefault(member.name(), List.of());
        if (entries.isEmpty() && member.isMandatory()) {
            found.add(Violation.of(ValueProblem.REQUIRED, path).with("member", member.name()));
            standIns.add(path);
            access.set(builder, StandIn.of(member.kind()));
        }
        for (int i = 0; i < entries.size(); i++) {
            ValuePath place = member.isList() ? path.index(i) : path;
            Attempt<V> attempt = Draft.<V>entry(entries.get(i)).attempt();
            attempt.report().violations().forEach(violation -> found.add(violation.within(place)));
            V value = attempt.made();
            if (value == null) {
                standIns.add(place);
                value = StandIn.of(member.kind());
            }
            access.set(builder, value);
        }
    }

    @SuppressWarnings("unchecked") // entries are added by a member, whose values they make
    private static <V> Entry<V> entry(Entry<?> entry) {
        return (Entry<V>) entry;
    }

    /** What came of making a value: the value, or why there is none. */
    private record Attempt<V>(@Nullable V made, ValidationReport report) {

        V value() {
            if (made == null) {
                throw new InvalidValueException(report);
            }
            return made;
        }
    }

    /** What a member was given. */
    private interface Entry<V> {
        Attempt<V> attempt();
    }

    private record Value<V>(V value) implements Entry<V> {

        @Override
        public Attempt<V> attempt() {
            return new Attempt<>(value, ValidationReport.empty());
        }
    }

    private record Drafted<V>(Draft<V> draft) implements Entry<V> {

        @Override
        public Attempt<V> attempt() {
            return draft.attempt();
        }
    }

    private record Written<V>(Kind.Written<V> kind, String text) implements Entry<V> {

        @Override
        public Attempt<V> attempt() {
            return tried(() -> kind.parse(text));
        }
    }

    private record Texts<V>(Kind.Prose<V> kind, Map<String, String> texts) implements Entry<V> {

        @Override
        public Attempt<V> attempt() {
            return tried(() -> kind.of().apply(texts));
        }
    }

    private static <V> Attempt<V> tried(Supplier<V> making) {
        try {
            return new Attempt<>(making.get(), ValidationReport.empty());
        } catch (InvalidValueException refusal) {
            return new Attempt<>(null, refusal.report());
        }
    }
}

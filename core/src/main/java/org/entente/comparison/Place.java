package org.entente.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.entente.comparison.phrasing.Called;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaUnion;
import org.entente.text.LanguageTag;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/** The way to a value in the earlier and in the later version, and what each step of it is called. */
final class Place {

    static final Place ROOT = new Place(null, "", "", ValuePath.ROOT, ValuePath.ROOT, locale -> "");

    private final @Nullable Place parent;
    private final Object step;
    private final Object stepAfter;
    private final @Nullable ValuePath before;
    private final @Nullable ValuePath after;
    private final Function<Locale, String> name;

    private Place(
            @Nullable Place parent,
            Object step,
            Object stepAfter,
            @Nullable ValuePath before,
            @Nullable ValuePath after,
            Function<Locale, String> name) {
        this.parent = parent;
        this.step = step;
        this.stepAfter = stepAfter;
        this.before = before;
        this.after = after;
        this.name = name;
    }

    /** The place of a member, whose elements have names of their own if it is a list. */
    Place member(MetaMember<?, ?> member) {
        return named(member.name(), member.isList() ? locale -> "" : member::label);
    }

    /** The place of what says of which type a value is. */
    Place tag(MetaUnion<?, ?> union) {
        return named(union.tagName(), union::tagLabel);
    }

    /** The place of the text in one language. */
    Place language(String tag) {
        return named(tag, locale -> LanguageTag.of(tag).toLocale().getDisplayName(locale));
    }

    private Place named(String segment, Function<Locale, String> label) {
        return new Place(
                this,
                segment,
                segment,
                before == null ? null : before.member(segment),
                after == null ? null : after.member(segment),
                label);
    }

    /** The place of an element of this list that is in both versions. */
    <V> Place element(int from, int to, MetaMember<?, V> list, V value) {
        return new Place(
                this,
                from,
                to,
                Objects.requireNonNull(before).index(from),
                Objects.requireNonNull(after).index(to),
                locale -> Called.element(list, value, to, locale));
    }

    /** The place of an element that is no longer there. */
    <V> Place dropped(int from, MetaMember<?, V> list, V value) {
        return new Place(
                this,
                from,
                "",
                Objects.requireNonNull(before).index(from),
                null,
                locale -> Called.whole(list, value, locale));
    }

    /** The place of an element that is new; it has none in the earlier version. */
    <V> Place added(int to, MetaMember<?, V> list, V value) {
        return new Place(
                this,
                "",
                to,
                null,
                Objects.requireNonNull(after).index(to),
                locale -> Called.whole(list, value, locale));
    }

    Optional<ValuePath> before() {
        return Optional.ofNullable(before);
    }

    Optional<ValuePath> after() {
        return Optional.ofNullable(after);
    }

    /** The last step in the earlier version. */
    Object step() {
        return step;
    }

    /** The steps in the earlier version: names of members, and indices of elements; for a new element those of its list. */
    List<Object> steps() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Place at = before == null ? parent : this; at != null && at.parent != null; at = at.parent) {
            steps.addFirst(at.step);
        }
        return List.copyOf(steps);
    }

    /** The index in the later version of the element that the first so many steps lead to. */
    int indexAfter(int depth) {
        Deque<Place> way = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            way.addFirst(at);
        }
        return (Integer) List.copyOf(way).get(depth - 1).stepAfter;
    }

    /** What the place is called: "Commitment A05, Wording, Modal". */
    String name(Locale locale) {
        Deque<String> names = new ArrayDeque<>();
        for (Place at = this; at != null; at = at.parent) {
            String own = at.name.apply(locale);
            if (!own.isEmpty()) {
                names.addFirst(own);
            }
        }
        StringJoiner joined = new StringJoiner(", ");
        names.forEach(joined::add);
        return joined.toString();
    }
}

package org.entente.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.comparison.phrasing.Texts;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions: where it is, what stood there, what stands there now, and what it means.
 *
 * <p>Words, numbers, dates, references and other small values differ as a whole, a text in one language, all else in its
 * members. What is added or dropped is one difference, with all that it holds. This class is immutable and thread-safe.
 */
public final class Difference {

    private final DifferenceKind kind;
    private final @Nullable ValuePath before;
    private final @Nullable ValuePath after;
    private final @Nullable Object oldValue;
    private final @Nullable Object newValue;
    private final List<Meaning> meanings;
    /** Where it is; needed to apply and name it, and no part of its equality. */
    private final Sited site;

    /**
     * Where a difference is: what applying and naming it need.
     *
     * @param place the place
     * @param behind for what is put into a list the index of the element of the earlier list behind which it comes, or -1
     * @param rank its index in the later list, by which those at one place are ordered
     * @param named gives the id of an element of a list, or all that it says
     * @param shown renders a value
     */
    record Site(Place place, int behind, int rank, Supplier<String> named, Function<Locale, Shown> shown) {

        String key() {
            return named.get();
        }
    }

    /** What has a site; a function, so that nothing looks into it that compares differences. */
    @FunctionalInterface
    interface Sited {
        Site get();
    }

    /** The two values for a person. */
    record Shown(Optional<String> old, Optional<String> now) {}

    private Difference(
            DifferenceKind kind,
            @Nullable Object oldValue,
            @Nullable Object newValue,
            List<Meaning> meanings,
            Site site) {
        this.kind = kind;
        // What is added to a list has no place in the earlier version, though what is added to a member has.
        this.before = kind == DifferenceKind.ADDED ? null : site.place.before().orElse(null);
        this.after = kind == DifferenceKind.DROPPED ? null : site.place.after().orElse(null);
        this.oldValue = oldValue;
        this.newValue = newValue;
        this.meanings = List.copyOf(meanings);
        this.site = () -> site;
    }

    static Difference of(DifferenceKind kind, @Nullable Object oldValue, @Nullable Object newValue, Site site) {
        return new Difference(kind, oldValue, newValue, List.of(), site);
    }

    Difference meaning(List<Meaning> more) {
        return new Difference(kind, oldValue, newValue, more, site());
    }

    Site site() {
        return site.get();
    }

    /** {@return what was done} */
    public DifferenceKind kind() {
        return kind;
    }

    /** {@return the path in the earlier version; empty for what was added} */
    public Optional<ValuePath> before() {
        return Optional.ofNullable(before);
    }

    /** {@return the path in the later version; empty for what was dropped} */
    public Optional<ValuePath> after() {
        return Optional.ofNullable(after);
    }

    /** {@return what stood there; empty for what was added; what was moved, as it was} */
    public Optional<Object> oldValue() {
        return Optional.ofNullable(oldValue);
    }

    /** {@return what stands there now; empty for what was dropped; what was moved, as it is now} */
    public Optional<Object> newValue() {
        return Optional.ofNullable(newValue);
    }

    /** {@return what it means for the provision that it is in; empty where nothing is read from it} */
    public List<Meaning> meanings() {
        return meanings;
    }

    /**
     * Whether it means something.
     *
     * @param meaning what it may mean
     * @return whether one of the meanings is of that kind
     */
    public boolean means(MeaningKind meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return meanings.stream().anyMatch(each -> each.kind() == meaning);
    }

    /**
     * What the place is called.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return such as "Commitment A05, Wording, Modal"; empty for the whole
     */
    public String name(Locale locale) {
        return site().place.name(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * The difference for a person.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return one line: what the place is called, what stood there and what stands there, and what that means
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Shown shown = site().shown.apply(locale);
        String said = Texts.of("difference-" + kind.name().toLowerCase(Locale.ROOT))
                .with("name", name(locale))
                .with("old", shown.old)
                .with("new", shown.now)
                .with("from", number(before))
                .with("to", number(after))
                .in(locale);
        return meanings.isEmpty()
                ? said
                : said
                        + meanings.stream()
                                .map(meaning -> meaning.message(locale))
                                .collect(Collectors.joining("; ", " (", ")"));
    }

    /** The place in a list as people count; nothing elsewhere. */
    private static Optional<String> number(@Nullable ValuePath path) {
        return Optional.ofNullable(path)
                .filter(given -> given.name().isEmpty())
                .map(ValuePath::toPointer)
                .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                .map(index -> Integer.toString(Integer.parseInt(index) + 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference that
                && kind == that.kind
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after)
                && Objects.equals(oldValue, that.oldValue)
                && Objects.equals(newValue, that.newValue)
                && meanings.equals(that.meanings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, before, after, oldValue, newValue, meanings);
    }

    /** Renders the difference on one line, in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}

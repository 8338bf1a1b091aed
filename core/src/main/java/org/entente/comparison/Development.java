package org.entente.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.comparison.phrasing.Called;
import org.entente.comparison.phrasing.Texts;
import org.entente.provision.Provision;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * What became of one provision from one statement to the next: both provisions, or the one that has no counterpart, and what
 * is read from the difference of their words.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Development {

    private final DevelopmentKind kind;
    private final @Nullable ValuePath before;
    private final @Nullable ValuePath after;
    private final @Nullable Provision earlier;
    private final @Nullable Provision later;
    private final List<Meaning> meanings;

    private Development(
            DevelopmentKind kind,
            @Nullable ValuePath before,
            @Nullable Provision earlier,
            @Nullable ValuePath after,
            @Nullable Provision later,
            List<Meaning> meanings) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.earlier = earlier;
        this.later = later;
        this.meanings = List.copyOf(meanings);
    }

    static Development of(
            ValuePath before, Provision earlier, ValuePath after, Provision later, List<Meaning> meanings) {
        return new Development(DevelopmentKind.of(meanings), before, earlier, after, later, meanings);
    }

    static Development added(ValuePath after, Provision later) {
        return new Development(DevelopmentKind.NEW, null, null, after, later, List.of());
    }

    static Development dropped(ValuePath before, Provision earlier) {
        return new Development(DevelopmentKind.DROPPED, before, earlier, null, null, List.of());
    }

    /** {@return what became of it} */
    public DevelopmentKind kind() {
        return kind;
    }

    /** {@return the path of the provision in the earlier statement; empty if it is new} */
    public Optional<ValuePath> before() {
        return Optional.ofNullable(before);
    }

    /** {@return the path of the provision in the later statement; empty if it was dropped} */
    public Optional<ValuePath> after() {
        return Optional.ofNullable(after);
    }

    /** {@return the provision of the earlier statement; empty if it is new} */
    public Optional<Provision> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** {@return the provision of the later statement; empty if it was dropped} */
    public Optional<Provision> later() {
        return Optional.ofNullable(later);
    }

    /**
     * All that is read from the difference of the words, also what has no part in the kind, such as another label.
     *
     * @return the meanings; actors and other definitions by the ids of the earlier statement. Empty if it is new or dropped
     */
    public List<Meaning> meanings() {
        return meanings;
    }

    /** {@return those of the meanings that make it stronger, weaker or changed; empty for the other kinds} */
    public List<Meaning> reasons() {
        return meanings.stream().filter(kind::isBecauseOf).toList();
    }

    /**
     * The development for a person.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return one line: the kind, what the provision is called, what the one and the other statement say, and what that means
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String said = Texts.of("development")
                .with("kind", kind.label(locale))
                .with("name", called(later == null ? earlier : later, locale))
                .with("said", said(locale))
                .in(locale);
        return meanings.isEmpty()
                ? said
                : said
                        + meanings.stream()
                                .map(meaning -> meaning.message(locale))
                                .collect(Collectors.joining("; ", " (", ")"));
    }

    private String said(Locale locale) {
        return List.of(earlier(), later()).stream()
                .flatMap(Optional::stream)
                .map(provision -> Called.quoted(
                        provision.text().or(provision::summary).orElseThrow().in(locale)))
                .collect(Collectors.joining(" → "));
    }

    private static String called(@Nullable Provision provision, Locale locale) {
        return Called.provision(Objects.requireNonNull(provision), locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Development that
                && kind == that.kind
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after)
                && Objects.equals(earlier, that.earlier)
                && Objects.equals(later, that.later)
                && meanings.equals(that.meanings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, before, after, earlier, later, meanings);
    }

    /** Renders the development on one line, in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}

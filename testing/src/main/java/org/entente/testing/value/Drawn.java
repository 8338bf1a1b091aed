package org.entente.testing.value;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.meta.Constraint;
import org.entente.meta.Kind;
import org.entente.meta.KindVisitor;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.access.Raw;
import org.entente.source.TextSpan;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.LateArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Code;
import org.entente.wording.Reference;

/** Draws members by what they are, where nothing more is to be said of them. */
public final class Drawn implements KindVisitor<Optional<Arbitrary<Unresolved<Object>>>> {

    private static final Drawn BY_KIND = new Drawn();

    /** Values that are written as one string and vary more than by an example. */
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> SCALARS = new HashMap<>();

    static {
        SCALARS.put(UncertainDate.class, DrawnDates::uncertainDates);
        SCALARS.put(DateSpan.class, DrawnDates::dateSpans);
        SCALARS.put(IsoDuration.class, DrawnDates::durations);
        SCALARS.put(LanguageTag.class, () -> Words.TAGS);
        SCALARS.put(
                LocalTime.class,
                () -> Arbitraries.of("09:30", "00:00", "23:59:59").map(LocalTime::parse));
        SCALARS.put(
                ZoneId.class, () -> Arbitraries.of("Asia/Seoul", "Z", "+09:00").map(ZoneId::of));
        SCALARS.put(
                URI.class,
                () -> Arbitraries.of("https://example.org/page", "urn:isbn:0451450523")
                        .map(URI::create));
    }

    private Drawn() {}

    /** Values of a type, row by row; what no row draws is drawn by what it is. */
    public static <B> BuilderArbitrary<B> of(MetaType<?> type, Supplier<B> blank) {
        return BuilderArbitrary.of(type, blank, Drawn::byKind);
    }

    /** The members of a type that is put together otherwise, but for those that are named. */
    public static Arbitrary<BuilderArbitrary.Others> others(MetaType<?> type, Set<String> named) {
        return BuilderArbitrary.others(type, named, Drawn::byKind);
    }

    /** Values that are drawn in one piece, with their members; what these do not name is drawn by what it is. */
    public static <T> Arbitrary<Unresolved<T>> completed(
            MetaType<T> type, Arbitrary<Unresolved<T>> values, String... members) {
        if (type.members().size() == members.length) {
            return values;
        }
        Raw<T> raw = raw(type);
        return of(type, raw.start())
                .draw(values, (builder, value) -> copy(type, value, builder), members)
                .unresolved(raw.build());
    }

    /** Values that stand by themselves, likewise. */
    public static <T> Arbitrary<T> completedAlone(MetaType<T> type, Arbitrary<T> values, String... members) {
        return type.members().size() == members.length
                ? values
                : completed(type, Unresolved.of(values), members).map(unresolved -> unresolved.in(Definitions.empty()));
    }

    private static <T> void copy(MetaType<T> type, T value, Object builder) {
        type.members().forEach(member -> copy(member, value, builder));
    }

    @SuppressWarnings("unchecked") // a stated type is one of its own values
    private static <T> Raw<T> raw(MetaType<T> type) {
        return ((Raw.OfType<T>) type).raw();
    }

    @SuppressWarnings("unchecked") // a stated member is one of its own values
    private static <T, V> void copy(MetaMember<T, V> member, T value, Object builder) {
        member.values(value)
                .forEach(each -> ((Raw.OfMember<T, V>) member).access().set(builder, each));
    }

    public static Optional<Arbitrary<Unresolved<Object>>> byKind(MetaMember<?, ?> member) {
        return member.kind().accept(BY_KIND);
    }

    private static Optional<Arbitrary<Unresolved<Object>>> alone(Arbitrary<?> values) {
        return Optional.of(values.map(value -> definitions -> value));
    }

    private static Optional<Arbitrary<Unresolved<Object>>> referring(Arbitrary<? extends Unresolved<?>> values) {
        return Optional.of(values.map(unresolved -> unresolved::in));
    }

    /** The id of a definition is given by the definitions. */
    @Override
    public Optional<Arbitrary<Unresolved<Object>>> id(Kind.Id kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Arbitrary<Unresolved<Object>>> target(Kind.Target kind) {
        return kind.target().flatMap(target -> referring(Unresolved.oneOf(definitions -> definitions.of(target))));
    }

    @Override
    public Optional<Arbitrary<Unresolved<Object>>> line(Kind.Line kind) {
        return alone(Words.LINES);
    }

    @Override
    public <V> Optional<Arbitrary<Unresolved<Object>>> prose(Kind.Prose<V> kind) {
        return alone(Words.LOCALIZED);
    }

    @Override
    public <V> Optional<Arbitrary<Unresolved<Object>>> term(Kind.Term<V> kind) {
        return alone(Arbitraries.of(kind.terms().known()));
    }

    @Override
    public <E extends Enum<E>> Optional<Arbitrary<Unresolved<Object>>> choice(Kind.Choice<E> kind) {
        return alone(Arbitraries.of(kind.values()));
    }

    @Override
    public <V> Optional<Arbitrary<Unresolved<Object>>> scalar(Kind.Scalar<V> kind) {
        Supplier<Arbitrary<?>> values = SCALARS.get(kind.type());
        return alone(values == null ? Arbitraries.just(kind.parse(kind.example())) : values.get());
    }

    @Override
    public Optional<Arbitrary<Unresolved<Object>>> whole(Kind.Whole kind) {
        return alone(Arbitraries.of(kind.least(), kind.least() + 1, kind.least() + 46));
    }

    @Override
    public Optional<Arbitrary<Unresolved<Object>>> decimal(Kind.Decimal kind) {
        return alone(Arbitraries.of("0", "1.50", "-3", "28500", "1E+9").map(BigDecimal::new));
    }

    @Override
    public Optional<Arbitrary<Unresolved<Object>>> flag(Kind.Flag kind) {
        return alone(Arbitraries.just(true));
    }

    /** A code is of a known scheme, and a span is one of a text; other parts are drawn member by member. */
    @Override
    public <V> Optional<Arbitrary<Unresolved<Object>>> part(Kind.Part<V> kind) {
        if (kind.type() == Reference.class) {
            return referring(Unresolved.reference(
                    definitions -> kind.target().map(definitions::of).orElse(List.of())));
        }
        if (kind.type() == TextSpan.class) {
            return referring(DrawnSpans.FIRST);
        }
        return kind.type() == Code.class
                ? alone(DrawnTerms.codes())
                : referring(new LateArbitrary<>(() -> ofMembers(kind.of().get())));
    }

    /** Values of what cannot be left out, and of what may be beside it. */
    private static <V> Arbitrary<Unresolved<V>> ofMembers(MetaType<V> type) {
        Raw<V> raw = raw(type);
        BuilderArbitrary<Object> values = of(type, raw.start());
        type.members().stream()
                .filter(member -> member.isMandatory() || isFirstOfSome(type, member))
                .forEach(member -> values.draw(member.name(), byKind(member).orElseThrow()));
        return values.unresolved(raw.build());
    }

    /** Whether a member is the first that can be drawn of some of which one is needed. */
    private static boolean isFirstOfSome(MetaType<?> type, MetaMember<?, ?> member) {
        return type.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.AtLeastOneOf some
                        && type.members().stream()
                                .filter(one -> some.members().contains(one.name())
                                        && byKind(one).isPresent())
                                .findFirst()
                                .filter(member::equals)
                                .isPresent());
    }

    /** Several types that share a class are drawn by hand. */
    @Override
    public <V> Optional<Arbitrary<Unresolved<Object>>> oneOf(Kind.OneOf<V> kind) {
        return Optional.empty();
    }
}

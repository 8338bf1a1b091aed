package org.entente.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.policy.Firmness;
import org.entente.policy.Judgement;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.Stance;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Agreements of random parts whose references resolve. */
public final class RandomAgreements {

    private static final List<String> IN_LINES = List.of(
            "a", "B", "7", " ", "-", "é", "e\u0301", "대", "漢", "\"", "\\", "/", "<", "'", "\u00a0", "\u00ad", "\ufffd",
            "🕊", "𝒙");
    private static final List<String> IN_PROSE = List.of("\n", "\r\n", "\t", "\u2028", "\u200f", "\u202b", "\ufeff");

    private RandomAgreements() {}

    public static Arbitrary<Agreement> agreements() {
        return ids().list().ofMinSize(1).ofMaxSize(4).uniqueElements().flatMap(RandomAgreements::agreements);
    }

    private static Arbitrary<Agreement> agreements(List<String> ids) {
        Arbitrary<Agreement.Builder> heads = Combinators.combine(
                        ids(), texts(), terms(InstrumentForm.vocabulary()).optional(), texts().optional())
                .as((id, title, form, note) -> {
                    Agreement.Builder builder = Agreement.builder().id(id).title(title);
                    form.ifPresent(builder::form);
                    note.ifPresent(builder::note);
                    return builder;
                });
        return Combinators.combine(
                        heads,
                        actors(ids),
                        Arbitraries.of(ids).list().ofMaxSize(3),
                        meetings().list().ofMaxSize(2).uniqueElements(Meeting::id),
                        provisions(ids).list().ofMaxSize(4))
                .as((builder, actors, parties, meetings, provisions) -> builder.actors(actors)
                        .parties(parties.stream().map(Party::of).toList())
                        .meetings(meetings)
                        .provisions(provisions)
                        .build());
    }

    private static Arbitrary<List<Actor>> actors(List<String> ids) {
        return Combinators.combine(ids.stream().map(RandomAgreements::actor).toList())
                .as(actors -> actors);
    }

    private static Arbitrary<Actor> actor(String id) {
        return Combinators.combine(
                        texts(),
                        texts().list().ofMaxSize(2),
                        terms(ActorKind.vocabulary()).optional(),
                        spans().optional())
                .as((name, others, kind, validity) -> {
                    Actor.Builder builder = Actor.builder().id(id).name(name).otherNames(others);
                    kind.ifPresent(builder::kind);
                    validity.ifPresent(builder::validity);
                    return builder.build();
                });
    }

    private static Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        ids(),
                        lines().list().ofMaxSize(2),
                        Arbitraries.of(DayOfWeek.class).optional(),
                        Arbitraries.integers()
                                .between(0, 86_399)
                                .map(LocalTime::ofSecondOfDay)
                                .optional(),
                        Arbitraries.of("Asia/Seoul", "Z", "+09:00", "UTC")
                                .map(ZoneId::of)
                                .optional(),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).optional())
                .as((id, printed, weekday, time, zone, ordinal) -> {
                    Meeting.Builder builder = Meeting.builder().id(id).asPrinted(printed);
                    weekday.ifPresent(builder::weekday);
                    time.ifPresent(builder::startTime);
                    zone.ifPresent(builder::zone);
                    ordinal.ifPresent(builder::ordinal);
                    return builder.build();
                });
    }

    private static Arbitrary<Provision> provisions(List<String> actors) {
        Arbitrary<Reference> references = Combinators.combine(Arbitraries.of(actors), lines().optional())
                .as((id, words) ->
                        words.map(printed -> Reference.to(id, printed)).orElseGet(() -> Reference.to(id)));
        return Arbitraries.oneOf(
                kind(
                        references.list().ofMaxSize(2).map(Optional::of),
                        Commitment::builder,
                        (builder, performers) -> builder.performers(performers)
                                .firmnessOverride(new Judgement<>(Firmness.PLEDGE, "r"))
                                .build()),
                kind(
                        terms(Stance.vocabulary()).optional(),
                        Position::builder,
                        (builder, stance) -> builder.stance(stance).build(),
                        Position.Builder::build),
                kind(
                        references.list().ofMaxSize(2).map(Optional::of),
                        Appeal::builder,
                        (builder, addressees) -> builder.addressees(addressees).build()),
                kind(
                        terms(DecisionEffect.vocabulary()).optional(),
                        Decision::builder,
                        (builder, effect) -> builder.effect(effect).build(),
                        Decision.Builder::build),
                kind(
                        terms(ClauseTopic.vocabulary()).map(Optional::of),
                        Clause::builder,
                        (builder, topic) -> builder.topic(topic).build()));
    }

    private static <B extends Provision.Builder<B>, V> Arbitrary<Provision> kind(
            Arbitrary<Optional<V>> own, Supplier<B> start, BiFunction<B, V, Provision> build) {
        return kind(own, start, build, builder -> {
            throw new IllegalStateException("always given");
        });
    }

    private static <B extends Provision.Builder<B>, V> Arbitrary<Provision> kind(
            Arbitrary<Optional<V>> own,
            Supplier<B> start,
            BiFunction<B, V, Provision> build,
            Function<B, Provision> buildWithout) {
        return Combinators.combine(
                        own,
                        texts(),
                        lines().optional(),
                        wordings().optional(),
                        quantities().list().ofMaxSize(2),
                        timings().optional())
                .as((value, summary, label, wording, quantities, timing) -> {
                    B builder = start.get()
                            .summary(summary)
                            .by(Attribution.allParties())
                            .quantities(quantities);
                    label.ifPresent(builder::label);
                    wording.ifPresent(builder::wording);
                    timing.ifPresent(builder::addTiming);
                    return value.map(given -> build.apply(builder, given)).orElseGet(() -> buildWithout.apply(builder));
                });
    }

    private static Arbitrary<Wording> wordings() {
        return Combinators.combine(
                        lines().map(Word::lemma).optional(),
                        Combinators.combine(lines(), lines())
                                .as(Word::of)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((verb, modifiers, negated) -> {
                    Wording.Builder builder =
                            Wording.builder().modifiers(modifiers).negated(negated);
                    verb.ifPresent(builder::verb);
                    return builder.build();
                });
    }

    private static Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
        return Combinators.combine(lines(), numbers.optional()).as((printed, value) -> {
            Quantity.Builder builder = Quantity.builder().asPrinted(printed);
            value.ifPresent(builder::value);
            return builder.build();
        });
    }

    private static Arbitrary<Timing> timings() {
        return Combinators.combine(lines(), dates().map(Trigger::on).optional()).as((printed, due) -> {
            Timing.Builder builder = Timing.builder().asPrinted(printed);
            due.ifPresent(builder::due);
            return builder.build();
        });
    }

    private static Arbitrary<UncertainDate> dates() {
        Arbitrary<String> years = Arbitraries.integers().between(1, 9999).map(year -> String.format("%04d", year));
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((month, day) -> String.format("-%02d-%02d", month, day));
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        years,
                        Arbitraries.oneOf(Arbitraries.of("", "-03"), days),
                        Arbitraries.of("", "?", "~", "%"))
                .as((sign, year, day, doubt) -> UncertainDate.parse(sign + year + day + doubt));
    }

    private static Arbitrary<DateSpan> spans() {
        return dates().flatMap(
                        date -> Arbitraries.of(date.toString(), date + "/..", date + "/", "../" + date, "/" + date)
                                .map(DateSpan::parse));
    }

    private static <T extends Term> Arbitrary<T> terms(Vocabulary<T> vocabulary) {
        return Arbitraries.oneOf(
                Arbitraries.of(vocabulary.known()),
                Arbitraries.of("NEW_VALUE", "X1").map(vocabulary::of));
    }

    private static Arbitrary<LocalizedText> texts() {
        return Combinators.combine(prose(), prose().optional())
                .as((text, other) -> other.map(
                                more -> LocalizedText.of("en", text).and("ko-Latn", more))
                        .orElseGet(() -> LocalizedText.of("en", text)));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("a", "B", "7", "-", "é", "대", "\"", "\\", "/", "~", ".", "🕊", "_")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> lines() {
        return strings(Arbitraries.of(IN_LINES));
    }

    private static Arbitrary<String> prose() {
        return strings(Arbitraries.oneOf(Arbitraries.of(IN_LINES), Arbitraries.of(IN_PROSE)));
    }

    private static Arbitrary<String> strings(Arbitrary<String> parts) {
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank());
    }
}

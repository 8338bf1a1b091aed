package org.entente.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.source.SourceText;
import org.entente.testing.assembling.Assembly;
import org.entente.testing.assembling.Oddities;
import org.entente.testing.assembling.RequiredDefinitions;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Counts;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.part.DrawnActors;
import org.entente.testing.part.DrawnAssessments;
import org.entente.testing.part.DrawnEvents;
import org.entente.testing.part.DrawnInstruments;
import org.entente.testing.part.DrawnMeetings;
import org.entente.testing.part.DrawnOfficials;
import org.entente.testing.part.DrawnParties;
import org.entente.testing.part.DrawnParts;
import org.entente.testing.part.DrawnPolicyAreas;
import org.entente.testing.part.DrawnProvisions;
import org.entente.testing.part.DrawnSources;
import org.entente.testing.part.DrawnWorks;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.vocabulary.InstrumentForm;

/** Generates agreements; see {@link Agreements#agreements()}. */
public final class AgreementArbitrary extends ArbitraryDecorator<Agreement> {

    /** The members that are put together row by row. */
    private static final Set<String> ASSEMBLED = Set.of(
            "id",
            "title",
            "otherTitles",
            "form",
            "legalNatures",
            "subjects",
            "codes",
            "relations",
            "actors",
            "parties",
            "offices",
            "officials",
            "series",
            "meetings",
            "parts",
            "texts",
            "policyAreas",
            "places",
            "works",
            "sources",
            "events",
            "provisions",
            "schemes",
            "assessments",
            "coding",
            "note");

    private static final LocalDate RECENT = LocalDate.of(1975, 8, 1);
    private static final LocalDate LATEST = LocalDate.of(2035, 12, 31);

    private Counts parties = Counts.mostly(2, 0, 4, 40);
    private Counts provisions = Counts.usually(0, 8, 90);
    private Optional<Counts> commitments = Optional.empty();
    private Counts sources = Counts.usually(0, 2, 6);
    private Counts officials = Counts.usually(0, 4, 25);
    private Counts meetings = Counts.usually(0, 2, 2);
    private Optional<InstrumentForm> form = Optional.empty();
    private Arbitrary<LocalDate> days =
            OptionalArbitrary.either(15, DrawnDates.days(), DrawnDates.days(RECENT, LATEST));
    private Arbitrary<Actor> actors = Actors.actors();
    private List<Contained> contained = List.of();
    private boolean free = true;

    /** Provisions that were asked for, and how many of them. */
    private record Contained(Counts counts, ProvisionArbitrary<?> provisions) {

        Arbitrary<List<Assembly.Drafted>> drafts() {
            return counts.of(drafted(provisions.several(), provisions.fixed().text()));
        }
    }

    private AgreementArbitrary() {}

    static AgreementArbitrary standard() {
        return new AgreementArbitrary();
    }

    /**
     * Generates agreements of two parties; others may be witnesses and the like.
     *
     * @return an arbitrary of bilateral agreements
     */
    public AgreementArbitrary bilateral() {
        return parties(2, 2);
    }

    /**
     * Sets how many parties there are, witnesses and the like not counted.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @return an arbitrary of such agreements
     */
    public AgreementArbitrary parties(int fewest, int most) {
        AgreementArbitrary other = typedClone();
        other.parties = Counts.exactly(fewest, most);
        return other;
    }

    /**
     * Sets whom the parties are drawn from.
     *
     * @param whom the actors, such as {@link Actors#states()}; of two with one id the second gets another
     * @return an arbitrary of agreements of such parties
     */
    public AgreementArbitrary between(Arbitrary<Actor> whom) {
        AgreementArbitrary other = typedClone();
        other.actors = whom;
        return other;
    }

    /**
     * Sets the form.
     *
     * @param instrument the form of all agreements
     * @return an arbitrary of instruments of that form
     */
    public AgreementArbitrary form(InstrumentForm instrument) {
        AgreementArbitrary other = typedClone();
        other.form = Optional.of(instrument);
        return other;
    }

    /**
     * Sets the day about which the agreements are made; signatures may follow, and meetings go before.
     *
     * @param day the day
     * @return an arbitrary of agreements about that day
     * @throws IllegalArgumentException if the year is below -9900 or above 9900, where days around cannot be written
     */
    public AgreementArbitrary about(LocalDate day) {
        AgreementArbitrary other = typedClone();
        other.days = Arbitraries.just(DrawnDates.surrounded(day));
        return other;
    }

    /**
     * Sets how many provisions there are; beside commitments if those are counted by themselves, and beside those that
     * the agreements are to {@linkplain #containing(ProvisionArbitrary) contain}.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @return an arbitrary of such agreements
     */
    public AgreementArbitrary withProvisions(int fewest, int most) {
        AgreementArbitrary other = typedClone();
        other.provisions = Counts.exactly(fewest, most);
        return other;
    }

    /**
     * Sets how many commitments there are; the provisions beside them are of the other kinds.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @return an arbitrary of such agreements
     */
    public AgreementArbitrary withCommitments(int fewest, int most) {
        AgreementArbitrary other = typedClone();
        other.commitments = Optional.of(Counts.exactly(fewest, most));
        return other;
    }

    /**
     * Generates agreements with a provision of one's own choice after the others.
     *
     * <p>The actors whose act it is become parties, before any that are drawn; the areas that it is about, the officials
     * and the text that it quotes are defined too. An id of an actor that an attribution names is that of a real one, such
     * as {@code kr}, or of one that is made up.
     *
     * @param provision the provision, such as {@code Commitments.commitments().by(korea).in(defence)}
     * @return an arbitrary of such agreements; called again, of agreements that contain both
     */
    public AgreementArbitrary containing(ProvisionArbitrary<?> provision) {
        return containing(1, 1, provision);
    }

    /**
     * Generates agreements with some provisions of one's own choice after the others.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @param some the provisions; what they refer to is defined as by {@link #containing(ProvisionArbitrary)}
     * @return an arbitrary of such agreements
     * @throws IllegalArgumentException if they quote another text of a source than those before
     */
    public AgreementArbitrary containing(int fewest, int most, ProvisionArbitrary<?> some) {
        AgreementArbitrary other = typedClone();
        other.contained = Stream.concat(
                        contained.stream(), Stream.of(new Contained(Counts.exactly(fewest, most), some)))
                .toList();
        other.given();
        return other;
    }

    private RequiredDefinitions given() {
        return RequiredDefinitions.by(
                contained.stream().map(each -> each.provisions.fixed()).toList());
    }

    /**
     * Generates agreements with at least one source.
     *
     * @return an arbitrary of agreements with sources
     */
    public AgreementArbitrary withSources() {
        return withSources(1, 3);
    }

    /**
     * Sets how many sources there are.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @return an arbitrary of such agreements
     */
    public AgreementArbitrary withSources(int fewest, int most) {
        AgreementArbitrary other = typedClone();
        other.sources = Counts.exactly(fewest, most);
        other.free = false;
        return other;
    }

    /**
     * Sets how many officials there are.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @return an arbitrary of such agreements
     */
    public AgreementArbitrary withOfficials(int fewest, int most) {
        AgreementArbitrary other = typedClone();
        other.officials = Counts.exactly(fewest, most);
        return other;
    }

    /**
     * Sets how many meetings there are.
     *
     * @param fewest the least number
     * @param most the greatest number
     * @return an arbitrary of such agreements
     */
    public AgreementArbitrary withMeetings(int fewest, int most) {
        AgreementArbitrary other = typedClone();
        other.meetings = Counts.exactly(fewest, most);
        return other;
    }

    /**
     * Generates the texts with the agreements.
     *
     * @return an arbitrary of agreements together with the texts of their sources
     */
    public Arbitrary<CodedAgreement> coded() {
        return shape().values(all ->
                new CodedAgreement(all.agreed(), all.definitions().texts()));
    }

    @Override
    protected Arbitrary<Agreement> arbitrary() {
        return coded().map(CodedAgreement::agreement);
    }

    private BuilderArbitrary<Assembly> shape() {
        Arbitrary<Assembly.Seat> seats =
                Combinators.combine(actors, DrawnParties.PRINCIPALS).as(Assembly.Seat::new);
        Arbitrary<Assembly.Seat> bystanders =
                Combinators.combine(Actors.actors(), DrawnParties.BYSTANDERS).as(Assembly.Seat::new);
        BuilderArbitrary<Assembly> shape = BuilderArbitrary.of(Assembly::new)
                .with(days, Assembly::day)
                .with(
                        Arbitraries.of("agreement-1", "협정/1", "i:33521"),
                        (all, id) -> all.agreement().id(id))
                .with(Words.LOCALIZED, (all, title) -> all.agreement().title(title))
                .with(forms(), (all, given) -> all.agreement().form(given))
                .maybe(
                        10,
                        Words.LOCALIZED.list().ofMinSize(1).ofMaxSize(2),
                        (all, titles) -> all.agreement().otherTitles(titles))
                .maybe(
                        20,
                        Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2),
                        (all, codes) -> all.agreement().codes(codes))
                .with(Arbitraries.just(given()), Assembly::given)
                .with(parties.of(seats), Assembly::parties)
                .maybe(10, bystanders.list().ofMinSize(1).ofMaxSize(2), Assembly::bystanders)
                .maybe(40, named(), Assembly::named)
                .maybe(60, Places.places().list().ofMinSize(1).ofMaxSize(4), Assembly::places)
                .maybe(60, DrawnOfficials.OFFICES.list().ofMinSize(1).ofMaxSize(3), Assembly::offices)
                .with(officials.of(Officials.officials().several()), Assembly::officials)
                .maybe(60, DrawnPolicyAreas.withBroader().list().ofMinSize(1).ofMaxSize(4), Assembly::policyAreas)
                .maybe(50, DrawnWorks.works().list().ofMinSize(1).ofMaxSize(4), Assembly::works)
                .with(sources.of(DrawnSources.sources()), Assembly::sources)
                .maybe(40, DrawnParts.parts().list().ofMinSize(1).ofMaxSize(4), Assembly::parts)
                .maybe(20, DrawnMeetings.SERIES.list().ofMinSize(1).ofMaxSize(2), Assembly::series)
                .with(meetings.of(DrawnMeetings.meetings()), Assembly::meetings)
                .with(Oddities.legalNatures(), Assembly::legalNatures);
        Oddities.add(shape, free && form.isEmpty());
        return shape.with(DrawnEvents.lives(), Assembly::events)
                .maybe(60, DrawnInstruments.TEXTS.list().ofMinSize(1).ofMaxSize(3), Assembly::texts)
                .maybe(20, DrawnInstruments.RELATIONS.list().ofMinSize(1).ofMaxSize(3), Assembly::relations)
                .maybe(30, Unresolved.someOf(Definitions::policyAreas), Assembly::subjects)
                .with(drafts(), Assembly::provisions)
                .maybe(
                        10,
                        Combinators.combine(
                                        DrawnAssessments.SCHEMES
                                                .list()
                                                .ofMinSize(1)
                                                .ofMaxSize(2),
                                        DrawnAssessments.ASSESSMENTS.list().ofMaxSize(4))
                                .as(Tuple::of),
                        (all, both) -> all.assessments(both.get1(), both.get2()))
                .maybe(
                        40,
                        Agreements.codings(),
                        (all, coding) -> all.agreement().coding(coding))
                .maybe(10, Words.LOCALIZED, (all, note) -> all.agreement().note(note))
                .with(
                        Drawn.others(Agreement.meta(), ASSEMBLED),
                        (all, others) -> others.addTo(all.agreement(), all.definitions()));
    }

    private Arbitrary<Optional<InstrumentForm>> forms() {
        return form.isPresent()
                ? Arbitraries.just(form)
                : OptionalArbitrary.of(90, Vocabularies.terms(InstrumentForm.vocabulary()));
    }

    private static Arbitrary<List<Assembly.Named>> named() {
        return Combinators.combine(
                        Actors.actors(),
                        OptionalArbitrary.of(10, Unresolved.few(DrawnActors.FORMER_NAMES)),
                        OptionalArbitrary.of(20, Unresolved.few(DrawnActors.MEMBERSHIPS)),
                        OptionalArbitrary.of(10, Unresolved.few(DrawnActors.PREDECESSORS)),
                        Unresolved.PICKS)
                .as(Assembly.Named::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private Arbitrary<List<Assembly.Drafted>> drafts() {
        DrawnProvisions.Fixed nothing = DrawnProvisions.Fixed.NOTHING;
        List<Arbitrary<List<Assembly.Drafted>>> parts = new ArrayList<>();
        if (commitments.isPresent()) {
            parts.add(commitments.get().of(drafted(DrawnProvisions.commitments(nothing), Optional.empty())));
            parts.add(provisions.of(drafted(DrawnProvisions.others(nothing), Optional.empty())));
        } else {
            parts.add(provisions.of(drafted(DrawnProvisions.all(nothing), Optional.empty())));
        }
        contained.forEach(each -> parts.add(each.drafts()));
        return parts.size() == 1
                ? parts.get(0)
                : Combinators.combine(parts)
                        .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static <P extends Provision> Arbitrary<Assembly.Drafted> drafted(
            Arbitrary<Unresolved<P>> provisions, Optional<SourceText> text) {
        return Combinators.combine(provisions, OptionalArbitrary.of(40, Arbitraries.just(true)))
                .as((provision, named) -> new Assembly.Drafted(provision, named.isPresent(), text));
    }
}

package org.entente.model;

import static org.entente.meta.DefinitionKind.POLICY_AREA;
import static org.entente.meta.Kinds.id;
import static org.entente.meta.Kinds.oneOf;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.force.ForcePolicy;
import org.entente.force.Participation;
import org.entente.force.ReservationHistory;
import org.entente.force.Status;
import org.entente.force.TreatyRelation;
import org.entente.instrument.Part;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.life.Life;
import org.entente.life.LifecycleEvent;
import org.entente.meta.MetaType;
import org.entente.people.FullPowers;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.Source;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LifecycleAct;
import org.immutables.value.Value;

/**
 * An international agreement: any instrument by which actors state what they hold or will do, binding or not.
 *
 * <p>The form of an instrument (joint statement, memorandum) is not its legal nature, and neither says whether it was
 * signed; that is an event. The agreement holds all definitions; everything else refers to them by id, and the queries
 * below resolve the ids. A dangling id gives an empty result, never an exception; the validator reports it.
 *
 * <p>No query takes longer than in proportion to the agreement, however it is made. The first query by id, or for the
 * speakers of a provision, makes an index, which the agreement keeps beside its attributes; each further answer takes
 * constant time. All queries may be asked by several threads at once.
 */
@Value.Immutable
@ValueStyle
public sealed interface Agreement extends Directory, ProvisionQueries permits ImmutableAgreement {

    /** {@return the id by which other agreements refer to this one} */
    String id();

    /** {@return the title by language, as printed where it is printed} */
    LocalizedText title();

    /** {@return other titles: short and popular ones, former ones, those of other series} */
    List<LocalizedText> otherTitles();

    /** {@return the form of the instrument, or empty} */
    Optional<InstrumentForm> form();

    /** {@return the legal natures that are ascribed to it; several where views differ} */
    List<LegalNature> legalNatures();

    /** {@return the ids of the areas that the instrument as a whole is about} */
    List<String> subjects();

    /** {@return the registration numbers and other identifiers of the instrument} */
    List<Code> codes();

    /** {@return its relations to other instruments: what it amends, supersedes, is a protocol to} */
    List<Relation> relations();

    /** {@return the definitions of all actors that are parties or are named} */
    @Override
    List<Actor> actors();

    /** {@return the parties, in the order of the text} */
    List<Party> parties();

    /** {@return the definitions of the offices that officials hold or in which they act} */
    @Override
    List<Office> offices();

    /** {@return the definitions of the officials} */
    @Override
    List<Official> officials();

    /** {@return the definitions of the series to which meetings belong} */
    List<MeetingSeries> series();

    /** {@return the meetings that it came of; none for an exchange of notes} */
    List<Meeting> meetings();

    /** {@return the parts of which it consists, such as annexes and letters, in the order of the text} */
    List<Part> parts();

    /** {@return its texts by language, with the standing of each} */
    List<TextVersion> texts();

    /** {@return the definitions of the policy areas} */
    List<PolicyArea> policyAreas();

    /** {@return the definitions of the places} */
    List<Place> places();

    /** {@return the definitions of the works that it cites} */
    List<CitedWork> works();

    /** {@return the sources of its text} */
    List<Source> sources();

    /** {@return the events in its life and in the lives of the works that it cites} */
    List<LifecycleEvent> events();

    /** {@return the provisions, in the order of the text} */
    @Override
    List<Provision> provisions();

    /** {@return the definitions of the schemes by which it is assessed whether provisions are kept} */
    List<AssessmentScheme> schemes();

    /** {@return what was assessed, as a history: later assessments beside earlier ones} */
    List<Assessment> assessments();

    /** {@return who made this record of it and how, or empty} */
    Optional<Coding> coding();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * {@return what the queries look up; made when it is first needed, and no part of the value}
     *
     * @hidden
     */
    @Value.Lazy
    // For this package alone; an interface cannot hide it better. Error Prone does not know the tag.
    @SuppressWarnings("InvalidBlockTag")
    default AgreementIndex index() {
        return new AgreementIndex(this);
    }

    /**
     * Finds an actor.
     *
     * @param id its id
     * @return the actor, or empty if none is defined with that id
     */
    default Optional<Actor> actor(String id) {
        return index().actor(id);
    }

    /**
     * Finds an official.
     *
     * @param id the official's id
     * @return the official, or empty if none is defined with that id
     */
    default Optional<Official> official(String id) {
        return index().official(id);
    }

    /**
     * Finds an office.
     *
     * @param id its id
     * @return the office, or empty if none is defined with that id
     */
    default Optional<Office> office(String id) {
        return index().office(id);
    }

    /**
     * Finds a series of meetings.
     *
     * @param id its id
     * @return the series, or empty if none is defined with that id
     */
    default Optional<MeetingSeries> series(String id) {
        return index().series(id);
    }

    /**
     * The meeting before another one: the one that it names, or else the one before it in its series, by number.
     *
     * @param meeting the id of the later meeting
     * @return the earlier meeting, or empty if none is defined
     */
    default Optional<Meeting> meetingBefore(String meeting) {
        return index().meetingBefore(meeting);
    }

    /**
     * The meeting after another one: the one that names it as the one before, or else the one after it in its series, by
     * number.
     *
     * @param meeting the id of the earlier meeting
     * @return the later meeting, or empty if none is defined
     */
    default Optional<Meeting> meetingAfter(String meeting) {
        return index().meetingAfter(meeting);
    }

    /**
     * Finds a scheme of assessment.
     *
     * @param id its id
     * @return the scheme, or empty if none is defined with that id
     */
    default Optional<AssessmentScheme> scheme(String id) {
        return index().scheme(id);
    }

    /**
     * The assessments of a provision, by all schemes.
     *
     * @param provision the id of the provision
     * @return the assessments, in the order of time, those without a date first; {@link Assessment#latest} of them are in
     *     force
     */
    default List<Assessment> assessmentsOf(String provision) {
        Objects.requireNonNull(provision, "provision");
        return Assessment.inOrder(assessments().stream()
                .filter(assessment ->
                        assessment.provision().filter(provision::equals).isPresent())
                .toList());
    }

    /**
     * The mean of what an actor scores by a scheme, over all that was assessed for it; computed, and nowhere stored. Of an
     * interim and a final assessment of one period the {@linkplain Assessment#latest latest} counts.
     *
     * @param scheme the id of the scheme
     * @param actor the id of the actor
     * @return the mean, to 16 digits; empty if the scheme is not defined, or if nothing has a number
     */
    default Optional<BigDecimal> averageScore(String scheme, String actor) {
        Objects.requireNonNull(actor, "actor");
        return scheme(scheme)
                .flatMap(found -> found.average(Assessment.latest(assessments().stream()
                        .filter(assessment -> assessment.scheme().equals(scheme)
                                && assessment.actor().filter(actor::equals).isPresent())
                        .toList())));
    }

    /**
     * Whether an official needs full powers for an act in the life of this instrument, by VCLT art. 7. Full powers are
     * for treaties; whether this is one is not asked.
     *
     * @param official the id of the official
     * @param act the act, such as {@code SIGNATURE}
     * @param day the day of the act
     * @return the answer with its reason; empty if no official is defined with that id
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Optional<FullPowers> needsFullPowers(String official, LifecycleAct act, LocalDate day) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(day, "day");
        return index().needsFullPowers(official, act, day);
    }

    /**
     * Finds a meeting.
     *
     * @param id its id
     * @return the meeting, or empty if none is defined with that id
     */
    default Optional<Meeting> meeting(String id) {
        return index().meeting(id);
    }

    /**
     * Finds a part of the instrument.
     *
     * @param id its id
     * @return the part, or empty if none is defined with that id
     */
    default Optional<Part> part(String id) {
        return index().part(id);
    }

    /**
     * Finds a policy area among those that the agreement defines.
     *
     * @param id its id
     * @return the area, or empty if none is defined with that id
     */
    default Optional<PolicyArea> policyArea(String id) {
        return index().policyArea(id);
    }

    /**
     * Finds a place.
     *
     * @param id its id
     * @return the place, or empty if none is defined with that id
     */
    default Optional<Place> place(String id) {
        return index().place(id);
    }

    /**
     * Finds a cited work.
     *
     * @param id its id
     * @return the work, or empty if none is defined with that id
     */
    default Optional<CitedWork> work(String id) {
        return index().work(id);
    }

    /**
     * Finds a source.
     *
     * @param id its id
     * @return the source, or empty if none is defined with that id
     */
    default Optional<Source> source(String id) {
        return index().source(id);
    }

    /**
     * Finds a provision.
     *
     * @param id its id
     * @return the provision, or empty if there is none with that id
     */
    default Optional<Provision> provision(String id) {
        return index().provision(id);
    }

    /**
     * Finds an item of a provision, or of a phrase that qualifies it.
     *
     * @param id its id
     * @return the item, or empty if there is none with that id
     */
    default Optional<Item> item(String id) {
        return index().item(id);
    }

    /**
     * Finds an event.
     *
     * @param id its id
     * @return the event, or empty if there is none with that id
     */
    default Optional<LifecycleEvent> event(String id) {
        return index().event(id);
    }

    /**
     * How the instrument stands on a day: in force or not, since when, and why, by the standard policy.
     *
     * @param day the day
     * @return the status, with its reasons and with what would settle it
     */
    default Status statusOn(LocalDate day) {
        return ForcePolicy.standard().status(life(), Objects.requireNonNull(day, "day"));
    }

    /**
     * How an actor stands to the instrument on a day, by the standard policy.
     *
     * @param actor the id of the actor
     * @param day the day
     * @return its participation, with the times during which the instrument is in force for it
     */
    default Participation participationOf(String actor, LocalDate day) {
        return ForcePolicy.standard()
                .participation(life(), Objects.requireNonNull(actor, "actor"), Objects.requireNonNull(day, "day"));
    }

    /**
     * How every party and every actor that acted in the life of the instrument stands to it on a day. Linear in the
     * events.
     *
     * @param day the day
     * @return the participations, parties first, in the order of the agreement
     */
    default List<Participation> participationsOn(LocalDate day) {
        return ForcePolicy.standard().participations(life(), Objects.requireNonNull(day, "day"));
    }

    /**
     * Whether the instrument is in force between two actors on a day, by the standard policy. Between an actor and itself it
     * is not.
     *
     * @param one the id of one actor
     * @param other the id of the other
     * @param day the day
     * @return the answer, with the reservations that modify their relations
     */
    default TreatyRelation inForceBetween(String one, String other, LocalDate day) {
        return ForcePolicy.standard()
                .between(
                        life(),
                        Objects.requireNonNull(one, "one"),
                        Objects.requireNonNull(other, "other"),
                        Objects.requireNonNull(day, "day"));
    }

    /** {@return the reservations, each with its modifications, acceptances, objections and withdrawals} */
    default List<ReservationHistory> reservations() {
        return ForcePolicy.standard().reservations(life());
    }

    /**
     * The commitments that an actor makes and that bind it on a day: the instrument is in force for it, operative, or
     * applied provisionally by it.
     *
     * @param actor the id of the actor
     * @param day the day
     * @return the commitments, in the order of the text; none where that is unknown
     */
    default List<Commitment> commitmentsBy(String actor, LocalDate day) {
        return participationOf(actor, day).isBound() ? commitmentsBy(actor) : List.of();
    }

    /** {@return what a policy of force judges: the life of this instrument, without that of the works that it cites} */
    default Life life() {
        return LifeOf.agreement(this);
    }

    /**
     * Compares with another agreement without regard to the order of the parties, which differs between the texts of an
     * agreement by the rule of the alternat, and to that of the actors, which says nothing.
     *
     * @param other the other agreement
     * @return whether the two are equal but for these orders
     */
    default boolean equalsUpToPartyOrder(Agreement other) {
        return sameElements(parties(), other.parties())
                && sameElements(actors(), other.actors())
                && withoutActors().equals(other.withoutActors());
    }

    /** Whether two lists have the same elements, however often and in whatever order. */
    private static boolean sameElements(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        // By their texts, since the author of a value can choose its hash code.
        Map<String, Deque<Object>> byText = new HashMap<>();
        others.forEach(other -> byText.computeIfAbsent(other.toString(), any -> new ArrayDeque<>())
                .add(other));
        return some.stream()
                .allMatch(each ->
                        byText.getOrDefault(each.toString(), new ArrayDeque<>()).remove(each));
    }

    private Agreement withoutActors() {
        return toBuilder().parties(List.of()).actors(List.of()).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this agreement} */
    Builder toBuilder();

    /** {@return the members of an agreement, each stated once} */
    static MetaType<Agreement> meta() {
        return AgreementMeta.META;
    }

    /** Builds agreements; {@code id} and {@code title} are mandatory. References between objects are not checked here. */
    final class Builder extends ImmutableAgreement.Builder {

        Builder() {}

        /**
         * Sets {@link Agreement#title()} to a title in one language.
         *
         * @param language the language's tag
         * @param title the title
         * @return this builder
         */
        public Builder title(String language, String title) {
            return title(LocalizedText.of(language, title));
        }

        /**
         * Adds an actor as a party: defines the actor and its part.
         *
         * @param actor the actor
         * @return this builder
         */
        public Builder addParty(Actor actor) {
            return addActor(actor).addParty(Party.of(actor.id()));
        }

        /**
         * Builds the agreement.
         *
         * @return the agreement
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Agreement build() {
            Agreement agreement = super.build();
            return Checks.begin()
                    .id("id", agreement.id())
                    .ids("subjects", agreement.subjects())
                    .passed(agreement);
        }
    }
}

final class AgreementMeta {

    static final MetaType<Agreement> META = MetaType.of(Agreement.class, Agreement::builder, Agreement.Builder::build)
            .described(
                    "An international agreement: any instrument by which actors state what they hold or will do, binding or not.")
            .required("id", id(), Agreement::id, Agreement.Builder::id)
            .described("The id by which other agreements refer to this one.")
            .required("title", LocalizedText.kind(), Agreement::title, Agreement.Builder::title)
            .described("The title by language, as printed where the text has one.")
            .list("otherTitles", LocalizedText.kind(), Agreement::otherTitles, Agreement.Builder::addOtherTitle)
            .described("Other titles: short and popular ones, former ones, those of other series.")
            .optional("form", term(InstrumentForm.vocabulary()), Agreement::form, Agreement.Builder::form)
            .described("The form of the instrument.")
            .list("legalNatures", part(LegalNature::meta), Agreement::legalNatures, Agreement.Builder::addLegalNature)
            .described("The legal natures that are ascribed to it; several where views differ.")
            .list("subjects", to(POLICY_AREA), Agreement::subjects, Agreement.Builder::addSubject)
            .described("The ids of the policy areas that the instrument as a whole is about.")
            .list("codes", Code.kind(), Agreement::codes, Agreement.Builder::addCode)
            .described("The registration numbers and other identifiers of the instrument.")
            .list("relations", part(Relation::meta), Agreement::relations, Agreement.Builder::addRelation)
            .described("Its relations to other instruments: what it amends, supersedes, is a protocol to.")
            .list("actors", part(Actor::meta), Agreement::actors, Agreement.Builder::addActor)
            .described("The definitions of all actors that are parties or are named.")
            .list("parties", part(Party::meta), Agreement::parties, Agreement.Builder::addParty)
            .described("The parties, in the order of the text.")
            .list("offices", part(Office::meta), Agreement::offices, Agreement.Builder::addOffice)
            .described("The definitions of the offices that officials hold or in which they act.")
            .list("officials", part(Official::meta), Agreement::officials, Agreement.Builder::addOfficial)
            .described("The definitions of the officials.")
            .list("series", part(MeetingSeries::meta), Agreement::series, Agreement.Builder::addSeries)
            .labelled("Series of meetings")
            .described("The definitions of the series to which meetings belong.")
            .list("meetings", part(Meeting::meta), Agreement::meetings, Agreement.Builder::addMeeting)
            .described("The meetings from which the agreement came.")
            .list("parts", part(Part::meta), Agreement::parts, Agreement.Builder::addPart)
            .described("The parts of which the instrument consists, such as annexes and letters.")
            .list("texts", part(TextVersion::meta), Agreement::texts, Agreement.Builder::addText)
            .described("Its texts by language, with the standing of each.")
            .list("policyAreas", part(PolicyArea::meta), Agreement::policyAreas, Agreement.Builder::addPolicyArea)
            .described("The definitions of the policy areas.")
            .list("places", part(Place::meta), Agreement::places, Agreement.Builder::addPlace)
            .described("The definitions of the places.")
            .list("works", part(CitedWork::meta), Agreement::works, Agreement.Builder::addWork)
            .described("The definitions of the works that it cites.")
            .list("sources", part(Source::meta), Agreement::sources, Agreement.Builder::addSource)
            .described("The sources of the text.")
            .list("events", part(LifecycleEvent::meta), Agreement::events, Agreement.Builder::addEvent)
            .described("The events in the life of the agreement and in the lives of the works that it cites.")
            .list("provisions", oneOf(Provision.meta()), Agreement::provisions, Agreement.Builder::addProvision)
            .described("The provisions, in the order of the text.")
            .list("schemes", part(AssessmentScheme::meta), Agreement::schemes, Agreement.Builder::addScheme)
            .labelled("Schemes of assessment")
            .described("The definitions of the schemes by which it is assessed whether provisions are kept.")
            .list("assessments", part(Assessment::meta), Agreement::assessments, Agreement.Builder::addAssessment)
            .described("What was assessed, as a history.")
            .optional("coding", part(Coding::meta), Agreement::coding, Agreement.Builder::coding)
            .described("Who made this record of the agreement, and how.")
            .optional("note", LocalizedText.kind(), Agreement::note, Agreement.Builder::note)
            .described("The coder's note.")
            .done();

    private AgreementMeta() {}
}

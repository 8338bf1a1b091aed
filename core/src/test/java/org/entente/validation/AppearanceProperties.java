package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ParticipantRole;
import org.entente.wording.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems with an official are reported wherever the official acts. */
class AppearanceProperties {

    private static final List<String> DAYS =
            List.of("2020-12-31", "2021-01-01", "2021-01-31", "2021-02-01", "2021-03-05");
    private static final int ACTORS = 8;
    private static final int NONE = ACTORS;

    @Provide
    static Arbitrary<List<String>> days() {
        return Arbitraries.of(DAYS).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    static Arbitrary<List<String>> tenures() {
        return Arbitraries.oneOf(
                        Arbitraries.of(DAYS),
                        Arbitraries.of(
                                "2020", "2021-01", "2021-02/..", "../2020", "2021-01-02/2021-01-30", "2021/", "/2021"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    static Arbitrary<Reference> named() {
        return Arbitraries.of(
                Reference.to("o"),
                Reference.to("o", "the Minister"),
                Reference.builder()
                        .asPrinted("the ministers")
                        .addMembers("none", "o")
                        .build());
    }

    @Provide
    static Arbitrary<List<Integer>> parents() {
        return Arbitraries.integers().between(0, NONE).list().ofSize(ACTORS);
    }

    @Property
    void attendanceOutOfOfficeIsReported(
            @ForAll("tenures") List<String> held, @ForAll("days") List<String> days, @ForAll("named") Reference named) {
        Agreement.Builder agreement = agreement(held);
        days.forEach(day -> agreement.addMeeting(Meeting.builder()
                .id("m")
                .dates(DateSpan.parse(day))
                .addDelegation(Delegation.builder()
                        .actor("x")
                        .addParticipant(Participant.builder().official(named).build())
                        .build())
                .build()));
        assertEquals(daysOutOfOffice(agreement.build(), days), reported("office-not-held", agreement.build()));
    }

    @Property
    void actingOutOfOfficeIsReported(
            @ForAll("tenures") List<String> held, @ForAll("days") List<String> days, @ForAll("named") Reference named) {
        Agreement.Builder agreement = agreement(held);
        days.forEach(day -> agreement.addEvent(event(LifecycleAct.RATIFICATION, day)
                .addParticipant(Participant.builder()
                        .official(named)
                        .role(ParticipantRole.WITNESS)
                        .build())
                .build()));
        assertEquals(daysOutOfOffice(agreement.build(), days), reported("office-not-held", agreement.build()));
    }

    /** A text that was made on several days may speak on each of them. */
    @Property
    void speakersOutOfOfficeAreReported(
            @ForAll("tenures") List<String> held, @ForAll("days") List<String> days, @ForAll("named") Reference named) {
        Agreement.Builder agreement = agreement(held);
        days.forEach(
                day -> agreement.addEvent(event(LifecycleAct.SIGNATURE, day).build()));
        for (int i = 0; i < 2; i++) {
            agreement.addProvision(Position.builder()
                    .summary("en", "x")
                    .by(Attribution.builder().addOfficial(named).build())
                    .build());
        }
        boolean isOut = daysOutOfOffice(agreement.build(), days) == days.size();
        assertEquals(isOut ? 2 : 0, reported("office-not-held", agreement.build()));
    }

    private static Agreement.Builder agreement(List<String> held) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addOfficial(Official.builder()
                        .id("o")
                        .name("x")
                        .tenures(held.stream()
                                .map(span -> Tenure.builder()
                                        .office(Reference.printed("Minister"))
                                        .held(DateSpan.parse(span))
                                        .build())
                                .toList())
                        .build());
    }

    private static LifecycleEvent.Builder event(LifecycleAct act, String day) {
        return LifecycleEvent.builder().act(act).done(DateSpan.parse(day));
    }

    private static int daysOutOfOffice(Agreement agreement, List<String> days) {
        Official official = agreement.official("o").orElseThrow();
        return (int) days.stream()
                .filter(day -> official.inOfficeOn(UncertainDate.parse(day)) == Answer.NO)
                .count();
    }

    private static int reported(String code, Agreement agreement) {
        return (int) violations(agreement)
                .filter(violation -> violation.code().equals(code))
                .count();
    }

    private static Stream<Violation> violations(Agreement agreement) {
        return AgreementValidator.standard().validate(agreement).violations().stream();
    }

    @Property
    void actingForAnotherIsReportedInDelegations(
            @ForAll("parents") List<Integer> parents,
            @ForAll @IntRange(max = ACTORS - 1) int own,
            @ForAll @IntRange(max = ACTORS - 1) int side,
            @ForAll("named") Reference named) {
        Agreement agreement = among(parents, own)
                .addMeeting(Meeting.builder()
                        .id("m")
                        .addDelegation(Delegation.builder()
                                .actor("a" + side)
                                .addParticipant(
                                        Participant.builder().official(named).build())
                                .build())
                        .build())
                .build();
        assertEquals(areAlongside(own, side, parents) ? 0 : 1, reported("delegate-of-another", agreement));
    }

    @Property
    void actingForAnotherIsReportedInEvents(
            @ForAll("parents") List<Integer> parents,
            @ForAll @IntRange(max = ACTORS - 1) int own,
            @ForAll @NotEmpty @Size(max = 5) List<@IntRange(max = ACTORS) Integer> sides,
            @ForAll("named") Reference named) {
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .act(LifecycleAct.SIGNATURE)
                .addParticipant(Participant.builder().official(named).build());
        // One is not defined, and has no part.
        sides.forEach(side -> event.addActor(Reference.to("a" + side)));
        boolean isOwn = sides.stream().anyMatch(side -> side != NONE && areAlongside(own, side, parents));
        assertEquals(
                isOwn ? 0 : 1,
                reported(
                        "delegate-of-another",
                        among(parents, own).addEvent(event.build()).build()));
    }

    private static Agreement.Builder among(List<Integer> parents, int own) {
        Agreement.Builder agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addOfficial(
                        Official.builder().id("o").name("x").actor("a" + own).build());
        for (int i = 0; i < parents.size(); i++) {
            Actor.Builder actor = Actor.of("a" + i, "en", "x").toBuilder();
            agreement.addActor(
                    parents.get(i) == NONE
                            ? actor.build()
                            : actor.parent("a" + parents.get(i)).build());
        }
        return agreement;
    }

    private static boolean areAlongside(int one, int other, List<Integer> parents) {
        return upFrom(one, parents).contains(other) || upFrom(other, parents).contains(one);
    }

    private static Set<Integer> upFrom(int actor, List<Integer> parents) {
        Set<Integer> way = new HashSet<>();
        for (int at = actor; at != NONE && way.add(at); ) {
            at = parents.get(at);
        }
        return way;
    }

    /** Officials with another role may belong to any side; so may those beside actors that are not resolved. */
    @ParameterizedTest
    @CsvSource({
        "SIGNER, true",
        "INITIALLER, true",
        "DEPOSITOR, true",
        ", true",
        "SIGNER_ON_BEHALF, false",
        "WITNESS, false",
        "RECEIVING_DEPOSITARY, false",
        "RECIPIENT, false",
        "CHAIR, false",
        "INTERPRETER, false"
    })
    void rolesSayForWhomOfficialsAct(String role, boolean forTheActors) {
        Participant participant = Participant.builder()
                .official(Reference.to("o"))
                .role(Optional.ofNullable(role).map(ParticipantRole.vocabulary()::of))
                .build();
        LifecycleEvent event = LifecycleEvent.builder()
                .act(LifecycleAct.SIGNATURE)
                .addActor(Reference.to("a1"))
                .addParticipant(participant)
                .build();
        List<Integer> apart = List.of(NONE, NONE);
        assertEquals(
                forTheActors ? 1 : 0,
                reported("delegate-of-another", among(apart, 0).addEvent(event).build()));
        LifecycleEvent open =
                event.toBuilder().addActor(Reference.printed("and others")).build();
        assertEquals(
                0,
                reported("delegate-of-another", among(apart, 0).addEvent(open).build()));
    }

    /** An official who is to sign need not hold the office yet. */
    @ParameterizedTest
    @CsvSource({"true, 0", "false, 2"})
    void whatIsForeseenCountsForNoRule(boolean isForeseen, int reported) {
        Agreement agreement = agreement(List.of("2020")).build();
        Official official = agreement.officials().get(0).toBuilder().actor("a").build();
        LifecycleEvent event = event(LifecycleAct.RATIFICATION, "2031-01-01")
                .addActor(Reference.to("b"))
                .addParticipant(
                        Participant.builder().official(Reference.to("o")).build())
                .expected(isForeseen)
                .build();
        Agreement foreseen = agreement.toBuilder()
                .officials(List.of(official))
                .addActor(Actor.of("a", "en", "x"))
                .addActor(Actor.of("b", "en", "y"))
                .addEvent(event)
                .build();
        assertEquals(reported, reported("office-not-held", foreseen) + reported("delegate-of-another", foreseen));
    }

    @Property
    void whoSpeaksByAnOfficialSpeaks(
            @ForAll("parents") List<Integer> parents,
            @ForAll @IntRange(max = ACTORS - 1) int speaker,
            @ForAll @Size(max = 2) Set<@IntRange(max = ACTORS - 1) Integer> parties,
            @ForAll("named") Reference named) {
        Agreement.Builder agreement = among(parents, speaker);
        parties.forEach(party -> agreement.addParty(Party.of("a" + party)));
        agreement.addProvision(speech(Attribution.of("a" + speaker)));
        agreement.addProvision(speech(Attribution.builder().addOfficial(named).build()));
        int strangers = reported("speaker-not-a-party", agreement.build());
        assertEquals(Set.copyOf(upFrom(speaker, parents)).stream().anyMatch(parties::contains) ? 0 : 2, strangers);
    }

    private static Position speech(Attribution by) {
        return Position.builder().summary("en", "x").by(by).build();
    }

    /** President until 2004 and Minister after it. */
    @ParameterizedTest
    @CsvSource({
        "president, 2003-01-01, 0",
        "president, 2006-01-01, 1",
        "minister,  2003-01-01, 1",
        "minister,  2006-01-01, 0",
        "'',        2006-01-01, 0",
        "'',        2012-01-01, 1"
    })
    void theTenureOfTheOfficeNamedCounts(String office, String day, int reported) {
        Participant.Builder participant = Participant.builder().official(Reference.to("o"));
        if (!office.isEmpty()) {
            participant.office(Reference.to(office));
        }
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addOffice(Office.of("president", "en", "President"))
                .addOffice(Office.of("minister", "en", "Minister"))
                .addOfficial(Official.builder()
                        .id("o")
                        .name("x")
                        .addTenure(tenure("president", "2000-01-01/2004-12-31"))
                        .addTenure(tenure("minister", "2005-01-01/2010-12-31"))
                        .build())
                .addEvent(event(LifecycleAct.RATIFICATION, day)
                        .addParticipant(participant.build())
                        .build())
                .build();
        assertEquals(reported, reported("office-not-held", agreement));
    }

    private static Tenure tenure(String office, String held) {
        return Tenure.builder()
                .office(Reference.to(office))
                .held(DateSpan.parse(held))
                .build();
    }

    /** Those that are not defined are the same, or have nothing in common. */
    @ParameterizedTest
    @CsvSource({"b, b, 0", "b, c, 1", "b, a0, 1", "a0, b, 1", "a0, a0, 0"})
    void actingForAnotherIsReportedOfUndefinedActors(String own, String side, int reported) {
        Agreement agreement = among(List.of(NONE), 0).build();
        Official official = agreement.officials().get(0).toBuilder().actor(own).build();
        assertEquals(
                reported,
                reported(
                        "delegate-of-another",
                        agreement.toBuilder()
                                .officials(List.of(official))
                                .addEvent(LifecycleEvent.builder()
                                        .act(LifecycleAct.SIGNATURE)
                                        .addActor(Reference.to(side))
                                        .addParticipant(Participant.builder()
                                                .official(Reference.to("o"))
                                                .build())
                                        .build())
                                .build()));
    }

    /** The place is that of the name, or of the member of a name. */
    @Property
    void whereAnOfficialIsNamedIsReported(@ForAll("named") Reference named) {
        Agreement agreement = among(List.of(NONE, NONE), 0)
                .addMeeting(Meeting.builder()
                        .id("m")
                        .addDelegation(Delegation.builder()
                                .actor("a1")
                                .addParticipant(
                                        Participant.builder().official(named).build())
                                .build())
                        .addParticipant(Participant.builder().official(named).build())
                        .build())
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.SIGNATURE)
                        .addActors(Reference.to("a1"), Reference.to("b"))
                        .addParticipant(Participant.builder().official(named).build())
                        .build())
                .addProvision(speech(Attribution.builder().addOfficial(named).build()))
                .build();
        String member = named.id().isPresent() ? "" : ".members[1]";
        List<String> places = new ArrayList<>();
        violations(agreement)
                .filter(violation -> !violation.code().equals("reference-dangling"))
                .forEach(violation -> places.add(violation.code() + " " + violation.path()));
        assertEquals(
                List.of(
                        "speaker-not-a-party provisions[0].by.officials[0]" + member,
                        "delegate-of-another meetings[0].delegations[0].participants[0].official" + member,
                        "delegate-of-another events[0].participants[0].official" + member),
                places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a1   | \"o\" acts for \"a0\", not for \"a1\": give",
                "a1 b | \"o\" acts for \"a0\", not for \"a1\" or 1 more: give the official a role such as SIGNER_ON_BEHALF or"
                        + " WITNESS; else move the official to where \"a0\" acts, or correct who is acted for"
            })
    void theMessageNamesOneActor(String actors, String message) {
        LifecycleEvent event = LifecycleEvent.builder()
                .act(LifecycleAct.SIGNATURE)
                .actors(Stream.of(actors.split(" ")).map(Reference::to).toList())
                .addParticipant(
                        Participant.builder().official(Reference.to("o")).build())
                .build();
        String reported = violations(
                        among(List.of(NONE, NONE), 0).addEvent(event).build())
                .filter(violation -> violation.code().equals("delegate-of-another"))
                .findFirst()
                .orElseThrow()
                .message();
        assertEquals(message, reported.substring(0, message.length()));
    }

    /** Everywhere an official may stand, out of office. */
    @Property
    void outOfOfficeIsReportedWhereTheOfficialIsNamed(@ForAll("named") Reference named) {
        Participant participant = Participant.builder().official(named).build();
        DateSpan day = DateSpan.parse("2001-05-06");
        Agreement agreement = agreement(List.of("1999"))
                .addMeeting(Meeting.builder()
                        .id("m")
                        .dates(day)
                        .addDelegation(Delegation.builder()
                                .actor("x")
                                .addParticipants(Participant.of("none"), participant)
                                .build())
                        .addParticipants(Participant.of("none"), participant)
                        .build())
                .addEvent(event(LifecycleAct.SIGNATURE, "2001-05-06")
                        .addParticipants(Participant.of("none"), participant)
                        .build())
                .addProvision(speech(Attribution.builder()
                        .addOfficials(Reference.to("none"), named)
                        .build()))
                .build();
        String member = named.id().isPresent() ? "" : ".members[1]";
        assertEquals(
                List.of(
                        "meetings[0].delegations[0].participants[1].official" + member,
                        "meetings[0].participants[1].official" + member,
                        "events[0].participants[1].official" + member,
                        "provisions[0].by.officials[1]" + member),
                violations(agreement)
                        .filter(violation -> violation.code().equals("office-not-held"))
                        .map(violation -> violation.path().toString())
                        .toList());
    }
}

package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.actor.Successor;
import org.entente.life.LifecycleEvent;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Involvement;
import org.entente.provision.Position;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.MembershipStatus;
import org.entente.vocabulary.SuccessionKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office, who belonged to a body, and which meeting came before another. */
class DirectoryQueriesTest {

    private static final LocalDate DAY = LocalDate.of(2001, 5, 6);

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "A");
    }

    private static Meeting meeting(String id, String series, int ordinal) {
        return Meeting.builder().id(id).series(series).ordinal(ordinal).build();
    }

    /** By what a meeting says itself, else by its number in its own series. */
    @ParameterizedTest
    @CsvSource({"t1, '', t2", "t2, t1, ''", "s1, '', s2", "s2, s1, s3", "s3, s2, free", "free, s3, ''", "alone, '', ''"
    })
    void meetingsFollowEachOtherWithinTheirSeries(String id, String before, String after) {
        Agreement meetings = agreement()
                .addMeetings(
                        meeting("t2", "t", 2),
                        meeting("t1", "t", 1),
                        meeting("s3", "s", 3),
                        meeting("s1", "s", 1),
                        meeting("s2", "s", 2),
                        Meeting.builder().id("free").previous("s3").build(),
                        Meeting.builder().id("alone").build())
                .build();
        assertEquals(before, meetings.meetingBefore(id).map(Meeting::id).orElse(""));
        assertEquals(after, meetings.meetingAfter(id).map(Meeting::id).orElse(""));
    }

    /** A number alone, and a series without one, say nothing; of two that follow, the first counts. */
    @Test
    void seriesAndNumberAreBothWanted() {
        Agreement meetings = agreement()
                .addMeetings(
                        Meeting.builder().id("one").ordinal(1).build(),
                        Meeting.builder().id("two").ordinal(2).build(),
                        Meeting.builder().id("series").series("s").build(),
                        meeting("s1", "s", 1),
                        meeting("s2", "s", 2),
                        meeting("again", "s", 2),
                        Meeting.builder().id("after").previous("s2").build(),
                        Meeting.builder().id("later").previous("s2").build())
                .build();
        assertEquals(Optional.empty(), meetings.meetingAfter("one"));
        assertEquals(Optional.empty(), meetings.meetingBefore("two"));
        assertEquals(Optional.empty(), meetings.meetingAfter("series"));
        assertEquals("s2", meetings.meetingAfter("s1").orElseThrow().id());
        assertEquals("after", meetings.meetingAfter("s2").orElseThrow().id());
    }

    /** In the order of the actors, each as often as it came after the other. */
    @Test
    void successorsAreThoseThatNameTheActor() {
        Predecessor continued = Predecessor.of("SU", SuccessionKind.CONTINUATION);
        Predecessor before = Predecessor.of("RE", UncertainDate.parse("1922"));
        Agreement union = agreement()
                .addActor(Actor.of("SU", "en", "Soviet Union").toBuilder()
                        .addPredecessor(before)
                        .build())
                .addActor(Actor.of("RU", "en", "Russia").toBuilder()
                        .addPredecessors(before, continued)
                        .build())
                .build();
        assertEquals(List.of(new Successor("RU", continued)), union.successors("SU"));
        assertEquals(List.of(new Successor("SU", before), new Successor("RU", before)), union.successors("RE"));
        assertEquals(List.of(), union.successors("RU"));
    }

    @ParameterizedTest
    @CsvSource({
        "f, 2001, SUBSTANTIVE, o YES",
        "f, 2001, ACTING, o YES",
        "f, '', SUBSTANTIVE, o CANNOT_TELL",
        "f, 2002, SUBSTANTIVE, ''",
        "f, 2001, DESIGNATE, ''",
        "g, 2001, SUBSTANTIVE, ''",
        "+f, 2001, SUBSTANTIVE, o YES"
    })
    void holdersHaveTheOfficeOrMayHaveIt(String office, String held, String capacity, String holder) {
        Reference of = office.startsWith("+")
                ? Reference.printed("the ministers").toBuilder()
                        .addMembers("g", office.substring(1))
                        .build()
                : Reference.to(office);
        Tenure tenure = Tenure.builder()
                .office(of)
                .held(Optional.of(held).filter(text -> !text.isEmpty()).map(DateSpan::parse))
                .capacity(Capacity.vocabulary().of(capacity))
                .build();
        Agreement officials = agreement()
                .addOfficial(
                        Official.builder().id("o").name("O").addTenure(tenure).build())
                .build();
        assertEquals(
                holder.isEmpty() ? List.of() : List.of(holder),
                officials.holders("f", DAY).stream()
                        .map(each -> each.official() + " " + each.answer())
                        .toList());
    }

    private static Membership membership(String held) {
        return held.equals("?") ? Membership.builder().body("b").build() : Membership.of("b", DateSpan.parse(held));
    }

    /** Of several memberships of one actor the surest counts, in whatever order. */
    @ParameterizedTest
    @CsvSource({
        "2001, 2001, YES",
        "2001, ?, YES",
        "?, 2001, YES",
        "?, 1999, CANNOT_TELL",
        "1999, ?, CANNOT_TELL",
        "1999, 2001, YES",
        "1999, 1998, ''"
    })
    void theSurestMembershipCounts(String one, String other, String answer) {
        Actor actor = Actor.of("A", "en", "Northland").toBuilder()
                .addMemberships(membership(one), membership(other))
                .addMembership(membership("2001").toBuilder()
                        .body("c")
                        .status(MembershipStatus.OBSERVER)
                        .build())
                .build();
        Agreement members = agreement().addActor(actor).build();
        assertEquals(
                answer.isEmpty() ? List.of() : List.of(answer),
                members.members("b", DAY).stream()
                        .map(member -> member.answer().name())
                        .toList());
        assertEquals(
                answer.isEmpty() ? "NO" : answer,
                members.isMember("A", "b", DAY).name());
        assertEquals(List.of(), members.members("c", DAY));
        assertEquals("NO", members.isMember("A", "c", DAY).name());
    }

    @Test
    void thoseNamedTogetherAreInvolved() {
        Position position = Position.builder()
                .summary("en", "x")
                .by(Attribution.unattributed())
                .addInvolved(Involvement.builder()
                        .actor(Reference.printed("they").toBuilder()
                                .addMembers("A", "B")
                                .build())
                        .role(InvolvementRole.vocabulary().known().get(0))
                        .build())
                .build();
        Agreement involving = agreement().addProvision(position).build();
        for (String actor : List.of("A", "B")) {
            assertEquals(List.of(position), involving.provisionsInvolving(actor));
        }
        assertEquals(List.of(), involving.provisionsInvolving("C"));
    }

    @Test
    void eventsOfWorksAreNotOfItsLife() {
        LifecycleEvent own =
                LifecycleEvent.builder().act(LifecycleAct.SIGNATURE).build();
        LifecycleEvent ofWork = own.toBuilder().work("w").build();
        assertEquals(
                List.of(ValuePath.of("events").index(1)),
                agreement().addEvents(ofWork, own).build().life().events().stream()
                        .map(event -> event.path())
                        .toList());
    }
}

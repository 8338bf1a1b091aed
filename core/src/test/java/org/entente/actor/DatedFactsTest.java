package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.MembershipStatus;
import org.entente.vocabulary.SuccessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dated facts of an actor say of a day. */
class DatedFactsTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER, true",
        "FOUNDING_MEMBER, true",
        "SUSPENDED, true",
        "ASSOCIATE, false",
        "OBSERVER, false",
        "CANDIDATE, false",
        "PARTNER, false",
        "GUEST_OF_OURS, true",
        ", true"
    })
    void someStatusesAreNoFullMembership(String status, boolean isFull) {
        Membership membership = Membership.builder()
                .body("ASEAN")
                .status(Optional.ofNullable(status).map(MembershipStatus.vocabulary()::of))
                .build();
        assertEquals(isFull, membership.isFull());
    }

    @Test
    void everyKnownStatusIsInTheTable() {
        assertEquals(7, MembershipStatus.vocabulary().known().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-11/2025-10-25, 2022-11-10, NO",
        "2022-11-11/2025-10-25, 2022-11-11, YES",
        "2022-11-11/2025-10-25, 2025-10-25, YES",
        "2022-11-11/2025-10-25, 2025-10-26, NO",
        "2022/.., 2022-06-01, CANNOT_TELL",
        ", 2022-06-01, CANNOT_TELL"
    })
    void membershipIsHeldWithinItsDates(String held, LocalDate day, Answer answer) {
        Membership membership = Membership.builder()
                .body("ASEAN")
                .held(Optional.ofNullable(held).map(DateSpan::parse))
                .build();
        assertEquals(answer, membership.heldOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1991-12-26, 1991-12-25, NO",
        "1991-12-26, 1991-12-26, YES",
        "1991, 1991-12-26, CANNOT_TELL",
        "1991, 1990-12-31, NO",
        "1991, 1992-01-01, YES",
        ", 1992-01-01, CANNOT_TELL"
    })
    void aPredecessorIsSucceededFromTheDateOn(String date, LocalDate day, Answer answer) {
        Predecessor predecessor = Predecessor.of("SU", SuccessionKind.CONTINUATION).toBuilder()
                .date(Optional.ofNullable(date).map(UncertainDate::parse))
                .build();
        assertEquals(answer, predecessor.succeededBy(day));
        assertEquals("SU", predecessor.actor());
        assertEquals(Optional.of(SuccessionKind.CONTINUATION), predecessor.kind());
    }

    @Test
    void aMembershipNamesItsBody() {
        Membership membership = Membership.of("ASEAN", DateSpan.parse("1967-08-08/.."));
        assertEquals("ASEAN", membership.body());
        assertEquals(Optional.of(DateSpan.parse("1967-08-08/..")), membership.held());
        assertEquals(List.of(), membership.citations());
    }
}

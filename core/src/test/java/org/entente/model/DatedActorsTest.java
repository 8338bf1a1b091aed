package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Coded;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.MembershipStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedActorsTest {

    private static final Agreement AGREEMENT = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addActor(Actor.builder()
                    .id("congo")
                    .name("en", "Congo")
                    .validity(DateSpan.parse("1960/.."))
                    .addCode(code("ZR", "../1997-07-14"))
                    .addCode(code("CD", "1997-07-14/.."))
                    .addCode(Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "XX"))
                    .addCode(code("YY", "1970/1980"))
                    .addCode(code("YY", "1990/"))
                    .build())
            .addActor(Actor.of("undated", "en", "x").toBuilder()
                    .addCode(Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "UU"))
                    .build())
            .build();

    private static Code code(String value, String validity) {
        return Code.of(CodeScheme.ISO_3166_1_ALPHA_2, value).toBuilder()
                .validity(DateSpan.parse(validity))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ZR, 1980-01-01, congo, YES",
        "ZR, 1950-01-01, congo, YES",
        "ZR, 2000-01-01, , ",
        "CD, 1980-01-01, , ",
        "CD, 2000-01-01, congo, YES",
        "XX, 1980-01-01, congo, YES",
        "XX, 1950-01-01, , ",
        "YY, 1975-01-01, congo, YES",
        "YY, 1985-01-01, , ",
        "YY, 1995-01-01, congo, CANNOT_TELL",
        "UU, 1995-01-01, undated, CANNOT_TELL",
        "ZZ, 1995-01-01, , "
    })
    void aCodeMeansWhoHadItThen(String value, LocalDate day, String actor, Answer answer) {
        assertEquals(
                actor == null ? List.of() : List.of(new Coded(actor, answer)),
                AGREEMENT.coded(Code.of(CodeScheme.ISO_3166_1_ALPHA_2, value), day));
    }

    /** Two are members of one body since different days; one of them left another and came back, and observes a third. */
    @ParameterizedTest
    @CsvSource({
        "KR, UN, 1991-09-16, NO",
        "KR, UN, 1991-09-17, YES",
        "US, UN, 1991-09-16, YES",
        "US, NATO, 1991-09-16, CANNOT_TELL",
        "US, COE, 2000-01-01, NO",
        "KR, COE, 2000-01-01, CANNOT_TELL",
        "UN, UN, 1991-09-16, CANNOT_TELL",
        "US, UNESCO, 1984-12-31, YES",
        "US, UNESCO, 1985-01-01, NO",
        "US, UNESCO, 2003-10-01, YES"
    })
    void membershipIsOfOneActorInOneBody(String actor, String body, LocalDate day, Answer answer) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActor(Actor.of("KR", "en", "Korea").toBuilder()
                        .addMembership(membership("UN", "1991-09-17/.."))
                        .build())
                .addActor(Actor.of("US", "en", "United States").toBuilder()
                        .addMembership(membership("UN", "1945-10-24/.."))
                        .addMembership(membership("UNESCO", "1946-11-04/1984-12-31"))
                        .addMembership(membership("UNESCO", "2003-10-01/2018-12-31"))
                        .addMembership(membership("COE", "1996/..").toBuilder()
                                .status(MembershipStatus.OBSERVER)
                                .build())
                        .build())
                .build();
        assertEquals(answer, agreement.isMember(actor, body, day));
    }

    private static Membership membership(String body, String held) {
        return Membership.builder().body(body).held(DateSpan.parse(held)).build();
    }

    @ParameterizedTest
    @CsvSource({"1971-10-26, NO", "1971-10-27, YES", "1997-05-17, YES", "1997-05-18, NO"})
    void aFormerNameIsUsedForItsTime(LocalDate day, Answer answer) {
        assertEquals(
                answer,
                FormerName.of("en", "Zaire", DateSpan.parse("1971-10-27/1997-05-17"))
                        .usedOn(day));
    }

    @Test
    void aFormerNameWithoutDatesLeavesItOpen() {
        FormerName name = FormerName.of("en", "Zaire", DateSpan.parse("1971/1997")).toBuilder()
                .used(Optional.empty())
                .build();

        assertEquals(Answer.CANNOT_TELL, name.usedOn(LocalDate.of(1980, 1, 1)));
    }
}

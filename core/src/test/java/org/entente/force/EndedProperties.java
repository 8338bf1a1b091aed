package org.entente.force;

import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.life.ForceRule;
import org.entente.model.Agreement;
import org.entente.time.IsoDuration;

/** An instrument that has ended for all binds no actor, however exact the dates of the acts are. */
class EndedProperties {

    private static final LocalDate LATE = LocalDate.of(2050, 1, 1);

    private static final String OPENING = "A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01";

    @Property(tries = 300)
    void noActorIsBoundAfterARecordedEnd(@ForAll("acts") List<String> acts, @ForAll("dates") String end) {
        assertNoActorIsBound(LivesTest.life(String.join(
                " | ",
                Stream.of(List.of(OPENING), acts, List.of("TERMINATION * from " + end))
                        .flatMap(Collection::stream)
                        .toList())));
    }

    @Property(tries = 300)
    void noActorIsBoundAfterATerm(@ForAll("acts") List<String> acts) {
        assertNoActorIsBound(
                LivesTest.life(String.join(
                                " | ",
                                Stream.concat(Stream.of(OPENING), acts.stream()).toList()))
                        .toBuilder()
                        .addProvision(clause(ForceRule.builder()
                                .term(IsoDuration.parse("P4Y"))
                                .build()))
                        .build());
    }

    private static void assertNoActorIsBound(Agreement ended) {
        assertEquals(Standing.ENDED, ended.statusOn(LATE).standing());
        assertEquals(
                List.of(),
                ended.participationsOn(LATE).stream()
                        .filter(each -> each.standing() == PartyStanding.PARTY
                                || each.standing() == PartyStanding.SUSPENDED
                                || each.standing() == PartyStanding.PROVISIONAL
                                || each.standing() == PartyStanding.CONTRACTING)
                        .toList());
    }

    @Provide
    Arbitrary<List<String>> acts() {
        Arbitrary<String> act = Arbitraries.of(
                "SIGNATURE",
                "RATIFICATION",
                "ACCEPTANCE",
                "ACCESSION",
                "WITHDRAWAL",
                "DENUNCIATION",
                "SUSPENSION",
                "RESUMPTION");
        return Combinators.combine(act, Arbitraries.of("A", "B", "C", "D"), dates())
                .as((what, whose, when) -> what + " " + whose + " " + when)
                .list()
                .ofMaxSize(6);
    }

    /** Days, months and years from 2001 to 2006. */
    @Provide
    Arbitrary<String> dates() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 2190).map(LocalDate.of(2001, 1, 1)::plusDays);
        return Combinators.combine(day, Arbitraries.of(4, 7, 10))
                .as((date, length) -> date.toString().substring(0, length));
    }
}

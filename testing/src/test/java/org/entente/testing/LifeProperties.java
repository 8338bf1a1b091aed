package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.force.Participation;
import org.entente.force.PartyStanding;
import org.entente.force.Reason;
import org.entente.force.Standing;
import org.entente.force.Status;
import org.entente.force.TreatyRelation;
import org.entente.model.Agreement;
import org.entente.time.Answer;

/** Whatever was recorded, each question about force has an answer, and the answers agree. */
class LifeProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days();
    }

    @Property
    void everyAnswerSaysWhy(@ForAll Agreement agreement, @ForAll("days") LocalDate day) {
        Status status = agreement.statusOn(day);
        explained(status.because());
        explained(status.unsettled());
        if (status.standing() == Standing.CANNOT_TELL) {
            assertFalse(status.unsettled().isEmpty(), status::toString);
        } else {
            assertEquals(List.of(), status.unsettled());
        }
        for (Participation participation : agreement.participationsOn(day)) {
            explained(participation.because());
            explained(participation.unsettled());
            assertEquals(
                    participation.standing() == PartyStanding.CANNOT_TELL,
                    !participation.unsettled().isEmpty(),
                    participation::toString);
            assertEquals(participation, agreement.participationOf(participation.actor(), day));
        }
    }

    /** The builders refuse nothing that the standard policy answers. */
    @Property
    void everyAnswerCanBeBuilt(@ForAll Agreement agreement, @ForAll("days") LocalDate day) {
        Status status = agreement.statusOn(day);
        assertEquals(status, status.toBuilder().build());
        List<Participation> all = agreement.participationsOn(day);
        for (Participation each : all) {
            assertEquals(each, each.toBuilder().build());
            TreatyRelation relation = agreement.inForceBetween(all.get(0).actor(), each.actor(), day);
            assertEquals(relation, relation.toBuilder().build());
        }
    }

    private static void explained(List<Reason> reasons) {
        for (Reason reason : reasons) {
            Stream.of(Locale.ENGLISH, Locale.KOREAN)
                    .forEach(locale -> assertFalse(
                            reason.message(locale).isBlank()
                                    || reason.message(locale).contains("{"),
                            reason::toString));
        }
    }

    @Property(tries = 300)
    void relationsAreMutual(@ForAll Agreement agreement, @ForAll("days") LocalDate day) {
        List<Participation> all =
                agreement.participationsOn(day).stream().limit(3).toList();
        for (Participation one : all) {
            for (Participation other : all) {
                if (one.actor().equals(other.actor())) {
                    continue;
                }
                TreatyRelation relation = agreement.inForceBetween(one.actor(), other.actor(), day);
                assertEquals(
                        relation.answer(),
                        agreement
                                .inForceBetween(other.actor(), one.actor(), day)
                                .answer());
                assertTrue(relation.answer() != Answer.YES || (isParty(one) && isParty(other)), relation::toString);
            }
        }
    }

    private static boolean isParty(Participation participation) {
        return participation.standing() == PartyStanding.PARTY;
    }
}

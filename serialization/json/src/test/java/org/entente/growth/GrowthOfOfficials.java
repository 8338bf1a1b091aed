package org.entente.growth;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.time.DateSpan;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.OfficeFunction;
import org.entente.wording.Reference;

/** Documents in which many officials act, and one of them, who had many offices, over and over. */
final class GrowthOfOfficials {

    private final Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
    private final int size;

    private GrowthOfOfficials(int size) {
        this.size = size;
    }

    /** As many meetings, events, speeches and acts that make the text, by officials of a deep chain of actors. */
    static Agreement document(int size) {
        GrowthOfOfficials document = new GrowthOfOfficials(size);
        document.agreement.addOffice(Office.builder()
                .id("x")
                .function(OfficeFunction.AMBASSADOR)
                .accreditedTo(IntStream.range(0, size).mapToObj(i -> "b" + i).toList())
                .build());
        document.agreement.addOfficial(document.official("o", size));
        IntStream.range(0, size).forEach(document::add);
        document.agreement.addEvent(document.signature(1)
                .actors(IntStream.range(0, size)
                        .mapToObj(i -> Reference.to("b" + i))
                        .toList())
                .participants(IntStream.range(0, size)
                        .mapToObj(i -> participant("o" + i))
                        .toList())
                .build());
        return document.agreement.build();
    }

    private void add(int i) {
        agreement.addActor(
                Actor.of("a" + i, "en", "x").toBuilder().parent("a" + (i + 1)).build());
        agreement.addActor(
                Actor.of("b" + i, "en", "x").toBuilder().parent("b" + i / 2).build());
        agreement.addOfficial(official("o" + i, 2));
        agreement.addMeeting(Meeting.builder()
                .id("m" + i)
                .dates(day(i))
                .addDelegation(Delegation.builder()
                        .actor("b" + i)
                        .addParticipants(participant("o" + i), participant("o"))
                        .build())
                .build());
        agreement.addEvent(signature(i)
                .addActors(Reference.to("b" + i), Reference.to("b" + size / 2))
                .addParticipants(participant("o" + i), participant("o"))
                .build());
        agreement.addProvision(Position.builder()
                .summary("en", "x")
                .by(Attribution.builder()
                        .addOfficials(Reference.to("o" + i), Reference.to("o"))
                        .build())
                .build());
    }

    private Official official(String id, int tenures) {
        return Official.builder()
                .id(id)
                .name("x")
                .actor("a0")
                .tenures(IntStream.range(0, tenures)
                        .mapToObj(i -> Tenure.builder()
                                .office(Reference.to("x"))
                                .held(day(2 * size + i))
                                .build())
                        .toList())
                .build();
    }

    private LifecycleEvent.Builder signature(int day) {
        return LifecycleEvent.builder().act(LifecycleAct.SIGNATURE).done(day(day));
    }

    private static Participant participant(String official) {
        return Participant.of(official).toBuilder().office(Reference.to("x")).build();
    }

    private static DateSpan day(int day) {
        return DateSpan.parse(LocalDate.of(1950, 1, 1).plusDays(day).toString());
    }
}

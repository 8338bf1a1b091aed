package org.entente.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.register.Register;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Words;
import org.entente.vocabulary.OwnTerm;
import org.entente.vocabulary.PartyRole;

/** Registers: the definitions of agreements as the world has them. */
public final class Registers {

    private static final int MOST = 3;

    private static final Arbitrary<List<OwnTerm>> TERMS = Combinators.combine(
                    Arbitraries.of("KEEPER", "HARBOUR_MASTER"), Words.LOCALIZED)
            .as((term, label) -> OwnTerm.of(PartyRole.vocabulary(), term, label))
            .list()
            .ofMaxSize(1);

    private Registers() {}

    /**
     * Registers of actors, offices, officials, series, meetings, areas, places and works. Every reference in them resolves.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Register> registers() {
        return Combinators.combine(
                        Agreements.agreements().list().ofMinSize(1).ofMaxSize(MOST),
                        OptionalArbitrary.of(30, Words.LOCALIZED),
                        OptionalArbitrary.of(20, Words.LOCALIZED),
                        TERMS)
                .as((agreements, title, note, terms) -> of(agreements).toBuilder()
                        .title(title)
                        .note(note)
                        .terms(terms)
                        .build());
    }

    /**
     * The definitions of some agreements as a register; of two with one id the first.
     *
     * @param agreements the agreements
     * @return the register
     */
    public static Register of(List<Agreement> agreements) {
        Register.Builder register = Register.builder().id("register");
        each(agreements, Agreement::actors, Actor::id, register::addActor);
        each(agreements, Agreement::offices, Office::id, register::addOffice);
        each(agreements, Agreement::officials, Official::id, register::addOfficial);
        each(agreements, Agreement::series, MeetingSeries::id, register::addSeries);
        each(agreements, Agreement::meetings, Meeting::id, register::addMeeting);
        each(agreements, Agreement::policyAreas, PolicyArea::id, register::addPolicyArea);
        each(agreements, Agreement::places, Place::id, register::addPlace);
        each(agreements, Agreement::works, CitedWork::id, register::addWork);
        return register.build();
    }

    private static <D> void each(
            List<Agreement> agreements, Function<Agreement, List<D>> of, Function<D, String> id, Consumer<D> add) {
        Set<String> known = new HashSet<>();
        agreements.forEach(agreement -> of.apply(agreement).stream()
                .filter(definition -> known.add(id.apply(definition)))
                .forEach(add));
    }
}

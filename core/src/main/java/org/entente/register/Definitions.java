package org.entente.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.meta.DefinitionKind;
import org.entente.meta.MetaType;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;

/**
 * A kind of definition that agreements may share: where an agreement and a register have theirs. What is here is completed,
 * reduced, merged and checked; nothing else is said of it elsewhere.
 *
 * @param <D> the type of the definitions
 */
record Definitions<D>(
        DefinitionKind kind,
        String list,
        MetaType<D> type,
        Function<D, String> idOf,
        Function<Agreement, List<D>> ofAgreement,
        BiConsumer<Agreement.Builder, List<D>> toAgreement,
        Function<Register, List<D>> ofRegister,
        BiConsumer<Register.Builder, List<D>> toRegister) {

    /** All kinds, in the order in which an agreement lists them. */
    static List<Definitions<?>> all() {
        return All.KINDS;
    }

    /** Made when something is first completed, merged or checked; reading a register needs none of it. */
    private static final class All {
        static final List<Definitions<?>> KINDS = List.of(
                new Definitions<>(
                        DefinitionKind.ACTOR,
                        "actors",
                        Actor.meta(),
                        Actor::id,
                        Agreement::actors,
                        Agreement.Builder::actors,
                        Register::actors,
                        Register.Builder::actors),
                new Definitions<>(
                        DefinitionKind.OFFICE,
                        "offices",
                        Office.meta(),
                        Office::id,
                        Agreement::offices,
                        Agreement.Builder::offices,
                        Register::offices,
                        Register.Builder::offices),
                new Definitions<>(
                        DefinitionKind.OFFICIAL,
                        "officials",
                        Official.meta(),
                        Official::id,
                        Agreement::officials,
                        Agreement.Builder::officials,
                        Register::officials,
                        Register.Builder::officials),
                new Definitions<>(
                        DefinitionKind.SERIES,
                        "series",
                        MeetingSeries.meta(),
                        MeetingSeries::id,
                        Agreement::series,
                        Agreement.Builder::series,
                        Register::series,
                        Register.Builder::series),
                new Definitions<>(
                        DefinitionKind.MEETING,
                        "meetings",
                        Meeting.meta(),
                        Meeting::id,
                        Agreement::meetings,
                        Agreement.Builder::meetings,
                        Register::meetings,
                        Register.Builder::meetings),
                new Definitions<>(
                        DefinitionKind.POLICY_AREA,
                        "policyAreas",
                        PolicyArea.meta(),
                        PolicyArea::id,
                        Agreement::policyAreas,
                        Agreement.Builder::policyAreas,
                        Register::policyAreas,
                        Register.Builder::policyAreas),
                new Definitions<>(
                        DefinitionKind.PLACE,
                        "places",
                        Place.meta(),
                        Place::id,
                        Agreement::places,
                        Agreement.Builder::places,
                        Register::places,
                        Register.Builder::places),
                new Definitions<>(
                        DefinitionKind.WORK,
                        "works",
                        CitedWork.meta(),
                        CitedWork::id,
                        Agreement::works,
                        Agreement.Builder::works,
                        Register::works,
                        Register.Builder::works));

        private All() {}
    }

    /** The definitions by their ids; of two with one id the first counts. */
    Map<String, D> byId(List<D> definitions) {
        Map<String, D> byId = new HashMap<>();
        definitions.forEach(definition -> byId.putIfAbsent(idOf.apply(definition), definition));
        return byId;
    }

    /** Puts the definitions of a register into an agreement. */
    void copy(Register register, Agreement.Builder into) {
        toAgreement.accept(into, ofRegister.apply(register));
    }

    /** Takes the definitions of one register and what another has beside them; reports each that the two define differently. */
    void merge(Register ours, Register theirs, Register.Builder into, List<Merged.Conflict> conflicts) {
        Map<String, D> byId = byId(ofRegister.apply(ours));
        List<D> all = new ArrayList<>(ofRegister.apply(ours));
        for (D definition : ofRegister.apply(theirs)) {
            String id = idOf.apply(definition);
            D before = byId.putIfAbsent(id, definition);
            if (before == null) {
                all.add(definition);
            } else if (!before.equals(definition)) {
                conflicts.add(new Merged.Conflict(list, id, before, definition));
            }
        }
        toRegister.accept(into, all);
    }
}

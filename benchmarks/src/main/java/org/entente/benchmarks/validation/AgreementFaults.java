package org.entente.benchmarks.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.OfficialRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.PolicyAreaRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.benchmarks.records.ReferenceRecord;
import org.entente.benchmarks.records.SourceRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.LifecycleAct;
import org.jspecify.annotations.Nullable;

/** The rules that look at the whole document; each gives the places of what it finds. */
final class AgreementFaults {

    private AgreementFaults() {}

    static List<String> duplicateIds(AgreementRecord agreement) {
        List<String> faults = new ArrayList<>();
        duplicates("actors", agreement.actors(), ActorRecord::id, faults);
        duplicates("officials", agreement.officials(), OfficialRecord::id, faults);
        duplicates("meetings", agreement.meetings(), MeetingRecord::id, faults);
        duplicates("policyAreas", agreement.policyAreas(), PolicyAreaRecord::id, faults);
        duplicates("places", agreement.places(), PlaceRecord::id, faults);
        duplicates("works", agreement.works(), CitedWorkRecord::id, faults);
        duplicates("sources", agreement.sources(), SourceRecord::id, faults);
        duplicates("events", agreement.events(), LifecycleEventRecord::id, faults);
        duplicates("provisions", agreement.provisions(), ProvisionRecord::id, faults);
        return faults;
    }

    private static <T> void duplicates(
            String list, List<T> definitions, Function<T, @Nullable String> idOf, List<String> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definitions.size(); i++) {
            String id = idOf.apply(definitions.get(i));
            if (id != null && !seen.add(id)) {
                faults.add(list + "[" + i + "].id");
            }
        }
    }

    static List<String> duplicateParties(AgreementRecord agreement) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < agreement.parties().size(); i++) {
            if (!seen.add(agreement.parties().get(i).actor())) {
                faults.add("parties[" + i + "]");
            }
        }
        return faults;
    }

    /** Who speaks is a party, or part of one. */
    static List<String> strangers(AgreementRecord agreement) {
        Set<String> parties = new HashSet<>();
        for (PartyRecord party : agreement.parties()) {
            parties.add(party.actor());
        }
        Map<String, ActorRecord> actors = actors(agreement);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < agreement.provisions().size(); i++) {
            ProvisionRecord provision = agreement.provisions().get(i);
            List<ReferenceRecord> speakers =
                    provision.by() == null ? List.of() : provision.by().actors();
            for (int j = 0; j < speakers.size(); j++) {
                String id = speakers.get(j).id();
                if (id != null && isStranger(id, parties, actors)) {
                    faults.add("provisions[" + i + "].by.actors[" + j + "]");
                }
                List<String> members = speakers.get(j).members();
                for (int k = 0; k < members.size(); k++) {
                    if (isStranger(members.get(k), parties, actors)) {
                        faults.add("provisions[" + i + "].by.actors[" + j + "].members[" + k + "]");
                    }
                }
            }
        }
        return faults;
    }

    private static Map<String, ActorRecord> actors(AgreementRecord agreement) {
        Map<String, ActorRecord> actors = new HashMap<>();
        for (ActorRecord actor : agreement.actors()) {
            actors.putIfAbsent(actor.id(), actor);
        }
        return actors;
    }

    private static boolean isStranger(String id, Set<String> parties, Map<String, ActorRecord> actors) {
        return actors.containsKey(id) && !isOf(id, parties, actors);
    }

    private static boolean isOf(String actor, Set<String> wholes, Map<String, ActorRecord> actors) {
        String at = actor;
        for (int step = 0; at != null && step <= actors.size(); step++) {
            if (wholes.contains(at)) {
                return true;
            }
            ActorRecord found = actors.get(at);
            at = found == null ? null : found.parent();
        }
        return false;
    }

    /** Formal confirmation is not for states. */
    static List<String> confirmations(AgreementRecord agreement) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < agreement.events().size(); i++) {
            LifecycleEventRecord event = agreement.events().get(i);
            if (event.act().equals(LifecycleAct.FORMAL_CONFIRMATION)) {
                Map<String, ActorRecord> actors = actors(agreement);
                for (int j = 0; j < event.actors().size(); j++) {
                    ActorRecord actor = actors.get(event.actors().get(j).id());
                    if (actor != null && isState(actor.kind())) {
                        faults.add("events[" + i + "].actors[" + j + "]");
                    }
                }
            }
        }
        return faults;
    }

    private static boolean isState(@Nullable ActorKind kind) {
        return ActorKind.STATE.equals(kind) || ActorKind.HISTORICAL_STATE.equals(kind);
    }

    /** Spans end within their source, as far as its length is stated. */
    static List<String> spansOutOfRange(AgreementRecord agreement) {
        Map<String, Integer> lengths = new HashMap<>();
        for (SourceRecord source : agreement.sources()) {
            lengths.putIfAbsent(source.id(), source.length());
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < agreement.sources().size(); i++) {
            SourceRecord source = agreement.sources().get(i);
            for (int j = 0; j < source.corrections().size(); j++) {
                if (isOut(source.corrections().get(j).span(), lengths)) {
                    faults.add("sources[" + i + "].corrections[" + j + "].span");
                }
            }
        }
        for (int i = 0; i < agreement.provisions().size(); i++) {
            ProvisionRecord provision = agreement.provisions().get(i);
            for (int j = 0; j < provision.spans().size(); j++) {
                if (isOut(provision.spans().get(j), lengths)) {
                    faults.add("provisions[" + i + "].spans[" + j + "]");
                }
            }
            for (int j = 0; j < provision.items().size(); j++) {
                if (isOut(provision.items().get(j).span(), lengths)) {
                    faults.add("provisions[" + i + "].items[" + j + "].span");
                }
            }
        }
        return faults;
    }

    private static boolean isOut(@Nullable TextSpanRecord span, Map<String, Integer> lengths) {
        Integer length = span == null ? null : lengths.get(span.source());
        return length != null && span.end() > length;
    }

    /** Where there are sources, a provision says where they have it. */
    static List<String> unanchored(AgreementRecord agreement) {
        List<String> faults = new ArrayList<>();
        for (int i = 0;
                i < agreement.provisions().size() && !agreement.sources().isEmpty();
                i++) {
            if (agreement.provisions().get(i).spans().isEmpty()) {
                faults.add("provisions[" + i + "]");
            }
        }
        return faults;
    }
}

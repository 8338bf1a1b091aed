package org.entente.testing.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.entente.testing.faults.JsonDraft.Added;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementProblem;
import org.entente.violation.ValuePath;

/** What must hold between the objects of an agreement, save what is said of sources and in words. */
public final class RuleFaults {

    public static final List<Fault> ALL = Stream.of(references(), parties(), time(), events())
            .flatMap(List::stream)
            .toList();

    /** So late that nothing that is cited is later, save what is made for it: after all years of four digits. */
    private static final String LATE = "Y100000";

    private static final String LATER = "Y100001";

    /** So early that an actor gone by then has taken part in nothing. */
    private static final String GONE = "-9998-12";

    private RuleFaults() {}

    private static List<Fault> references() {
        return List.of(
                Fault.of(AgreementProblem.ID_DUPLICATE, "two definitions of a kind have one id", draft -> {
                    String list = draft.choose(
                            "actors",
                            "offices",
                            "officials",
                            "meetings",
                            "policyAreas",
                            "parts",
                            "places",
                            "works",
                            "sources");
                    Added first = draft.define(list, "");
                    ValuePath second = draft.define(list, "").path();
                    draft.ready();
                    return draft.set(second.member("id"), first.id());
                }),
                Fault.of(AgreementProblem.ID_DUPLICATE, "two events have one id", draft -> {
                    Added first = draft.define("events", "'act': 'NOTIFICATION'");
                    ValuePath second =
                            draft.define("events", "'act': 'NOTIFICATION'").path();
                    draft.ready();
                    return draft.set(second.member("id"), first.id());
                }),
                Fault.of(AgreementProblem.ID_DUPLICATE, "two provisions have one id", draft -> {
                    String id = draft.freshId();
                    draft.provision("'id': '%s'".formatted(id));
                    ValuePath second = draft.provision("");
                    draft.ready();
                    return draft.set(second.member("id"), id);
                }),
                Fault.of(AgreementProblem.REFERENCE_DANGLING, "an id is referred to that nothing has", draft -> {
                    JsonPlace site = draft.somewhere(JsonPlace::isReference);
                    return draft.set(site.path(), draft.freshId());
                }),
                Fault.of(AgreementProblem.REFERENCE_DANGLING, "an id is referred to that another kind has", draft -> {
                    String place = draft.define("places", "").id();
                    ValuePath actor = draft.define("actors", "").path();
                    draft.ready();
                    return draft.set(actor.member("parent"), place);
                }),
                cycle("actors", "parent"),
                cycle("parts", "partOf"),
                cycle("policyAreas", "broader"),
                cycle("sources", "derivedFrom"),
                Fault.of(AgreementProblem.REFERENCE_CYCLE, "a provision is part of its part", draft -> {
                    String id = draft.freshId();
                    ValuePath whole = draft.provision("'id': '%s'".formatted(id));
                    String part = draft.choose(id, draft.freshId());
                    if (!part.equals(id)) {
                        draft.provision("'id': '%s', 'partOf': '%s'".formatted(part, id));
                    }
                    draft.ready();
                    return draft.set(whole.member("partOf"), part);
                }));
    }

    /** Something is above itself, by no, one or two others. */
    private static Fault cycle(String list, String upwards) {
        return Fault.of(AgreementProblem.REFERENCE_CYCLE, "one of the " + list + " is above itself", draft -> {
            Added top = draft.define(list, "");
            Added below = top;
            int others = draft.choose(0, 1, 2);
            for (int i = 0; i < others; i++) {
                below = draft.define(list, "'%s': '%s'".formatted(upwards, below.id()));
            }
            draft.ready();
            return draft.set(top.path().member(upwards), below.id());
        });
    }

    private static List<Fault> parties() {
        return List.of(
                Fault.of(AgreementProblem.PARTY_DUPLICATE, "a party is listed twice", draft -> {
                    String actor = draft.define("actors", "").id();
                    party(draft, actor);
                    String other = draft.define("actors", "").id();
                    ValuePath second = party(draft, other);
                    draft.ready();
                    draft.set(second.member("actor"), actor);
                    return second;
                }),
                Fault.of(AgreementProblem.PARTY_NOT_VALID, "a party was gone when the text was made", draft -> {
                    Added actor = draft.define("actors", "");
                    ValuePath party = party(draft, actor.id());
                    make(draft);
                    draft.ready();
                    draft.set(actor.path().member("validity"), draft.choose("-9999/-9998", "../" + GONE));
                    return party;
                }),
                Fault.of(AgreementProblem.SPEAKER_NOT_A_PARTY, "an actor speaks that is no party", draft -> {
                    Added actor = draft.define("actors", "");
                    ValuePath by = draft.provision("").member("by");
                    draft.ready();
                    draft.set(by, JsonDraft.object("{'actors': [%s]}".formatted(actor.reference())));
                    return by.member("actors").index(0);
                }),
                Fault.of(AgreementProblem.MANNER_OF_ONE, "one actor acts jointly", draft -> {
                    Added actor = draft.define("actors", "");
                    party(draft, actor.id());
                    ValuePath by = draft.provision("'by': {'actors': [%s]}".formatted(actor.reference()))
                            .member("by");
                    draft.ready();
                    return draft.set(by.member("manner"), draft.choose("JOINTLY", "EACH"));
                }),
                Fault.of(AgreementProblem.DELEGATE_OF_ANOTHER, "a delegate acts for another actor", draft -> {
                    Added own = draft.define("actors", "");
                    Added other = draft.define("actors", "");
                    Added official = draft.define("officials", "'actor': '%s'".formatted(own.id()));
                    ValuePath delegation = delegation(draft, own, official, "");
                    draft.ready();
                    draft.set(delegation.member("actor"), other.id());
                    return delegation.member("participants").index(0).member("official");
                }),
                Fault.of(AgreementProblem.DELEGATE_OF_ANOTHER, "a signer acts for another actor", draft -> {
                    Added own = draft.define("actors", "");
                    Added other = draft.define("actors", "");
                    Added official = draft.define("officials", "'actor': '%s'".formatted(own.id()));
                    ValuePath participant = participant(draft, own, official, draft.choose("SIGNER", "DEPOSITOR"), "");
                    draft.ready();
                    draft.set(
                            participant
                                    .parent()
                                    .orElseThrow()
                                    .parent()
                                    .orElseThrow()
                                    .member("actors")
                                    .index(0)
                                    .member("id"),
                            other.id());
                    return participant.member("official");
                }));
    }

    /** An official in an act that neither makes a text nor says of its actors what others gainsay. */
    private static ValuePath participant(JsonDraft draft, Added actor, Added official, String role, String members) {
        return draft.define(
                        "events",
                        "'act': 'NOTIFICATION', 'actors': [%s], 'participants': [{'official': %s, 'role': '%s'}]%s"
                                .formatted(actor.reference(), official.reference(), role, members))
                .path()
                .member("participants")
                .index(0);
    }

    private static ValuePath party(JsonDraft draft, String actor) {
        return draft.append("parties", JsonDraft.object("{'actor': '%s'}".formatted(actor)));
    }

    /** A meeting with one delegation; its last day is open, so that it does not date the text. */
    private static ValuePath delegation(JsonDraft draft, Added party, Added official, String members) {
        return draft.define(
                        "meetings",
                        "'delegations': [{'actor': '%s', 'participants': [{'official': %s}]}]%s"
                                .formatted(party.id(), official.reference(), members))
                .path()
                .member("delegations")
                .index(0);
    }

    /** Dates the text beyond doubt: its acts that have no sure days get one, and one act is added that has it. */
    private static void make(JsonDraft draft) {
        draft.root().path("events").forEach(event -> {
            boolean sure =
                    event.has("done") && isSure(DateSpan.parse(event.get("done").asText()));
            if (!sure && !event.has("work")) {
                ((ObjectNode) event).put("done", LATE);
            }
        });
        draft.append("events", JsonDraft.object("{'act': 'ISSUANCE', 'done': '%s'}".formatted(LATE)));
    }

    /** Whether all of it is after the validity of what is gone, and before the works that come later. */
    private static boolean isSure(DateSpan done) {
        return done.start()
                        .filter(start -> UncertainDate.parse(GONE).isBefore(start) == Answer.YES)
                        .isPresent()
                && done.end()
                        .filter(end -> end.isBefore(UncertainDate.parse(LATER)) == Answer.YES)
                        .isPresent();
    }

    private static List<Fault> time() {
        return List.of(
                Fault.of(AgreementProblem.WEEKDAY_MISMATCH, "the day of the week is another one", draft -> {
                    ValuePath meeting = draft.define("meetings", "'dates': '2021-03-18/..', 'weekday': 'THURSDAY'")
                            .path();
                    draft.ready();
                    return draft.set(meeting.member("weekday"), draft.choose("FRIDAY", "WEDNESDAY", "SUNDAY"));
                }),
                Fault.of(AgreementProblem.OFFICE_NOT_HELD, "a delegate held no office any more", draft -> {
                    Added actor = draft.define("actors", "");
                    Added official = draft.define(
                            "officials",
                            "'tenures': [{'office': {'asPrinted': 'Minister'}, 'held': '2021-03-18/2021-03-18'}]");
                    ValuePath delegation = delegation(draft, actor, official, ", 'dates': '2021-03-18/..'");
                    draft.ready();
                    draft.set(
                            official.path().member("tenures").index(0).member("held"),
                            draft.choose("2010/2021-03-17", "../2020"));
                    return delegation.member("participants").index(0).member("official");
                }),
                Fault.of(AgreementProblem.OFFICE_NOT_HELD, "a signer held no office yet", draft -> {
                    Added actor = draft.define("actors", "");
                    Added official = draft.define(
                            "officials",
                            "'tenures': [{'office': {'asPrinted': 'Minister'}, 'held': '2021-03-18/2021-03-18'}]");
                    String role = draft.choose("SIGNER", "WITNESS", "CHAIR");
                    ValuePath participant = participant(draft, actor, official, role, ", 'done': '2021-03-18'");
                    draft.ready();
                    draft.set(
                            official.path().member("tenures").index(0).member("held"),
                            draft.choose("2021-03-19/..", "2022"));
                    return participant.member("official");
                }),
                Fault.of(AgreementProblem.OFFICE_NOT_HELD, "a speaker held no office yet", draft -> {
                    Added official = draft.define(
                            "officials", "'tenures': [{'office': {'asPrinted': 'Minister'}, 'held': '2021-03-18/..'}]");
                    ValuePath speaker = draft.provision("'by': {'officials': [%s]}".formatted(official.reference()))
                            .member("by")
                            .member("officials")
                            .index(0);
                    make(draft);
                    draft.ready();
                    draft.set(official.path().member("tenures").index(0).member("held"), LATER + "/..");
                    return speaker;
                }),
                Fault.of(AgreementProblem.DATE_STAND_IN, "a date stands for unknown or never", draft -> {
                    ValuePath source =
                            draft.define("sources", "'published': '2021'").path();
                    draft.ready();
                    draft.set(
                            source.member("published"),
                            draft.choose("0001", "0001-01-01", "9999", "9999-12", "9999-12-31"));
                    return source.member("published");
                }),
                Fault.of(AgreementProblem.OFFICE_HELD_TWICE, "two officials hold one office", draft -> {
                    Added office = draft.define("offices", draft.choose("", "'seats': 1"));
                    String tenure = "'tenures': [{'office': " + office.reference()
                            + ", 'capacity': 'SUBSTANTIVE', 'held': '%s'}]";
                    draft.define("officials", tenure.formatted("2001-01-01/2002-12-31"));
                    ValuePath second = draft.define("officials", tenure.formatted("2002-12-31/2004-12-31"))
                            .path()
                            .member("tenures")
                            .index(0);
                    draft.ready();
                    draft.set(second.member("held"), draft.choose("2002-12-30/2004-12-31", "2001-01-02/2001-01-02"));
                    return second;
                }),
                Fault.of(AgreementProblem.ASSESSMENT_OFF_SCALE, "a score is beyond the scale", draft -> {
                    Added scheme = draft.define("schemes", "'least': -1, 'greatest': 1");
                    ValuePath assessment = draft.append(
                            "assessments", JsonDraft.object("{'scheme': '%s', 'number': 0}".formatted(scheme.id())));
                    draft.ready();
                    draft.set(assessment.member("number"), draft.choose(2, -3, 100));
                    return assessment;
                }),
                Fault.of(AgreementProblem.CITED_WORK_LATER, "a text cites what was not there", draft -> {
                    Added work = lateWork(draft);
                    String cited = draft.choose(
                            work.id(),
                            draft.define("works", "'set': true, 'members': ['%s']".formatted(work.id()))
                                    .id());
                    ValuePath citation = draft.provision(
                                    "'citations': [{'work': '%s', 'relation': 'ENVISAGES'}]".formatted(cited))
                            .member("citations")
                            .index(0);
                    make(draft);
                    draft.ready();
                    draft.set(citation.member("relation"), draft.choose("RECALLS", "IMPLEMENTS"));
                    return citation.member("work");
                }),
                Fault.of(AgreementProblem.CITED_WORK_LATER, "a reason was not there", draft -> {
                    Added work = lateWork(draft);
                    ValuePath qualifier = draft.provision(
                                    "'qualifiers': [{'kind': '%s', 'text': {'en': 'x'}, 'work': %s}]"
                                            .formatted(draft.choose("CONDITION", "PURPOSE"), work.reference()))
                            .member("qualifiers")
                            .index(0);
                    make(draft);
                    draft.ready();
                    draft.set(qualifier.member("kind"), draft.choose("CONSTRAINT", "MEANS", "EXCEPTION", "REASON"));
                    return qualifier.member("work");
                }),
                Fault.of(AgreementProblem.TIMING_REVERSED, "a provision's time ends before it begins", draft -> {
                    String end = draft.choose("until", "due");
                    ValuePath timing = draft.provision(
                                    "'timings': [{'asPrinted': 'then', 'from': {'date': '2021-03'}, '%s': {'date': '2021-03'}}]"
                                            .formatted(end))
                            .member("timings")
                            .index(0);
                    draft.ready();
                    draft.set(timing.member(end).member("date"), draft.choose("2021-02-28", "2020"));
                    return timing;
                }));
    }

    /** A work that is dated by itself or by the act that makes it. */
    private static Added lateWork(JsonDraft draft) {
        if (draft.choose(true, false)) {
            return draft.define("works", "'date': '%s'".formatted(LATER));
        }
        Added work = draft.define("works", "");
        draft.append(
                "events",
                JsonDraft.object("{'act': '%s', 'work': '%s', 'done': '%s'}"
                        .formatted(draft.choose("ADOPTION", "ISSUANCE", "SIGNATURE"), work.id(), LATER)));
        return work;
    }

    private static List<Fault> events() {
        return List.of(
                Fault.of(AgreementProblem.EFFECT_BEFORE_ACT, "an act takes effect before it was done", draft -> {
                    ValuePath event = draft.define(
                                    "events",
                                    "'act': 'RATIFICATION', 'done': '2021-03-18', 'takesEffect': '2021-03-18'")
                            .path();
                    draft.ready();
                    return draft.set(event.member("takesEffect"), draft.choose("2021-03-17", "2021-02", "2020"));
                }),
                Fault.of(AgreementProblem.RESERVATION_WITHOUT_CONSENT, "a reservation has no consent", draft -> {
                    Added actor = draft.define("actors", "");
                    ValuePath consent = act(draft, draft.choose("RATIFICATION", "SIGNATURE", "ACCESSION"), actor);
                    ValuePath reservation = act(draft, "RESERVATION", actor);
                    draft.ready();
                    draft.set(consent.member("act"), "NOTIFICATION");
                    return reservation.member("actors").index(0);
                }),
                Fault.of(AgreementProblem.CONFIRMATION_BY_STATE, "a state confirms formally", draft -> {
                    Added actor = draft.define("actors", "'kind': 'INTERNATIONAL_ORGANISATION'");
                    ValuePath confirmation = act(draft, "FORMAL_CONFIRMATION", actor);
                    draft.ready();
                    draft.set(actor.path().member("kind"), draft.choose("STATE", "HISTORICAL_STATE"));
                    return confirmation.member("actors").index(0);
                }),
                Fault.of(AgreementProblem.ACCESSION_AFTER_SIGNATURE, "a signatory accedes", draft -> {
                    Added actor = draft.define("actors", "");
                    act(draft, draft.choose("SIGNATURE", "SIGNATURE_AD_REFERENDUM", "DEFINITIVE_SIGNATURE"), actor);
                    ValuePath consent = act(draft, "RATIFICATION", actor);
                    draft.ready();
                    draft.set(consent.member("act"), "ACCESSION");
                    return consent.member("actors").index(0);
                }));
    }

    private static ValuePath act(JsonDraft draft, String act, Added actor) {
        return draft.append(
                "events", JsonDraft.object("{'act': '%s', 'actors': [%s]}".formatted(act, actor.reference())));
    }
}

package org.entente.testing.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.entente.testing.faults.JsonDraft.Added;
import org.entente.validation.AgreementProblem;
import org.entente.violation.ValuePath;

/** What must fit together in the lives of instruments. What can be said of any instrument is said of a cited work. */
public final class LifeFaults {

    private static final String DAY = "2001-03-01";
    private static final String[] BEFORE = {"2001-02-28", "2001-02", "2000"};

    public static final List<Fault> ALL = Stream.of(order(), records(), standings(), texts())
            .flatMap(List::stream)
            .toList();

    private LifeFaults() {}

    /** Two acts of one actor on one day, of which the second is then moved. */
    private static Fault moved(AgreementProblem problem, String change, String other, String own, String... days) {
        return Fault.of(problem, change, draft -> {
            String actor = draft.define("actors", "").reference();
            String form = "'act': '%s', 'work': '" + draft.define("works", "").id() + "', 'actors': [" + actor
                    + "], '%s': '" + DAY + "'";
            draft.define("events", form.formatted(other, date(other)));
            ValuePath event =
                    draft.define("events", form.formatted(own, date(own))).path();
            draft.ready();
            return draft.set(event.member(date(own)), draft.choose(days));
        });
    }

    private static String date(String act) {
        return act.equals("ENTRY_INTO_FORCE") ? "takesEffect" : "done";
    }

    private static List<Fault> order() {
        return List.of(
                moved(
                        AgreementProblem.SIGNATURE_BEFORE_OPENING,
                        "a text is signed before it is opened for signature",
                        "OPENING_FOR_SIGNATURE",
                        "SIGNATURE",
                        BEFORE),
                moved(
                        AgreementProblem.RATIFICATION_BEFORE_SIGNATURE,
                        "an actor ratifies before it signs",
                        "SIGNATURE",
                        "RATIFICATION",
                        BEFORE),
                moved(
                        AgreementProblem.DEPARTURE_BEFORE_CONSENT,
                        "an actor leaves before it joins",
                        "ACCESSION",
                        "WITHDRAWAL",
                        BEFORE),
                moved(
                        AgreementProblem.FORCE_TOO_EARLY,
                        "an instrument is in force before it is signed",
                        "SIGNATURE",
                        "ENTRY_INTO_FORCE",
                        BEFORE),
                moved(
                        AgreementProblem.REGISTRATION_BEFORE_FORCE,
                        "an instrument is registered before it is in force",
                        "ENTRY_INTO_FORCE",
                        "REGISTRATION",
                        BEFORE),
                moved(
                        AgreementProblem.RESERVATION_LATE,
                        "a reservation comes after consent",
                        "ACCESSION",
                        "RESERVATION",
                        "2001-03-02",
                        "2001-04",
                        "2002"),
                moved(
                        AgreementProblem.SIGNATURE_WITHDRAWN_LATE,
                        "a signature is withdrawn after consent",
                        "ACCESSION",
                        "WITHDRAWAL_OF_SIGNATURE",
                        "2001-03-02",
                        "2001-04",
                        "2002"),
                Fault.of(AgreementProblem.ANSWER_BEFORE_ACT, "a notice is revoked before it is given", draft -> {
                    String form = inWork(draft) + ", 'done': '" + DAY + "'";
                    String notice =
                            draft.define("events", form.formatted("NOTICE")).id();
                    ValuePath answer = draft.define(
                                    "events",
                                    form.formatted("REVOCATION_OF_NOTICE") + ", 'regarding': '" + notice + "'")
                            .path();
                    draft.ready();
                    return draft.set(answer.member("done"), draft.choose(BEFORE));
                }),
                Fault.of(AgreementProblem.FORCE_TWICE, "an instrument enters into force twice", draft -> {
                    String form = inWork(draft) + ", 'takesEffect': '%s'";
                    draft.define("events", form.formatted("ENTRY_INTO_FORCE", "2001"));
                    ValuePath end = draft.define("events", form.formatted("TERMINATION", "2002"))
                            .path();
                    ValuePath second = draft.define("events", form.formatted("ENTRY_INTO_FORCE", "2003"))
                            .path();
                    draft.ready();
                    draft.set(end.member("act"), "EXTENSION");
                    return second;
                }),
                Fault.of(
                        AgreementProblem.PROVISIONAL_AFTER_FORCE,
                        "what is in force is applied provisionally",
                        draft -> {
                            String form = inWork(draft) + ", 'takesEffect': '" + DAY + "'";
                            draft.define("events", form.formatted("ENTRY_INTO_FORCE"));
                            ValuePath event = draft.define("events", form.formatted("PROVISIONAL_APPLICATION"))
                                    .path();
                            draft.ready();
                            draft.set(event.member("takesEffect"), draft.choose("2001-03-02", "2001-04", "2002"));
                            return event;
                        }));
    }

    /** The members of an act in the life of a work of its own. */
    private static String inWork(JsonDraft draft) {
        return "'act': '%s', 'work': '" + draft.define("works", "").id() + "'";
    }

    private static List<Fault> records() {
        return List.of(
                Fault.of(AgreementProblem.REGARDING_WRONG_ACT, "an objection is to a ratification", draft -> {
                    String form = inWork(draft);
                    String reservation = draft.define("events", form.formatted("RESERVATION"))
                            .id();
                    String ratification = draft.define("events", form.formatted("RATIFICATION"))
                            .id();
                    String answer = draft.choose("OBJECTION", "ACCEPTANCE_OF_RESERVATION");
                    ValuePath event = draft.define(
                                    "events", form.formatted(answer) + ", 'regarding': '" + reservation + "'")
                            .path();
                    draft.ready();
                    return draft.set(event.member("regarding"), ratification);
                }),
                Fault.of(AgreementProblem.EXPECTED_PAST, "an expected event lies in the past", draft -> {
                    String form = inWork(draft) + ", 'done': '%s'";
                    draft.define("events", form.formatted("PUBLICATION", DAY));
                    ValuePath event = draft.define(
                                    "events", form.formatted("REGISTRATION", "2001/..") + ", 'expected': true")
                            .path();
                    draft.ready();
                    draft.set(event.member("done"), draft.choose(BEFORE));
                    return event;
                }),
                Fault.of(AgreementProblem.SUCCESSION_WITHOUT_PREDECESSOR, "a successor succeeds to none", draft -> {
                    String act = draft.choose("SUCCESSION", "SUCCESSION_TO_SIGNATURE");
                    ValuePath event = draft.define(
                                    "events",
                                    inWork(draft).formatted(act) + ", 'predecessor': {'asPrinted': 'another'}")
                            .path();
                    draft.ready();
                    draft.remove(event.member("predecessor"));
                    return event;
                }),
                Fault.of(AgreementProblem.RATIFICATION_BY_NO_PARTY, "an actor ratifies that is no party", draft -> {
                    Added party = draft.define("actors", "");
                    draft.append("parties", JsonDraft.object("{'actor': '%s'}".formatted(party.id())));
                    Added other = draft.define("actors", "");
                    String act = draft.choose("RATIFICATION", "APPROVAL");
                    ValuePath event = draft.define(
                                    "events", "'act': '%s', 'actors': [%s]".formatted(act, party.reference()))
                            .path();
                    draft.ready();
                    return draft.set(event.member("actors").index(0), JsonDraft.object(other.reference()));
                }));
    }

    private static List<Fault> standings() {
        return List.of(
                Fault.of(AgreementProblem.ACT_BY_ANOTHER, "a notice is revoked by another", draft -> {
                    String work = draft.define("works", "").id();
                    Added author = draft.define("actors", "");
                    Added other = draft.define("actors", "");
                    String form = "'act': '%s', 'work': '" + work + "', 'actors': [" + author.reference() + "]";
                    String notice =
                            draft.define("events", form.formatted("NOTICE")).id();
                    ValuePath answer = draft.define(
                                    "events",
                                    form.formatted("REVOCATION_OF_NOTICE") + ", 'regarding': '" + notice + "'")
                            .path();
                    draft.ready();
                    draft.set(answer.member("actors").index(0), JsonDraft.object(other.reference()));
                    return answer.member("regarding");
                }),
                Fault.of(AgreementProblem.OBJECTION_LATE, "an objection comes late", draft -> {
                    String work = draft.define("works", "").id();
                    String form = "'act': '%s', 'work': '" + work + "', 'actors': ["
                            + draft.define("actors", "").reference() + "], 'done': '" + DAY + "'";
                    String other = "'act': '%s', 'work': '" + work + "', 'actors': ["
                            + draft.define("actors", "").reference() + "], 'done': '" + DAY + "'";
                    draft.define("events", form.formatted("ACCESSION"));
                    draft.define("events", other.formatted("ACCESSION"));
                    String reservation = draft.define("events", form.formatted("RESERVATION"))
                            .id();
                    ValuePath objection = draft.define(
                                    "events", other.formatted("OBJECTION") + ", 'regarding': '" + reservation + "'")
                            .path();
                    draft.ready();
                    return draft.set(objection.member("done"), draft.choose("2002-09-02", "2003", "2011-05"));
                }),
                Fault.of(AgreementProblem.ACT_AFTER_END, "an actor joins what has ended", draft -> {
                    String work = draft.define("works", "").id();
                    draft.define("events", "'act': 'EXPIRY', 'work': '" + work + "', 'takesEffect': '" + DAY + "'");
                    ValuePath event = draft.define(
                                    "events",
                                    "'act': 'ACCESSION', 'work': '" + work + "', 'actors': ["
                                            + draft.define("actors", "").reference() + "], 'done': '" + DAY + "'")
                            .path();
                    draft.ready();
                    return draft.set(event.member("done"), draft.choose("2001-03-02", "2001-04", "2002"));
                }),
                Fault.of(AgreementProblem.ACT_TWICE, "an actor joins twice", draft -> {
                    String form = "'act': 'ACCESSION', 'work': '"
                            + draft.define("works", "").id() + "', 'actors': ["
                            + draft.define("actors", "").reference() + "], 'done': '" + DAY + "'";
                    draft.define("events", form);
                    ValuePath event = draft.define("events", form).path();
                    draft.ready();
                    draft.set(event.member("done"), draft.choose("2001-03-02", "2001-04", "2002"));
                    return event;
                }),
                Fault.of(AgreementProblem.FORCE_WITHOUT_CONSENT, "a treaty binds one that only signed", draft -> {
                    String work = draft.define("works", "").id();
                    String one = draft.define("actors", "").reference();
                    String other = draft.define("actors", "").reference();
                    String form = "'act': '%s', 'work': '" + work + "', 'actors': [%s], '%s': '" + DAY + "'";
                    draft.define("events", form.formatted("SIGNATURE", other, "done"));
                    draft.define("events", form.formatted("RATIFICATION", one, "done"));
                    ValuePath consent = draft.define("events", form.formatted("RATIFICATION", other, "done"))
                            .path();
                    ValuePath entry = draft.define(
                                    "events", form.formatted("ENTRY_INTO_FORCE", one + ", " + other, "takesEffect"))
                            .path();
                    draft.ready();
                    draft.set(consent.member("act"), "DOMESTIC_APPROVAL");
                    return entry.member("actors").index(1);
                }),
                Fault.of(AgreementProblem.ACT_WITHOUT_GROUND, "an end comes before the beginning", draft -> {
                    withoutBeginnings(draft);
                    draft.define("events", "'act': 'ENTRY_INTO_FORCE', 'takesEffect': '" + DAY + "'");
                    ValuePath end = draft.define("events", "'act': 'EXPIRY', 'takesEffect': '" + DAY + "'")
                            .path();
                    draft.ready();
                    draft.set(end.member("takesEffect"), draft.choose(BEFORE));
                    return end;
                }),
                Fault.of(AgreementProblem.NOTICE_EARLY, "a notice is given before its time", draft -> {
                    ruled(draft, "'noticeNotBefore': 'P1Y'");
                    draft.define("events", "'act': 'ENTRY_INTO_FORCE', 'takesEffect': '" + DAY + "'");
                    ValuePath event = draft.define("events", "'act': 'NOTICE', 'done': '2002-03-01'")
                            .path();
                    draft.ready();
                    return draft.set(event.member("done"), draft.choose("2002-02-28", "2002-02", "2001"));
                }));
    }

    private static List<Fault> texts() {
        return List.of(
                Fault.of(AgreementProblem.FORCE_DATE_DIFFERS, "the clause gives another date", draft -> {
                    ValuePath clause = ruled(draft, "'begins': {'date': '2001-03'}");
                    ValuePath entry = draft.define("events", "'act': 'ENTRY_INTO_FORCE', 'takesEffect': '" + DAY + "'")
                            .path();
                    draft.ready();
                    draft.set(
                            clause.member("rule").member("begins").member("date"),
                            draft.choose("2001-02-28", "2001-03-02", "2002"));
                    return entry;
                }),
                Fault.of(AgreementProblem.NOTICE_TOO_SHORT, "a departure takes effect too soon", draft -> {
                    ruled(draft, "'notice': 'P1Y'");
                    ValuePath event = draft.define(
                                    "events", "'act': 'WITHDRAWAL', 'done': '2001-03-01', 'takesEffect': '2002-03-01'")
                            .path();
                    draft.ready();
                    return draft.set(event.member("takesEffect"), draft.choose("2002-02-28", "2002-02", "2001-06"));
                }),
                Fault.of(AgreementProblem.AUTHENTIC_IN_OTHER_LANGUAGE, "an original is in another language", draft -> {
                    draft.root()
                            .set(
                                    "texts",
                                    JsonDraft.object("{'x': [{'language': 'en'}, "
                                                    + "{'language': 'fr', 'standing': 'AUTHENTIC_TEXT'}]}")
                                            .get("x"));
                    ValuePath source = draft.define("sources", "'authenticity': 'AUTHENTIC_TEXT', 'language': 'fr'")
                            .path();
                    draft.ready();
                    return draft.set(source.member("language"), draft.choose("ko", "de-CH"));
                }),
                Fault.of(AgreementProblem.NATURE_CONTRADICTS_CLAUSE, "a clause says otherwise", draft -> {
                    draft.root().remove("legalNatures");
                    draft.append("legalNatures", JsonDraft.object("{'force': 'BINDING'}"));
                    ValuePath clause = draft.provision(
                            "'kind': 'CLAUSE', 'topic': 'LEGAL_STATUS', 'summary': {'en': 'It is binding.'}");
                    draft.ready();
                    draft.set(
                            clause.member("summary").member("en"),
                            draft.choose("It creates no legal rights.", "It is not binding."));
                    return clause;
                }),
                Fault.of(AgreementProblem.CLAUSES_CONTRADICT, "two clauses want different notices", draft -> {
                    ruled(draft, "'notice': 'P1Y'");
                    ValuePath rule = draft.provision("'kind': 'CLAUSE', 'topic': 'DURATION', 'rule': {'notice': 'P1Y'}")
                            .member("rule");
                    draft.ready();
                    draft.set(rule.member("notice"), draft.choose("P6M", "P2Y"));
                    return rule;
                }));
    }

    /** A clause with the one rule that is left; nothing else says when the instrument itself enters into force. */
    private static ValuePath ruled(JsonDraft draft, String rule) {
        draft.root().path("provisions").forEach(provision -> ((ObjectNode) provision).remove("rule"));
        withoutBeginnings(draft);
        return draft.provision("'kind': 'CLAUSE', 'topic': 'DURATION', 'rule': {" + rule + "}");
    }

    private static void withoutBeginnings(JsonDraft draft) {
        draft.root().path("events").forEach(event -> {
            String act = event.path("act").asText();
            if ((act.equals("ENTRY_INTO_FORCE") || act.equals("PROVISIONAL_APPLICATION")) && !event.has("work")) {
                ((ObjectNode) event).put("act", "NOTIFICATION");
            }
        });
    }
}

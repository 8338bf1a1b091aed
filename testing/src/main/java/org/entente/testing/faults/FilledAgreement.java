package org.entente.testing.faults;

import com.fasterxml.jackson.databind.node.TextNode;
import org.entente.testing.faults.JsonDraft.Added;
import org.entente.violation.ValuePath;

/**
 * One of everything that an agreement can have, for changes that need a place of some kind. What is added makes no rule
 * report anything, whatever the agreement says and whenever it was made.
 */
public final class FilledAgreement {

    private static final String NOTE = "'note': {'en': 'A note', 'ko': '주'}";

    private FilledAgreement() {}

    public static void addTo(JsonDraft draft) {
        Added whole = draft.define(
                "actors",
                "'otherNames': [{'en': 'Sylvania', 'de': 'Sylvanien'}], 'formerNames': [{'name': {'en': 'Pennia'}, 'used': '1000/1100', 'citations': [{'asPrinted': 'the register'}]}], 'kind': 'STATE', 'validity': '1000/..', "
                        + "'codes': [{'scheme': 'WIKIDATA', 'value': 'Q1', 'version': '2026', 'validity': '1000/..'}], "
                        + NOTE);
        Added part = draft.define(
                "actors",
                ("'kind': 'ORGAN', 'parent': '%s', 'memberships': [{'body': '%s', 'status': 'OBSERVER', 'heldAsPrinted': {'asPrinted': 'of old'}, "
                                + "'held': '1000/..', 'citations': [{'asPrinted': 'the register'}], " + NOTE
                                + "}], 'predecessors': [{'actor': '%s', 'kind': 'SEPARATION', 'date': '1000', "
                                + "'citations': [{'asPrinted': 'the register'}], " + NOTE + "}]")
                        .formatted(whole.id(), whole.id(), whole.id()));
        draft.append(
                "parties",
                JsonDraft.object(
                        ("{'actor': '%s', 'roles': ['PARTY', 'HOST'], 'level': 'STATE', 'asPrinted': ['S. 𝕊'], " + NOTE
                                        + "}")
                                .formatted(part.id())));
        Added office = draft.define(
                "offices",
                ("'title': {'en': 'Minister'}, 'otherTitles': [{'en': 'The Minister'}], 'function': 'MINISTER', "
                                + "'actor': '%s', 'accreditedTo': ['%s'], 'filledBy': '%s', 'seats': 2, "
                                + "'validity': '1000/..', 'codes': [{'scheme': 'WIKIDATA', 'value': 'Q3'}], "
                                + "'citations': [{'asPrinted': 'the gazette'}], " + NOTE)
                        .formatted(whole.id(), part.id(), whole.id()));
        Added series = draft.define(
                "series",
                "'name': {'en': 'Talks'}, 'otherNames': [{'en': 'Rounds'}], "
                        + "'codes': [{'scheme': 'WIKIDATA', 'value': 'Q4'}], "
                        + "'citations': [{'asPrinted': 'the charter'}], " + NOTE);
        Added scheme = draft.define(
                "schemes",
                "'name': {'en': 'Scores'}, 'least': -1, 'greatest': 1, 'grades': [{'code': 'full', 'number': 1, "
                        + "'label': {'en': 'Full'}}], 'citations': [{'asPrinted': 'the manual'}], " + NOTE);
        draft.append(
                "assessments",
                JsonDraft.object(("{'actor': '%s', 'scheme': '%s', 'number': 1, 'grade': 'full', 'assessor': %s, "
                                + "'period': '2001/..', 'date': '2002', 'evidence': [{'asPrinted': 'the report'}], "
                                + NOTE + "}")
                        .formatted(part.id(), scheme.id(), whole.reference())));
        Added official = draft.define(
                "officials",
                ("'name': {'forms': [{'full': '정 의용', 'language': 'ko-Hang', 'order': 'FAMILY_FIRST', "
                                + "'romanisation': 'OWN_USAGE', 'prefix': 'Dr', 'family': '정', 'given': '의용', 'middle': 'X', "
                                + "'particle': 'van', 'patronymic': 'Y', 'suffix': 'III', 'sortAs': '정', "
                                + "'used': '1990/..'}]}, 'actor': '%s', 'tenures': [{'id': 't', 'office': {'id': '%s', "
                                + "'asPrinted': 'the ministry'}, 'capacity': 'ACTING', 'held': '2001-05/..', 'heldAsPrinted': {'asPrinted': 'since May'}, "
                                + "'parts': [{'capacity': 'ON_LEAVE', 'held': '2001-07/2001-08', 'heldAsPrinted': {'asPrinted': 'summer'}, "
                                + NOTE + "}], "
                                + "'steps': [{'act': 'APPOINTED', 'date': '2001-04', 'dateAsPrinted': {'asPrinted': 'April'}, "
                                + NOTE + "}], "
                                + "'citations': [{'asPrinted': 'the gazette'}], " + NOTE
                                + "}], 'codes': [{'scheme': 'WIKIDATA', 'value': 'Q2'}], " + NOTE)
                        .formatted(part.id(), office.id()));
        Added place = draft.define(
                "places", "'name': {'en': 'Somewhere'}, 'codes': [{'scheme': 'UN_M49', 'value': '410'}], " + NOTE);
        works(draft, whole, part, office, official, series, place);
        words(draft);
        provisions(draft, whole, part, official, place);
    }

    private static void works(
            JsonDraft draft, Added whole, Added part, Added office, Added official, Added series, Added place) {
        Added work = draft.define(
                "works",
                "'kind': 'TREATY', 'date': '1999~', 'dateAsPrinted': {'asPrinted': '1999, o.s.', 'calendar': 'JULIAN'}, 'name': {'fr': 'Traité'}");
        Added annex = draft.define("parts", "'kind': 'ANNEX', 'number': 'A', 'title': {'en': 'Annex'}, " + NOTE);
        draft.define(
                "parts",
                ("'kind': 'LETTER', 'partOf': '%s', 'authors': [%s], 'addressees': [{'asPrinted': 'Sir'}], "
                                + "'act': 'OFFERS', 'done': '2001', 'doneAsPrinted': {'asPrinted': '2001'}, 'place': %s")
                        .formatted(annex.id(), official.reference(), place.reference()));
        Added set = draft.define(
                "works",
                ("'codes': [{'scheme': 'UNTS', 'value': '1'}], 'issuers': [%s], 'set': true, 'members': ['%s'], "
                                + NOTE)
                        .formatted(whole.reference(), work.id()));
        Added first = draft.define("meetings", "'series': '%s', 'ordinal': 4".formatted(series.id()));
        draft.define(
                "meetings",
                ("'name': {'en': 'Talks'}, 'otherNames': [{'en': 'The talks'}], 'asPrinted': ['talks'], "
                                + "'format': 'SUMMIT', 'status': 'HELD', 'dates': '2021-03-18/..', 'datesAsPrinted': {'asPrinted': '18 March'}, 'weekday': 'THURSDAY', "
                                + "'startTime': '09:30', 'zone': 'Asia/Seoul', 'venues': [%s], 'host': '%s', "
                                + "'delegations': [{'actor': '%s', 'participants': [{'official': {'id': '%s', "
                                + "'asPrinted': 'the minister'}, 'office': %s, 'role': 'DELEGATE'}]}], "
                                + "'participants': [{'actor': %s, 'role': 'OBSERVER'}], "
                                + "'series': '%s', 'ordinal': 5, 'previous': '%s', 'outcomes': ['%s'], " + NOTE)
                        .formatted(
                                place.reference(),
                                whole.id(),
                                part.id(),
                                official.id(),
                                office.reference(),
                                whole.reference(),
                                series.id(),
                                first.id(),
                                work.id()));
        draft.define(
                "events",
                ("'act': 'REGISTRATION', 'work': '%s', 'actors': [%s], 'participants': [{'official': %s, 'role': 'SIGNER'}], "
                                + "'place': %s, 'done': '2020-01-01', 'doneAsPrinted': {'asPrinted': '1 January'}, "
                                + "'takesEffect': '2021', 'takesEffectAsPrinted': {'asPrinted': '2021'}, " + NOTE)
                        .formatted(set.id(), whole.reference(), official.reference(), place.reference()));
        draft.append(
                "legalNatures",
                JsonDraft.object(
                        ("{'force': 'BINDING', 'assertedBy': %s, 'basis': 'CLAUSE', 'scope': [%s], " + NOTE + "}")
                                .formatted(whole.reference(), annex.reference())));
    }

    private static void words(JsonDraft draft) {
        Added broad = draft.define("policyAreas", "'label': {'en': 'Everything'}");
        draft.define(
                "policyAreas",
                "'broader': '%s', 'code': {'scheme': 'CAP', 'value': '16'}, 'mappings': [{'relation': 'CLOSE', 'code': {'scheme': 'EUROVOC', 'value': '1'}}]"
                        .formatted(broad.id()));
        Added source = draft.define(
                "sources",
                "'kind': 'NEWS_REPORT', 'title': {'en': 'News'}, 'issuers': [{'asPrinted': 'the press'}], "
                        + "'publisher': 'A paper', 'language': 'en', 'authenticity': 'SECONDARY_REPORT', "
                        + "'fidelity': 'PARAPHRASE', 'dateline': {'asPrinted': 'Seoul'}, 'published': '2021-03-18', 'publishedAsPrinted': {'asPrinted': '18 March'}, "
                        + "'retrieved': '2021-03-19?', 'location': 'https://example.org/', 'mediaType': 'text/plain', "
                        + "'length': 1000, 'digest': 'sha-256/64:0123456789abcdef', " + NOTE);
        draft.define("sources", "'derivedFrom': '%s'".formatted(source.id()));
        draft.set(
                source.path().member("corrections"),
                JsonDraft.object(
                                "{'x': [{'printed': 'a', 'corrected': 'b', 'span': {'source': '%s', 'start': 3, 'end': 4}, %s}]}"
                                        .formatted(source.id(), NOTE))
                        .get("x"));
        if (!draft.root().has("coding")) {
            draft.root()
                    .set(
                            "coding",
                            JsonDraft.object(
                                    "{'coder': 'one', 'reviewers': ['two'], 'method': 'MANUAL', 'coded': '2026', "
                                            + "'codebook': 'CAP'}"));
        }
        draft.append("otherTitles", JsonDraft.object("{'en': 'A short title', 'fr': 'Titre'}"));
        draft.append("subjects", new TextNode(broad.id()));
        draft.append(
                "texts",
                JsonDraft.object(
                        ("{'language': 'ko-Hang-KR', 'standing': 'OFFICIAL_TRANSLATION', 'authenticFrom': '%s', "
                                        + "'prevails': true, 'sources': ['%s'], " + NOTE + "}")
                                .formatted(
                                        draft.define("events", "'act': 'NOTIFICATION'")
                                                .id(),
                                        source.id())));
        draft.append(
                "relations",
                JsonDraft.object(
                        ("{'kind': 'AMENDS', 'agreement': 'another', 'work': '%s', 'locators': [{'kind': 'PARAGRAPH', "
                                        + "'number': '2', 'upTo': '4', 'within': {'kind': 'ARTICLE', 'number': 'V'}}], "
                                        + NOTE + "}")
                                .formatted(draft.define("works", "'agreement': 'another'")
                                        .id())));
        draft.append("codes", JsonDraft.object("{'scheme': 'WIKIDATA', 'value': 'Q3'}"));
    }

    private static void provisions(JsonDraft draft, Added whole, Added part, Added official, Added place) {
        String area = draft.define("policyAreas", "'label': {'en': 'Trade'}").id();
        String annex = draft.define("parts", "'kind': 'ANNEX', 'number': 'B'").id();
        Added work = draft.define("works", "'name': {'en': 'Plan'}");
        Added event = draft.define("events", "'act': 'ENTRY_INTO_FORCE'");
        String source = draft.define("sources", "'length': 100").id();
        String id = draft.freshId();
        String span =
                "{'source': '%s', 'start': 10, 'end': 12, 'role': 'WHOLE', 'digest': 'sha-256/64:0123456789abcdef'}"
                        .formatted(source);
        draft.provision(("'id': '%s', 'label': '1.', 'placement': 'BODY', 'text': {'en': 'They will cooperate.'}, "
                        + "'by': {'actors': [%s, {'asPrinted': 'others', 'members': ['%s']}], 'officials': [%s], "
                        + "'asPrinted': 'We', 'manner': 'JOINTLY'}, 'performers': [%s], 'creates': [%s], "
                        + "'firmnessOverride': {'value': 'PLEDGE', 'reason': 'a word'}, "
                        + "'noveltyOverride': {'value': 'NEW', 'reason': 'a word'}, "
                        + "'changeOverride': {'value': 'BEGIN', 'reason': 'a word'}, 'rendering': 'PARAPHRASED', "
                        + "'involved': [{'actor': %s, 'role': 'PARTNER', 'rendering': 'INFERRED', %s}, "
                        + "{'official': %s, 'role': 'SUBJECT'}], 'spans': [%s], %s")
                .formatted(
                        id,
                        part.reference(),
                        part.id(),
                        official.reference(),
                        whole.reference(),
                        part.reference(),
                        whole.reference(),
                        NOTE,
                        official.reference(),
                        span,
                        NOTE));
        draft.provision(("'kind': 'POSITION', 'stance': 'SUPPORTS', "
                        + "'wording': {'verb': {'surface': 'noted', 'lemma': 'note'}, 'noun': {'lemma': 'view'}, "
                        + "'modal': {'lemma': 'will'}, 'actions': [{'surface': 'go'}], 'object': {'en': 'the way'}, 'modifiers': [{'lemma': 'closely'}], "
                        + "'negated': true}, 'qualifiers': [{'kind': 'CONDITION', 'text': {'en': 'if so'}, 'work': %s, "
                        + "'provision': '%s', 'event': '%s', 'part': '%s', 'timings': [{'asPrinted': 'by then', 'due': {'date': '2021-33'}}], "
                        + "'listing': 'OPEN', 'items': [{'text': {'en': 'One'}}]}], "
                        + "'quantities': [{'asPrinted': '2 to 3 kg', 'measures': {'en': 'the load'}, 'role': 'BY', 'comparator': 'ABOUT', "
                        + "'value': 2.50, 'upTo': 3, 'unit': {'scheme': 'UCUM', 'value': 'kg'}, 'baseline': "
                        + "{'asPrinted': 'that of 1990', 'period': '1990', 'value': 12, 'unit': {'scheme': 'UCUM', 'value': 't'}}}, "
                        + "{'value': 2, 'percentagePoints': true}], 'policyAreas': ['%s'], 'codes': [{'scheme': 'CAMEO', 'value': '057'}], "
                        + "'places': [%s], 'placeListing': 'ALTERNATIVES', "
                        + "'listing': 'OPEN', 'items': [{'id': '%s', 'text': {'en': 'One'}, 'policyAreas': ['%s'], "
                        + "'codes': [{'scheme': 'CAP', 'value': '16'}], 'quantities': [{'asPrinted': 'two'}], "
                        + "'places': [{'asPrinted': 'Geneva'}], 'actors': [{'asPrinted': 'others'}], 'span': %s}], "
                        + "'citations': [{'work': '%s', 'asPrinted': 'the Plan', 'locators': [{'kind': 'PREAMBLE'}], 'relation': 'RECALLS', %s}], "
                        + "'links': [{'kind': 'RESTATES', 'agreement': 'another', 'provision': 'p1'}, "
                        + "{'kind': 'AFTER', 'provision': '%s', 'part': '%s', 'label': '1.'}]")
                .formatted(
                        work.reference(),
                        id,
                        event.id(),
                        annex,
                        area,
                        place.reference(),
                        draft.freshId(),
                        area,
                        span,
                        work.id(),
                        NOTE,
                        id,
                        annex));
        String meeting =
                draft.define("meetings", "'name': {'en': 'Next talks'}").id();
        draft.provision(
                ("'kind': 'CLAUSE', 'topic': 'DURATION', 'scope': [{'asPrinted': 'Annex'}], 'part': '%s', 'timings': [{'asPrinted': 'soon', 'calendar': 'KOREAN', "
                                + "'at': {'meeting': '%s', 'before': 'P60D'}, 'due': {'date': '2021'}, "
                                + "'from': {'event': '%s', 'delay': 'P30D'}, 'until': {'dateAsPrinted': {'asPrinted': 'the new year', 'calendar': 'KOREAN'}}, "
                                + "'duration': 'P1Y', 'every': {'frequency': 'EVERY', 'interval': 'P6M', 'upTo': 'P1Y', "
                                + "'times': 2}, 'rendering': 'INFERRED'}]")
                        .formatted(part(draft, source).id(), meeting, event.id()));
        ValuePath appeal = draft.provision(
                ("'kind': 'APPEAL', 'mode': 'INVITES', 'addressees': [%s], 'partOf': '%s', 'timings': [{'asPrinted': 'then', "
                                + "'due': {'provision': '%s'}, 'until': {'absence': 'NONE_STATED'}}]")
                        .formatted(whole.reference(), id, id));
        draft.remove(appeal.member("by"));
        Added notice = draft.define(
                "events", "'act': 'NOTICE', 'work': '%s', 'actors': [%s]".formatted(work.id(), whole.reference()));
        draft.define(
                "events",
                ("'act': 'REVOCATION_OF_NOTICE', 'work': '%s', 'actors': [%s], 'recipients': [%s], "
                                + "'means': 'NOTIFICATION', 'regarding': '%s', 'provisions': [{'id': '%s'}], "
                                + "'text': {'en': 'We stay.'}, 'objectionEffect': 'DENIES_RESERVATION', 'territories': [%s], "
                                + "'predecessor': %s, 'ground': 'PROVISION', "
                                + "'votes': [{'ballot': 'FOR', 'count': 1, 'actors': [%s]}], "
                                + "'reports': [{'of': 'DONE', 'date': '2021-03/2021-04', 'dateAsPrinted': {'asPrinted': 'spring'}, 'source': '%s', "
                                + "'citations': [{'work': '%s'}], %s}], 'citations': [{'asPrinted': 'Gazette'}]")
                        .formatted(
                                work.id(),
                                whole.reference(),
                                part.reference(),
                                notice.id(),
                                id,
                                part.reference(),
                                part.reference(),
                                whole.reference(),
                                source,
                                work.id(),
                                NOTE));
        draft.define("events", "'act': 'ENTRY_INTO_FORCE', 'work': '%s', 'expected': true".formatted(work.id()));
        draft.provision(("'kind': 'CLAUSE', 'topic': 'DURATION', 'rule': {'begins': {'allOf': ["
                        + "{'acts': ['RATIFICATION'], 'count': 2, 'from': [%s], 'including': [%s], "
                        + "'withoutOrganisations': true, 'delay': 'P30D', 'rounding': 'FIRST_OF_NEXT_MONTH', 'time': '23:00', 'zone': 'Z'}, "
                        + "{'anyOf': [{'date': '2021-03'}, {'event': '%s'}, {'words': {'en': 'as agreed'}}, "
                        + "{'acts': ['ACCESSION'], 'quorum': 'EACH'}]}]}, "
                        + "'beginsForLater': {'acts': ['RATIFICATION'], 'count': 1}, 'laterThan': 'CONDITION', "
                        + "'term': 'P10Y', 'renewal': 'P5Y', 'renewalNotice': 'P1Y', 'noticeNotBefore': 'P3Y', "
                        + "'noticeNotBeforeFrom': 'ACTOR', 'noticeWindow': 'P1Y', 'noticeWindowEvery': 'P2Y', "
                        + "'notice': 'P1Y', "
                        + "'noticeRounding': 'FIRST_OF_NEXT_YEAR', 'suspensionNotice': 'P90D', 'endsBelow': 2, 'survival': 'P20Y'}")
                .formatted(part.reference(), whole.reference(), event.id()));
        draft.provision("'kind': 'CLAUSE', 'topic': 'DURATION', 'scope': [{'asPrinted': 'the annex'}], "
                + "'rule': {'term': 'P10Y', 'untilTerminated': true}");
        draft.provision("'kind': 'DECISION', 'effect': 'ADOPTS', 'creates': [%s]".formatted(work.reference()));
    }

    /** A part with the place where a source gives it. */
    private static Added part(JsonDraft draft, String source) {
        return draft.define(
                "parts", "'kind': 'SECTION', 'spans': [{'source': '%s', 'start': 10, 'end': 12}]".formatted(source));
    }
}

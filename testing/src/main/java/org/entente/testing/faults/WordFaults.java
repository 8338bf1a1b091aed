package org.entente.testing.faults;

import java.util.List;
import java.util.Locale;
import org.entente.testing.faults.JsonDraft.Added;
import org.entente.validation.AgreementProblem;
import org.entente.violation.ValuePath;

/** What the words, names, languages and codes of an agreement must be. */
public final class WordFaults {

    public static final List<Fault> ALL = List.of(
            Fault.of(AgreementProblem.TREATY_TERM, "a political text agrees", draft -> {
                draft.root().remove("legalNatures");
                draft.append("legalNatures", JsonDraft.object("{'force': 'POLITICAL'}"));
                ValuePath provision = draft.provision(
                        "'text': {'en': 'Both sides will meet.'}, 'wording': {'verb': {'lemma': 'reaffirm'}}");
                draft.ready();
                if (draft.choose(true, false)) {
                    draft.set(
                            provision.member("wording").member("verb").member("lemma"),
                            draft.choose("agree", "shall", "undertake"));
                    return provision.member("wording");
                }
                draft.set(
                        provision.member("text").member("en"),
                        draft.choose("Both sides shall meet.", "It enters into force.", "So say the Parties."));
                return provision.member("text");
            }),
            Fault.of(AgreementProblem.LEMMA_UNKNOWN, "an operative verb is misspelt", draft -> {
                ValuePath verb = draft.provision("'wording': {'verb': {'lemma': 'reaffirm'}}")
                        .member("wording")
                        .member("verb");
                draft.ready();
                draft.set(verb.member("lemma"), draft.choose("reafffirm", "pledgge", "comitt"));
                return verb;
            }),
            code("ISO_3166_1_ALPHA_2", "KR", "WW", "kr", "KOR"),
            code("ISO_3166_1_ALPHA_3", "KOR", "WWW", "KR"),
            code("ISO_3166_1_NUMERIC", "410", "41", "KOR"),
            code("ISO_3166_3", "SUHH", "SU", "WWWW"),
            code("UN_M49", "001", "1", "0001"),
            Fault.of(AgreementProblem.CODE_UNKNOWN, "a currency is none", draft -> {
                ValuePath unit = draft.provision("'quantities': [{'asPrinted': '3', 'unit': "
                                + "{'scheme': 'ISO_4217', 'value': 'KRW'}}]")
                        .member("quantities")
                        .index(0)
                        .member("unit");
                draft.ready();
                draft.set(unit.member("value"), draft.choose("WWW", "krw", "$"));
                return unit;
            }),
            Fault.of(AgreementProblem.UNIT_UNKNOWN, "a unit is misspelt", draft -> {
                ValuePath unit = draft.provision(
                                "'quantities': [{'value': 3, 'unit': " + "{'scheme': 'UCUM', 'value': 'kW.h'}}]")
                        .member("quantities")
                        .index(0)
                        .member("unit");
                draft.ready();
                draft.set(unit.member("value"), draft.choose("kWh", "KM", "persons"));
                return unit;
            }),
            Fault.of(AgreementProblem.ID_LOOK_ALIKE, "two ids of a kind look alike", draft -> {
                String list = draft.choose(
                        "actors", "offices", "officials", "meetings", "policyAreas", "places", "works", "sources");
                Added first = draft.define(list, "");
                ValuePath second = draft.define(list, "").path();
                draft.ready();
                String alike = draft.choose("kіt", "ｋit", "kｉt", "𝐤it", "kıt");
                return draft.set(second.member("id"), first.id().replace("kit", alike));
            }),
            Fault.of(AgreementProblem.NAME_LOOK_ALIKE, "two things have names that look alike", draft -> {
                ValuePath actor = draft.define("actors", "'name': {'en': 'Fredonia Major'}")
                        .path();
                ValuePath place = draft.define("places", "'name': {'en': 'Fredonia Major'}")
                        .path();
                draft.ready();
                draft.set(
                        draft.choose(actor, place).member("name").member("en"),
                        draft.choose(
                                "Fredоnia Major",
                                "Fredonia  Major",
                                "Fredonia\u00A0Major",
                                "Fre\u00ADdonia Major",
                                "Ｆredonia Major"));
                return place.member("name").member("en");
            }),
            name(
                    AgreementProblem.NAME_INVISIBLE_CHARACTER,
                    "a name has an invisible character",
                    "Klop\u200Bstokia",
                    "Klop\u00ADstokia",
                    "Klop\u00A0stokia",
                    "\u200EKlopstokia"),
            name(
                    AgreementProblem.NAME_MIXED_SCRIPTS,
                    "a word of a name mixes alphabets",
                    "Klорstokia",
                    "The Κingdom",
                    "Росcия"),
            language(
                    AgreementProblem.LANGUAGE_UNREGISTERED,
                    "a text is in a language that is none",
                    "english",
                    "jp",
                    "en-UX",
                    "ko-Lett"),
            language(
                    AgreementProblem.LANGUAGE_IS_MEMBER_NAME,
                    "a member's name stands for a language",
                    "text",
                    "value",
                    "name"));

    private WordFaults() {}

    private static Fault language(AgreementProblem problem, String change, String... tags) {
        return Fault.of(problem, change, draft -> {
            ValuePath actor = draft.define("actors", "").path();
            ValuePath place = draft.define("places", "").path();
            ValuePath provision = draft.provision("");
            draft.ready();
            String tag = draft.choose(tags);
            return draft.set(
                            draft.choose(actor, place, provision).member("note"),
                            JsonDraft.object("{'%s': 'Freedonia'}".formatted(tag)))
                    .member(tag);
        });
    }

    private static Fault code(String scheme, String known, String... unknown) {
        String change = "a code is none of " + scheme.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Fault.of(AgreementProblem.CODE_UNKNOWN, change, draft -> {
            String codes = "'codes': [{'scheme': '%s', 'value': '%s'}]".formatted(scheme, known);
            ValuePath code = draft.define(draft.choose("actors", "officials", "places", "works"), codes)
                    .path()
                    .member("codes")
                    .index(0);
            draft.ready();
            draft.set(code.member("value"), draft.choose(unknown));
            return code;
        });
    }

    private static Fault name(AgreementProblem problem, String change, String... names) {
        return Fault.of(problem, change, draft -> {
            ValuePath actor = draft.define("actors", "'otherNames': [{'en': 'Freedonia'}]")
                    .path();
            ValuePath official = draft.define("officials", "").path();
            ValuePath place =
                    draft.define("places", "'name': {'en': 'Freedonia'}").path();
            ValuePath party = draft.append(
                    "parties",
                    JsonDraft.object("{'actor': '%s', 'asPrinted': ['Freedonia']}"
                            .formatted(draft.define("actors", "").id())));
            draft.ready();
            return draft.set(
                    draft.choose(
                            actor.member("name").member("en"),
                            actor.member("otherNames").index(0).member("en"),
                            official.member("name").member("forms").index(0).member("full"),
                            place.member("name").member("en"),
                            party.member("asPrinted").index(0)),
                    draft.choose(names));
        });
    }
}

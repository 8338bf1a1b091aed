package org.entente.validation;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/**
 * What can be wrong between the objects of an agreement: for each problem its code, severity, text in English, why it
 * matters, and where the rule comes from. Texts in other languages are in {@code messages_ko.properties}, by code.
 */
public enum AgreementProblem implements Problem {
    /** An id is referred to and not defined. */
    REFERENCE_DANGLING(
            "reference-dangling",
            Severity.ERROR,
            "refers to the {kind} \"{id}\", which the agreement does not define: {?shipped}the library ships it, so take its definition over from PolicyAreas.standard(), as in \"policyAreas\": [{\"id\": \"{id}\"}]; else {/}define it, or correct the id{?near} to \"{near}\"{/}",
            "Definitions live once, in the agreement; an id without one says nothing.",
            "Integrity of the model"),
    /** Two definitions of one kind have the same id. */
    ID_DUPLICATE(
            "id-duplicate",
            Severity.ERROR,
            "another {kind} has the id \"{id}\" already, at {first}: give this one an id of its own",
            "A reference to the id would mean either of them.",
            "Integrity of the model"),
    /** Something is part of itself, directly or by way of others. */
    REFERENCE_CYCLE(
            "reference-cycle",
            Severity.ERROR,
            "\"{id}\" is part of itself by way of {way}: break the circle",
            "A part is smaller than its whole, and a query up the tree must end.",
            "Integrity of the model"),
    /** An actor is listed twice as a party. */
    PARTY_DUPLICATE(
            "party-duplicate",
            Severity.WARNING,
            "\"{id}\" is listed as a party already at {first}: give that entry the roles of both",
            "A party that has several roles is one party with several roles.",
            "Coding practice"),
    /** A party did not exist at the date of the text, by its validity. */
    PARTY_NOT_VALID(
            "party-not-valid",
            Severity.WARNING,
            "by its validity {validity}, \"{id}\" did not exist on {date}: check which actor is meant",
            "Codes and names are reused over time, so the wrong actor is easily taken.",
            "ISO 3166-3"),
    /** An actor that is no party speaks, by itself or by an official. */
    SPEAKER_NOT_A_PARTY(
            "speaker-not-a-party",
            Severity.WARNING,
            "\"{id}\" speaks here{?official} by \"{official}\"{/} and is no party: list it as a party, or code it as involved",
            "Who is named in a provision is involved in it; the act is that of a party.",
            "Coding manual rules 17 and 21"),
    /** One actor alone is said to act jointly. */
    MANNER_OF_ONE(
            "manner-of-one",
            Severity.WARNING,
            "{manner} needs several actors, and here is one: leave the manner out, or add the others",
            "One cannot act jointly, nor each.",
            "Coding manual rule 20"),
    /** An official acts for another actor than the delegation or the event in which the official stands. */
    DELEGATE_OF_ANOTHER(
            "delegate-of-another",
            Severity.WARNING,
            "\"{official}\" acts for \"{actor}\", not for \"{party}\"{?others} or {others} more{/}: {?role}give the official a role such as {role} or WITNESS; else {/}move the official to where \"{actor}\" acts, or correct who is acted for",
            "Officials of two sides are easily interchanged where a source lists them in another order.",
            "Practice of protocol"),
    /** An official held no known office on the date of the meeting, the event or the text in which the official acts. */
    OFFICE_NOT_HELD(
            "office-not-held",
            Severity.WARNING,
            "by the dates of \"{official}\", no office{?office} \"{office}\"{/} was held on {date}: check the tenures and the date",
            "A predecessor or successor is easily taken for the holder; the data may also be right and the tenure wrong.",
            "Practice of tenure records"),
    /** Two officials hold one office in substance at the same time. */
    OFFICE_HELD_TWICE(
            "office-held-twice",
            Severity.WARNING,
            "\"{official}\" and \"{other}\" both hold \"{office}\" in {held}: correct the dates, or mark one as acting",
            "Of two holders at one time one is acting, or a date is wrong.",
            "Practice of tenure records"),
    /** The day of the week does not fit the date. */
    WEEKDAY_MISMATCH(
            "weekday-mismatch",
            Severity.WARNING,
            "{date} was a {actual}, not a {weekday}: correct the date or the day",
            "A text that gives both gives a check for nothing.",
            "ISO 8601-1 calendar"),
    /** A cited work is later than the text that cites it. */
    CITED_WORK_LATER(
            "cited-work-later",
            Severity.ERROR,
            "cites \"{work}\" of {date}, which is later than the text ({text}): correct the work or its date, or cite it with the relation ENVISAGES",
            "A text cannot cite what was not there, unless it looks ahead to it.",
            "Coding manual, citation relations"),
    /** A date of the year 1 or 9999 stands for one that is unknown or never comes. */
    DATE_STAND_IN(
            "date-stand-in",
            Severity.WARNING,
            "{date} stands for a date that is unknown or never comes: leave the date out, or write an open end, as in 2021-02-09/..",
            "Every comparison takes it for a date; databases write such dates where they have none.",
            "ISO 8601-2, unknown and open dates"),
    /** A provision's time ends before it begins. */
    TIMING_REVERSED(
            "timing-reversed",
            Severity.WARNING,
            "ends at {until}, before it begins at {from}: correct one of the two",
            "Its bounds were interchanged, or one is wrong.",
            "Coding manual rule 26"),
    /** An assessment gives a value that is not on the scale of its scheme. */
    ASSESSMENT_OFF_SCALE(
            "assessment-off-scale",
            Severity.WARNING,
            "{value} is not on the scale of \"{scheme}\": correct the value or the scheme",
            "A value of another scheme, or a slip in the number, falsifies every average.",
            "Practice of compliance studies"),
    /** An act takes effect before it was done. */
    EFFECT_BEFORE_ACT(
            "effect-before-act",
            Severity.WARNING,
            "takes effect on {effect}, before it was done on {done}: check both dates",
            "It happens (a succession reaches back, an agreement applies before it is signed), and it is often a slip.",
            "VCLT arts. 24 and 28"),
    /** A reservation by an actor that expressed no consent. */
    RESERVATION_WITHOUT_CONSENT(
            "reservation-without-consent",
            Severity.WARNING,
            "\"{actor}\" makes a reservation, and no signature or consent of it is recorded: record that too",
            "A reservation is made when signing, ratifying, formally confirming, accepting, approving or acceding.",
            "VCLT art. 19; VCLT 1986 art. 19 for formal confirmation"),
    /** A formal confirmation by a state. */
    CONFIRMATION_BY_STATE(
            "confirmation-by-state",
            Severity.WARNING,
            "\"{actor}\" is a state, and formal confirmation is an act of international organisations: record a ratification",
            "The act of formal confirmation is that of an international organisation; a state ratifies.",
            "VCLT 1986 art. 2(1)(b bis)"),
    /** An accession by an actor that signed. */
    ACCESSION_AFTER_SIGNATURE(
            "accession-after-signature",
            Severity.WARNING,
            "\"{actor}\" has signed, and accession is for those who have not: record a ratification, acceptance or approval",
            "Who has signed ratifies, accepts or approves; accession is for those who have not.",
            "VCLT arts. 14 and 15"),
    /** A signature before the text was opened for signature. */
    SIGNATURE_BEFORE_OPENING(
            "signature-before-opening",
            Severity.WARNING,
            "signed on {date}, before it was opened for signature on {other}: correct one of the dates",
            "One of the dates is a slip.",
            "VCLT arts. 12 and 24(4)"),
    /** An actor ratified before it signed. */
    RATIFICATION_BEFORE_SIGNATURE(
            "ratification-before-signature",
            Severity.WARNING,
            "ratified on {date}, before the signature on {other}: correct one of the dates, or record an accession",
            "Ratification confirms a signature; the dates were interchanged, or it acceded.",
            "VCLT art. 14"),
    /** An actor left before it joined. */
    DEPARTURE_BEFORE_CONSENT(
            "departure-before-consent",
            Severity.WARNING,
            "left on {date}, before it joined on {other}: correct one of the dates, or record the earlier consent",
            "One of the dates is a slip, or an earlier consent is missing.",
            "VCLT arts. 54 and 56"),
    /** An entry into force before the adoption, the first signature, or that of the instrument. */
    FORCE_TOO_EARLY(
            "force-too-early",
            Severity.WARNING,
            "in force on {date}, before {act}{?actor} for all{/} on {other}: check both dates",
            "It happens, since parties may agree on any date, and it is often a slip. For one actor an instrument is not in force before it is so for all that made it.",
            "VCLT arts. 9, 24(1), 24(3) and 28"),
    /** A registration before the entry into force. */
    REGISTRATION_BEFORE_FORCE(
            "registration-before-force",
            Severity.WARNING,
            "registered on {date}, before the entry into force on {other}: correct one of the dates",
            "The Secretariat registers what is in force; one of the dates is a slip.",
            "Charter art. 102; Regulations to give effect to it, art. 1(2)"),
    /** A reservation after its author had consented. */
    RESERVATION_LATE(
            "reservation-late",
            Severity.WARNING,
            "the reservation of {date} comes after the consent of {other}: correct one of the dates, or say in a note that it was accepted late",
            "A reservation is made when signing or expressing consent; a later one stands only if no contracting state objects.",
            "VCLT art. 19; ILC Guide to Practice on Reservations 2011, 2.3"),
    /** A signature is withdrawn after its author had consented. */
    SIGNATURE_WITHDRAWN_LATE(
            "signature-withdrawn-late",
            Severity.WARNING,
            "the signature is withdrawn on {date}, after the consent of {other}: correct one of the dates, or record what was withdrawn, the consent, or how it left",
            "Once an actor has consented, its signature holds nothing that it could take back; it withdraws its consent while that has no effect, or leaves.",
            "VCLT arts. 14, 18 and 54"),
    /** An act answers another that came later. */
    ANSWER_BEFORE_ACT(
            "answer-before-act",
            Severity.WARNING,
            "done on {date}, before what it answers, on {other}: correct one of the dates, or refer to another event",
            "One of the dates is a slip, or it answers another event.",
            "VCLT arts. 20, 22 and 68"),
    /** Two entries into force without an end between them. */
    FORCE_TWICE(
            "force-twice",
            Severity.WARNING,
            "it is in force already since the event at {first}: record what ended it, or keep one of the two and put the other date into \"reports\"",
            "One event was recorded twice, or what ended the first is missing. What another source says of the date belongs in \"reports\".",
            "VCLT art. 24"),
    /** An instrument is applied provisionally by an actor for which it is in force. */
    PROVISIONAL_AFTER_FORCE(
            "provisional-after-force",
            Severity.WARNING,
            "applied provisionally on {date}, and in force since {entry}: correct one of the dates, or record what ended it between them",
            "A treaty is applied provisionally pending its entry into force; one of the dates is a slip, or an end between them is missing.",
            "VCLT art. 25(1); ILC Guide to Provisional Application of Treaties 2021, guideline 9"),
    /** An event answers an act that its own act cannot answer. */
    REGARDING_WRONG_ACT(
            "regarding-wrong-act",
            Severity.ERROR,
            "{act} cannot answer {regarded}: refer to an event that is one of {answered}",
            "A ratification cannot be objected to; the objection was linked to the wrong event.",
            "VCLT arts. 20, 22, 65(3), 68; ILC Guide to Practice on Reservations 2011"),
    /** The recorded date of entry into force is not the one that the clause gives. */
    FORCE_DATE_DIFFERS(
            "force-date-differs",
            Severity.WARNING,
            "entry into force is recorded for {recorded}, and the rule at {rule} gives {derived}: correct one of the two, or record the acts that are missing",
            "The recorded date wins. A date is wrong, the rule is, or acts are missing, such as those of predecessor states.",
            "VCLT art. 24"),
    /** A departure takes effect before the notice of the clause has run. */
    NOTICE_TOO_SHORT(
            "notice-too-short",
            Severity.WARNING,
            "takes effect on {effect}, and notice of {notice} runs until {due}: correct the date, or give the ground if it is another one",
            "A party cannot shorten the notice that the text requires; the day of the notice and that of its effect may be interchanged.",
            "VCLT arts. 54(a) and 56"),
    /** A notice is given before the clause admits one. */
    NOTICE_EARLY(
            "notice-early",
            Severity.WARNING,
            "given on {date}, and notice may be given from {due} on: correct the date, or give the ground if it is another one",
            "A party can leave only as the text provides; a notice that is given too early has no effect by the clause.",
            "VCLT art. 54(a)"),
    /** An objection comes when the reservation counts as accepted. */
    OBJECTION_LATE(
            "objection-late",
            Severity.WARNING,
            "done on {date}, and the reservation counts as accepted since {accepted}: correct one of the dates, or refer to another event",
            "Who raises no objection within twelve months of the notification, or until its own consent if that is later, has accepted, and an acceptance is final. As the notification may lag behind the reservation, six months more are allowed.",
            "VCLT art. 20(5); ILC Guide to Practice on Reservations 2011, 2.6.12 and 2.8.13"),
    /** An act answers an act of an actor of which it cannot. */
    ACT_BY_ANOTHER(
            "act-by-another",
            Severity.WARNING,
            "{act} of \"{actor}\" cannot be about \"{other}\": name the actor or the event that was meant",
            "What an actor declared it alone takes back, it or its successor; and none objects or succeeds to itself.",
            "VCLT arts. 20, 22 and 68; 1978 Vienna Convention art. 2(1)(b)"),
    /** An act undoes, or leaves, what is not recorded. */
    ACT_WITHOUT_GROUND(
            "act-without-ground",
            Severity.WARNING,
            "{act}{?actor} of \"{actor}\"{/} has nothing to follow: record one of {ground} before it, or correct it",
            "What has not begun cannot be resumed, ended or left, and what has not ended cannot be revived; the earlier act is missing, or another act was meant.",
            "VCLT arts. 20(4), 25(2), 54, 56, 57 and 72"),
    /** An act that needs an instrument in force comes after its end. */
    ACT_AFTER_END(
            "act-after-end",
            Severity.WARNING,
            "the date {date} comes after the end{?actor} of the part of \"{actor}\"{/} on {end}: correct one of the dates, or record what revived it",
            "An instrument that has ended can no longer be joined, left, suspended or extended, a notice that has taken effect cannot be revoked, and an actor whose part another continues has none; either a date is a slip, or a revival is missing.",
            "VCLT arts. 54, 68 and 70(1); 1978 Vienna Convention arts. 31 and 34-35"),
    /** An actor does again what it has done. */
    ACT_TWICE(
            "act-twice",
            Severity.WARNING,
            "\"{actor}\" has done this already at {first}: record what lies between, or keep one of the two and put the other date into \"reports\"",
            "An actor joins, leaves, or takes the place of another, once; what it did between is missing, or one event was recorded twice.",
            "VCLT arts. 11, 14, 54 and 56; 1978 Vienna Convention arts. 22 and 38"),
    /** An instrument is in force for an actor that has not consented. */
    FORCE_WITHOUT_CONSENT(
            "force-without-consent",
            Severity.WARNING,
            "in force for \"{actor}\" on {date}, and no consent before that is recorded{?consent} but one of {consent}{/}: correct one of the dates, or record the earlier consent",
            "A treaty is in force for those alone that consented; a consent is missing, or the date is a slip.",
            "VCLT arts. 2(1)(g), 24(3) and 34"),
    /** An expected event lies before what is recorded as done. */
    EXPECTED_PAST(
            "expected-past",
            Severity.WARNING,
            "was expected for {date}, and {known} has passed by the record itself: record it as done, or leave it out",
            "What was planned was done, or it was not, and the record does not say which.",
            "Coding practice"),
    /** A succession names no predecessor. */
    SUCCESSION_WITHOUT_PREDECESSOR(
            "succession-without-predecessor",
            Severity.INFO,
            "a succession names no predecessor: give the state whose place is taken in \"predecessor\"",
            "A successor takes the place of a certain state; without it, which participation goes on is unknown.",
            "1978 Vienna Convention arts. 2(1)(d) and 22"),
    /** A ratification by an actor that is not listed as a party. */
    RATIFICATION_BY_NO_PARTY(
            "ratification-by-no-party",
            Severity.WARNING,
            "\"{actor}\" ratifies, accepts or approves, and is not listed among the parties: list it, or name the actor that was meant",
            "An actor that ratifies took part in making the text; another actor was meant, or a party is missing.",
            "VCLT arts. 2(1)(b) and 14"),
    /** A source is said to be an authentic text in a language that the instrument lacks. */
    AUTHENTIC_IN_OTHER_LANGUAGE(
            "authentic-in-other-language",
            Severity.WARNING,
            "the text is said to be authentic in {language}, and the languages of the instrument are {languages}: add the language, or say that it is a translation",
            "A text is authentic in the languages in which it was made; others are translations.",
            "VCLT arts. 10 and 33"),
    /** A legal nature that a clause of the same text contradicts. */
    NATURE_CONTRADICTS_CLAUSE(
            "nature-contradicts-clause",
            Severity.WARNING,
            "the legal nature is {nature}, and this clause on {topic} says otherwise: correct one of the two, or add the other view as a second nature",
            "The text itself says what it is; another nature has a basis other than the clause.",
            "VCLT art. 2(1)(a); OAS Guidelines on Binding and Non-Binding Agreements 2020"),
    /** Two clauses with one scope give different rules. */
    CLAUSES_CONTRADICT(
            "clauses-contradict",
            Severity.WARNING,
            "differs in {members} from the rule at {first}, which counts: correct one of them, or name in \"scope\" the part that each governs",
            "A text begins and ends by one rule; another clause was meant for a part, or one of the two is a slip.",
            "VCLT arts. 24, 54 and 57"),
    /** A text is not the one that was digested. */
    SOURCE_TEXT_DIFFERS(
            "source-text-differs",
            Severity.ERROR,
            "the text is not the one of \"{source}\" that was digested: take the text of that digest",
            "Positions count in one text only.",
            "W3C Web Annotation, State"),
    /** A text has other line ends than the one that was digested. */
    SOURCE_LINE_ENDS(
            "source-line-ends",
            Severity.ERROR,
            "the text of \"{source}\" has other line ends than the one that was digested: take the text with the original line ends",
            "All positions and digests are off, and the remedy is one.",
            "W3C Web Annotation, text normalisation"),
    /** A span ends after its text. */
    SPAN_OUT_OF_RANGE(
            "span-out-of-range",
            Severity.ERROR,
            "the span ends at {end}, and the text of \"{source}\" has {length} code points: correct the span",
            "The span is of another text.",
            "W3C Web Annotation"),
    /** The text in a span is not the one that was digested. */
    SPAN_TEXT_DIFFERS(
            "span-text-differs",
            Severity.ERROR,
            "the text of \"{source}\" from {start} to {end} is not the one that was digested: find the words anew",
            "The anchor has slipped.",
            "W3C Web Annotation, text quote selector"),
    /** The spans of a text are together too long for all to be compared with it. */
    SPANS_NOT_COMPARED(
            "spans-not-compared",
            Severity.WARNING,
            "from here on, {count} span(s) of \"{source}\" are not compared with its text, since all of them together are longer than {most} code points: shorten the spans, or give fewer of the whole text",
            "What was not compared may have slipped.",
            "Design rule: work in proportion to what is given"),
    /** A span cuts a character as a reader sees it. */
    SPAN_SPLITS_GRAPHEME(
            "span-splits-grapheme",
            Severity.WARNING,
            "the span cuts a character of \"{source}\" at {position}: count in code points",
            "Positions were counted in another unit than code points, or are off by one.",
            "W3C Web Annotation; Unicode Standard Annex 29"),
    /** A span of a part of a provision lies outside the whole of it. */
    SPAN_OUTSIDE_WHOLE(
            "span-outside-whole",
            Severity.WARNING,
            "the span from {start} to {end} of \"{source}\" lies outside the provision's WHOLE: correct the span, or widen the WHOLE",
            "The words are those of another sentence, or the whole is too short.",
            "Design rule: where the text says so"),
    /** A text coded as verbatim differs from the source. */
    VERBATIM_DIFFERS(
            "verbatim-differs",
            Severity.WARNING,
            "\"{words}\" is said to be verbatim, and is not what \"{source}\" has there{?instead}, which is \"{instead}\"{/}: correct the text, or give it another rendering",
            "What is quoted must be there; white space, soft hyphens and hyphens at line ends do not count.",
            "Coding manual, rendering; W3C Web Annotation, text quote selector"),
    /** Printed words are not those of the source. */
    PRINTED_DIFFERS(
            "printed-differs",
            Severity.INFO,
            "\"{words}\" is not what \"{source}\" has there{?instead}, which is \"{instead}\"{/}: copy the words as they are printed, or leave them out",
            "Words as printed are searched for and counted; what the coder adds belongs into the lemma or a note.",
            "Coding manual rules 18 and 23"),
    /** A provision is anchored nowhere though there are sources. */
    PROVISION_WITHOUT_SPAN(
            "provision-without-span",
            Severity.INFO,
            "no span says where a source has it: add one",
            "Without a span the provision cannot be checked against the text.",
            "Design rule: where the text says so"),
    /** A source or provision claims to give the words more faithfully than it can. */
    FIDELITY_OVERCLAIMED(
            "fidelity-overclaimed",
            Severity.WARNING,
            "claims {claimed}, and \"{source}\" is {given}: claim no more than the source gives",
            "Never claim more fidelity than was verified.",
            "Practice of text corpora"),
    /** A word of treaties stands in a text that is said not to be binding. */
    TREATY_TERM(
            "treaty-term",
            Severity.INFO,
            "\"{term}\" is a word of treaties, and the instrument is said to be {force}: check the word and the legal nature",
            "Drafters avoid such words in texts that are not to bind; where they stand, the coder may look again.",
            "Guidance on non-binding documents of foreign ministries"),
    /** An operative verb is not in the lexicon, so that nothing is derived from it. */
    LEMMA_UNKNOWN(
            "lemma-unknown",
            Severity.INFO,
            "\"{lemma}\" is not in the lexicon, so that nothing is derived from it, {times} time(s): check it for a slip{?near} for \"{near}\"{/}, or judge firmness, novelty and change yourself",
            "Of a word that the lexicon does not know neither firmness nor novelty nor change is read, and a slip goes unseen.",
            "Coding manual rules 23 and 24; the shipped lexicon"),
    /** A code is not in its scheme. */
    CODE_UNKNOWN(
            "code-unknown",
            Severity.WARNING,
            "\"{value}\" is no code of {scheme}: correct the code or its scheme",
            "A slip in a code makes another actor of it. What is user-assigned or reserved in ISO 3166 is known.",
            "ISO 3166-1, ISO 3166-3 and ISO 4217, as far as the JDK lists them; of UN M49 and numeric codes, treaty series, UN symbols, CELEX, ELI, Wikidata, EuroVoc and CAP the form"),
    /** A unit is none of UCUM. */
    UNIT_UNKNOWN(
            "unit-unknown",
            Severity.WARNING,
            "\"{value}\" is no unit of UCUM; capitals count: write{?near} \"{near}\",{/} a code such as %, t, km2, kW.h or har (hectares)",
            "A number without a unit that everyone reads alike cannot be compared: ha is no hectare, and MW no mW.",
            "The Unified Code for Units of Measure 2.2, its grammar and symbols"),
    /** An id looks like another one of its kind, or like one that the library ships. */
    ID_LOOK_ALIKE(
            "id-look-alike",
            Severity.WARNING,
            "\"{text}\" looks like \"{other}\" ({where}) and is another id: it has {here} where that has {there}; write the same id with the same characters, and another one so that it looks otherwise",
            "Ids are compared by their characters and read by their looks: two that look alike make one thing of two, or two of one.",
            "Unicode Technical Standard 39, section 4, and Unicode Standard Annex 15"),
    /** A name looks like another one, and is written with other characters. */
    NAME_LOOK_ALIKE(
            "name-look-alike",
            Severity.WARNING,
            "\"{text}\" looks like \"{other}\" ({where}) and is another name: it has {here} where that has {there}; write the same name with the same characters, and another one so that it looks otherwise",
            "Names are compared by their characters and read by their looks. Names of one thing may look alike.",
            "Unicode Technical Standard 39, section 4, and Unicode Standard Annex 15"),
    /** A name holds an invisible character. */
    NAME_INVISIBLE_CHARACTER(
            "name-invisible-character",
            Severity.WARNING,
            "holds the invisible character {character} at position {position}: take it out",
            "Two names that look the same would not be equal.",
            "Unicode Technical Standard 39"),
    /** A word of a name mixes alphabets. */
    NAME_MIXED_SCRIPTS(
            "name-mixed-scripts",
            Severity.WARNING,
            "the word \"{word}\" mixes {scripts}: write it in one alphabet",
            "A letter of another alphabet that looks the same makes another name.",
            "Unicode Technical Standard 39"),
    /** A subtag of a language tag is not registered. */
    LANGUAGE_UNREGISTERED(
            "language-unregistered",
            Severity.WARNING,
            "the language tag \"{tag}\" has the subtag \"{subtag}\", which is not registered: write a registered one such as en, ko or zh-Hant; a text stands under its language, as in {\"en\": \"...\"}",
            "An unregistered tag names no language, and no reader finds the text. Private use passes.",
            "RFC 5646; the IANA Language Subtag Registry of 2025-08-25"),
    /** A member's name stands where the language of a text is wanted. */
    LANGUAGE_IS_MEMBER_NAME(
            "language-is-member-name",
            Severity.WARNING,
            "\"{member}\" is the name of a member, and the language of the text is wanted in its place: write a text by language such as {\"en\": \"...\"}",
            "A text stands under its language; what is taken for one has no language at all.",
            "RFC 5646");

    /** The arguments that are words of the library; others are the user's, who looks for them as they are. */
    private static final Set<String> WORDS = Set.of("kind", "actual", "weekday", "where", "here", "there");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.validation.messages", locale), Locale.KOREAN);

    private final String code;
    private final Severity severity;
    private final String message;
    private final String rationale;
    private final String source;

    AgreementProblem(String code, Severity severity, String message, String rationale, String source) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.rationale = rationale;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** {@return why it matters, in English} */
    public String rationale() {
        return rationale;
    }

    /** {@return where the rule comes from} */
    public String source() {
        return source;
    }

    @Override
    public String pattern(Locale locale) {
        return MESSAGES.translation(code, locale).orElse(message);
    }

    @Override
    public String phrase(String name, String argument, Locale locale) {
        return WORDS.contains(name) ? MESSAGES.phrase(argument, locale) : Problem.super.phrase(name, argument, locale);
    }
}

package org.entente.corpus;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.RelationKind;

/**
 * What can be wrong between agreements: for each problem its code, severity, text in English, why it matters, and where
 * the rule comes from. Texts in other languages are in {@code messages_ko.properties}, by code.
 */
public enum CorpusProblem implements Problem {
    /** Two agreements have one id. */
    AGREEMENT_ID_DUPLICATE(
            "agreement-id-duplicate",
            Severity.ERROR,
            "another agreement has the id \"{id}\" already, at {first}: give this one an id of its own, or leave one of the two out",
            "A relation, link or work that names the id would mean either of them.",
            "Integrity of the model"),
    /** A relation, link or work names an agreement that the corpus does not have. */
    AGREEMENT_UNKNOWN(
            "agreement-unknown",
            Severity.WARNING,
            "refers to the agreement \"{id}\", which the corpus does not have: add it, or correct the id{?near} to \"{near}\"{/}",
            "A corpus need not be complete; a slip in an id looks the same.",
            "Integrity of the model"),
    /** A link names a provision that the other agreement does not have. */
    LINKED_PROVISION_UNKNOWN(
            "linked-provision-unknown",
            Severity.ERROR,
            "is linked to the provision \"{provision}\" of \"{agreement}\", which has none of that id: correct the id, or link to the label",
            "The other agreement is there, so the id is wrong.",
            "Integrity of the model"),
    /** An agreement refers to one that was made later, and does not look ahead to it. */
    CITED_AGREEMENT_LATER(
            "cited-agreement-later",
            Severity.WARNING,
            "refers to \"{agreement}\" of {date}, which is later than this text ({text}): correct one of the dates or the id, or cite it with the relation ENVISAGES",
            "A text cannot cite, amend or restate what was not there; one of the dates is wrong, or another agreement is meant.",
            "Coding manual, citation relations"),
    /** What an agreement records of another one's date contradicts that one's own record. */
    WORK_DATE_CONTRADICTED(
            "work-date-contradicted",
            Severity.WARNING,
            "dates \"{agreement}\" {here}, and its own record {there}: correct one of the two, or the id of the agreement",
            "One of the two dates is wrong, or the work is another agreement.",
            "Practice of treaty collections"),
    /** What an agreement records of another one's life contradicts that one's own record. */
    EVENT_CONTRADICTED(
            "event-contradicted",
            Severity.WARNING,
            "records {act} of \"{agreement}\" on {here}, and its own record on {there}: correct one of the two, or say in \"reports\" what the other source says",
            "What happens once has one date; one of the two is wrong, or other sources say otherwise, which belongs in \"reports\".",
            "VCLT arts. 9, 24 and 54"),
    /** An agreement changes, prolongs or ends one that had ended before. */
    RELATION_TO_ENDED(
            "relation-to-ended",
            Severity.WARNING,
            "{relation} \"{agreement}\", which had ended on {ended}, before this text ({text}): correct one of the dates, or the relation: RENEWS brings back what has ended",
            "What has ended can be renewed or replaced, not amended, extended, suspended or terminated.",
            "VCLT arts. 39 to 41, 54, 57 and 70"),
    /** An agreement ends another one that by its own record comes into force, or ends, later. */
    RELATION_CONTRADICTED(
            "relation-contradicted",
            Severity.WARNING,
            "terminates \"{agreement}\" on {here}, and its own record has {act} on {there}: correct the relation or one of the dates",
            "The relation, or a date on one of the two sides, is wrong.",
            "VCLT art. 54"),
    /** Two agreements have a relation to each other that can point one way only. */
    RELATION_MUTUAL(
            "relation-mutual",
            Severity.WARNING,
            "{relation} \"{agreement}\", and \"{agreement}\" has the same relation to this one: keep one of the two",
            "Of two agreements one amends, supersedes or belongs to the other.",
            "VCLT arts. 39 to 41, 54 and 59"),
    /** Two documents define one id, and contradict each other. */
    DEFINITION_DRIFT(
            "definition-drift",
            Severity.WARNING,
            "the {kind} \"{id}\" contradicts the one at {first}: they differ in {members}. Give this one an id of its own if it is another, else correct one of the two",
            "One id means one thing in a corpus; two that differ are two things with one id, or one of them is out of date.",
            "Integrity of registers"),
    /** Two documents define one id, one of them in more detail. */
    DEFINITION_FULLER(
            "definition-fuller",
            Severity.INFO,
            "the {kind} \"{id}\" is defined at {first} too, and not in equal detail: they differ in {members}. Keep one definition for all, in a register",
            "The definitions do not contradict each other; a register keeps the fuller one for all.",
            "Integrity of registers"),
    /** What is surely one thing has two ids. */
    DEFINITION_APART(
            "definition-apart",
            Severity.WARNING,
            "the {kind} \"{id}\" has {trait} in common with \"{other}\" at {first}: give both one id, or correct what they have in common",
            "Queries find one part of what was said under each id.",
            "Integrity of registers");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.corpus.messages", locale), Locale.KOREAN);

    private final String code;
    private final Severity severity;
    private final String message;
    private final String rationale;
    private final String source;

    CorpusProblem(String code, Severity severity, String message, String rationale, String source) {
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

    /** Terms appear by their labels, in the reader's language. */
    @Override
    public String phrase(String name, String argument, Locale locale) {
        return switch (name) {
            case "kind", "trait" -> MESSAGES.phrase(argument, locale);
            case "act" -> LifecycleAct.vocabulary().of(argument).label(locale);
            case "relation" -> RelationKind.vocabulary().of(argument).label(locale);
            default -> Problem.super.phrase(name, argument, locale);
        };
    }
}

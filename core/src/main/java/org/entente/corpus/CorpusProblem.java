package org.entente.corpus;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.RelationKind;

/** What can be wrong between agreements, and why it matters. The texts are in {@code messages.properties}, by code. */
public enum CorpusProblem implements Problem {
    /** Two agreements have one id. */
    AGREEMENT_ID_DUPLICATE(
            "agreement-id-duplicate",
            Severity.ERROR,
            "A relation, link or work that names the id would mean either of them.",
            "Integrity of the model"),
    /** A relation, link or work names an agreement that the corpus does not have. */
    AGREEMENT_UNKNOWN(
            "agreement-unknown",
            Severity.WARNING,
            "A corpus need not be complete; a slip in an id looks the same.",
            "Integrity of the model"),
    /** A link names a provision that the other agreement does not have. */
    LINKED_PROVISION_UNKNOWN(
            "linked-provision-unknown",
            Severity.ERROR,
            "The other agreement is there, so the id is wrong.",
            "Integrity of the model"),
    /** An agreement refers to one that was made later, and does not look ahead to it. */
    CITED_AGREEMENT_LATER(
            "cited-agreement-later",
            Severity.WARNING,
            "A text cannot cite, amend or restate what was not there; one of the dates is wrong, or another agreement is meant.",
            "Coding manual, citation relations"),
    /** What an agreement records of another one's date contradicts that one's own record. */
    WORK_DATE_CONTRADICTED(
            "work-date-contradicted",
            Severity.WARNING,
            "One of the two dates is wrong, or the work is another agreement.",
            "Practice of treaty collections"),
    /** What an agreement records of another one's life contradicts that one's own record. */
    EVENT_CONTRADICTED(
            "event-contradicted",
            Severity.WARNING,
            "What happens once has one date; one of the two is wrong, or other sources say otherwise, which belongs in \"reports\".",
            "VCLT arts. 9, 24 and 54"),
    /** An agreement changes, prolongs or ends one that had ended before. */
    RELATION_TO_ENDED(
            "relation-to-ended",
            Severity.WARNING,
            "What has ended can be renewed or replaced, not amended, extended, suspended or terminated.",
            "VCLT arts. 39 to 41, 54, 57 and 70"),
    /** An agreement ends another one that by its own record comes into force, or ends, later. */
    RELATION_CONTRADICTED(
            "relation-contradicted",
            Severity.WARNING,
            "The relation, or a date on one of the two sides, is wrong.",
            "VCLT art. 54"),
    /** Two agreements have a relation to each other that can point one way only. */
    RELATION_MUTUAL(
            "relation-mutual",
            Severity.WARNING,
            "Of two agreements one amends, supersedes or belongs to the other.",
            "VCLT arts. 39 to 41, 54 and 59"),
    /** Two documents define one id, and contradict each other. */
    DEFINITION_DRIFT(
            "definition-drift",
            Severity.WARNING,
            "One id means one thing in a corpus; two that differ are two things with one id, or one of them is out of date.",
            "Integrity of registers"),
    /** Two documents define one id, one of them in more detail. */
    DEFINITION_FULLER(
            "definition-fuller",
            Severity.INFO,
            "The definitions do not contradict each other; a register keeps the fuller one for all.",
            "Integrity of registers"),
    /** What is surely one thing has two ids. */
    DEFINITION_APART(
            "definition-apart",
            Severity.WARNING,
            "Queries find one part of what was said under each id.",
            "Integrity of registers");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.corpus.messages", locale), Locale.KOREAN);

    private final String code;
    private final Severity severity;
    private final String rationale;
    private final String source;

    CorpusProblem(String code, Severity severity, String rationale, String source) {
        this.code = code;
        this.severity = severity;
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
        return MESSAGES.pattern(code, locale);
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

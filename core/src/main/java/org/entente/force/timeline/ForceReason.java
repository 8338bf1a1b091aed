package org.entente.force.timeline;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.vocabulary.LifecycleAct;

/** Why an answer about force is what it is, or what would settle it. Each states its text in English. */
public enum ForceReason implements Problem {
    ACT_RECORDED("act-recorded", "{act}{?actor} by \"{actor}\"{/} is recorded, {date}"),
    ENTRY_RECORDED("entry-recorded", "the entry into force is recorded, {date}"),
    EFFECT_RECORDED("effect-recorded", "the consent of \"{actor}\" is recorded to take effect, {date}"),
    ENTERED_WITH_ALL("entered-with-all", "\"{actor}\" had consented when the instrument entered into force, {date}"),
    LATER_BY_RULE("later-by-rule", "\"{actor}\" consented later: by the clause it takes effect, {date}"),
    LATER_PRESUMED(
            "later-presumed", "\"{actor}\" consented later: presumed to take effect at once (VCLT art. 24(3)), {date}"),
    LATER_IN_QUESTION(
            "later-in-question",
            "\"{actor}\" consented after the last consent that was wanted and before the entry into force: give laterThan with the rule, or record takesEffect with it, for some clauses call that later and some do not"),
    CONTINUED("continued", "\"{actor}\" continues the part of its predecessor without a gap, {date}"),
    SUCCEEDED(
            "succeeded",
            "\"{actor}\" takes the part of its predecessor from the succession on (VCST arts. 23, 31, 34), {date}"),
    SUCCESSION_UNDATED(
            "succession-undated",
            "the day of the succession of \"{actor}\" is not known: record takesEffect, or the date of its predecessor"),
    PREDECESSOR_WITHOUT_CONSENT(
            "predecessor-without-consent",
            "no consent of the predecessor of \"{actor}\" is recorded: record it, or takesEffect"),
    DERIVED_FROM_RULE("derived-from-rule", "by the clause the instrument enters into force, {date}"),
    DERIVED_AT_LATEST(
            "derived-at-latest",
            "by the clause the instrument enters into force at the latest on {date}, and by its words perhaps earlier: record the entry into force when it is known"),
    RULE_FOR_EACH("rule-for-each", "by the clause the instrument enters into force for each by its own consent"),
    EACH_BY_RULE("each-by-rule", "by the clause the consent of \"{actor}\" takes effect, {date}"),
    ENTRY_PRESUMED(
            "entry-presumed",
            "all parties that are listed have consented, and no rule or entry into force is recorded: presumed in force since the last consent (VCLT art. 24(2)), {date}"),
    RULE_WANTS("rule-wants", "the clause wants more acts: {missing}"),
    RULE_LEAVES_OPEN(
            "rule-leaves-open", "the clause leaves the day open: record the entry into force when it is known"),
    NO_ENTRY_KNOWN(
            "no-entry-known",
            "no entry into force is recorded, and no clause states its rule: record the event, or give the clause its rule"),
    NO_ACT_RECORDED("no-act-recorded", "no act that gives \"{actor}\" a part is recorded"),
    LISTED_AS_PARTY("listed-as-party", "\"{actor}\" is listed as a party, and no act of its own is recorded"),
    SIGNATURE_AS_CONSENT(
            "signature-as-consent", "no consent of its own is recorded: the signature of \"{actor}\" is taken for it"),
    CONSENT_BY_SIGNATURE(
            "consent-by-signature", "by the clause the signature of \"{actor}\" is its consent (VCLT art. 12(1)(a))"),
    CONSENT_NOT_RECORDED(
            "consent-not-recorded",
            "the clause wants an act of each, and none of \"{actor}\" is recorded: record its act, or name those that the clause wants in from"),
    DEPARTURE_BY_RULE("departure-by-rule", "\"{actor}\" gave notice: by the clause it takes effect, {date}"),
    DEPARTURE_PRESUMED(
            "departure-presumed",
            "\"{actor}\" gave notice: presumed to take effect within twelve months (VCLT art. 56(2)), {date}"),
    DEPARTURE_IN_QUESTION(
            "departure-in-question",
            "\"{actor}\" gave notice, and no clause lets it leave: a notice needs twelve months (VCLT art. 56(2)), {date}"),
    NO_RIGHT_TO_LEAVE(
            "no-right-to-leave",
            "no right of \"{actor}\" to leave is recorded, and the text may give none (VCLT art. 56(1)): record the clause on withdrawal, the ground, or takesEffect"),
    RENEWAL_REFUSED("renewal-refused", "\"{actor}\" gave notice against renewal: by the clause the term ends, {date}"),
    NOTICE_TOO_EARLY(
            "notice-too-early",
            "\"{actor}\" gave notice before the clause lets it (VCLT art. 54(a)): record takesEffect, or its later notice"),
    NOTICE_PERHAPS_TOO_EARLY(
            "notice-perhaps-too-early",
            "\"{actor}\" gave notice before the instrument had been in force for it so long as the clause asks: give noticeNotBeforeFrom with the rule, or record takesEffect, for some clauses count from its own entry into force and some from that of the instrument"),
    NOTICE_UNCLEAR(
            "notice-unclear",
            "\"{actor}\" gave notice, and the text provides for withdrawal and for suspension: record what the notice announced, with the notice in regarding"),
    NOTICE_REVOKED("notice-revoked", "\"{actor}\" revoked its notice before it took effect (VCLT art. 68), {date}"),
    REVOCATION_UNCLEAR(
            "revocation-unclear",
            "\"{actor}\" revoked a notice and had given several: name the one that it revoked in regarding"),
    CONTESTED("contested", "the act of \"{actor}\" is contested: see the event that objects to it"),
    EXTENDED(
            "extended",
            "an extension is recorded: it goes on after the end of the term, {date}, until an end is recorded"),
    TERM_ENDED("term-ended", "by the clause the term ended, {date}"),
    OTHER_PARTY_LEFT("other-party-left", "the other party of a bilateral instrument left, {date}"),
    NO_LONGER_EXISTS("no-longer-exists", "\"{actor}\" no longer exists, {date}"),
    NO_SUCCESSOR_KNOWN(
            "no-successor-known",
            "\"{actor}\" no longer exists, {date}: record the act by which another continues or succeeds it, or the end of the instrument"),
    REPLACED("replaced", "another continues \"{actor}\" in its place, {date}"),
    NO_PARTY_LEFT("no-party-left", "the last parties left, {date}"),
    ONE_PARTY_LEFT(
            "one-party-left",
            "only \"{actor}\" is left as a party, {date}: record the end of the instrument, or what keeps it in force"),
    FEW_PARTIES_LEFT("few-parties-left", "fewer parties are left than the clause wants, {date}"),
    WITHDRAWN_TOO_LATE(
            "withdrawn-too-late",
            "\"{actor}\" withdrew its consent while the instrument was in force for it: record its notice under the clause, or takesEffect"),
    DATE_NOT_SETTLED("date-not-settled", "the date {date} does not settle it: record a more exact one"),
    SOURCES_DIFFER("sources-differ", "sources give different dates, {date}: find out which is right"),
    POLITICAL(
            "political",
            "the instrument is political by its recorded nature{?by}, in the view of \"{by}\"{/}: it operates and is not in force"),
    NATURES_DIFFER(
            "natures-differ", "the recorded legal natures differ: the answer holds if the instrument is a treaty"),
    RESERVATION_STANDS("reservation-stands", "a reservation of \"{actor}\" modifies the relations (VCLT art. 21)"),
    OBLIGATIONS_SURVIVE(
            "obligations-survive",
            "by the clause obligations of \"{actor}\" survive its departure (VCLT art. 70(1)) until {date}"),
    OBJECTION_LATE(
            "objection-late",
            "an objection of \"{actor}\" came more than twelve months after it could be made: it has no effect (VCLT art. 20(5))"),
    OBJECTION_PERHAPS_LATE(
            "objection-perhaps-late",
            "an objection of \"{actor}\" came more than twelve months after the reservation: record the notification of the reservation, for that day decides whether it came too late (VCLT art. 20(5))"),
    OBJECTION_EXCLUDES(
            "objection-excludes", "an objection of \"{actor}\" excludes treaty relations (VCLT art. 20(4)(b))"),
    SUSPENSION_BY_RULE(
            "suspension-by-rule", "\"{actor}\" gave notice of suspension: by the clause it takes effect, {date}"),
    SUSPENSION_NOTIFIED("suspension-notified", "\"{actor}\" gave notice of suspension, which takes effect, {date}"),
    SUSPENSION_NOT_RECORDED(
            "suspension-not-recorded",
            "\"{actor}\" gave notice of suspension, and no clause says when it takes effect: record the suspension, with the notice in regarding"),
    SUSPENDED_BETWEEN(
            "suspended-between", "the operation is suspended{?actor} by \"{actor}\"{/}, {date} (VCLT art. 72)"),
    BOTH_APPLY_PROVISIONALLY(
            "both-apply-provisionally",
            "\"{actor}\" and \"{other}\" both apply it provisionally (VCLT art. 25): it is not in force between them"),
    NOT_BOTH_PARTIES("not-both-parties", "\"{actor}\" is no party on that day"),
    ONE_ACTOR("one-actor", "\"{actor}\" is one actor: a treaty is in force between two (VCLT art. 2(1)(a))");

    private static final Messages MESSAGES = Messages.translations(
            locale -> ResourceBundle.getBundle("org.entente.force.messages", locale), Locale.KOREAN);

    private final String code;
    private final String message;

    /** Those that themselves say what to record; a more exact date would not settle them. */
    private static final Set<String> ASKING = Stream.of(
                    RULE_LEAVES_OPEN,
                    DERIVED_AT_LATEST,
                    NO_ENTRY_KNOWN,
                    CONTESTED,
                    OBJECTION_PERHAPS_LATE,
                    REVOCATION_UNCLEAR,
                    NOTICE_UNCLEAR,
                    SUSPENSION_NOT_RECORDED,
                    NO_SUCCESSOR_KNOWN,
                    ONE_PARTY_LEFT,
                    CONSENT_NOT_RECORDED,
                    WITHDRAWN_TOO_LATE)
            .map(ForceReason::code)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether the reason of a code says what to record. */
    public static boolean asks(String code) {
        return ASKING.contains(code);
    }

    ForceReason(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String pattern(Locale locale) {
        return MESSAGES.translation(code, locale).orElse(message);
    }

    /** An act appears by its label, in the reader's language. */
    @Override
    public String phrase(String name, String argument, Locale locale) {
        return name.equals("act")
                ? LifecycleAct.vocabulary().of(argument).label(locale)
                : Problem.super.phrase(name, argument, locale);
    }
}

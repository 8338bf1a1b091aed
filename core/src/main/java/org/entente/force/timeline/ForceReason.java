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

/** Why an answer about force is what it is, or what would settle it. The texts are in {@code messages.properties}. */
public enum ForceReason implements Problem {
    ACT_RECORDED("act-recorded"),
    ENTRY_RECORDED("entry-recorded"),
    EFFECT_RECORDED("effect-recorded"),
    ENTERED_WITH_ALL("entered-with-all"),
    LATER_BY_RULE("later-by-rule"),
    LATER_PRESUMED("later-presumed"),
    LATER_IN_QUESTION("later-in-question"),
    CONTINUED("continued"),
    SUCCEEDED("succeeded"),
    SUCCESSION_UNDATED("succession-undated"),
    PREDECESSOR_WITHOUT_CONSENT("predecessor-without-consent"),
    DERIVED_FROM_RULE("derived-from-rule"),
    DERIVED_AT_LATEST("derived-at-latest"),
    RULE_FOR_EACH("rule-for-each"),
    EACH_BY_RULE("each-by-rule"),
    ENTRY_PRESUMED("entry-presumed"),
    RULE_WANTS("rule-wants"),
    RULE_LEAVES_OPEN("rule-leaves-open"),
    NO_ENTRY_KNOWN("no-entry-known"),
    NO_ACT_RECORDED("no-act-recorded"),
    LISTED_AS_PARTY("listed-as-party"),
    SIGNATURE_AS_CONSENT("signature-as-consent"),
    CONSENT_BY_SIGNATURE("consent-by-signature"),
    CONSENT_NOT_RECORDED("consent-not-recorded"),
    DEPARTURE_BY_RULE("departure-by-rule"),
    DEPARTURE_PRESUMED("departure-presumed"),
    DEPARTURE_IN_QUESTION("departure-in-question"),
    NO_RIGHT_TO_LEAVE("no-right-to-leave"),
    RENEWAL_REFUSED("renewal-refused"),
    NOTICE_TOO_EARLY("notice-too-early"),
    NOTICE_PERHAPS_TOO_EARLY("notice-perhaps-too-early"),
    NOTICE_UNCLEAR("notice-unclear"),
    NOTICE_REVOKED("notice-revoked"),
    REVOCATION_UNCLEAR("revocation-unclear"),
    CONTESTED("contested"),
    EXTENDED("extended"),
    TERM_ENDED("term-ended"),
    OTHER_PARTY_LEFT("other-party-left"),
    NO_LONGER_EXISTS("no-longer-exists"),
    NO_SUCCESSOR_KNOWN("no-successor-known"),
    REPLACED("replaced"),
    NO_PARTY_LEFT("no-party-left"),
    ONE_PARTY_LEFT("one-party-left"),
    FEW_PARTIES_LEFT("few-parties-left"),
    WITHDRAWN_TOO_LATE("withdrawn-too-late"),
    DATE_NOT_SETTLED("date-not-settled"),
    SOURCES_DIFFER("sources-differ"),
    POLITICAL("political"),
    NATURES_DIFFER("natures-differ"),
    RESERVATION_STANDS("reservation-stands"),
    OBLIGATIONS_SURVIVE("obligations-survive"),
    OBJECTION_LATE("objection-late"),
    OBJECTION_PERHAPS_LATE("objection-perhaps-late"),
    OBJECTION_EXCLUDES("objection-excludes"),
    SUSPENSION_BY_RULE("suspension-by-rule"),
    SUSPENSION_NOTIFIED("suspension-notified"),
    SUSPENSION_NOT_RECORDED("suspension-not-recorded"),
    SUSPENDED_BETWEEN("suspended-between"),
    BOTH_APPLY_PROVISIONALLY("both-apply-provisionally"),
    NOT_BOTH_PARTIES("not-both-parties"),
    ONE_ACTOR("one-actor");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.force.messages", locale), Locale.KOREAN);

    private final String code;

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

    ForceReason(String code) {
        this.code = code;
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
        return MESSAGES.pattern(code, locale);
    }

    /** An act appears by its label, in the reader's language. */
    @Override
    public String phrase(String name, String argument, Locale locale) {
        return name.equals("act")
                ? LifecycleAct.vocabulary().of(argument).label(locale)
                : Problem.super.phrase(name, argument, locale);
    }
}

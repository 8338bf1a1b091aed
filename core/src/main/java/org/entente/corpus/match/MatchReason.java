package org.entente.corpus.match;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.entente.violation.Messages;

/** Why definitions may be of one thing; the strongest reason first. */
public enum MatchReason {
    /** They have a code of one scheme in common, at times that do not exclude each other. */
    SAME_CODE,
    /** They are said to be the agreement of one id. */
    SAME_AGREEMENT,
    /** They have the same number in the same series. */
    SAME_NUMBER,
    /** They have the same dates, and delegations of the same actors. */
    SAME_DATES_AND_DELEGATIONS,
    /** They have the same dates, and a name that is the same but for capitals, accents and punctuation. */
    SAME_DATES_AND_NAME,
    /** They have a name that is the same but for capitals, accents and punctuation; persons and offices also the same actor. */
    SAME_NAME,
    /** They have a name of the same words in another order, and the same actor: "Chung Eui-yong", "Eui-yong Chung". */
    NAME_TURNED_ROUND;

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.corpus.match.messages", locale), Locale.KOREAN);

    /**
     * The reason for a person.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a phrase such as "the same number in the same series"
     */
    public String label(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return MESSAGES.pattern(name(), locale);
    }
}

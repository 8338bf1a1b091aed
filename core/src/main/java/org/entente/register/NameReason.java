package org.entente.register;

/** Why a text may be the name of an actor, the surest reason first. */
public enum NameReason {
    /** It is the name, in one of its languages. */
    EXACT,
    /** It is one of the other or former names. */
    OTHER_NAME,
    /** It is a name but for capitals, accents, punctuation, articles and the like: {@code COTE D'IVOIRE}. */
    FOLDED,
    /** It is a name but for the order of its words: {@code Korea, Republic of}. */
    WORD_ORDER,
    /** It is a name with words cut short or written out: {@code Dem. Rep. of the Congo}, {@code St. Lucia}. */
    ABBREVIATION,
    /** It is a name with the government or the form of state before it: {@code the Government of the Kingdom of Norway}. */
    LONG_FORM,
    /**
     * It is a name with what lists write beside it: a second name of the same actor, or the mark of a footnote:
     * {@code Myanmar (Burma)}, {@code World Health Organization (WHO)}, {@code China 1, 2}.
     */
    ANNOTATED,
    /** It is a name written in another script: {@code Rossiya}. Never a reason for {@link Register#named}. */
    TRANSLITERATED,
    /** It differs from a name by a letter or two: {@code Guatamala}. Never a reason for {@link Register#named}. */
    FUZZY
}

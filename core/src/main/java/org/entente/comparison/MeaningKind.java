package org.entente.comparison;

import static org.entente.comparison.Bearing.NEITHER;
import static org.entente.comparison.Bearing.STRONGER;
import static org.entente.comparison.Bearing.WEAKER;

import java.util.Locale;
import java.util.Objects;
import org.entente.comparison.phrasing.Texts;

/** What a difference may mean for a provision. Later versions may know more. */
public enum MeaningKind {
    /** The provision is new. */
    NEW(NEITHER),
    /** The provision is no longer there. */
    DROPPED(NEITHER),
    /** It is of another kind: a position in place of a commitment. */
    KIND_CHANGED(NEITHER),
    /** Its words commit less firmly, or an appeal asks less. */
    WEAKENED(WEAKER),
    /** Its words commit more firmly, or an appeal asks more. */
    STRENGTHENED(STRONGER),
    /** What was to be done is to be left undone, or the other way round. */
    REVERSED(NEITHER),
    /** It is marked otherwise as new or restated. */
    NOVELTY_CHANGED(NEITHER),
    /** It changes something else in what is done: to continue in place of to begin. */
    CHANGE_CHANGED(NEITHER),
    /** A position takes another stance. */
    STANCE_CHANGED(NEITHER),
    /** A decision has another effect. */
    EFFECT_CHANGED(NEITHER),
    /** It is the act of one more actor. */
    SPEAKER_ADDED(NEITHER),
    /** It is no longer the act of an actor. */
    SPEAKER_DROPPED(NEITHER),
    /** One more actor is to do it. */
    PERFORMER_ADDED(STRONGER),
    /** An actor is no longer to do it. */
    PERFORMER_DROPPED(WEAKER),
    /** One more actor is asked. */
    ADDRESSEE_ADDED(NEITHER),
    /** An actor is no longer asked. */
    ADDRESSEE_DROPPED(NEITHER),
    /** One more actor or official is touched: as beneficiary, target, partner. */
    INVOLVED_ADDED(NEITHER),
    /** An actor or official is no longer touched. */
    INVOLVED_DROPPED(NEITHER),
    /** There is a deadline. */
    DEADLINE_ADDED(STRONGER),
    /** There is no deadline any more. */
    DEADLINE_DROPPED(WEAKER),
    /** The deadline is earlier. */
    DEADLINE_EARLIER(STRONGER),
    /** The deadline is later. */
    DEADLINE_LATER(WEAKER),
    /** The deadline is another; the dates do not settle which is earlier. */
    DEADLINE_CHANGED(NEITHER),
    /** A time is given that is no deadline: from when, until when, how long, how often. */
    TIME_ADDED(NEITHER),
    /** A time is no longer given that was no deadline. */
    TIME_DROPPED(NEITHER),
    /** A time is another that is no deadline. */
    TIME_CHANGED(NEITHER),
    /** It depends on something. */
    CONDITION_ADDED(WEAKER),
    /** It no longer depends on something. */
    CONDITION_DROPPED(STRONGER),
    /** It depends on something else. */
    CONDITION_CHANGED(NEITHER),
    /** It does not touch something. */
    EXCEPTION_ADDED(WEAKER),
    /** It touches something that was excepted. */
    EXCEPTION_DROPPED(STRONGER),
    /** It does not touch something else. */
    EXCEPTION_CHANGED(NEITHER),
    /** It is qualified by a purpose, means, manner, constraint or reason. */
    QUALIFIER_ADDED(NEITHER),
    /** It is no longer so qualified. */
    QUALIFIER_DROPPED(NEITHER),
    /** It is so qualified otherwise. */
    QUALIFIER_CHANGED(NEITHER),
    /** It names a quantity. */
    QUANTITY_ADDED(NEITHER),
    /** It no longer names a quantity. */
    QUANTITY_DROPPED(NEITHER),
    /** A quantity is higher. */
    QUANTITY_RAISED(NEITHER),
    /** A quantity is lower. */
    QUANTITY_LOWERED(NEITHER),
    /** A quantity is another; the values do not settle which is higher. */
    QUANTITY_CHANGED(NEITHER),
    /** It enumerates one more object. */
    ITEM_ADDED(NEITHER),
    /** It no longer enumerates an object. */
    ITEM_DROPPED(NEITHER),
    /** It is about one more area. */
    AREA_ADDED(NEITHER),
    /** It is no longer about an area. */
    AREA_DROPPED(NEITHER),
    /** It cites one more work. */
    CITATION_ADDED(NEITHER),
    /** It no longer cites a work. */
    CITATION_DROPPED(NEITHER),
    /** It is about something else: its object is put otherwise. */
    OBJECT_CHANGED(NEITHER),
    /** It is printed under another label. */
    RENUMBERED(NEITHER),
    /** It stands in another part, or under another chapeau. */
    PLACED_ELSEWHERE(NEITHER),
    /** Its text or summary is put otherwise, and nothing else is read from it. */
    REWORDED(NEITHER);

    private final Bearing bearing;

    MeaningKind(Bearing bearing) {
        this.bearing = bearing;
    }

    /** {@return whether it always binds the performers more or less; for an amount the meaning itself says so} */
    public Bearing bearing() {
        return bearing;
    }

    /** {@return the code by which programs and files know it, such as {@code deadline-later}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind for a person.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return such as "deadline later"
     */
    public String label(Locale locale) {
        return Texts.of("label-" + code()).in(Objects.requireNonNull(locale, "locale"));
    }
}

package org.entente.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.comparison.phrasing.Texts;

/** What became of a provision from one statement to the next of a later day. */
public enum DevelopmentKind {
    /** It is said again, and nothing that is read from its words has changed; it may be marked as restated. */
    RESTATED,
    /** It is said again and binds more: firmer words, an earlier deadline, a condition less, a higher amount. */
    STRONGER,
    /** It is said again and binds less: softer words, a later deadline, a condition more, a lower amount. */
    WEAKER,
    /** It is said again otherwise: it binds more in one respect and less in another, or something else of its substance changed. */
    CHANGED,
    /** The earlier statement has nothing of the kind. */
    NEW,
    /** The later statement has nothing of the kind. */
    DROPPED;

    /** Meanings that do not concern the substance of a provision. */
    private static final List<MeaningKind> OF_NO_SUBSTANCE = List.of(
            MeaningKind.NOVELTY_CHANGED,
            MeaningKind.AREA_ADDED,
            MeaningKind.AREA_DROPPED,
            MeaningKind.CITATION_ADDED,
            MeaningKind.CITATION_DROPPED,
            MeaningKind.RENUMBERED,
            MeaningKind.PLACED_ELSEWHERE);

    /** The kind of a provision that both statements have, by the meanings of its differences. */
    static DevelopmentKind of(List<Meaning> meanings) {
        boolean isStronger = meanings.stream().anyMatch(meaning -> meaning.bearing() == Bearing.STRONGER);
        boolean isWeaker = meanings.stream().anyMatch(meaning -> meaning.bearing() == Bearing.WEAKER);
        boolean isReversed = meanings.stream().anyMatch(meaning -> meaning.kind() == MeaningKind.REVERSED);
        if (isReversed || (isStronger && isWeaker)) {
            return CHANGED;
        }
        if (isStronger || isWeaker) {
            return isStronger ? STRONGER : WEAKER;
        }
        return meanings.stream().allMatch(meaning -> OF_NO_SUBSTANCE.contains(meaning.kind())) ? RESTATED : CHANGED;
    }

    /** Whether a meaning is a reason for what became of a provision. */
    boolean isBecauseOf(Meaning meaning) {
        return switch (this) {
            case STRONGER -> meaning.bearing() == Bearing.STRONGER;
            case WEAKER -> meaning.bearing() == Bearing.WEAKER;
            case CHANGED -> meaning.bearing() != Bearing.NEITHER || !OF_NO_SUBSTANCE.contains(meaning.kind());
            case RESTATED, NEW, DROPPED -> false;
        };
    }

    /**
     * The kind for a person.
     *
     * @param locale the reader's language; English where there are no words in it
     * @return such as "weaker"
     */
    public String label(Locale locale) {
        return Texts.of("development-" + name().toLowerCase(Locale.ROOT)).in(Objects.requireNonNull(locale, "locale"));
    }
}

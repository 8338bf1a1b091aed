package org.entente.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;

/**
 * Whom a text names on a day: none, one, or several between which nothing is chosen.
 *
 * @param text the text
 * @param day the day
 * @param candidates all actors that it may name, those first that are valid on the day; an actor stands there once
 */
public record Named(String text, LocalDate day, List<Candidate> candidates) {

    /**
     * Checks that all is there.
     *
     * @param text the text
     * @param day the day
     * @param candidates all actors that it may name, those first that are valid on the day; an actor stands there once
     */
    public Named {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(day, "day");
        candidates = List.copyOf(candidates);
    }

    /**
     * The one actor that can be meant. If candidates are {@linkplain Candidate#validity() valid} on the day, or may be,
     * it is one of these. If none is, it is the only one that existed then, under a name of another time, such as Swaziland
     * in 2020; or, if none existed, the only one that came later, as where a list of today says Serbia for 1970; or else
     * the only candidate at all. Its candidate names it.
     *
     * @return the actor; empty if there is no candidate, or more than one of these
     */
    public Optional<Actor> actor() {
        return one().map(Candidate::actor);
    }

    /** {@return the candidate of {@link #actor()}} */
    public Optional<Candidate> one() {
        return some(candidate -> candidate.validity() != Answer.NO)
                .or(() -> some(candidate -> candidate.existed() != Answer.NO))
                .or(() -> some(this::cameLater))
                .or(() -> some(candidate -> true))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** Lists are made after their dates: they name states of today for the past, and not those that ended before it. */
    private boolean cameLater(Candidate candidate) {
        return candidate
                .actor()
                .validity()
                .flatMap(DateSpan::start)
                .filter(start -> start.isAfter(UncertainDate.of(day)) == Answer.YES)
                .isPresent();
    }

    private Optional<List<Candidate>> some(Predicate<Candidate> wanted) {
        return Optional.of(candidates.stream().filter(wanted).toList()).filter(found -> !found.isEmpty());
    }
}

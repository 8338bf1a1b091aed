package org.entente.life;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.whole;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Ballot;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * How some members of an organ or conference voted on an act.
 *
 * <p>A record names the members, counts them, or both.
 */
@Value.Immutable
@ValueStyle
public sealed interface Vote permits ImmutableVote {

    /** {@return the ballot} */
    Ballot ballot();

    /** {@return how many cast it, or empty} */
    Optional<Integer> count();

    /** {@return the members that cast it, as far as they are named} */
    List<Reference> actors();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this vote} */
    Builder toBuilder();

    /** {@return the members of a vote, each stated once} */
    static MetaType<Vote> meta() {
        return VoteMeta.META;
    }

    /** Builds votes; {@code ballot} is mandatory, and {@code count} or {@code actors}. */
    final class Builder extends ImmutableVote.Builder {

        Builder() {}

        /**
         * Builds the vote.
         *
         * @return the vote
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Vote build() {
            Vote vote = super.build();
            return Checks.begin()
                    .atLeast("count", vote.count(), 0)
                    .oneOf(
                            "count, actors",
                            vote.count().isPresent() || !vote.actors().isEmpty())
                    .passed(vote);
        }
    }
}

final class VoteMeta {

    static final MetaType<Vote> META = MetaType.of(Vote.class, Vote::builder, Vote.Builder::build)
            .described("How some members of an organ or conference voted on an act.")
            .required("ballot", term(Ballot.vocabulary()), Vote::ballot, Vote.Builder::ballot)
            .described("The ballot.")
            .optional("count", whole(0), Vote::count, Vote.Builder::count)
            .described("How many cast it.")
            .list("actors", Reference.kind(ACTOR), Vote::actors, Vote.Builder::addActor)
            .described("The members that cast it, as far as they are named.")
            .atLeastOneOf("count", "actors")
            .done();

    private VoteMeta() {}
}

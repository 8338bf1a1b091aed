package org.entente.testing.part;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Party;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnTerms;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;

/** Parts of actors in an agreement, without the actor. */
public final class DrawnParties {

    /** Principal parties; the actor is set when the agreement is assembled. */
    public static final Arbitrary<Party.Builder> PRINCIPALS = builders(OptionalArbitrary.of(
                    30,
                    Arbitraries.of(
                            List.of(PartyRole.PARTY),
                            List.of(PartyRole.ISSUER),
                            List.of(PartyRole.PARTICIPANT, PartyRole.HOST),
                            List.of(PartyRole.vocabulary().of("CO_SPONSOR"))))
            .map(roles -> roles.orElse(List.of())));

    /** The parts of those who stand by. */
    public static final Arbitrary<Party.Builder> BYSTANDERS = builders(Arbitraries.of(
            List.of(PartyRole.WITNESS),
            List.of(PartyRole.GUARANTOR, PartyRole.WITNESS),
            List.of(PartyRole.DEPOSITARY),
            List.of(PartyRole.FACILITATOR, PartyRole.MEDIATOR)));

    private DrawnParties() {}

    private static Arbitrary<Party.Builder> builders(Arbitrary<List<PartyRole>> roles) {
        return Drawn.of(Party.meta(), Party::builder)
                .with("roles", roles)
                .maybe(20, "level", DrawnTerms.terms(PartyLevel.vocabulary()))
                .maybe(20, "asPrinted", Words.LINES.list().ofMinSize(1).ofMaxSize(2))
                .maybe(3, "note", Words.LOCALIZED)
                .without("actor")
                .values(party -> party);
    }
}

package org.entente.examples;

import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.vocabulary.InstrumentForm;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Builds a bilateral statement and prints its JSON. */
public final class BuildABilateralStatement {

    private BuildABilateralStatement() {}

    /**
     * Builds the statement.
     *
     * @return a joint declaration with a commitment of both parties and a position of one
     */
    static Agreement statement() {
        return Agreement.builder()
                .id("is-no-rescue-2026")
                .title("en", "Joint Declaration on Rescue at Sea")
                .form(InstrumentForm.JOINT_DECLARATION)
                .addParty(Actor.of("IS", "en", "Iceland"))
                .addParty(Actor.of("NO", "en", "Norway"))
                .addProvision(Commitment.builder()
                        .summary("en", "Each helps the other's ships in distress.")
                        .by(Attribution.allParties())
                        .wording(Wording.builder().verb(Word.lemma("pledge")).build())
                        .build())
                .addProvision(Position.builder()
                        .summary("en", "Norway values the Icelandic coast guard.")
                        .by(Attribution.of("NO"))
                        .build())
                .build();
    }

    /**
     * Prints the statement.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.print(EntenteJson.standard().write(statement()));
    }
}

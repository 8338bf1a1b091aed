package consumer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;

/** A user of the library: builds, reads, checks, and lets a mapper of its own find the module. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        Agreement agreement = Agreement.builder()
                .id("x")
                .title("en", "X")
                .addParty(Actor.of("IS", "en", "Iceland"))
                .addProvision(Commitment.builder()
                        .summary("en", "It helps.")
                        .by(Attribution.allParties())
                        .build())
                .build();
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(agreement);
        boolean same = json.equals(EntenteJson.standard().writeLine(agreement))
                && mapper.readValue(json, Agreement.class).equals(agreement);
        String korean =
                EntenteJson.standard().check("{}").report().violations().get(0).message(Locale.KOREAN);
        System.out.println("same " + same
                + ", korean " + !korean.equals("must be given")
                + ", firmness "
                + ReferenceAgreements.march2021().commitments().get(0).firmness()
                + ", schema " + EntenteJson.schema(Locale.KOREAN).startsWith("{")
                + ", module " + Main.class.getModule().getName());
    }
}

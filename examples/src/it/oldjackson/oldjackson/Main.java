package oldjackson;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.fixture.ReferenceAgreements;
import org.entente.jackson2.EntenteModule;
import org.entente.json.EntenteJson;

/** Runs beside a Jackson that is too old, and prints what each way in says of it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        tell("standard", EntenteJson::standard);
        tell("again", EntenteJson::standard);
        tell("schema", EntenteJson::schema);
        tell("fixture", ReferenceAgreements::march2021);
        tell("module", () -> JsonMapper.builder().addModule(new EntenteModule()).build());
        tell("found", () -> JsonMapper.builder().findAndAddModules().build());
    }

    private static void tell(String way, Runnable action) {
        try {
            action.run();
            System.out.println(way + " works");
        } catch (Throwable told) {
            System.out.println(way + " " + told);
        }
    }
}

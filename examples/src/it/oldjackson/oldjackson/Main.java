package oldjackson;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.fixture.ReferenceAgreements;
import org.entente.jackson2.EntenteModule;
import org.entente.json.EntenteJson;

/** Runs beside a Jackson that is too old, and prints what each way in says of it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        attempt("standard", EntenteJson::standard);
        attempt("again", EntenteJson::standard);
        attempt("schema", EntenteJson::schema);
        attempt("fixture", ReferenceAgreements::march2021);
        attempt(
                "module",
                () -> JsonMapper.builder().addModule(new EntenteModule()).build());
        attempt("found", () -> JsonMapper.builder().findAndAddModules().build());
    }

    private static void attempt(String way, Runnable action) {
        try {
            action.run();
            System.out.println(way + " works");
        } catch (Throwable refused) {
            System.out.println(way + " " + refused);
        }
    }
}

package noengine;

import org.entente.json.EntenteJson;

/** Prints what is said of the engine that is there, or named, or missing. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(
                    EntenteJson.standard().check("{}").report().errors().size() + " errors");
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
        }
    }
}

/**
 * International agreements as JSON with Jackson 3: the engine of {@code org.entente.json}, and a module for mappers.
 *
 * @provides tools.jackson.databind.JacksonModule for {@code findAndAddModules}
 */
@SuppressWarnings("module") // the digit is Jackson's
module org.entente.jackson3 {
    requires transitive org.entente.json;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;

    exports org.entente.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.entente.jackson3.EntenteModule;
    provides org.entente.json.token.JsonEngine with
            org.entente.jackson3.token.Jackson3Engine;
}

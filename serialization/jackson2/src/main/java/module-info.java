/**
 * International agreements as JSON with Jackson 2: the engine of {@code org.entente.json}, and a module for mappers.
 *
 * @provides com.fasterxml.jackson.databind.Module for {@code findAndAddModules}
 */
@SuppressWarnings("module") // the digit is Jackson's
module org.entente.jackson2 {
    requires transitive org.entente.json;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;

    exports org.entente.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.entente.jackson2.EntenteModule;
    provides org.entente.json.token.JsonEngine with
            org.entente.jackson2.token.Jackson2Engine;
}

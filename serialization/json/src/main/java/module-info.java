/**
 * International agreements as JSON: a Jackson module, and the reference fixture.
 *
 * @provides com.fasterxml.jackson.databind.Module for {@code findAndAddModules}
 */
module org.entente.json {
    requires transitive org.entente.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;

    exports org.entente.json;
    exports org.entente.json.problem;
    exports org.entente.fixture;

    provides com.fasterxml.jackson.databind.Module with
            org.entente.json.EntenteModule;
}

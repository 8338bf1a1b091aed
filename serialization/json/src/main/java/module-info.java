/**
 * International agreements as JSON, and the reference fixture. An engine, such as {@code org.entente.jackson3}, parses and
 * writes.
 */
@SuppressWarnings("module") // the engines are built after this module
module org.entente.json {
    requires transitive org.entente.core;

    exports org.entente.json;
    exports org.entente.json.problem;
    exports org.entente.fixture;
    exports org.entente.json.mapper to
            org.entente.jackson2,
            org.entente.jackson3;
    exports org.entente.json.token to
            org.entente.jackson2,
            org.entente.jackson3,
            org.entente.table;
    exports org.entente.json.draft to
            org.entente.table;

    uses org.entente.json.token.JsonEngine;
}

/** International agreements as tables in CSV. An engine, such as {@code org.entente.jackson3}, parses and writes JSON. */
module org.entente.table {
    requires transitive org.entente.json;
    requires de.siegmar.fastcsv;

    exports org.entente.table;
    exports org.entente.table.problem;
}

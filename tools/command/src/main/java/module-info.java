/** The program {@code entente}, which checks, shows, converts and asks agreements and drafts. */
module org.entente.command {
    requires org.entente.json;
    requires org.entente.register;
    requires org.entente.table;
    requires info.picocli;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.entente.command;

    opens org.entente.command to
            info.picocli;
}

/** States, territories, international organisations and groupings over time, as data. */
module org.entente.register {
    requires transitive org.entente.core;
    requires static org.jspecify;

    exports org.entente.register.standard;
}

/**
 * International agreements as immutable values: who agreed, what each side undertook, and where the text says so.
 */
@SuppressWarnings("module") // the modules above are not known here
module org.entente.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.entente.actor;
    exports org.entente.assessment;
    exports org.entente.brief;
    exports org.entente.comparison;
    exports org.entente.corpus;
    exports org.entente.corpus.match;
    exports org.entente.corpus.query;
    exports org.entente.force;
    exports org.entente.instrument;
    exports org.entente.life;
    exports org.entente.model;
    exports org.entente.provision;
    exports org.entente.name;
    exports org.entente.people;
    exports org.entente.quantity;
    exports org.entente.text;
    exports org.entente.wording;
    exports org.entente.source;
    exports org.entente.time;
    exports org.entente.timing;
    exports org.entente.vocabulary;
    exports org.entente.policy;
    exports org.entente.register;
    exports org.entente.validation;
    exports org.entente.violation;
    exports org.entente.meta;
    exports org.entente.meta.access to
            org.entente.json,
            org.entente.testing;
    exports org.entente.shipped to
            org.entente.register;
}

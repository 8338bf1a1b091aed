package org.entente.benchmarks.validation;

import java.io.IOException;
import java.util.function.Supplier;
import org.entente.benchmarks.contenders.Contender;
import org.entente.benchmarks.data.Corpus;
import org.entente.validation.AgreementValidator;

/** All that validate the statement; what each looks for is in its title, since it is not the same. */
public enum Checker {
    OURS_REFERENCES(
            "Entente, the rules about references",
            Contender.OUR_JSON,
            () -> new OurCheck(AgreementValidator.references())),
    OURS("Entente, all rules", Contender.OUR_JSON, () -> new OurCheck(AgreementValidator.standard())),
    HIBERNATE("records, Hibernate Validator, mandatory members alone", Contender.RECORDS, HibernateCheck::new);

    private final String title;
    private final Contender reader;
    private final Supplier<Check> start;

    Checker(String title, Contender reader, Supplier<Check> start) {
        this.title = title;
        this.reader = reader;
        this.start = start;
    }

    public String title() {
        return title;
    }

    public Check start() {
        return start.get();
    }

    /** The statement, as this one takes it. */
    public Object statement() throws IOException {
        return reader.start().read(Corpus.statement());
    }
}

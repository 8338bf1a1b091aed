package org.entente.benchmarks.build;

import java.util.function.Consumer;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;

/** What a read of the library does besides taking tokens and building objects, each by itself. */
public enum Part {
    LEAVES {
        @Override
        public Consumer<Consumer<Object>> of(AgreementRecord document) {
            return new Leaves(document)::make;
        }
    },
    RULES {
        @Override
        public Consumer<Consumer<Object>> of(AgreementRecord document) {
            Agreement agreement = (Agreement) Model.OURS.build(document);
            return sink -> sink.accept(AgreementValidator.references().validate(agreement));
        }
    };

    /** Prepares the work on a document; what it makes goes into a sink. */
    public abstract Consumer<Consumer<Object>> of(AgreementRecord document);
}

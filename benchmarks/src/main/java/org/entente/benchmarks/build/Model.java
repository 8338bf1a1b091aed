package org.entente.benchmarks.build;

import java.util.List;
import org.entente.benchmarks.auto.CommitmentValue;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CommitmentRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.model.Agreement;
import org.entente.model.Commitment;
import org.entente.wording.LocalizedText;

/** The ways to make immutable values, on the whole document and on its provisions alone. */
public enum Model {
    OURS("Entente, whole agreement") {
        @Override
        public Object build(AgreementRecord leaves) {
            return OurDefinitions.agreement(leaves);
        }

        @Override
        public Object copy(Object value, LocalizedText note) {
            return ((Agreement) value).toBuilder().note(note).build();
        }
    },
    RECORDS("records, whole agreement") {
        @Override
        public Object build(AgreementRecord leaves) {
            return RecordDefinitions.agreement(leaves);
        }

        @Override
        public Object copy(Object value, LocalizedText note) {
            return RecordCopies.of((AgreementRecord) value, note);
        }
    },
    OUR_PROVISIONS("Entente, provisions") {
        @Override
        public Object build(AgreementRecord leaves) {
            return Lists.of(leaves.provisions(), OurProvisions::provision);
        }

        @Override
        public Object copy(Object value, LocalizedText note) {
            return first(value, Commitment.class).toBuilder().note(note).build();
        }
    },
    RECORD_PROVISIONS("records, provisions") {
        @Override
        public Object build(AgreementRecord leaves) {
            return Lists.<ProvisionRecord, ProvisionRecord>of(leaves.provisions(), RecordProvisions::provision);
        }

        @Override
        public Object copy(Object value, LocalizedText note) {
            return RecordCopies.of(first(value, CommitmentRecord.class), note);
        }
    },
    AUTO_PROVISIONS("AutoValue, provisions") {
        @Override
        public Object build(AgreementRecord leaves) {
            return Lists.of(leaves.provisions(), AutoProvisions::provision);
        }

        @Override
        public Object copy(Object value, LocalizedText note) {
            return first(value, CommitmentValue.class).toBuilder().note(note).build();
        }
    };

    private final String title;

    Model(String title) {
        this.title = title;
    }

    /** The records that the ratio is to. */
    public Model base() {
        return this == OURS || this == RECORDS ? RECORDS : RECORD_PROVISIONS;
    }

    public String title() {
        return title;
    }

    /** Builds everything from the leaves of a document. */
    public abstract Object build(AgreementRecord leaves);

    /** Copies the agreement, or the first commitment, with another note. */
    public abstract Object copy(Object value, LocalizedText note);

    private static <T> T first(Object provisions, Class<T> type) {
        for (Object each : (List<?>) provisions) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName());
    }
}

package org.entente.benchmarks.records;

import java.util.Map;

/** The kinds of provision as JSON names them, for the libraries that do not read annotations about that. */
public final class ProvisionKinds {

    public static final Map<String, Class<? extends ProvisionRecord>> ALL = Map.of(
            "COMMITMENT", CommitmentRecord.class,
            "POSITION", PositionRecord.class,
            "APPEAL", AppealRecord.class,
            "DECISION", DecisionRecord.class,
            "CLAUSE", ClauseRecord.class);

    private ProvisionKinds() {}
}

package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import org.entente.vocabulary.Comparator;
import org.jspecify.annotations.Nullable;

/** A quantity. */
@CompiledJson
@Json
public record QuantityRecord(
        String asPrinted,
        @Nullable Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable CodeRecord unit) {

    public QuantityRecord {
        Invariants.requiredLine("asPrinted", asPrinted);
        Invariants.needs("upTo", upTo != null, "value", value != null);
        Invariants.ordered("upTo", value, upTo);
    }
}

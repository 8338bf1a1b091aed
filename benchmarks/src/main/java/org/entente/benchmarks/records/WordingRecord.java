package org.entente.benchmarks.records;

import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that decide what a provision does. */
@CompiledJson
@Json
public record WordingRecord(
        @Nullable WordRecord verb,
        @Nullable WordRecord noun,
        @Nullable WordRecord modal,
        @JsonAttribute(nullable = false) List<WordRecord> actions,
        @JsonAttribute(nullable = false) List<WordRecord> modifiers,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JSONField(serializeFeatures = JSONWriter.Feature.NotWriteDefaultValue)
        boolean negated) {

    public WordingRecord {
        actions = Invariants.copy(actions);
        modifiers = Invariants.copy(modifiers);
    }
}

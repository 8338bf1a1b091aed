package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;

/** The name of a person. */
@CompiledJson
@Json
public record PersonNameRecord(
        @JsonAttribute(nullable = false) List<NameFormRecord> forms) {

    public PersonNameRecord {
        forms = Invariants.copy(forms);
        Invariants.one("forms", !forms.isEmpty());
    }
}

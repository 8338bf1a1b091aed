package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A phrase that qualifies a provision. */
@CompiledJson
@Json
public record QualifierRecord(
        QualifierKind kind, LocalizedText text, @Nullable ReferenceRecord work) {

    public QualifierRecord {
        Invariants.required("kind", kind);
        Invariants.required("text", text);
    }
}

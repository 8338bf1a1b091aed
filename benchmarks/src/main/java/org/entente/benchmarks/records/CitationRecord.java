package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.CitationRelation;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A mention of a work. */
@CompiledJson
@Json
public record CitationRecord(
        @Nullable String work,
        @Nullable String asPrinted,
        @Nullable CitationRelation relation,
        @Nullable LocalizedText note) {

    public CitationRecord {
        Invariants.id("work", work);
        Invariants.line("asPrinted", asPrinted);
        Invariants.one("work, asPrinted", work != null || asPrinted != null);
    }
}

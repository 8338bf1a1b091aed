package org.entente.benchmarks.contenders;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.ToJson;
import java.util.List;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.ReferenceRecord;
import org.entente.benchmarks.records.WordRecord;
import org.entente.benchmarks.records.WordingRecord;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.WorkKind;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Moshi refuses a record without its boolean: the two records with a flag that may be left out go by way of others. */
public final class MoshiFlags {

    @FromJson
    WordingRecord wording(WordingJson json) {
        return new WordingRecord(
                json.verb, json.noun, json.modal, json.actions, json.modifiers, Boolean.TRUE.equals(json.negated));
    }

    @ToJson
    WordingJson json(WordingRecord wording) {
        return new WordingJson(
                wording.verb(),
                wording.noun(),
                wording.modal(),
                wording.actions(),
                wording.modifiers(),
                wording.negated() ? true : null);
    }

    @FromJson
    CitedWorkRecord work(WorkJson json) {
        return new CitedWorkRecord(
                json.id,
                json.kind,
                json.name,
                json.date,
                json.codes,
                json.issuers,
                Boolean.TRUE.equals(json.set),
                json.members,
                json.note);
    }

    @ToJson
    WorkJson json(CitedWorkRecord work) {
        return new WorkJson(
                work.id(),
                work.kind(),
                work.name(),
                work.date(),
                work.codes(),
                work.makers(),
                work.collective() ? true : null,
                work.members(),
                work.note());
    }

    public record WordingJson(
            @Nullable WordRecord verb,
            @Nullable WordRecord noun,
            @Nullable WordRecord modal,
            @Nullable List<WordRecord> actions,
            @Nullable List<WordRecord> modifiers,
            @Nullable Boolean negated) {}

    public record WorkJson(
            String id,
            @Nullable WorkKind kind,
            @Nullable LocalizedText name,
            @Nullable UncertainDate date,
            @Nullable List<CodeRecord> codes,
            @Nullable List<ReferenceRecord> issuers,
            @Nullable Boolean set,
            @Nullable List<String> members,
            @Nullable LocalizedText note) {}
}

package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.vocabulary.InstrumentForm;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The whole document. */
@CompiledJson
@Json
public record AgreementRecord(
        String format,
        String id,
        LocalizedText title,
        @Nullable InstrumentForm form,
        @JsonAttribute(nullable = false) List<LegalNatureRecord> legalNatures,
        @JsonAttribute(nullable = false) List<LanguageTag> languages,
        @JsonAttribute(nullable = false) List<CodeRecord> codes,
        @JsonAttribute(nullable = false) List<ActorRecord> actors,
        @JsonAttribute(nullable = false) List<PartyRecord> parties,
        @JsonAttribute(nullable = false) List<OfficialRecord> officials,
        @JsonAttribute(nullable = false) List<MeetingRecord> meetings,
        @JsonAttribute(nullable = false) List<PolicyAreaRecord> policyAreas,
        @JsonAttribute(nullable = false) List<PlaceRecord> places,
        @JsonAttribute(nullable = false) List<CitedWorkRecord> works,
        @JsonAttribute(nullable = false) List<SourceRecord> sources,
        @JsonAttribute(nullable = false) List<LifecycleEventRecord> events,
        @JsonAttribute(nullable = false) List<ProvisionRecord> provisions,
        @Nullable CodingRecord coding,
        @Nullable LocalizedText note) {

    public AgreementRecord {
        format = Invariants.format(format);
        legalNatures = Invariants.copy(legalNatures);
        languages = Invariants.copy(languages);
        codes = Invariants.copy(codes);
        actors = Invariants.copy(actors);
        parties = Invariants.copy(parties);
        officials = Invariants.copy(officials);
        meetings = Invariants.copy(meetings);
        policyAreas = Invariants.copy(policyAreas);
        places = Invariants.copy(places);
        works = Invariants.copy(works);
        sources = Invariants.copy(sources);
        events = Invariants.copy(events);
        provisions = Invariants.copy(provisions);
        Invariants.requiredId("id", id);
        Invariants.required("title", title);
    }
}

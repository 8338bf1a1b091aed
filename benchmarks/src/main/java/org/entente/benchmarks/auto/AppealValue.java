package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.entente.benchmarks.records.ChangeJudgementRecord;
import org.entente.benchmarks.records.Invariants;
import org.entente.benchmarks.records.NoveltyJudgementRecord;
import org.entente.model.Listing;
import org.entente.vocabulary.Placement;
import org.entente.vocabulary.Rendering;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A provision that asks somebody to act. */
@AutoValue
public abstract class AppealValue implements ProvisionValue {

    public abstract @Nullable String id();

    public abstract @Nullable String label();

    public abstract @Nullable String partOf();

    public abstract @Nullable Placement placement();

    public abstract @Nullable LocalizedText text();

    public abstract @Nullable LocalizedText summary();

    public abstract @Nullable AttributionValue by();

    public abstract List<ReferenceValue> addressees();

    public abstract List<InvolvementValue> involved();

    public abstract @Nullable WordingValue wording();

    public abstract List<QualifierValue> qualifiers();

    public abstract @Nullable TimingValue timing();

    public abstract List<QuantityValue> quantities();

    public abstract List<String> policyAreas();

    public abstract List<ReferenceValue> places();

    public abstract @Nullable Listing listing();

    public abstract List<ItemValue> items();

    public abstract List<CitationValue> citations();

    public abstract List<LinkValue> links();

    public abstract List<TextSpanValue> spans();

    public abstract @Nullable Rendering rendering();

    public abstract @Nullable NoveltyJudgementRecord noveltyOverride();

    public abstract @Nullable ChangeJudgementRecord changeOverride();

    public abstract @Nullable LocalizedText note();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_AppealValue.Builder()
                .addressees(List.of())
                .involved(List.of())
                .qualifiers(List.of())
                .quantities(List.of())
                .policyAreas(List.of())
                .places(List.of())
                .items(List.of())
                .citations(List.of())
                .links(List.of())
                .spans(List.of());
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder id(@Nullable String id);

        public abstract Builder label(@Nullable String label);

        public abstract Builder partOf(@Nullable String partOf);

        public abstract Builder placement(@Nullable Placement placement);

        public abstract Builder text(@Nullable LocalizedText text);

        public abstract Builder summary(@Nullable LocalizedText summary);

        public abstract Builder by(@Nullable AttributionValue by);

        public abstract Builder addressees(List<ReferenceValue> addressees);

        abstract List<ReferenceValue> addressees();

        public abstract Builder involved(List<InvolvementValue> involved);

        abstract List<InvolvementValue> involved();

        public abstract Builder wording(@Nullable WordingValue wording);

        public abstract Builder qualifiers(List<QualifierValue> qualifiers);

        abstract List<QualifierValue> qualifiers();

        public abstract Builder timing(@Nullable TimingValue timing);

        public abstract Builder quantities(List<QuantityValue> quantities);

        abstract List<QuantityValue> quantities();

        public abstract Builder policyAreas(List<String> policyAreas);

        abstract List<String> policyAreas();

        public abstract Builder places(List<ReferenceValue> places);

        abstract List<ReferenceValue> places();

        public abstract Builder listing(@Nullable Listing listing);

        public abstract Builder items(List<ItemValue> items);

        abstract List<ItemValue> items();

        public abstract Builder citations(List<CitationValue> citations);

        abstract List<CitationValue> citations();

        public abstract Builder links(List<LinkValue> links);

        abstract List<LinkValue> links();

        public abstract Builder spans(List<TextSpanValue> spans);

        abstract List<TextSpanValue> spans();

        public abstract Builder rendering(@Nullable Rendering rendering);

        public abstract Builder noveltyOverride(@Nullable NoveltyJudgementRecord noveltyOverride);

        public abstract Builder changeOverride(@Nullable ChangeJudgementRecord changeOverride);

        public abstract Builder note(@Nullable LocalizedText note);

        abstract AppealValue made();

        public AppealValue build() {
            addressees(List.copyOf(addressees()));
            involved(List.copyOf(involved()));
            qualifiers(List.copyOf(qualifiers()));
            quantities(List.copyOf(quantities()));
            policyAreas(List.copyOf(policyAreas()));
            places(List.copyOf(places()));
            items(List.copyOf(items()));
            citations(List.copyOf(citations()));
            links(List.copyOf(links()));
            spans(List.copyOf(spans()));
            AppealValue value = made();
            Invariants.id("id", value.id());
            Invariants.line("label", value.label());
            Invariants.id("partOf", value.partOf());
            Invariants.ids("policyAreas", value.policyAreas());
            Invariants.one("text, summary", value.text() != null || value.summary() != null);
            Invariants.needs(
                    "listing", value.listing() != null, "items", !value.items().isEmpty());
            Invariants.one("by, partOf", value.by() != null || value.partOf() != null);
            return value;
        }
    }
}

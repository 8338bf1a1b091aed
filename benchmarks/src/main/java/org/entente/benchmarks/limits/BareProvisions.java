package org.entente.benchmarks.limits;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.model.Appeal;
import org.entente.model.Attribution;
import org.entente.model.Clause;
import org.entente.model.Commitment;
import org.entente.model.Decision;
import org.entente.model.Extent;
import org.entente.model.Involvement;
import org.entente.model.Item;
import org.entente.model.Link;
import org.entente.model.Listing;
import org.entente.model.Position;
import org.entente.model.Provision;
import org.entente.policy.Change;
import org.entente.policy.Firmness;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;
import org.entente.source.Citation;
import org.entente.source.TextSpan;
import org.entente.time.Timing;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.Placement;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Stance;
import org.entente.wording.LocalizedText;
import org.entente.wording.Manner;
import org.entente.wording.Qualifier;
import org.entente.wording.Quantity;
import org.entente.wording.Reference;
import org.entente.wording.Wording;

/** Writes provisions with nothing between the accessors and the generator. */
final class BareProvisions {

    private BareProvisions() {}

    static void provision(Provision from, JsonGenerator out) throws IOException {
        switch (from.kind()) {
            case COMMITMENT -> commitment((Commitment) from, out);
            case POSITION -> position((Position) from, out);
            case APPEAL -> appeal((Appeal) from, out);
            case DECISION -> decision((Decision) from, out);
            case CLAUSE -> clause((Clause) from, out);
        }
    }

    static void commitment(Commitment from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, "COMMITMENT", out);
        head(from, out);
        List<Reference> performers = from.performers();
        if (!performers.isEmpty()) {
            out.writeFieldName(Name.PERFORMERS);
            out.writeStartArray();
            for (Reference each : performers) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        List<Reference> creates = from.creates();
        if (!creates.isEmpty()) {
            out.writeFieldName(Name.CREATES);
            out.writeStartArray();
            for (Reference each : creates) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        Optional<Judgement<Firmness>> firmnessOverride = from.firmnessOverride();
        if (firmnessOverride.isPresent()) {
            out.writeFieldName(Name.FIRMNESS_OVERRIDE);
            judgement(firmnessOverride.get(), out);
        }
        body(from, out);
        out.writeEndObject();
    }

    static void position(Position from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, "POSITION", out);
        head(from, out);
        Optional<Stance> stance = from.stance();
        if (stance.isPresent()) {
            Bare.text(Name.STANCE, stance.get().code(), out);
        }
        body(from, out);
        out.writeEndObject();
    }

    static void appeal(Appeal from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, "APPEAL", out);
        head(from, out);
        List<Reference> addressees = from.addressees();
        if (!addressees.isEmpty()) {
            out.writeFieldName(Name.ADDRESSEES);
            out.writeStartArray();
            for (Reference each : addressees) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        body(from, out);
        out.writeEndObject();
    }

    static void decision(Decision from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, "DECISION", out);
        head(from, out);
        Optional<DecisionEffect> effect = from.effect();
        if (effect.isPresent()) {
            Bare.text(Name.EFFECT, effect.get().code(), out);
        }
        List<Reference> creates = from.creates();
        if (!creates.isEmpty()) {
            out.writeFieldName(Name.CREATES);
            out.writeStartArray();
            for (Reference each : creates) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        body(from, out);
        out.writeEndObject();
    }

    static void clause(Clause from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, "CLAUSE", out);
        head(from, out);
        Bare.text(Name.TOPIC, from.topic().code(), out);
        Optional<LocalizedText> scope = from.scope();
        if (scope.isPresent()) {
            Bare.localized(Name.SCOPE, scope.get(), out);
        }
        body(from, out);
        out.writeEndObject();
    }

    static void attribution(Attribution from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<Extent> extent = from.extent();
        if (extent.isPresent()) {
            Bare.text(Name.EXTENT, extent.get().name(), out);
        }
        List<Reference> actors = from.actors();
        if (!actors.isEmpty()) {
            out.writeFieldName(Name.ACTORS);
            out.writeStartArray();
            for (Reference each : actors) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        List<Reference> officials = from.officials();
        if (!officials.isEmpty()) {
            out.writeFieldName(Name.OFFICIALS);
            out.writeStartArray();
            for (Reference each : officials) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        Optional<String> asPrinted = from.asPrinted();
        if (asPrinted.isPresent()) {
            Bare.text(Name.AS_PRINTED, asPrinted.get(), out);
        }
        Optional<Manner> manner = from.manner();
        if (manner.isPresent()) {
            Bare.text(Name.MANNER, manner.get().name(), out);
        }
        out.writeEndObject();
    }

    static void involvement(Involvement from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<Reference> actor = from.actor();
        if (actor.isPresent()) {
            out.writeFieldName(Name.ACTOR);
            BareWords.reference(actor.get(), out);
        }
        Optional<Reference> official = from.official();
        if (official.isPresent()) {
            out.writeFieldName(Name.OFFICIAL);
            BareWords.reference(official.get(), out);
        }
        Bare.text(Name.ROLE, from.role().code(), out);
        Optional<Rendering> rendering = from.rendering();
        if (rendering.isPresent()) {
            Bare.text(Name.RENDERING, rendering.get().code(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void item(Item from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.localized(Name.TEXT, from.text(), out);
        Bare.texts(Name.POLICY_AREAS, from.policyAreas(), out);
        Optional<TextSpan> span = from.span();
        if (span.isPresent()) {
            out.writeFieldName(Name.SPAN);
            BareWords.textSpan(span.get(), out);
        }
        out.writeEndObject();
    }

    static void link(Link from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.KIND, from.kind().code(), out);
        Optional<String> agreement = from.agreement();
        if (agreement.isPresent()) {
            Bare.text(Name.AGREEMENT, agreement.get(), out);
        }
        Optional<String> provision = from.provision();
        if (provision.isPresent()) {
            Bare.text(Name.PROVISION, provision.get(), out);
        }
        Optional<String> label = from.label();
        if (label.isPresent()) {
            Bare.text(Name.LABEL, label.get(), out);
        }
        out.writeEndObject();
    }

    private static void head(Provision from, JsonGenerator out) throws IOException {
        Optional<String> id = from.id();
        if (id.isPresent()) {
            Bare.text(Name.ID, id.get(), out);
        }
        Optional<String> label = from.label();
        if (label.isPresent()) {
            Bare.text(Name.LABEL, label.get(), out);
        }
        Optional<String> partOf = from.partOf();
        if (partOf.isPresent()) {
            Bare.text(Name.PART_OF, partOf.get(), out);
        }
        Optional<Placement> placement = from.placement();
        if (placement.isPresent()) {
            Bare.text(Name.PLACEMENT, placement.get().code(), out);
        }
        Optional<LocalizedText> text = from.text();
        if (text.isPresent()) {
            Bare.localized(Name.TEXT, text.get(), out);
        }
        Optional<LocalizedText> summary = from.summary();
        if (summary.isPresent()) {
            Bare.localized(Name.SUMMARY, summary.get(), out);
        }
        Optional<Attribution> by = from.by();
        if (by.isPresent()) {
            out.writeFieldName(Name.BY);
            attribution(by.get(), out);
        }
    }

    private static void body(Provision from, JsonGenerator out) throws IOException {
        List<Involvement> involved = from.involved();
        if (!involved.isEmpty()) {
            out.writeFieldName(Name.INVOLVED);
            out.writeStartArray();
            for (Involvement each : involved) {
                involvement(each, out);
            }
            out.writeEndArray();
        }
        Optional<Wording> wording = from.wording();
        if (wording.isPresent()) {
            out.writeFieldName(Name.WORDING);
            BareWords.wording(wording.get(), out);
        }
        List<Qualifier> qualifiers = from.qualifiers();
        if (!qualifiers.isEmpty()) {
            out.writeFieldName(Name.QUALIFIERS);
            out.writeStartArray();
            for (Qualifier each : qualifiers) {
                BareWords.qualifier(each, out);
            }
            out.writeEndArray();
        }
        Optional<Timing> timing = from.timing();
        if (timing.isPresent()) {
            out.writeFieldName(Name.TIMING);
            BareWords.timing(timing.get(), out);
        }
        List<Quantity> quantities = from.quantities();
        if (!quantities.isEmpty()) {
            out.writeFieldName(Name.QUANTITIES);
            out.writeStartArray();
            for (Quantity each : quantities) {
                BareWords.quantity(each, out);
            }
            out.writeEndArray();
        }
        Bare.texts(Name.POLICY_AREAS, from.policyAreas(), out);
        List<Reference> places = from.places();
        if (!places.isEmpty()) {
            out.writeFieldName(Name.PLACES);
            out.writeStartArray();
            for (Reference each : places) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        Optional<Listing> listing = from.listing();
        if (listing.isPresent()) {
            Bare.text(Name.LISTING, listing.get().name(), out);
        }
        List<Item> items = from.items();
        if (!items.isEmpty()) {
            out.writeFieldName(Name.ITEMS);
            out.writeStartArray();
            for (Item each : items) {
                item(each, out);
            }
            out.writeEndArray();
        }
        List<Citation> citations = from.citations();
        if (!citations.isEmpty()) {
            out.writeFieldName(Name.CITATIONS);
            out.writeStartArray();
            for (Citation each : citations) {
                BareWords.citation(each, out);
            }
            out.writeEndArray();
        }
        List<Link> links = from.links();
        if (!links.isEmpty()) {
            out.writeFieldName(Name.LINKS);
            out.writeStartArray();
            for (Link each : links) {
                link(each, out);
            }
            out.writeEndArray();
        }
        List<TextSpan> spans = from.spans();
        if (!spans.isEmpty()) {
            out.writeFieldName(Name.SPANS);
            out.writeStartArray();
            for (TextSpan each : spans) {
                BareWords.textSpan(each, out);
            }
            out.writeEndArray();
        }
        Optional<Rendering> rendering = from.rendering();
        if (rendering.isPresent()) {
            Bare.text(Name.RENDERING, rendering.get().code(), out);
        }
        Optional<Judgement<Novelty>> noveltyOverride = from.noveltyOverride();
        if (noveltyOverride.isPresent()) {
            out.writeFieldName(Name.NOVELTY_OVERRIDE);
            judgement(noveltyOverride.get(), out);
        }
        Optional<Judgement<Change>> changeOverride = from.changeOverride();
        if (changeOverride.isPresent()) {
            out.writeFieldName(Name.CHANGE_OVERRIDE);
            judgement(changeOverride.get(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
    }

    private static void judgement(Judgement<? extends Enum<?>> from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.VALUE, from.value().name(), out);
        Bare.text(Name.REASON, from.reason(), out);
        out.writeEndObject();
    }
}

package org.entente.provision;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.PART;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.DefinitionKind.POLICY_AREA;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import org.entente.meta.Statement;
import org.entente.policy.Change;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.Rendering;
import org.entente.wording.Reference;
import org.entente.wording.Wording;

/** The members that provisions of all kinds have, each stated once. */
final class ProvisionMembers {

    private ProvisionMembers() {}

    /** What comes before what is special to the kind. */
    static <P extends Provision, B extends Provision.Builder<B>> Statement<P, B> head(Statement<P, B> statement) {
        return statement
                .optional("id", defines(PROVISION), Provision::id, B::id)
                .optional("label", line(), Provision::label, B::label)
                .optional("partOf", to(PROVISION), Provision::partOf, B::partOf)
                .optional("part", to(PART), Provision::part, B::part)
                .optional("placement", term(PartKind.vocabulary()), Provision::placement, B::placement)
                .optional("text", LocalizedText.kind(), Provision::text, B::text)
                .optional("summary", LocalizedText.kind(), Provision::summary, B::summary)
                .optional("by", part(Attribution::meta), Provision::by, B::by)
                .list("performers", Reference.kind(ACTOR), Provision::performers, B::addPerformer);
    }

    /** What comes after it. */
    static <P extends Provision, B extends Provision.Builder<B>> Statement<P, B> body(Statement<P, B> statement) {
        return statement
                .atLeastOneOf("text", "summary")
                .list("involved", part(Involvement::meta), Provision::involved, B::addInvolved)
                .optional("wording", part(Wording::meta), Provision::wording, B::wording)
                .list("qualifiers", part(Qualifier::meta), Provision::qualifiers, B::addQualifier)
                .list("timings", part(Timing::meta), Provision::timings, B::addTiming)
                .list("quantities", part(Quantity::meta), Provision::quantities, B::addQuantity)
                .list("policyAreas", to(POLICY_AREA), Provision::policyAreas, B::addPolicyArea)
                .list("codes", Code.kind(), Provision::codes, B::addCode)
                .list("places", Reference.kind(PLACE), Provision::places, B::addPlace)
                .optional("placeListing", choice(Listing.class), Provision::placeListing, B::placeListing)
                .optional("listing", choice(Listing.class), Provision::listing, B::listing)
                .list("items", part(Item::meta), Provision::items, B::addItem)
                .list("citations", part(Citation::meta), Provision::citations, B::addCitation)
                .list("links", part(Link::meta), Provision::links, B::addLink)
                .list("spans", TextSpan.kind(), Provision::spans, B::addSpan)
                .optional("rendering", term(Rendering.vocabulary()), Provision::rendering, B::rendering)
                .optional(
                        "noveltyOverride",
                        part(() -> Judgement.meta(Novelty.class)),
                        Provision::noveltyOverride,
                        B::noveltyOverride)
                .optional(
                        "changeOverride",
                        part(() -> Judgement.meta(Change.class)),
                        Provision::changeOverride,
                        B::changeOverride)
                .optional("note", LocalizedText.kind(), Provision::note, B::note)
                .needs("placeListing", "places")
                .needs("listing", "items");
    }
}

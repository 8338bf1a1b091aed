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
                .described("The id by which other definitions refer to the provision.")
                .optional("label", line(), Provision::label, B::label)
                .described("The printed label, such as \"3 (b)\"; one line.")
                .optional("partOf", to(PROVISION), Provision::partOf, B::partOf)
                .described("The id of the provision of which this one is a part, such as its chapeau.")
                .optional("part", to(PART), Provision::part, B::part)
                .described("The id of the part of the instrument in which it stands, such as an annex or a letter.")
                .optional("placement", term(PartKind.vocabulary()), Provision::placement, B::placement)
                .described("The kind of part in which it stands, where that part has no definition to refer to.")
                .optional("text", LocalizedText.kind(), Provision::text, B::text)
                .described("The text as printed.")
                .optional("summary", LocalizedText.kind(), Provision::summary, B::summary)
                .described("What the provision says, in the coder's own words.")
                .optional("by", part(Attribution::meta), Provision::by, B::by)
                .labelled("Whose act")
                .described("Whose act it is; left out for a clause or a part of another provision.")
                .list("performers", Reference.kind(ACTOR), Provision::performers, B::addPerformer)
                .described("The actors that do the act which it records; empty where they are those whose act it is.");
    }

    /** What comes after it. */
    static <P extends Provision, B extends Provision.Builder<B>> Statement<P, B> body(Statement<P, B> statement) {
        return statement
                .atLeastOneOf("text", "summary")
                .list("involved", part(Involvement::meta), Provision::involved, B::addInvolved)
                .described("Actors and officials that the provision affects and whose act it is not.")
                .optional("wording", part(Wording::meta), Provision::wording, B::wording)
                .described("The words that decide what it does.")
                .list("qualifiers", part(Qualifier::meta), Provision::qualifiers, B::addQualifier)
                .described("The phrases that qualify it.")
                .list("timings", part(Timing::meta), Provision::timings, B::addTiming)
                .described("When it is to be done or applies; several where the text says several.")
                .list("quantities", part(Quantity::meta), Provision::quantities, B::addQuantity)
                .described("The quantities that it names.")
                .list("policyAreas", to(POLICY_AREA), Provision::policyAreas, B::addPolicyArea)
                .described("The ids of the policy areas that the provision is about.")
                .list("codes", Code.kind(), Provision::codes, B::addCode)
                .described("Its codes in codebooks of others.")
                .list("places", Reference.kind(PLACE), Provision::places, B::addPlace)
                .described("The places that it names.")
                .optional("placeListing", choice(Listing.class), Provision::placeListing, B::placeListing)
                .labelled("Listing of places")
                .described("Whether the list of places is open, closed or of alternatives.")
                .optional("listing", choice(Listing.class), Provision::listing, B::listing)
                .described("Whether the list of items is open, closed or of alternatives.")
                .list("items", part(Item::meta), Provision::items, B::addItem)
                .described("The objects that it enumerates.")
                .list("citations", part(Citation::meta), Provision::citations, B::addCitation)
                .described("The works that it cites.")
                .list("links", part(Link::meta), Provision::links, B::addLink)
                .described("Its relations to other provisions.")
                .list("spans", TextSpan.kind(), Provision::spans, B::addSpan)
                .described("Where the sources say it.")
                .optional("rendering", term(Rendering.vocabulary()), Provision::rendering, B::rendering)
                .described("How the provision relates to the words of the source.")
                .optional(
                        "noveltyOverride",
                        part(() -> Judgement.meta(Novelty.class)),
                        Provision::noveltyOverride,
                        B::noveltyOverride)
                .described("The novelty, where the coder's judgement differs from the policy's.")
                .optional(
                        "changeOverride",
                        part(() -> Judgement.meta(Change.class)),
                        Provision::changeOverride,
                        B::changeOverride)
                .described("The change, where the coder's judgement differs from the policy's.")
                .optional("note", LocalizedText.kind(), Provision::note, B::note)
                .described("The coder's note.")
                .needs("placeListing", "places")
                .needs("listing", "items");
    }
}

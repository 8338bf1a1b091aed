package org.entente.json.format;

import static org.entente.json.format.Judgements.judgement;
import static org.entente.json.format.WordingTypes.CITATION;
import static org.entente.json.format.WordingTypes.QUALIFIER;
import static org.entente.json.format.WordingTypes.QUANTITY;
import static org.entente.json.format.WordingTypes.REFERENCE;
import static org.entente.json.format.WordingTypes.TEXT_SPAN;
import static org.entente.json.format.WordingTypes.TIMING;
import static org.entente.json.format.WordingTypes.WORDING;
import static org.entente.json.type.LeafTypes.ID;
import static org.entente.json.type.LeafTypes.LOCALIZED;
import static org.entente.json.type.LeafTypes.PLACEHOLDER;
import static org.entente.json.type.LeafTypes.TEXT;
import static org.entente.json.type.LeafTypes.term;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.json.type.EnumType;
import org.entente.json.type.ObjectType;
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
import org.entente.model.ProvisionKind;
import org.entente.policy.Change;
import org.entente.policy.Firmness;
import org.entente.policy.Novelty;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.Placement;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Stance;
import org.entente.wording.Manner;

/** The descriptions of the five kinds of provision and of what hangs on them. */
public final class ProvisionTypes {

    public static final ObjectType<Attribution, Attribution.Builder> ATTRIBUTION = ObjectType.of(
                    Attribution.class, Attribution::builder, Attribution.Builder::build)
            .optional("extent", EnumType.of(Extent.class), Attribution::extent, Attribution.Builder::extent)
            .list("actors", REFERENCE, Attribution::actors, Attribution.Builder::addActor)
            .list("officials", REFERENCE, Attribution::officials, Attribution.Builder::addOfficial)
            .optional("asPrinted", TEXT, Attribution::asPrinted, Attribution.Builder::asPrinted)
            .optional("manner", EnumType.of(Manner.class), Attribution::manner, Attribution.Builder::manner)
            .atLeastOneOf("extent", "actors", "officials", "asPrinted")
            .notBoth("extent", "actors")
            .notBoth("extent", Extent.NOBODY, "officials")
            .done(() -> Attribution.unattributed());

    public static final ObjectType<Involvement, Involvement.Builder> INVOLVEMENT = ObjectType.of(
                    Involvement.class, Involvement::builder, Involvement.Builder::build)
            .optional("actor", REFERENCE, Involvement::actor, Involvement.Builder::actor)
            .optional("official", REFERENCE, Involvement::official, Involvement.Builder::official)
            .required("role", term(InvolvementRole.vocabulary()), Involvement::role, Involvement.Builder::role)
            .optional("rendering", term(Rendering.vocabulary()), Involvement::rendering, Involvement.Builder::rendering)
            .optional("note", LOCALIZED, Involvement::note, Involvement.Builder::note)
            .exactlyOneOf("actor", "official")
            .done(() -> Involvement.of(PLACEHOLDER, InvolvementRole.SUBJECT));

    public static final ObjectType<Item, Item.Builder> ITEM = ObjectType.of(
                    Item.class, Item::builder, Item.Builder::build)
            .required("text", LOCALIZED, Item::text, Item.Builder::text)
            .list("policyAreas", ID, Item::policyAreas, Item.Builder::addPolicyArea)
            .optional("span", TEXT_SPAN, Item::span, Item.Builder::span)
            .done();

    public static final ObjectType<Link, Link.Builder> LINK = ObjectType.of(
                    Link.class, Link::builder, Link.Builder::build)
            .required("kind", term(LinkKind.vocabulary()), Link::kind, Link.Builder::kind)
            .optional("agreement", ID, Link::agreement, Link.Builder::agreement)
            .optional("provision", ID, Link::provision, Link.Builder::provision)
            .optional("label", TEXT, Link::label, Link.Builder::label)
            .atLeastOneOf("provision", "label")
            .done(() -> Link.builder().kind(LinkKind.AFTER).label(PLACEHOLDER).build());

    public static final ObjectType<Commitment, Commitment.Builder> COMMITMENT = kind(
                    Commitment.class, ProvisionKind.COMMITMENT, Commitment::builder, Commitment.Builder::build)
            .list("performers", REFERENCE, Commitment::performers, Commitment.Builder::addPerformer)
            .list("creates", REFERENCE, Commitment::creates, Commitment.Builder::addCreates)
            .optional(
                    "firmnessOverride",
                    judgement(Firmness.class),
                    Commitment::firmnessOverride,
                    Commitment.Builder::firmnessOverride)
            .with(ProvisionTypes::body)
            .done();

    public static final ObjectType<Position, Position.Builder> POSITION = kind(
                    Position.class, ProvisionKind.POSITION, Position::builder, Position.Builder::build)
            .optional("stance", term(Stance.vocabulary()), Position::stance, Position.Builder::stance)
            .with(ProvisionTypes::body)
            .done();

    public static final ObjectType<Appeal, Appeal.Builder> APPEAL = kind(
                    Appeal.class, ProvisionKind.APPEAL, Appeal::builder, Appeal.Builder::build)
            .list("addressees", REFERENCE, Appeal::addressees, Appeal.Builder::addAddressee)
            .with(ProvisionTypes::body)
            .done();

    public static final ObjectType<Decision, Decision.Builder> DECISION = kind(
                    Decision.class, ProvisionKind.DECISION, Decision::builder, Decision.Builder::build)
            .optional("effect", term(DecisionEffect.vocabulary()), Decision::effect, Decision.Builder::effect)
            .list("creates", REFERENCE, Decision::creates, Decision.Builder::addCreates)
            .with(ProvisionTypes::body)
            .done();

    public static final ObjectType<Clause, Clause.Builder> CLAUSE = kind(
                    Clause.class, ProvisionKind.CLAUSE, Clause::builder, Clause.Builder::build)
            .required("topic", term(ClauseTopic.vocabulary()), Clause::topic, Clause.Builder::topic)
            .optional("part", LOCALIZED, Clause::part, Clause.Builder::part)
            .with(ProvisionTypes::body)
            .done();

    public static final ProvisionType PROVISION = new ProvisionType(Map.of(
            ProvisionKind.COMMITMENT, COMMITMENT,
            ProvisionKind.POSITION, POSITION,
            ProvisionKind.APPEAL, APPEAL,
            ProvisionKind.DECISION, DECISION,
            ProvisionKind.CLAUSE, CLAUSE));

    private static <P extends Provision, B extends Provision.Builder<B>> ObjectType.Description<P, B> kind(
            Class<P> type, ProvisionKind kind, Supplier<B> start, Function<B, P> build) {
        ObjectType.Description<P, B> description = ObjectType.of(type, start, build);
        return (kind == ProvisionKind.CLAUSE ? description : description.atLeastOneOf("by", "partOf"))
                .required("kind", EnumType.only(kind), Provision::kind, (builder, same) -> {})
                .optional("id", ID, Provision::id, B::id)
                .optional("label", TEXT, Provision::label, B::label)
                .optional("partOf", ID, Provision::partOf, B::partOf)
                .optional("placement", term(Placement.vocabulary()), Provision::placement, B::placement)
                .optional("text", LOCALIZED, Provision::text, B::text)
                .optional("summary", LOCALIZED, Provision::summary, B::summary)
                .optional("by", ATTRIBUTION, Provision::by, B::by);
    }

    private static <P extends Provision, B extends Provision.Builder<B>> ObjectType.Description<P, B> body(
            ObjectType.Description<P, B> description) {
        return description
                .atLeastOneOf("text", "summary")
                .needs("listing", "items")
                .list("involved", INVOLVEMENT, Provision::involved, B::addInvolved)
                .optional("wording", WORDING, Provision::wording, B::wording)
                .list("qualifiers", QUALIFIER, Provision::qualifiers, B::addQualifier)
                .optional("timing", TIMING, Provision::timing, B::timing)
                .list("quantities", QUANTITY, Provision::quantities, B::addQuantity)
                .list("policyAreas", ID, Provision::policyAreas, B::addPolicyArea)
                .list("places", REFERENCE, Provision::places, B::addPlace)
                .optional("listing", EnumType.of(Listing.class), Provision::listing, B::listing)
                .list("items", ITEM, Provision::items, B::addItem)
                .list("citations", CITATION, Provision::citations, B::addCitation)
                .list("links", LINK, Provision::links, B::addLink)
                .list("spans", TEXT_SPAN, Provision::spans, B::addSpan)
                .optional("rendering", term(Rendering.vocabulary()), Provision::rendering, B::rendering)
                .optional("noveltyOverride", judgement(Novelty.class), Provision::noveltyOverride, B::noveltyOverride)
                .optional("changeOverride", judgement(Change.class), Provision::changeOverride, B::changeOverride)
                .optional("note", LOCALIZED, Provision::note, B::note);
    }

    private ProvisionTypes() {}
}

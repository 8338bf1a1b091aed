package org.entente.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.policy.Change;
import org.entente.policy.Firmness;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all kinds of provision have in common, and what each is. */
class ProvisionTest {

    private static Provision.Builder<?> start(ProvisionKind kind) {
        return switch (kind) {
            case COMMITMENT -> Commitment.builder();
            case POSITION -> Position.builder();
            case APPEAL -> Appeal.builder();
            case DECISION -> Decision.builder();
            case CLAUSE -> Clause.builder().topic(ClauseTopic.ENTRY_INTO_FORCE);
        };
    }

    private static Provision.Builder<?> complete(ProvisionKind kind) {
        Provision.Builder<?> builder = start(kind);
        builder.by(Attribution.allParties());
        builder.summary("en", "To mend the nets.");
        return builder;
    }

    @ParameterizedTest
    @EnumSource
    void theTypeSaysTheKind(ProvisionKind kind) {
        Provision provision = complete(kind).build();
        assertEquals(kind, provision.kind());
        assertEquals(kind, provision.toBuilder().build().kind());
        assertEquals(provision, provision.toBuilder().build());
    }

    @ParameterizedTest
    @EnumSource
    void allButClausesSayWhose(ProvisionKind kind) {
        Provision.Builder<?> builder = start(kind);
        builder.text("en", "The nets are mended.");
        assertEquals(kind == ProvisionKind.CLAUSE ? List.of() : List.of("required by"), Refusals.of(builder::build));
        builder.partOf("chapeau");
        assertEquals(List.of(), Refusals.of(builder::build));
    }

    @ParameterizedTest
    @EnumSource
    void allHaveATextOrASummary(ProvisionKind kind) {
        Provision.Builder<?> builder = start(kind);
        builder.by(Attribution.allParties());
        assertEquals(List.of("one-of-required"), Refusals.of(builder::build));
        assertSame(builder, builder.text("en", "The nets are mended."));
        assertEquals(List.of(), Refusals.of(builder::build));
        assertEquals(
                Optional.of(LocalizedText.of("en", "To mend the nets.")),
                complete(kind).build().summary());
    }

    @ParameterizedTest
    @EnumSource
    void idsLinesAndListingsAreCheckedForAll(ProvisionKind kind) {
        Provision.Builder<?> builder = complete(kind);
        builder.id("a b");
        builder.label(" ");
        builder.partOf("c d");
        builder.part("");
        builder.addPolicyArea("e f");
        builder.placeListing(Listing.OPEN);
        builder.listing(Listing.CLOSED);
        assertEquals(
                List.of(
                        "id-malformed id",
                        "text-blank label",
                        "id-malformed partOf",
                        "id-malformed part",
                        "id-malformed policyAreas[0]",
                        "needs placeListing",
                        "needs listing"),
                Refusals.of(builder::build));
        Provision.Builder<?> listed = complete(kind);
        listed.placeListing(Listing.OPEN);
        listed.addPlace(Reference.printed("Geneva"));
        listed.listing(Listing.CLOSED);
        listed.addItem(Item.builder().text(LocalizedText.of("en", "nets")).build());
        assertEquals(List.of(), Refusals.of(listed::build));
    }

    @ParameterizedTest
    @EnumSource
    void judgementsGoBeforePolicies(ProvisionKind kind) {
        Provision.Builder<?> builder = complete(kind);
        builder.wording(Wording.builder().verb(Word.lemma("launch")).build());
        Provision plain = builder.build();
        assertEquals(Novelty.NEW, plain.novelty());
        assertEquals(Optional.of(Change.BEGIN), plain.change());
        assertEquals(Novelty.RESTATED, plain.novelty(words -> Novelty.RESTATED));
        assertEquals(Optional.of(Change.END), plain.change(words -> Optional.of(Change.END)));
        builder.noveltyOverride(new Judgement<>(Novelty.RESTATED, "a year ago already"));
        builder.changeOverride(new Judgement<>(Change.CONTINUE, "it exists"));
        Provision judged = builder.build();
        assertEquals(Novelty.RESTATED, judged.novelty());
        assertEquals(Novelty.RESTATED, judged.novelty(words -> Novelty.NEW));
        assertEquals(Optional.of(Change.CONTINUE), judged.change());
        assertEquals(Optional.of(Change.CONTINUE), judged.change(words -> Optional.empty()));
    }

    @Test
    void firmnessIsThatOfTheWordsUnlessJudged() {
        Commitment pledged = Commitment.builder()
                .summary("en", "To mend the nets.")
                .by(Attribution.of("NO"))
                .wording(Wording.builder().verb(Word.lemma("pledge")).build())
                .build();
        assertEquals(Firmness.PLEDGE, pledged.firmness());
        assertEquals(Firmness.INTENT, pledged.firmness(words -> Firmness.INTENT));
        assertEquals(
                Firmness.ENDEAVOUR,
                pledged.toBuilder()
                        .firmnessOverride(new Judgement<>(Firmness.ENDEAVOUR, "the next sentence takes it back"))
                        .build()
                        .firmness());
    }

    @Test
    void wordsOfAnAttributionAreUnresolvedWithoutIds() {
        assertFalse(Attribution.allParties().hasUnresolvedWords());
        assertFalse(Attribution.unattributed().hasUnresolvedWords());
        assertFalse(Attribution.of("NO", "IS").hasUnresolvedWords());
        assertTrue(Attribution.builder().asPrinted("the leaders").build().hasUnresolvedWords());
        assertTrue(Attribution.builder()
                .addActors(Reference.to("NO"), Reference.printed("the others"))
                .build()
                .hasUnresolvedWords());
        assertFalse(Attribution.builder()
                .addOfficial(Reference.to("minister"))
                .build()
                .hasUnresolvedWords());
        assertEquals(
                List.of(Reference.to("NO"), Reference.to("IS")),
                Attribution.of("NO", "IS").actors());
        assertEquals(
                Optional.of(Extent.UNATTRIBUTED), Attribution.unattributed().extent());
        assertEquals(Optional.of(Extent.ALL_PARTIES), Attribution.allParties().extent());
    }

    @Test
    void anExtentStandsWithoutActors() {
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> Attribution.allParties().toBuilder()
                        .addActor(Reference.to("NO"))
                        .build()));
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> Attribution.unattributed().toBuilder()
                        .addOfficial(Reference.to("minister"))
                        .build()));
        assertEquals(
                List.of(),
                Refusals.of(() -> Attribution.allParties().toBuilder()
                        .addOfficial(Reference.to("minister"))
                        .build()));
    }

    @Test
    void linksGoToProvisionsAndAgreements() {
        assertEquals(Optional.of("x"), Link.of(LinkKind.PURSUES, "x").provision());
        assertEquals(LinkKind.PURSUES, Link.of(LinkKind.PURSUES, "x").kind());
        Link detail = Link.toAgreement(LinkKind.SPECIFIES, "framework");
        assertEquals(Optional.of("framework"), detail.agreement());
        assertEquals(Optional.empty(), detail.provision());
        for (Link.Builder alone : List.of(
                Link.builder().kind(LinkKind.PURSUES).part("annex"),
                Link.builder().kind(LinkKind.PURSUES).label("para. 4"))) {
            assertEquals(List.of(), Refusals.of(alone::build));
        }
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> Link.builder().kind(LinkKind.PURSUES).build()));
    }

    @Test
    void anActorOrOfficialIsInvolved() {
        Involvement partner = Involvement.of("NO", InvolvementRole.PARTNER);
        assertEquals(Optional.of(Reference.to("NO")), partner.actor());
        assertEquals(InvolvementRole.PARTNER, partner.role());
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() ->
                        partner.toBuilder().official(Reference.to("minister")).build()));
        assertEquals(
                List.of(),
                Refusals.of(() -> Involvement.builder()
                        .official(Reference.to("minister"))
                        .role(InvolvementRole.PARTNER)
                        .build()));
    }

    @Test
    void aQualifierHasWordsAndSoundIds() {
        Qualifier condition = Qualifier.of(QualifierKind.CONDITION, "en", "once the river is low");
        assertEquals(QualifierKind.CONDITION, condition.kind());
        assertEquals(LocalizedText.of("en", "once the river is low"), condition.text());
        assertEquals(
                List.of("id-malformed provision", "id-malformed event", "id-malformed part", "needs listing"),
                Refusals.of(() -> condition.toBuilder()
                        .provision("a b")
                        .event("")
                        .part(" ")
                        .listing(Listing.OPEN)
                        .build()));
    }
}

package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.life.LifecycleEvent;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Extent;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Listing;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelChecksTest {

    private static final ClauseTopic TOPIC = ClauseTopic.vocabulary().known().get(0);

    /** Each kind with a summary and nothing else. */
    static Stream<Provision.Builder<?>> kinds() {
        return Stream.of(
                Commitment.builder().summary("en", "x"),
                Position.builder().summary("en", "x"),
                Appeal.builder().summary("en", "x"),
                Decision.builder().summary("en", "x"),
                Clause.builder().summary("en", "x").topic(TOPIC));
    }

    private static List<String> refusals(Provision.Builder<?> builder) {
        return Refusals.of(() -> {
            if (builder instanceof Commitment.Builder commitment) {
                return commitment.build();
            } else if (builder instanceof Position.Builder position) {
                return position.build();
            } else if (builder instanceof Appeal.Builder appeal) {
                return appeal.build();
            } else if (builder instanceof Decision.Builder decision) {
                return decision.build();
            }
            return ((Clause.Builder) builder).build();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void attributionIsMandatoryExceptForClausesAndParts(Provision.Builder<?> builder) {
        assertEquals(builder instanceof Clause.Builder ? List.of() : List.of("required by"), refusals(builder));
        assertEquals(List.of(), refusals(builder.partOf("chapeau")));
    }

    @Test
    void everyKindOfProvisionSaysWhichItIs() {
        LocalizedText text = LocalizedText.of("en", "x");
        Attribution all = Attribution.allParties();
        assertEquals(
                List.of(ProvisionKind.values()),
                Stream.of(
                                Commitment.builder().text(text).by(all).build(),
                                Position.builder().text(text).by(all).build(),
                                Appeal.builder().text(text).by(all).build(),
                                Decision.builder().text(text).by(all).build(),
                                Clause.builder().text(text).topic(TOPIC).build())
                        .map(Provision::kind)
                        .toList());
    }

    @Test
    void aTextReplacesASummary() {
        assertEquals(
                List.of(),
                Refusals.of(() -> Commitment.builder()
                        .text("en", "We commit.")
                        .by(Attribution.allParties())
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsCheckedInFull(Provision.Builder<?> builder) {
        builder.by(Attribution.allParties())
                .id("")
                .label("3\n(b)")
                .partOf("a b")
                .addPolicyArea("fine")
                .addPolicyArea("")
                .listing(Listing.OPEN);
        assertEquals(
                List.of(
                        "id-malformed id",
                        "text-control-character label",
                        "id-malformed partOf",
                        "id-malformed policyAreas[1]",
                        "needs listing"),
                refusals(builder));
    }

    @Test
    void aListingNeedsItems() {
        Commitment.Builder builder = Commitment.builder()
                .summary("en", "x")
                .by(Attribution.allParties())
                .listing(Listing.CLOSED);
        Item item = Item.builder().text(LocalizedText.of("en", "x")).build();
        assertEquals(List.of("needs listing"), Refusals.of(builder::build));
        assertEquals(List.of(), Refusals.of(builder.addItem(item)::build));
        assertEquals(
                List.of("id-malformed policyAreas[0]"),
                Refusals.of(item.toBuilder().addPolicyArea(" ")::build));
    }

    @Test
    void anAttributionListsActorsOrReachesFurther() {
        assertEquals(
                List.of("exclusive"),
                Refusals.of(Attribution.of("KR").toBuilder().extent(Extent.ALL_PARTIES)::build));
        assertEquals(
                List.of("text-blank asPrinted"),
                Refusals.of(Attribution.allParties().toBuilder().asPrinted(" ")::build));
        assertEquals(List.of(), Refusals.of(Attribution.builder().addOfficial(Reference.to("o"))::build));
        assertEquals(
                Optional.of(Extent.UNATTRIBUTED), Attribution.unattributed().extent());
        assertEquals(List.of("one-of-required"), Refusals.of(Attribution::of));
    }

    @Test
    void anInvolvementHasAnActorOrOfficial() {
        Involvement involvement = Involvement.of("KP", InvolvementRole.TARGET);
        assertEquals(Optional.of(Reference.to("KP")), involvement.actor());
        assertEquals(List.of("exclusive"), Refusals.of(involvement.toBuilder().official(Reference.to("o"))::build));
        assertEquals(
                List.of(),
                Refusals.of(Involvement.builder().role(InvolvementRole.TARGET).official(Reference.to("o"))::build));
    }

    @Test
    void aLinkHasAProvisionOrLabel() {
        LinkKind kind = LinkKind.RESTATES;
        assertEquals(Optional.of("p"), Link.of(kind, "p").provision());
        assertEquals(List.of(), Refusals.of(Link.builder().kind(kind).label("para. 3")::build));
        assertEquals(
                List.of("id-malformed agreement", "id-malformed provision", "text-blank label"),
                Refusals.of(
                        Link.builder().kind(kind).agreement("").provision("").label("")::build));
    }

    @Test
    void onlyASetOfWorksHasMembers() {
        CitedWork.Builder work = CitedWork.builder().id("unscr").addMember("r1");
        assertEquals(List.of("needs members"), Refusals.of(work::build));
        assertEquals(List.of(), Refusals.of(work.set(true)::build));
        assertEquals(List.of(), Refusals.of(CitedWork.builder().id("unscr").set(true)::build));
        assertEquals(
                List.of("id-malformed id", "id-malformed members[1]"),
                Refusals.of(work.id("").addMember("")::build));
        assertEquals(false, CitedWork.builder().id("w").build().set());
    }

    @Test
    void idsAndNamesAreSound() {
        LocalizedText name = LocalizedText.of("en", "x");
        assertEquals(
                List.of("id-malformed id", "id-malformed parent"),
                Refusals.of(Actor.builder().id("").name(name).parent("")::build));
        assertEquals(
                List.of("id-malformed id"),
                Refusals.of(Agreement.builder().id("a b").title(name)::build));
        assertEquals(
                List.of("id-malformed actor", "text-blank asPrinted[1]"),
                Refusals.of(Party.builder().actor("").addAsPrinted("Korea", "")::build));
        assertEquals(
                List.of("id-malformed id", "id-malformed actor"),
                Refusals.of(Official.builder().id("").name("x").actor("")::build));
        assertEquals(
                List.of(
                        "id-malformed id",
                        "id-malformed actor",
                        "id-malformed accreditedTo[0]",
                        "id-malformed filledBy",
                        "number-out-of-range seats"),
                Refusals.of(Office.builder()
                        .id("")
                        .actor("")
                        .accreditedTo(List.of(""))
                        .filledBy("")
                        .seats(0)::build));
        assertEquals(List.of("id-malformed id"), Refusals.of(Place.builder().id("")::build));
        assertEquals(
                List.of("id-malformed id", "id-malformed broader"),
                Refusals.of(PolicyArea.builder().id("").broader("")::build));
        assertEquals(
                List.of("id-malformed id", "id-malformed work"),
                Refusals.of(LifecycleEvent.builder()
                        .act(LifecycleAct.SIGNATURE)
                        .id("")
                        .work("")::build));
        assertEquals(
                List.of("id-malformed actor"), Refusals.of(Delegation.builder().actor("")::build));
        assertEquals(
                List.of("text-blank coder", "text-blank reviewers[0]", "text-blank codebook"),
                Refusals.of(Coding.builder().coder("").addReviewer("").codebook("")::build));
        assertEquals(
                List.of(),
                Refusals.of(Coding.builder().coder("A. Coder").addReviewer("B").codebook("v3")::build));
    }

    @Test
    void aMeetingIsNumberedFromOne() {
        assertEquals(
                List.of(
                        "id-malformed id",
                        "text-blank asPrinted[0]",
                        "id-malformed host",
                        "number-out-of-range ordinal",
                        "id-malformed outcomes[0]"),
                Refusals.of(Meeting.builder()
                        .id("")
                        .addAsPrinted("")
                        .host("")
                        .ordinal(0)
                        .addOutcome("")::build));
        assertEquals(List.of(), Refusals.of(Meeting.builder().id("m").ordinal(1)::build));
    }

    @Test
    void shortFormsSayTheSameAsBuilders() {
        LocalizedText name = LocalizedText.of("en", "x");
        assertEquals(Actor.builder().id("a").name(name).build(), Actor.of("a", "en", "x"));
        assertEquals(Place.builder().id("a").name(name).build(), Place.of("a", "en", "x"));
        assertEquals(LegalForce.POLITICAL, LegalNature.of(LegalForce.POLITICAL).force());
        assertEquals(
                Attribution.builder()
                        .addActors(Reference.to("a"), Reference.to("b"))
                        .build(),
                Attribution.of("a", "b"));
    }

    @Test
    void anOfficialIsInOfficeDuringSomeTenure() {
        UncertainDate day = UncertainDate.parse("2021-03-18");
        Official official = Official.builder().id("o").name("x").build();
        assertEquals(Answer.CANNOT_TELL, official.inOfficeOn(day));
        assertEquals(Answer.YES, holding("2021-02-09/..").inOfficeOn(day));
        assertEquals(Answer.NO, holding("../2021-02-08").inOfficeOn(day));
        assertEquals(Answer.YES, holding("../2021-02-08", "2021-02-09/..").inOfficeOn(day));
        assertEquals(Answer.YES, holding("../2021-02-08", "2021").inOfficeOn(day));
        assertEquals(Answer.CANNOT_TELL, holding("../2021-02-08", "2021/2022").inOfficeOn(day));
        Official named = official.toBuilder()
                .addTenure(Tenure.builder()
                        .office(office())
                        .capacity(Capacity.DESIGNATE)
                        .held(DateSpan.parse("2021-02-09/.."))
                        .build())
                .build();
        assertEquals(Answer.NO, named.inOfficeOn(day));
        assertEquals(Answer.YES, named.tenures().get(0).heldOn(day));
        Official undated = official.toBuilder()
                .addTenure(Tenure.builder().office(office()).build())
                .build();
        assertEquals(Answer.CANNOT_TELL, undated.inOfficeOn(day));
    }

    private static Reference office() {
        return Reference.printed("Minister");
    }

    private static Official holding(String... spans) {
        return Official.builder()
                .id("o")
                .name("x")
                .tenures(Stream.of(spans)
                        .map(span -> Tenure.builder()
                                .office(office())
                                .held(DateSpan.parse(span))
                                .build())
                        .toList())
                .build();
    }
}

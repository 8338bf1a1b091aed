package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.Refusals;
import org.entente.assessment.Assessment;
import org.entente.instrument.Part;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.life.Vote;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.Ballot;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.RelationKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

/** Every place in an agreement where an id refers to something refers to what is not there. */
class DanglingReferencesTest {

    private static final Reference NONE =
            Reference.builder().id("none").addMember("none").build();
    private static final Participant EVERYONE =
            Participant.builder().official(NONE).office(NONE).actor(NONE).build();
    private static final Timing TIMING = Timing.builder()
            .asPrinted("x")
            .at(counted(Trigger.builder().meeting("none")))
            .due(counted(Trigger.builder().event("none")))
            .from(counted(Trigger.builder().provision("none")))
            .until(counted(Trigger.builder().event("none")))
            .build();
    private static final TextSpan SPAN = TextSpan.of("none", 0, 1);
    private static final LocalizedText TEXT = LocalizedText.of("en", "x");

    private static final Agreement AGREEMENT = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addSubject("none")
            .addRelation(Relation.toWork(RelationKind.AMENDS, "none"))
            .addText(TextVersion.authentic("en").toBuilder()
                    .authenticFrom("none")
                    .addSource("none")
                    .build())
            .addLegalNature(LegalNature.of(LegalForce.POLITICAL).toBuilder()
                    .assertedBy(NONE)
                    .addScope(NONE)
                    .build())
            .addActor(Actor.of("actor", "en", "x").toBuilder().parent("none").build())
            .addParty(Party.of("none"))
            .addOffice(Office.builder()
                    .id("office")
                    .actor("none")
                    .addAccreditedTo("none")
                    .filledBy("none")
                    .build())
            .addOfficial(Official.builder()
                    .id("official")
                    .name("x")
                    .actor("none")
                    .addTenure(Tenure.builder().office(NONE).build())
                    .build())
            .addMeeting(Meeting.builder()
                    .id("meeting")
                    .addVenue(NONE)
                    .host("none")
                    .addDelegation(Delegation.builder()
                            .actor("none")
                            .addParticipant(EVERYONE)
                            .build())
                    .addParticipant(EVERYONE)
                    .series("none")
                    .previous("none")
                    .addOutcome("none")
                    .build())
            .addPart(Part.builder()
                    .id("part")
                    .partOf("none")
                    .addAuthor(NONE)
                    .addAddressee(NONE)
                    .place(NONE)
                    .addSpan(SPAN)
                    .build())
            .addPolicyArea(PolicyArea.builder().id("area").broader("none").build())
            .addWork(CitedWork.builder()
                    .id("work")
                    .set(true)
                    .addIssuer(NONE)
                    .addMember("none")
                    .build())
            .addSource(Source.builder()
                    .id("source")
                    .addIssuer(NONE)
                    .dateline(NONE)
                    .derivedFrom("none")
                    .addCorrection(Correction.builder()
                            .printed("x")
                            .corrected("y")
                            .span(SPAN)
                            .build())
                    .build())
            .addEvent(LifecycleEvent.builder()
                    .id("event")
                    .act(LifecycleAct.SIGNATURE)
                    .work("none")
                    .addActor(NONE)
                    .addParticipant(EVERYONE)
                    .place(NONE)
                    .addRecipient(NONE)
                    .regarding("none")
                    .addProvision(NONE)
                    .addTerritory(NONE)
                    .predecessor(NONE)
                    .addVote(Vote.builder().ballot(Ballot.FOR).addActor(NONE).build())
                    .addReport(DateReport.builder()
                            .of(EventDate.DONE)
                            .date(DateSpan.parse("2001"))
                            .source("none")
                            .addCitation(Citation.builder().work("none").build())
                            .build())
                    .addCitation(Citation.builder().work("none").build())
                    .build())
            .addProvision(Commitment.builder()
                    .id("provision")
                    .partOf("none")
                    .part("none")
                    .text(TEXT)
                    .by(Attribution.builder().addActor(NONE).addOfficial(NONE).build())
                    .addInvolved(Involvement.builder()
                            .role(InvolvementRole.TARGET)
                            .actor(NONE)
                            .build())
                    .addInvolved(Involvement.builder()
                            .role(InvolvementRole.TARGET)
                            .official(NONE)
                            .build())
                    .addQualifier(Qualifier.of(QualifierKind.PURPOSE, "en", "x").toBuilder()
                            .work(NONE)
                            .provision("none")
                            .event("none")
                            .part("none")
                            .addTiming(TIMING)
                            .addItem(Item.builder()
                                    .text(TEXT)
                                    .addPlace(NONE)
                                    .addActor(NONE)
                                    .span(SPAN)
                                    .build())
                            .build())
                    .addTiming(TIMING)
                    .addPolicyArea("none")
                    .addPlace(NONE)
                    .addItem(Item.builder()
                            .text(TEXT)
                            .addPolicyArea("none")
                            .addPlace(NONE)
                            .addActor(NONE)
                            .span(SPAN)
                            .build())
                    .addCitation(Citation.of("none", CitationRelation.RECALLS))
                    .addLink(Link.of(LinkKind.RESTATES, "none").toBuilder()
                            .part("none")
                            .build())
                    .addSpan(SPAN)
                    .addPerformer(NONE)
                    .addCreates(NONE)
                    .build())
            .addProvision(Appeal.builder()
                    .text(TEXT)
                    .by(Attribution.unattributed())
                    .addAddressee(NONE)
                    .build())
            .addProvision(Decision.builder()
                    .text(TEXT)
                    .by(Attribution.unattributed())
                    .addCreates(NONE)
                    .build())
            .addProvision(Clause.builder()
                    .topic(ClauseTopic.ENTRY_INTO_FORCE)
                    .text(TEXT)
                    .addScope(NONE)
                    .rule(ForceRule.builder()
                            .begins(trigger(List.of(trigger(List.of(), List.of())), List.of()))
                            .beginsForLater(trigger(List.of(), List.of(trigger(List.of(), List.of()))))
                            .build())
                    .build())
            .addAssessment(Assessment.builder()
                    .provision("none")
                    .item("none")
                    .actor("none")
                    .scheme("none")
                    .grade("x")
                    .assessor(NONE)
                    .build())
            .build();

    /** A trigger that waits for others, or for an event and acts where there are none. */
    private static Trigger counted(Trigger.Builder from) {
        return from.addFrom(NONE).addIncluding(NONE).build();
    }

    private static Trigger trigger(List<Trigger> all, List<Trigger> any) {
        if (!all.isEmpty() || !any.isEmpty()) {
            return Trigger.builder()
                    .allOf(all)
                    .anyOf(any)
                    .addFrom(NONE)
                    .addIncluding(NONE)
                    .build();
        }
        return counted(Trigger.builder().event("none"));
    }

    private static final List<String> PLACES = List.of(
            "subjects[0]",
            "relations[0].work",
            "texts[0].authenticFrom",
            "texts[0].sources[0]",
            "legalNatures[0].assertedBy.id",
            "legalNatures[0].assertedBy.members[0]",
            "legalNatures[0].scope[0].id",
            "legalNatures[0].scope[0].members[0]",
            "actors[0].parent",
            "parties[0].actor",
            "offices[0].actor",
            "offices[0].accreditedTo[0]",
            "offices[0].filledBy",
            "officials[0].actor",
            "officials[0].tenures[0].office.id",
            "officials[0].tenures[0].office.members[0]",
            "meetings[0].venues[0].id",
            "meetings[0].venues[0].members[0]",
            "meetings[0].host",
            "meetings[0].delegations[0].actor",
            "meetings[0].delegations[0].participants[0].official.id",
            "meetings[0].delegations[0].participants[0].official.members[0]",
            "meetings[0].delegations[0].participants[0].office.id",
            "meetings[0].delegations[0].participants[0].office.members[0]",
            "meetings[0].delegations[0].participants[0].actor.id",
            "meetings[0].delegations[0].participants[0].actor.members[0]",
            "meetings[0].participants[0].official.id",
            "meetings[0].participants[0].official.members[0]",
            "meetings[0].participants[0].office.id",
            "meetings[0].participants[0].office.members[0]",
            "meetings[0].participants[0].actor.id",
            "meetings[0].participants[0].actor.members[0]",
            "meetings[0].series",
            "meetings[0].previous",
            "meetings[0].outcomes[0]",
            "parts[0].partOf",
            "parts[0].authors[0].id",
            "parts[0].authors[0].members[0]",
            "parts[0].addressees[0].id",
            "parts[0].addressees[0].members[0]",
            "parts[0].place.id",
            "parts[0].place.members[0]",
            "parts[0].spans[0].source",
            "policyAreas[0].broader",
            "works[0].issuers[0].id",
            "works[0].issuers[0].members[0]",
            "works[0].members[0]",
            "sources[0].issuers[0].id",
            "sources[0].issuers[0].members[0]",
            "sources[0].dateline.id",
            "sources[0].dateline.members[0]",
            "sources[0].derivedFrom",
            "sources[0].corrections[0].span.source",
            "events[0].work",
            "events[0].actors[0].id",
            "events[0].actors[0].members[0]",
            "events[0].participants[0].official.id",
            "events[0].participants[0].official.members[0]",
            "events[0].participants[0].office.id",
            "events[0].participants[0].office.members[0]",
            "events[0].participants[0].actor.id",
            "events[0].participants[0].actor.members[0]",
            "events[0].place.id",
            "events[0].place.members[0]",
            "events[0].recipients[0].id",
            "events[0].recipients[0].members[0]",
            "events[0].regarding",
            "events[0].provisions[0].id",
            "events[0].provisions[0].members[0]",
            "events[0].territories[0].id",
            "events[0].territories[0].members[0]",
            "events[0].predecessor.id",
            "events[0].predecessor.members[0]",
            "events[0].votes[0].actors[0].id",
            "events[0].votes[0].actors[0].members[0]",
            "events[0].reports[0].source",
            "events[0].reports[0].citations[0].work",
            "events[0].citations[0].work",
            "provisions[0].partOf",
            "provisions[0].part",
            "provisions[0].by.actors[0].id",
            "provisions[0].by.actors[0].members[0]",
            "provisions[0].by.officials[0].id",
            "provisions[0].by.officials[0].members[0]",
            "provisions[0].performers[0].id",
            "provisions[0].performers[0].members[0]",
            "provisions[0].involved[0].actor.id",
            "provisions[0].involved[0].actor.members[0]",
            "provisions[0].involved[1].official.id",
            "provisions[0].involved[1].official.members[0]",
            "provisions[0].qualifiers[0].work.id",
            "provisions[0].qualifiers[0].work.members[0]",
            "provisions[0].qualifiers[0].provision",
            "provisions[0].qualifiers[0].event",
            "provisions[0].qualifiers[0].part",
            "provisions[0].qualifiers[0].timings[0].at.meeting",
            "provisions[0].qualifiers[0].timings[0].at.from[0].id",
            "provisions[0].qualifiers[0].timings[0].at.from[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].at.including[0].id",
            "provisions[0].qualifiers[0].timings[0].at.including[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].due.event",
            "provisions[0].qualifiers[0].timings[0].due.from[0].id",
            "provisions[0].qualifiers[0].timings[0].due.from[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].due.including[0].id",
            "provisions[0].qualifiers[0].timings[0].due.including[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].from.provision",
            "provisions[0].qualifiers[0].timings[0].from.from[0].id",
            "provisions[0].qualifiers[0].timings[0].from.from[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].from.including[0].id",
            "provisions[0].qualifiers[0].timings[0].from.including[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].until.event",
            "provisions[0].qualifiers[0].timings[0].until.from[0].id",
            "provisions[0].qualifiers[0].timings[0].until.from[0].members[0]",
            "provisions[0].qualifiers[0].timings[0].until.including[0].id",
            "provisions[0].qualifiers[0].timings[0].until.including[0].members[0]",
            "provisions[0].qualifiers[0].items[0].places[0].id",
            "provisions[0].qualifiers[0].items[0].places[0].members[0]",
            "provisions[0].qualifiers[0].items[0].actors[0].id",
            "provisions[0].qualifiers[0].items[0].actors[0].members[0]",
            "provisions[0].qualifiers[0].items[0].span.source",
            "provisions[0].timings[0].at.meeting",
            "provisions[0].timings[0].at.from[0].id",
            "provisions[0].timings[0].at.from[0].members[0]",
            "provisions[0].timings[0].at.including[0].id",
            "provisions[0].timings[0].at.including[0].members[0]",
            "provisions[0].timings[0].due.event",
            "provisions[0].timings[0].due.from[0].id",
            "provisions[0].timings[0].due.from[0].members[0]",
            "provisions[0].timings[0].due.including[0].id",
            "provisions[0].timings[0].due.including[0].members[0]",
            "provisions[0].timings[0].from.provision",
            "provisions[0].timings[0].from.from[0].id",
            "provisions[0].timings[0].from.from[0].members[0]",
            "provisions[0].timings[0].from.including[0].id",
            "provisions[0].timings[0].from.including[0].members[0]",
            "provisions[0].timings[0].until.event",
            "provisions[0].timings[0].until.from[0].id",
            "provisions[0].timings[0].until.from[0].members[0]",
            "provisions[0].timings[0].until.including[0].id",
            "provisions[0].timings[0].until.including[0].members[0]",
            "provisions[0].policyAreas[0]",
            "provisions[0].places[0].id",
            "provisions[0].places[0].members[0]",
            "provisions[0].items[0].policyAreas[0]",
            "provisions[0].items[0].places[0].id",
            "provisions[0].items[0].places[0].members[0]",
            "provisions[0].items[0].actors[0].id",
            "provisions[0].items[0].actors[0].members[0]",
            "provisions[0].items[0].span.source",
            "provisions[0].citations[0].work",
            "provisions[0].links[0].provision",
            "provisions[0].links[0].part",
            "provisions[0].spans[0].source",
            "provisions[0].creates[0].id",
            "provisions[0].creates[0].members[0]",
            "provisions[1].addressees[0].id",
            "provisions[1].addressees[0].members[0]",
            "provisions[2].creates[0].id",
            "provisions[2].creates[0].members[0]",
            "provisions[3].scope[0].id",
            "provisions[3].scope[0].members[0]",
            "provisions[3].rule.begins.from[0].id",
            "provisions[3].rule.begins.from[0].members[0]",
            "provisions[3].rule.begins.including[0].id",
            "provisions[3].rule.begins.including[0].members[0]",
            "provisions[3].rule.begins.allOf[0].event",
            "provisions[3].rule.begins.allOf[0].from[0].id",
            "provisions[3].rule.begins.allOf[0].from[0].members[0]",
            "provisions[3].rule.begins.allOf[0].including[0].id",
            "provisions[3].rule.begins.allOf[0].including[0].members[0]",
            "provisions[3].rule.beginsForLater.from[0].id",
            "provisions[3].rule.beginsForLater.from[0].members[0]",
            "provisions[3].rule.beginsForLater.including[0].id",
            "provisions[3].rule.beginsForLater.including[0].members[0]",
            "provisions[3].rule.beginsForLater.anyOf[0].event",
            "provisions[3].rule.beginsForLater.anyOf[0].from[0].id",
            "provisions[3].rule.beginsForLater.anyOf[0].from[0].members[0]",
            "provisions[3].rule.beginsForLater.anyOf[0].including[0].id",
            "provisions[3].rule.beginsForLater.anyOf[0].including[0].members[0]",
            "assessments[0].provision",
            "assessments[0].item",
            "assessments[0].actor",
            "assessments[0].scheme",
            "assessments[0].assessor.id",
            "assessments[0].assessor.members[0]");

    @Test
    void reportsEachPlaceAndNothingElse() {
        assertEquals(
                PLACES.stream().map(place -> "reference-dangling " + place).toList(),
                Refusals.in(AgreementValidator.references().validate(AGREEMENT)));
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals(
                "refers to the actor \"none\", which the agreement does not define: define it, or correct the id",
                AgreementValidator.standard()
                        .validate(AGREEMENT)
                        .at(ValuePath.of("parties").index(0).member("actor"))
                        .get(0)
                        .message());
    }

    @Test
    void eachDefinitionKindHasItsOwnIds() {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addParty(Party.of("seoul"))
                .addPlace(Place.of("seoul", "en", "Seoul"))
                .build();
        assertEquals(
                List.of("reference-dangling parties[0].actor"),
                Refusals.in(AgreementValidator.references().validate(agreement)));
    }

    @Test
    void aCreationIsAnActorOrWork() {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActor(Actor.of("body", "en", "x"))
                .addWork(CitedWork.builder().id("plan").build())
                .addPlace(Place.of("zone", "en", "x"))
                .addProvision(Decision.builder()
                        .text(TEXT)
                        .by(Attribution.unattributed())
                        .addCreates(Reference.to("body"), Reference.to("plan"), Reference.to("zone"))
                        .build())
                .build();
        assertEquals(
                List.of("reference-dangling provisions[0].creates[2].id"),
                Refusals.in(AgreementValidator.references().validate(agreement)));
    }

    @Test
    void aPassageIsAPartOrProvision() {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addPart(Part.of("annex", PartKind.ANNEX))
                .addPlace(Place.of("zone", "en", "x"))
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL).toBuilder()
                        .addScope(Reference.to("annex"), Reference.to("p"), Reference.to("zone"))
                        .build())
                .addProvision(Position.builder()
                        .id("p")
                        .text(TEXT)
                        .by(Attribution.unattributed())
                        .build())
                .build();
        assertEquals(
                List.of("reference-dangling legalNatures[0].scope[2].id"),
                Refusals.in(AgreementValidator.references().validate(agreement)));
    }

    @Test
    void provisionsOfOtherAgreementsAreNotResolved() {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addProvision(Position.builder()
                        .text(TEXT)
                        .by(Attribution.unattributed())
                        .addLink(Link.of(LinkKind.RESTATES, "p").toBuilder()
                                .agreement("b")
                                .build())
                        .addLink(Link.builder()
                                .kind(LinkKind.RESTATES)
                                .label("para. 3")
                                .build())
                        .build())
                .build();
        assertTrue(AgreementValidator.standard().validate(agreement).isEmpty());
    }
}

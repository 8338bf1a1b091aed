package org.entente.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Locale;
import org.entente.instrument.Part;
import org.entente.life.LifecycleEvent;
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
import org.entente.provision.Listing;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Stance;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the brief of a small agreement says of each thing that it may say something of. */
class AgreementBriefTest {

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }

    private static Agreement.Builder agreement(String title) {
        return Agreement.builder().id("a").title("en", title);
    }

    private static Agreement agreement() {
        return agreement("Pact\n  of the bay")
                .form(InstrumentForm.TREATY)
                .addLegalNature(LegalNature.builder()
                        .force(LegalForce.BINDING)
                        .basis(NatureBasis.vocabulary().known().get(0))
                        .build())
                .addActor(Actor.of("A", "en", "Northland"))
                .addActor(Actor.of("B", "en", "Southland"))
                .addParty(
                        Party.builder().actor("A").addRole(PartyRole.SIGNATORY).build())
                .addParty(Party.of("C"))
                .addPlace(Place.of("bay", "en", "Bay House"))
                .addOffice(Office.of("m", "en", "Minister"))
                .addOfficial(Official.builder()
                        .id("o")
                        .name("Ann Berg")
                        .addTenure(Tenure.builder()
                                .office(Reference.to("m"))
                                .held(DateSpan.parse("2020/2022"))
                                .build())
                        .addTenure(Tenure.builder()
                                .office(Reference.printed("Envoy"))
                                .held(DateSpan.parse("2010/2012"))
                                .build())
                        .addTenure(Tenure.builder()
                                .office(Reference.printed("Chair"))
                                .build())
                        .build())
                .addMeeting(Meeting.builder()
                        .id("first")
                        .dates(DateSpan.parse("2021-03-18"))
                        .addVenue(Reference.to("bay"))
                        .addDelegation(Delegation.builder()
                                .actor("A")
                                .addParticipant(Participant.of("o"))
                                .addParticipant(Participant.builder()
                                        .official(Reference.printed("a clerk"))
                                        .build())
                                .build())
                        .build())
                .addPolicyArea(
                        PolicyArea.builder().id("sea").label(text("The sea")).build())
                .addPart(Part.builder().id("annex").build())
                .addWork(CitedWork.builder()
                        .id("w")
                        .name(text("Old pact"))
                        .date(UncertainDate.parse("1990"))
                        .build())
                .addWork(CitedWork.builder().id("v").set(true).build())
                .addSource(Source.builder()
                        .id("s")
                        .addCorrection(Correction.builder()
                                .printed("fisch")
                                .corrected("fish")
                                .build())
                        .build())
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.SIGNATURE)
                        .done(DateSpan.parse("2021-03-18"))
                        .place(Reference.to("bay"))
                        .build())
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ISSUANCE)
                        .work("w")
                        .done(DateSpan.parse("1990-01-02"))
                        .build())
                .addProvision(Commitment.builder()
                        .id("c1")
                        .summary("en", "They guard more seals.")
                        .text("en", "They shall, once more, guard more seals.")
                        .by(Attribution.allParties())
                        .addPolicyArea("sea")
                        .addPolicyArea("land")
                        .wording(Wording.builder()
                                .modal(Word.lemma("shall"))
                                .addAction(Word.lemma("increase"))
                                .addModifier(Word.lemma("new"))
                                .build())
                        .addQualifier(Qualifier.of(QualifierKind.REASON, "en", "since they are few"))
                        .addQualifier(Qualifier.of(QualifierKind.PURPOSE, "en", "to keep them"))
                        .addTiming(Timing.builder().asPrinted("soon").build())
                        .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2030"))))
                        .addQuantity(Quantity.builder()
                                .asPrinted("half")
                                .measures(text("of the seals"))
                                .build())
                        .addQuantity(Quantity.builder()
                                .value(new BigDecimal("1E+3"))
                                .unit(Code.of(CodeScheme.UCUM, "t"))
                                .build())
                        .addInvolved(Involvement.builder()
                                .role(InvolvementRole.TARGET)
                                .actor(Reference.to("B"))
                                .rendering(Rendering.INFERRED)
                                .build())
                        .addInvolved(Involvement.builder()
                                .role(InvolvementRole.BENEFICIARY)
                                .actor(Reference.printed("the fishers"))
                                .rendering(Rendering.VERBATIM)
                                .build())
                        .addInvolved(Involvement.builder()
                                .role(InvolvementRole.BENEFICIARY)
                                .official(Reference.to("o"))
                                .build())
                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                        .note(text("doubtful"))
                        .build())
                .addProvision(Commitment.builder()
                        .label("2")
                        .text("en", "Northland counts them.")
                        .by(Attribution.of("A"))
                        .addPolicyArea("land")
                        .build())
                .addProvision(Commitment.builder()
                        .text("en", "They count them.")
                        .by(Attribution.of("A", "B"))
                        .listing(Listing.OPEN)
                        .addItem(Item.builder()
                                .text(text("cod"))
                                .addPolicyArea("sea")
                                .build())
                        .addItem(Item.builder().text(text("eel")).build())
                        .build())
                .addProvision(Commitment.builder()
                        .text("en", "It is counted.")
                        .by(Attribution.unattributed())
                        .addItem(Item.builder().text(text("cod")).build())
                        .build())
                .addProvision(Decision.builder()
                        .text("en", "A board is set up.")
                        .by(Attribution.allParties())
                        .build())
                .addProvision(Appeal.builder()
                        .text("en", "Do so.")
                        .by(Attribution.allParties())
                        .build())
                .addProvision(Position.builder()
                        .text("en", "They doubt it.")
                        .stance(Stance.vocabulary().known().get(0))
                        .by(Attribution.allParties())
                        .build())
                .addProvision(Clause.builder()
                        .topic(ClauseTopic.ENTRY_INTO_FORCE)
                        .text("en", "It begins at once.")
                        .build())
                .build();
    }

    @Test
    void theBriefSaysEachThingOnce() {
        String expected = """
                Pact of the bay
                treaty · binding under international law (clause of the text) · signature 2021-03-18, Bay House

                PARTIES
                  Northland: signatory
                  C

                MEETINGS
                  first, Bay House, 2021-03-18
                    Northland: Ann Berg (Minister; Chair), a clerk

                COMMITMENTS BY POLICY AREA
                  The sea
                  c1   all parties · undertaking · new · increase
                       They guard more seals.
                       purpose: to keep them
                       when: soon
                       when: Timing{due=Trigger{date=2030}}
                       how much: half (of the seals)
                       how much: 1000 t
                       target: Southland (inferred); beneficiary: the fishers; beneficiary: o
                  land
                  2    Northland · unspecified
                       Northland counts them.
                  Several areas
                  ·    Northland, Southland · unspecified
                       They count them.
                       among others: cod; eel
                  No area
                  ·    no actor named · unspecified
                       It is counted.
                       namely: cod

                DECISIONS
                  ·    all parties
                       A board is set up.

                APPEALS
                  ·    all parties
                       Do so.

                POSITIONS
                  ·    all parties · taking note
                       They doubt it.

                CLAUSES
                  ·    entry into force
                       It begins at once.

                CITED WORKS
                  Old pact (1990): c1
                    issuance 1990-01-02
                  v, a set that the text leaves open

                ODDITIES OF THE SOURCE
                  - "fisch" must mean "fish"
                  - c1: target: Southland (inferred)
                  - c1: doubtful
                  - ERROR parties[1].actor: refers to the actor "C", which the agreement does not define: define
                  it, or correct the id [reference-dangling]
                """;
        String brief = AgreementBrief.of(agreement(), Locale.ENGLISH);
        assertEquals(expected, brief.substring(0, Math.min(expected.length(), brief.length())));
        assertFalse(brief.contains("(root)"), brief);
    }

    /** Lines have ninety-nine letters at most, but for a longer word; no line is empty. */
    @ParameterizedTest
    @CsvSource({"49, 49, 1", "49, 50, 2", "98, 1, 2", "97, 1, 1", "120, 1, 2", "1, 120, 2"})
    void linesAreBrokenBetweenWords(int first, int second, int lines) {
        String one = "a".repeat(first);
        String other = "b".repeat(second);
        assertEquals(
                lines == 1 ? one + " " + other + "\n" : one + "\n" + other + "\n",
                AgreementBrief.of(agreement(one + " " + other).build(), Locale.ENGLISH)
                        .lines()
                        .limit(lines)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }
}

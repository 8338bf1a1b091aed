package org.entente.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.corpus.Corpus;
import org.entente.instrument.Part;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.life.DateReport;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.life.Vote;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.AreaMapping;
import org.entente.model.CitedWork;
import org.entente.model.Coding;
import org.entente.model.Delegation;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.name.NameForm;
import org.entente.name.PersonName;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.people.TenurePart;
import org.entente.people.TenureStep;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.register.Register;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Digest;
import org.entente.source.Locator;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.testing.value.DrawnTerms;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.timing.Recurrence;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.Code;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** The arbitrary of every type. */
final class Catalogue {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = new HashMap<>();

    static {
        put(Agreement.class, Agreements::agreements);
        put(CodedAgreement.class, Agreements::codedAgreements);
        put(LegalNature.class, Agreements::legalNatures);
        put(Coding.class, Agreements::codings);
        put(Actor.class, Actors::actors);
        put(FormerName.class, Actors::formerNames);
        put(Membership.class, Actors::memberships);
        put(Predecessor.class, Actors::predecessors);
        put(Party.class, Parties::parties);
        put(Official.class, Officials::officials);
        put(Office.class, Officials::offices);
        put(Tenure.class, Officials::tenures);
        put(TenurePart.class, Officials::tenureParts);
        put(TenureStep.class, Officials::tenureSteps);
        put(Meeting.class, Meetings::meetings);
        put(MeetingSeries.class, Meetings::meetingSeries);
        put(Assessment.class, Assessments::assessments);
        put(AssessmentScheme.class, Assessments::schemes);
        put(Grade.class, Assessments::grades);
        put(Delegation.class, Meetings::delegations);
        put(PolicyArea.class, PolicyAreaArbitraries::policyAreas);
        put(AreaMapping.class, PolicyAreaArbitraries::areaMappings);
        put(Part.class, Parts::parts);
        put(Locator.class, Instruments::locators);
        put(Relation.class, Instruments::relations);
        put(TextVersion.class, Instruments::textVersions);
        put(Place.class, Places::places);
        put(CitedWork.class, Works::works);
        put(Source.class, Sources::sources);
        put(SourceText.class, Sources::sourceTexts);
        put(Correction.class, Sources::corrections);
        put(Digest.class, Sources::digests);
        put(Citation.class, Sources::citations);
        put(TextSpan.class, TextSpans::textSpans);
        put(LifecycleEvent.class, Events::lifecycleEvents);
        put(Participant.class, Events::participants);
        put(Vote.class, Events::votes);
        put(DateReport.class, Events::dateReports);
        put(ForceRule.class, ForceRules::forceRules);
        put(Trigger.class, Triggers::triggers);
        put(Provision.class, Provisions::provisions);
        put(Commitment.class, Commitments::commitments);
        put(Position.class, Positions::positions);
        put(Appeal.class, Appeals::appeals);
        put(Decision.class, Decisions::decisions);
        put(Clause.class, Clauses::clauses);
        put(Attribution.class, Provisions::attributions);
        put(Involvement.class, Provisions::involvements);
        put(Item.class, Provisions::items);
        put(Link.class, Provisions::links);
        put(UncertainDate.class, Dates::uncertainDates);
        put(DateSpan.class, Dates::dateSpans);
        put(IsoDuration.class, Dates::durations);
        put(PrintedDate.class, Timings::printedDates);
        put(Timing.class, Timings::timings);
        put(Recurrence.class, Timings::recurrences);
        put(Quantity.class, Quantities::quantities);
        put(Baseline.class, Quantities::baselines);
        put(Wording.class, Wordings::wordings);
        put(Word.class, Wordings::words);
        put(Qualifier.class, Wordings::qualifiers);
        put(Reference.class, Texts::references);
        put(LocalizedText.class, Texts::localizedTexts);
        put(LanguageTag.class, Texts::languageTags);
        put(PersonName.class, Names::personNames);
        put(NameForm.class, Names::nameForms);
        put(Code.class, Vocabularies::codes);
        put(Register.class, Registers::registers);
        put(Corpus.class, Corpora::corpora);
        DrawnTerms.all().forEach((type, terms) -> ARBITRARIES.put(type, () -> Vocabularies.terms(terms)));
    }

    private Catalogue() {}

    private static <T> void put(Class<T> type, Supplier<? extends Arbitrary<? extends T>> arbitrary) {
        ARBITRARIES.put(type, arbitrary::get);
    }

    static Optional<Arbitrary<?>> arbitrary(Class<?> type) {
        return Optional.ofNullable(ARBITRARIES.get(type)).map(Supplier::get);
    }

    static Set<Class<?>> types() {
        return ARBITRARIES.keySet();
    }
}

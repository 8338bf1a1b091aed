package org.entente.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.instrument.Part;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.jackson2.AgreementMappingException;
import org.entente.jackson2.EntenteModule;
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
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Digest;
import org.entente.source.Locator;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.testing.faults.JsonDraft;
import org.entente.testing.faults.JsonPlace;
import org.entente.testing.faults.ValueFaults;
import org.entente.testing.faults.ValueFaults.Change;
import org.entente.testing.making.KeptArbitrary;
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
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * Parts of agreements that were changed in one way, each as JSON, with the violation that must be reported.
 *
 * <p>The changes are those of {@link InvalidAgreements} that builders and factories refuse, wherever they apply to the
 * value or to what it is made of; the path leads from the value. What rules report between objects, and faults of JSON
 * as such, are for agreements alone. All methods are thread-safe.
 */
public final class InvalidValues {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EntenteModule()).build();

    /** Where in an agreement a value stands, as a pointer; what may be there depends on it. */
    private static final Map<Class<?>, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put(LegalNature.class, "/legalNatures/0");
        PLACES.put(LanguageTag.class, "/texts/0/language");
        PLACES.put(Code.class, "/codes/0");
        PLACES.put(Coding.class, "/coding");
        PLACES.put(Actor.class, "/actors/0");
        PLACES.put(FormerName.class, "/actors/0/formerNames/0");
        PLACES.put(Membership.class, "/actors/0/memberships/0");
        PLACES.put(Predecessor.class, "/actors/0/predecessors/0");
        PLACES.put(Party.class, "/parties/0");
        PLACES.put(Place.class, "/places/0");
        PLACES.put(PolicyArea.class, "/policyAreas/0");
        PLACES.put(AreaMapping.class, "/policyAreas/0/mappings/0");
        PLACES.put(CitedWork.class, "/works/0");
        PLACES.put(UncertainDate.class, "/works/0/date");
        PLACES.put(Official.class, "/officials/0");
        PLACES.put(PersonName.class, "/officials/0/name");
        PLACES.put(NameForm.class, "/officials/0/name/forms/0");
        PLACES.put(Tenure.class, "/officials/0/tenures/0");
        PLACES.put(TenurePart.class, "/officials/0/tenures/0/parts/0");
        PLACES.put(TenureStep.class, "/officials/0/tenures/0/steps/0");
        PLACES.put(Office.class, "/offices/0");
        PLACES.put(MeetingSeries.class, "/series/0");
        PLACES.put(Meeting.class, "/meetings/0");
        PLACES.put(DateSpan.class, "/meetings/0/dates");
        PLACES.put(Assessment.class, "/assessments/0");
        PLACES.put(AssessmentScheme.class, "/schemes/0");
        PLACES.put(Grade.class, "/schemes/0/grades/0");
        PLACES.put(Delegation.class, "/meetings/0/delegations/0");
        PLACES.put(LifecycleEvent.class, "/events/0");
        PLACES.put(Part.class, "/parts/0");
        PLACES.put(Relation.class, "/relations/0");
        PLACES.put(TextVersion.class, "/texts/0");
        PLACES.put(Locator.class, "/relations/0/locators/0");
        PLACES.put(Participant.class, "/events/0/participants/0");
        PLACES.put(Vote.class, "/events/0/votes/0");
        PLACES.put(DateReport.class, "/events/0/reports/0");
        PLACES.put(Source.class, "/sources/0");
        PLACES.put(Digest.class, "/sources/0/digest");
        PLACES.put(Correction.class, "/sources/0/corrections/0");
        PLACES.put(Provision.class, "/provisions/0");
        PLACES.put(Commitment.class, "/provisions/0");
        PLACES.put(Position.class, "/provisions/0");
        PLACES.put(Appeal.class, "/provisions/0");
        PLACES.put(Decision.class, "/provisions/0");
        PLACES.put(Clause.class, "/provisions/0");
        PLACES.put(ForceRule.class, "/provisions/0/rule");
        PLACES.put(Trigger.class, "/provisions/0/rule/begins");
        PLACES.put(LocalizedText.class, "/provisions/0/text");
        PLACES.put(Attribution.class, "/provisions/0/by");
        PLACES.put(Involvement.class, "/provisions/0/involved/0");
        PLACES.put(Wording.class, "/provisions/0/wording");
        PLACES.put(Word.class, "/provisions/0/wording/verb");
        PLACES.put(Qualifier.class, "/provisions/0/qualifiers/0");
        PLACES.put(PrintedDate.class, "/events/0/doneAsPrinted");
        PLACES.put(Timing.class, "/provisions/0/timings/0");
        PLACES.put(IsoDuration.class, "/provisions/0/timings/0/duration");
        PLACES.put(Recurrence.class, "/provisions/0/timings/0/every");
        PLACES.put(Quantity.class, "/provisions/0/quantities/0");
        PLACES.put(Baseline.class, "/provisions/0/quantities/0/baseline");
        PLACES.put(Reference.class, "/provisions/0/places/0");
        PLACES.put(Item.class, "/provisions/0/items/0");
        PLACES.put(Citation.class, "/provisions/0/citations/0");
        PLACES.put(Link.class, "/provisions/0/links/0");
        PLACES.put(TextSpan.class, "/provisions/0/spans/0");
        DrawnTerms.all().keySet().stream()
                .sorted(Comparator.comparing(Class::getName))
                .forEach(term -> PLACES.put(term, "/provisions/0/stance"));
    }

    private InvalidValues() {}

    /**
     * The types that can be broken.
     *
     * @return an unmodifiable set, in a fixed order: all types of the model, save agreements, then the vocabularies by
     *     name
     */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(PLACES.keySet());
    }

    /**
     * Breaks values of a type.
     *
     * @param type one of the {@link #types()}
     * @param <T> the type
     * @return broken values
     * @throws IllegalArgumentException if values of that type cannot be broken
     */
    public static <T> Arbitrary<Invalid<T>> of(Class<T> type) {
        return of(type, Catalogue.arbitrary(placed(type)).orElseThrow().map(type::cast));
    }

    /**
     * Breaks values of one's own choice; shrinks to a small value that is broken at its first place.
     *
     * @param type one of the {@link #types()}
     * @param valid the values
     * @param <T> the type
     * @return broken values; those that can have nothing wrong, such as a wording without a word, are passed over
     * @throws IllegalArgumentException if values of that type cannot be broken
     */
    public static <T> Arbitrary<Invalid<T>> of(Class<T> type, Arbitrary<? extends T> valid) {
        placed(type);
        return new KeptArbitrary<>(Combinators.combine(
                                valid,
                                Arbitraries.integers()
                                        .between(0, Integer.MAX_VALUE)
                                        .withDistribution(RandomDistribution.uniform())
                                        .withoutEdgeCases())
                        .as((value, pick) -> broken(type, value, pick)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Broken values of a type, or broken agreements; nothing of another type. */
    static Optional<Arbitrary<?>> arbitrary(Class<?> type) {
        if (type == Agreement.class) {
            return Optional.of(InvalidAgreements.of(Agreements.agreements()));
        }
        return PLACES.containsKey(type) ? Optional.of(of(type)) : Optional.empty();
    }

    private static <T> Class<T> placed(Class<T> type) {
        if (!PLACES.containsKey(type)) {
            throw new IllegalArgumentException("no values of " + type + " can be broken by themselves");
        }
        return type;
    }

    private static <T> Optional<Invalid<T>> broken(Class<T> type, T value, int pick) {
        JsonPointer place = JsonPointer.compile(PLACES.get(type));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        JsonDraft draft = new JsonDraft(root, placed(root, place, MAPPER.valueToTree(value)), pick);
        List<JsonPlace> places = draft.places();
        List<Change> changes = ValueFaults.CHANGES.stream()
                .filter(change -> places.stream().anyMatch(change.kind()))
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Change change = draft.choose(changes);
        ValuePath path = change.edit()
                .apply(draft, draft.choose(places.stream().filter(change.kind()).toList()));
        ValuePath below = below(
                root.at(place), path.toPointer().substring(place.toString().length()));
        String json = JsonDraft.written(root.at(place));
        String where = below.equals(ValuePath.ROOT) ? "" : " (" + below + ")";
        return Optional.of(Invalid.part(
                value, json, change.change() + where, Violation.of(change.problem(), below), () -> report(json, type)));
    }

    /** Puts a value at a place, with containers around it, and gives the path. */
    private static ValuePath placed(ObjectNode root, JsonPointer place, JsonNode value) {
        ValuePath path = ValuePath.ROOT;
        JsonNode container = root;
        for (JsonPointer at = place; !at.matches(); at = at.tail()) {
            JsonPointer next = at.tail();
            JsonNode inner = next.matches()
                    ? value
                    : next.mayMatchElement()
                            ? JsonNodeFactory.instance.arrayNode()
                            : JsonNodeFactory.instance.objectNode();
            if (container instanceof ArrayNode list) {
                path = path.index(list.size());
                list.add(inner);
            } else {
                path = path.member(at.getMatchingProperty());
                ((ObjectNode) container).set(at.getMatchingProperty(), inner);
            }
            container = inner;
        }
        return path;
    }

    /** Reads a pointer, whose numbers are indices where there is a list. */
    private static ValuePath below(JsonNode value, String pointer) {
        ValuePath path = ValuePath.ROOT;
        JsonNode node = value;
        for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
            path = node.isArray() ? path.index(at.getMatchingIndex()) : path.member(at.getMatchingProperty());
            node = node.isArray() ? node.path(at.getMatchingIndex()) : node.path(at.getMatchingProperty());
        }
        return path;
    }

    private static ValidationReport report(String json, Class<?> type) {
        try {
            MAPPER.readValue(json, type);
            return ValidationReport.empty();
        } catch (AgreementMappingException e) {
            return e.report();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the module reports what is wrong", e);
        }
    }
}

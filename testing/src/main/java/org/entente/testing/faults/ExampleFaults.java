package org.entente.testing.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.json.EntenteJson;
import org.entente.json.Explanation;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.validation.Rule;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * The example of a rule, put into any agreement: a fault that needs no code. It serves where the lists of the
 * example break the rule whatever stands beside them; a rule that looks at the whole agreement needs a fault by hand.
 */
public final class ExampleFaults {

    /** An example is put into many agreements, and read once. */
    private static final Map<Problem, Written> WRITTEN = new ConcurrentHashMap<>();

    private ExampleFaults() {}

    /** The faults of the rules that have none yet. */
    public static List<Fault> beside(List<Fault> others) {
        Set<Problem> made = others.stream().map(Fault::problem).collect(Collectors.toSet());
        return AgreementValidator.standard().rules().stream()
                .map(Rule::problem)
                .filter(problem -> !made.contains(problem))
                .flatMap(problem -> of(problem).stream())
                .toList();
    }

    /** The fault that puts the example of a problem into an agreement; empty if it has no example. */
    static Optional<Fault> of(Problem problem) {
        return Explanation.of(problem.code())
                .flatMap(Explanation::example)
                .map(example -> Fault.of(
                        problem, "it gets the example of " + problem.code(), draft -> put(example, problem, draft)));
    }

    private static ValuePath put(Explanation.Example example, Problem problem, JsonDraft draft) {
        Written written = WRITTEN.computeIfAbsent(problem, any -> Written.of(example, problem));
        ObjectNode added = JsonDraft.object(written.json());
        Map<String, String> ids = withFreshIds(added, draft);
        example.texts()
                .forEach(
                        text -> draft.text(SourceText.of(Objects.requireNonNull(ids.get(text.source())), text.text())));
        ValuePath reported = written.reported();
        ValuePath moved = reported;
        for (Map.Entry<String, JsonNode> member : added.properties()) {
            for (int i = 0; member.getValue().isArray() && i < member.getValue().size(); i++) {
                ValuePath from = ValuePath.of(member.getKey()).index(i);
                ValuePath to = draft.append(member.getKey(), member.getValue().get(i));
                moved = reported.isWithin(from) ? moved(reported, from, to) : moved;
            }
        }
        return moved;
    }

    /** An example in its long form, and the place where its problem is reported. */
    private record Written(String json, ValuePath reported) {

        static Written of(Explanation.Example example, Problem problem) {
            Agreement agreement = agreement(example, example.texts().toArray(SourceText[]::new));
            ValuePath reported =
                    AgreementValidator.standard()
                            .validate(new Examination(agreement, example.texts()))
                            .violations()
                            .stream()
                            .filter(violation -> violation.code().equals(problem.code()))
                            .map(Violation::path)
                            .findFirst()
                            .orElseThrow();
            return new Written(EntenteJson.standard().writeLine(agreement), reported);
        }

        private static Agreement agreement(Explanation.Example example, SourceText... texts) {
            EntenteJson json = JsonDraft.UNRULED;
            return (json.drafts().isDraft(example.document())
                            ? json.drafts().check(example.document(), texts).agreement()
                            : json.check(example.document()).agreement())
                    .orElseThrow();
        }
    }

    /** Gives all that is defined an id that the draft does not use yet; the new ids by the old ones. */
    private static Map<String, String> withFreshIds(ObjectNode added, JsonDraft draft) {
        Map<String, String> fresh = new HashMap<>();
        JsonDraft renamed = new JsonDraft(added, ValuePath.ROOT, 0);
        for (JsonPlace place : renamed.places(JsonPlace::isId)) {
            boolean isOfTheAgreement = place.path().equals(ValuePath.of("id"));
            if (!isOfTheAgreement) {
                String id = fresh.computeIfAbsent(place.node().asText(), any -> draft.freshId());
                renamed.set(place.path(), id);
            }
        }
        return fresh;
    }

    /** The place at or within one place, at or within another. */
    private static ValuePath moved(ValuePath place, ValuePath from, ValuePath to) {
        if (place.equals(from)) {
            return to;
        }
        ValuePath container = moved(place.parent().orElseThrow(), from, to);
        String pointer = place.toPointer();
        return place.name()
                .map(container::member)
                .orElseGet(() -> container.index(Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1))));
    }
}

package org.entente.growth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.json.EntenteJson;
import org.entente.json.Explanation;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.validation.Rule;

/**
 * The example of each rule, many times: side by side, each with definitions of its own, and all about the same
 * definitions, as where one actor does the same over and over.
 */
final class GrowthOfExamples {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Builds what the rules would refuse. */
    private static final EntenteJson UNRULED = EntenteJson.standard().validating(withoutRules());

    private GrowthOfExamples() {}

    private static AgreementValidator withoutRules() {
        AgreementValidator validator = AgreementValidator.references();
        for (Rule rule : validator.rules()) {
            validator = validator.without(rule.problem().code());
        }
        return validator;
    }

    /** Two documents of any size for each rule that has an example. */
    static Map<String, IntFunction<Examination>> documents() {
        Map<String, IntFunction<Examination>> documents = new LinkedHashMap<>();
        for (Rule rule : AgreementValidator.standard().rules()) {
            String code = rule.problem().code();
            Explanation.of(code).flatMap(Explanation::example).ifPresent(example -> {
                documents.put(code + " (side by side)", size -> grown(example, size, list -> true));
                documents.put(code + " (about the same)", size -> grown(example, size, list -> !isOfDefinitions(list)));
            });
        }
        return documents;
    }

    /** Whether every element of a list of the agreement has an id. */
    private static boolean isOfDefinitions(String list) {
        return Agreement.meta()
                .member(list)
                .map(MetaMember::kind)
                .flatMap(kind -> kind instanceof Kind.Part<?> part
                        ? Optional.<MetaType<?>>of(part.of().get())
                        : Optional.empty())
                .flatMap(type -> type.member("id"))
                .filter(MetaMember::isMandatory)
                .isPresent();
    }

    /** The example with some of its lists so many times as long; what these define has an id of its own each time. */
    private static Examination grown(Explanation.Example example, int times, Predicate<String> repeated) {
        JsonNode once = tree(EntenteJson.standard().writeLine(built(example)));
        Pattern ids = Pattern.compile(once.properties().stream()
                .filter(member -> member.getValue().isArray() && repeated.test(member.getKey()))
                .flatMap(member -> elements(member.getValue()))
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element.path("items"))))
                .filter(element -> element.has("id"))
                .map(element -> Pattern.quote(element.get("id").asText()))
                .collect(Collectors.joining("|", "\"(", ")\"(?!:)")));
        String grown = once.properties().stream()
                .map(member -> "\"" + member.getKey() + "\":"
                        + (member.getValue().isArray() && repeated.test(member.getKey())
                                ? times(member.getValue().toString(), times, ids)
                                : member.getValue().toString()))
                .collect(Collectors.joining(",", "{", "}"));
        return new Examination(UNRULED.check(grown).agreement().orElseThrow(), example.texts());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String times(String list, int times, Pattern ids) {
        String elements = list.substring(1, list.length() - 1);
        return IntStream.range(0, times)
                .mapToObj(i -> ids.matcher(elements).replaceAll("\"$1-" + i + "\""))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Agreement built(Explanation.Example example) {
        SourceText[] texts = example.texts().toArray(SourceText[]::new);
        return (UNRULED.drafts().isDraft(example.document())
                        ? UNRULED.drafts().check(example.document(), texts).agreement()
                        : UNRULED.check(example.document()).agreement())
                .orElseThrow();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an agreement is written as JSON", e);
        }
    }
}

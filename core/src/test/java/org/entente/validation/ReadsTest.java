package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.violation.PathPattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The places that rules read are places that the types of the model state. */
class ReadsTest {

    static Stream<PathPattern> places() {
        List<PathPattern> places = AgreementValidator.standard().rules().stream()
                .flatMap(rule -> rule.reads().stream())
                .toList();
        assertTrue(places.size() > 20, places.toString());
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceThatARuleReadsIsStated(PathPattern place) {
        List<? extends MetaType<?>> types = List.of(Agreement.meta());
        for (String step : place.toString().split("\\.", -1)) {
            String name = step.replaceFirst("\\[.*", "");
            List<? extends MetaMember<?, ?>> members = types.stream()
                    .map(type -> type.member(name))
                    .flatMap(Optional::stream)
                    .toList();
            assertEquals(1, members.stream().map(MetaMember::isList).distinct().count(), step);
            assertTrue(members.get(0).isList() || name.equals(step), step);
            types = members.stream().flatMap(member -> parts(member.kind())).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "force-twice, act work actors[].id actors[].members done takesEffect expected reports",
        "cited-work-later, act done work expected"
    })
    void rulesReadWhatDatesActs(String code, String members) {
        List<String> read = AgreementValidator.standard().rules().stream()
                .filter(rule -> rule.problem().code().equals(code))
                .flatMap(rule -> rule.reads().stream())
                .map(PathPattern::toString)
                .toList();
        for (String member : members.split(" ", -1)) {
            assertTrue(read.contains("events[]." + member), member);
        }
    }

    private static Stream<? extends MetaType<?>> parts(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return Stream.of(part.of().get());
        }
        return kind instanceof Kind.OneOf<?> oneOf ? oneOf.union().types().stream() : Stream.of();
    }
}

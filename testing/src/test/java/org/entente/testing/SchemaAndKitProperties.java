package org.entente.testing;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.violation.Severity;

/** What the reader refuses of one value, the schema refuses, save what JSON Schema 2020-12 cannot say. */
class SchemaAndKitProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EntenteJson.schema(), InputFormat.JSON);

    private static final String BETWEEN_OBJECTS = "a schema judges each value by itself, not one against another";
    private static final String NO_JSON = "a schema judges what was parsed, and this is not parsed";
    private static final String WITH_A_TEXT = "a schema has no text of a source at hand";

    /** The errors that 2020-12 cannot say, or not always, each with the reason. */
    private static final Map<String, String> BEYOND_SCHEMAS = Map.ofEntries(
            entry("reference-dangling", BETWEEN_OBJECTS),
            entry("id-duplicate", BETWEEN_OBJECTS),
            entry("reference-cycle", BETWEEN_OBJECTS),
            entry("cited-work-later", BETWEEN_OBJECTS),
            entry("regarding-wrong-act", BETWEEN_OBJECTS),
            entry("span-empty", BETWEEN_OBJECTS),
            entry("range-reversed", BETWEEN_OBJECTS),
            entry("dates-reversed", "the order of two dates in a string is not that of its characters"),
            entry("language-twice", "names that differ in capitals alone are different names"),
            entry("member-duplicate", "most parsers keep the last of two members of one name"),
            // Every other mismatch is refused: SchemaAndReaderTest goes through all members.
            entry("type-mismatch", "1.0 is a whole number to a schema"),
            entry("text-malformed", "half of a surrogate pair is no character that a pattern can be asked for"),
            entry("zone-unknown", "the list of time zones changes several times a year"),
            entry("uri-malformed", "a format is a note, which validators need not check"),
            entry("limit-token", "a string is as long as a reader has room for"),
            entry("json-empty", NO_JSON),
            entry("json-malformed", NO_JSON),
            entry("json-trailing", NO_JSON),
            entry("json-truncated", NO_JSON),
            entry("encoding-not-utf-8", NO_JSON),
            entry("utf-8-malformed", NO_JSON),
            entry("source-text-differs", WITH_A_TEXT),
            entry("source-line-ends", WITH_A_TEXT),
            entry("span-out-of-range", BETWEEN_OBJECTS),
            entry("span-text-differs", WITH_A_TEXT));

    private static boolean isRefusedBySchema(Invalid<?> invalid) {
        return !SCHEMA.validate(invalid.json(), InputFormat.JSON).isEmpty();
    }

    @Provide
    Arbitrary<Invalid<Agreement>> refusable() {
        String[] codes = errors().stream()
                .filter(code -> !BEYOND_SCHEMAS.containsKey(code))
                .toArray(String[]::new);
        return InvalidAgreements.of(Agreements.agreements().map(each -> each), codes)
                .filter(each -> each.severity() == Severity.ERROR);
    }

    private static Set<String> errors() {
        Set<String> codes = new TreeSet<>();
        for (Mutator mutator : InvalidAgreements.mutators()) {
            if (mutator.problem().severity() == Severity.ERROR) {
                codes.add(mutator.problem().code());
            }
        }
        return codes;
    }

    @Tag("thorough")
    @Property(tries = 2000)
    void refusesThousandsThatTheReaderRefuses(@ForAll("refusable") Invalid<Agreement> invalid) {
        assertTrue(isRefusedBySchema(invalid), invalid::toString);
    }

    @Property(tries = 100)
    void refusesWhatTheReaderRefusesOfOneValue(@ForAll("refusable") Invalid<Agreement> invalid) {
        assertTrue(isRefusedBySchema(invalid), invalid::toString);
    }

    /** Whatever is in the list is there for a reason: the statement with that error conforms, at one place at least. */
    @Example
    void acceptsSomeOfWhatItCannotSay() {
        List<String> sayable = BEYOND_SCHEMAS.entrySet().stream()
                .filter(each -> !each.getValue().equals(NO_JSON))
                .map(Map.Entry::getKey)
                .filter(code -> broken(code).allMatch(SchemaAndKitProperties::isRefusedBySchema))
                .toList();
        assertEquals(List.of(), sayable);
    }

    /** The statement with one error, in all ways of the kit and at many places. */
    private static Stream<Invalid<Agreement>> broken(String code) {
        return InvalidAgreements.mutators().stream()
                .filter(mutator -> mutator.problem().code().equals(code))
                .flatMap(mutator -> IntStream.range(0, 60)
                        .mapToObj(pick -> mutator.apply(ReferenceAgreements.march2021(), pick * 7919)));
    }

    @Example
    void onlyErrorsOfTheKitAreListed() {
        Set<String> unheardOf = new TreeSet<>(BEYOND_SCHEMAS.keySet());
        unheardOf.removeAll(errors());
        assertEquals(Set.of(), unheardOf);
    }
}

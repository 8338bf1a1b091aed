package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.Sets;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Filled;
import org.entente.meta.Kind;
import org.entente.meta.StatedPlaces;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.validation.index.Definitions;
import org.entente.validation.walk.Cursor;
import org.entente.validation.walk.Dates;
import org.entente.validation.walk.Timings;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walks of the validator, written by hand, find every place that the types of the model state. */
class WiredTest {

    private static final int VARIANTS = 8;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedReferenceIsResolved(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        List<String> stated = StatedPlaces.in(
                Agreement.meta(),
                agreement,
                (member, value, said) -> member.kind() instanceof Kind.Target target
                        && target.target().or(() -> said).isPresent());
        assertTrue(stated.size() > 100, stated.toString());
        assertVisited("ReferenceWalk", stated, found(agreement, "reference-dangling"));
    }

    /** The kind of definition, too: what the validator looks for is what the statement says. */
    @Test
    void everyReferenceIsLookedForAmongItsKind() {
        Agreement agreement = Filled.of(Agreement.meta(), 0);
        ValidationReport report = AgreementValidator.references().validate(agreement);
        for (DefinitionKind kind : DefinitionKind.values()) {
            Set<String> stated = new TreeSet<>(StatedPlaces.in(
                    Agreement.meta(),
                    agreement,
                    (member, value, said) -> member.kind() instanceof Kind.Target target
                            && target.target().or(() -> said).equals(Optional.of(kind))));
            Set<String> found = new TreeSet<>();
            report.violations().stream()
                    .filter(violation -> violation.code().equals("reference-dangling"))
                    .filter(violation ->
                            kind.toString().equals(violation.arguments().get("kind")))
                    .forEach(violation -> found.add(violation.path().toString()));
            assertVisited("ReferenceWalk, for " + kind.name() + ",", stated, found);
        }
    }

    @Test
    void whatRefersElsewhereIsNotResolved() {
        Agreement elsewhere = Filled.of(Agreement.meta(), 1);
        assertTrue(elsewhere.provisions().get(0).links().get(0).agreement().isPresent());
        assertFalse(found(elsewhere, "reference-dangling").contains("provisions[0].links[0].provision"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedSpanIsChecked(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        List<String> stated =
                StatedPlaces.in(Agreement.meta(), agreement, (member, value, said) -> value instanceof TextSpan);
        assertTrue(stated.size() > 10, stated.toString());
        ValidationReport report =
                AgreementValidator.standard().validate(agreement, SourceText.of(Filled.NONE, "short"));
        assertVisited("Spans", stated, found(report, "span-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedCodeIsChecked(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        List<String> stated =
                StatedPlaces.in(Agreement.meta(), agreement, (member, value, said) -> value instanceof Code);
        assertTrue(stated.size() > 20, stated.toString());
        assertVisited("Codes", stated, found(agreement, "code-unknown"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedNameIsChecked(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        Set<String> stated = new TreeSet<>();
        StatedPlaces.in(
                        Agreement.meta(),
                        agreement,
                        (member, value, said) -> member.isName() && value instanceof String)
                .forEach(stated::add);
        StatedPlaces.in(
                        Agreement.meta(),
                        agreement,
                        (member, value, said) -> member.isName() && value instanceof LocalizedText)
                .forEach(place -> stated.add(place + "." + Filled.LANGUAGE));
        assertTrue(stated.size() > 10, stated.toString());
        assertVisited("Names", stated, found(agreement, "name-invisible-character"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedLanguageIsChecked(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        Set<String> stated = new TreeSet<>(
                StatedPlaces.in(Agreement.meta(), agreement, (member, value, said) -> value instanceof LanguageTag));
        StatedPlaces.in(Agreement.meta(), agreement, (member, value, said) -> value instanceof LocalizedText)
                .forEach(place -> stated.add(place + "." + Filled.LANGUAGE));
        assertTrue(stated.size() > 60, stated.toString());
        assertVisited("Languages", stated, found(agreement, "language-unregistered"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedDateIsLookedAt(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        List<String> stated = StatedPlaces.in(
                Agreement.meta(),
                agreement,
                (member, value, said) -> value instanceof DateSpan || value instanceof UncertainDate);
        assertTrue(stated.size() > 20, stated.toString());
        List<String> seen = new ArrayList<>();
        Dates.each(agreement, (date, at) -> seen.add(at.path().toString()));
        assertVisited("Dates", stated, seen);
        assertEquals(stated.size(), seen.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedTimingIsLookedAt(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        List<String> stated =
                StatedPlaces.in(Agreement.meta(), agreement, (member, value, said) -> value instanceof Timing);
        assertTrue(stated.size() > 10, stated.toString());
        List<String> seen = new ArrayList<>();
        Cursor.in("provisions", agreement.provisions())
                .forEach(provision ->
                        Timings.each(provision, at -> seen.add(at.path().toString())));
        assertVisited("Timings", stated, seen);
        assertEquals(stated.size(), seen.size());
    }

    /** An id twice, and a reference to it, are found by the index of definitions. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyStatedDefinitionIsInTheIndex(int variant) {
        Agreement agreement = Filled.of(Agreement.meta(), variant);
        Definitions definitions = new Definitions(agreement);
        List<String> missing = StatedPlaces.in(
                Agreement.meta(),
                agreement,
                (member, value, said) -> member.kind() instanceof Kind.Id id
                        && id.defines()
                                .filter(kind -> !definitions.has(kind, value.toString()))
                                .isPresent());
        assertEquals(List.of(), missing, "Definitions of validation.index does not define what the types state");
    }

    @Test
    void variantsHaveEveryStatedMember() {
        Set<String> missing = new TreeSet<>();
        Agreement.meta()
                .withItsParts()
                .forEach(type -> type.members().forEach(member -> missing.add(member.toString())));
        for (int variant = 0; variant < VARIANTS; variant++) {
            StatedPlaces.in(Agreement.meta(), Filled.of(Agreement.meta(), variant), (member, value, said) -> {
                missing.remove(member.toString());
                return false;
            });
        }
        assertEquals(new ArrayList<>(List.of("Attribution.extent")), new ArrayList<>(missing));
    }

    /** The message names the walk to change and the places, of the thousands, that it misses. */
    private static void assertVisited(String walk, Collection<String> stated, Collection<String> found) {
        assertEquals(
                Set.of(), difference(stated, found), walk + " of validation.walk does not visit what the types state");
        assertEquals(Set.of(), difference(found, stated), walk + " of validation.walk visits what no type states");
    }

    private static Set<String> difference(Collection<String> places, Collection<String> others) {
        return Sets.without(places, others).stream()
                .map(place -> place.replaceAll("\\[\\d+\\]", "[]"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Agreement agreement, String code) {
        return found(AgreementValidator.standard().validate(agreement), code);
    }

    private static Set<String> found(ValidationReport report, String code) {
        Set<String> places = new TreeSet<>();
        report.violations().stream()
                .filter(violation -> violation.code().equals(code))
                .forEach(violation -> places.add(violation.path().toString()));
        return places;
    }
}

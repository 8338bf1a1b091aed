package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tag;
import org.entente.corpus.Corpus;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.register.Register;
import org.entente.source.SourceText;
import org.entente.testing.faults.ValueFaults;
import org.entente.text.LanguageTag;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.Term;

class InvalidValuesProperties {

    @Provide
    Arbitrary<Invalid<?>> invalid() {
        return Arbitraries.of(InvalidValues.types())
                .flatMap(type -> InvalidValues.of(type).map(invalid -> (Invalid<?>) invalid));
    }

    @Property
    void invalidValuesAreReportedAsPromised(@ForAll("invalid") Invalid<?> invalid) {
        List<Violation> violations = invalid.report().errors();
        assertEquals(1, violations.size(), () -> violations + " of " + invalid);
        Violation violation = violations.get(0);
        assertEquals(invalid.code() + " " + invalid.path(), violation.code() + " " + violation.path());
        assertEquals(invalid.severity(), violation.severity());
        assertTrue(invalid.value().isEmpty());
    }

    @Example
    void everyCodeOccurs() {
        Set<String> codes =
                Stream.of(ValueProblem.values()).map(ValueProblem::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, occurring(codes, Invalid::code));
    }

    @Tag("thorough")
    @Example
    void everyChangeOccurs() {
        Set<String> changes = ValueFaults.CHANGES.stream()
                .map(ValueFaults.Change::change)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(changes, occurring(changes, invalid -> invalid.change().split(" \\(", 2)[0]));
    }

    /** What is said of values of all types, until all occurs that is wanted. */
    private static Set<String> occurring(Set<String> wanted, Function<Invalid<?>, String> said) {
        Set<String> occurring = new TreeSet<>();
        for (int round = 0; round < 80 && !occurring.equals(wanted); round++) {
            Random random = new Random(4 + round);
            for (Class<?> type : InvalidValues.types()) {
                InvalidValues.of(type).generator(1000).stream(random)
                        .limit(Term.class.isAssignableFrom(type) ? 1 : 3)
                        .forEach(invalid -> occurring.add(said.apply(invalid.value())));
            }
        }
        return occurring;
    }

    @Example
    void wholesAreNoValues() {
        Set<Class<?>> whole = new HashSet<>(Catalogue.types());
        whole.removeAll(InvalidValues.types());
        assertEquals(
                Set.of(Agreement.class, CodedAgreement.class, Corpus.class, Register.class, SourceText.class), whole);
    }

    @Property(tries = 100)
    void theyAreProvided(@ForAll Invalid<Official> official, @ForAll Invalid<Agreement> agreement) {
        assertTrue(official.before().id().startsWith("official-"));
        assertFalse(agreement.report().violations().isEmpty());
    }

    @Provide
    Arbitrary<Invalid<Commitment>> ownCommitments() {
        return InvalidValues.of(Commitment.class, Commitments.commitments().by(Attribution.allParties()));
    }

    @Property(tries = 100)
    void valuesOfOnesOwnAreBroken(@ForAll("ownCommitments") Invalid<Commitment> invalid) {
        assertEquals(Optional.of(Attribution.allParties()), invalid.before().by());
    }

    @Example
    void typesComeBeforeVocabularies() {
        List<Class<?>> types = List.copyOf(InvalidValues.types());
        List<Class<?>> terms = types.stream()
                .filter(Term.class::isAssignableFrom)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        assertEquals(List.of(LegalNature.class, LanguageTag.class, Code.class), types.subList(0, 3));
        assertEquals(terms, types.subList(types.size() - terms.size(), types.size()));
    }

    @Example
    void foreignTypesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> InvalidValues.of(Agreement.class));
        assertThrows(IllegalArgumentException.class, () -> InvalidValues.of(SourceText.class, Sources.sourceTexts()));
    }

    @Example
    void thePathLeadsFromTheValue() {
        Invalid<Official> invalid = InvalidValues.of(
                        Official.class,
                        Arbitraries.just(
                                Official.builder().id("chung").name("정의용").build()))
                .generator(10)
                .stream(new Random(1))
                .map(Shrinkable::value)
                .filter(each -> each.code().equals("text-blank"))
                .findFirst()
                .orElseThrow();
        assertEquals("name.forms[0].full", invalid.path().toString());
        assertTrue(invalid.change().endsWith(" (name.forms[0].full)"), invalid.change());
        assertTrue(invalid.json().startsWith("{\"id\":\"chung\",\"name\":{\"forms\":[{\"full\":\""), invalid.json());
    }
}

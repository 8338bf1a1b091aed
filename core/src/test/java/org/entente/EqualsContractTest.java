package org.entente;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.entente.comparison.Difference;
import org.entente.comparison.StatementComparison;
import org.entente.corpus.Corpus;
import org.entente.source.Digest;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.Location;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.Term;
import org.junit.jupiter.api.Test;

class EqualsContractTest {

    /** Final classes of which one is as good as another of the same use, or which are used and not compared. */
    private static final Set<String> NO_VALUES = Set.of(
            "Advice",
            "AgreementBrief",
            "AgreementValidator",
            "CompletingValidator",
            "CorpusValidator",
            "Counter",
            "Coverage",
            "Dimension",
            "Draft",
            "Kinds",
            "Life",
            "Lexicon",
            "LexiconEntry",
            "Messages",
            "MetaUnion",
            "Nearest",
            "NormalForm",
            "PolicyAreas",
            "Printable",
            "RegisterValidator",
            "Selection",
            "SourceText",
            "TextSearch",
            "Ucum",
            // By a text, which is compared by what it says.
            "Passage",
            "SourceVerification",
            "Statement",
            "ViolationCollector",
            "Vocabulary");

    /** Data with functions in it, which are not compared. */
    private static boolean describesTypes(Class<?> type) {
        return type.getPackageName().equals("org.entente.meta");
    }

    private static List<Class<?>> otherValues() {
        return Types.exported().stream()
                .filter(type -> Modifier.isFinal(type.getModifiers()))
                .filter(type -> !type.isRecord()
                        && !type.isEnum()
                        && !type.getSimpleName().equals("Builder"))
                .filter(type -> !NO_VALUES.contains(type.getSimpleName()))
                .toList();
    }

    @Test
    void everyFinalClassIsAValueOrListed() {
        assertEquals(
                List.of(
                        "Comparison",
                        "Development",
                        "Difference",
                        "Meaning",
                        "StatementComparison",
                        "Corpus",
                        "CountTable",
                        "Participation",
                        "Reason",
                        "Status",
                        "TreatyRelation",
                        "Moment",
                        "FullPowers",
                        "LocalizedText",
                        "DateSpan",
                        "UncertainDate",
                        "PathPattern",
                        "ValidationReport",
                        "ValuePath",
                        "Violation",
                        "OwnTerms"),
                otherValues().stream().map(Class::getSimpleName).toList());
    }

    @Test
    void generatedValuesAreEqualByAllTheirAttributes() {
        assertAll(Types.built().stream().map(type -> () -> verifyGenerated(type)));
    }

    private static void verifyGenerated(Class<?> built) {
        // Numbers are kept as they were typed: 1.0 is not 1.00.
        prepared(Types.implementation(built))
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }

    @Test
    void recordsAreEqualByAllTheirComponents() {
        assertAll(Types.exported().stream()
                .filter(Class::isRecord)
                .filter(type -> !describesTypes(type))
                .map(type -> () -> verifyRecord(type)));
    }

    private static void verifyRecord(Class<?> type) {
        SingleTypeEqualsVerifierApi<?> verifier = prepared(type);
        if (Term.class.isAssignableFrom(type)) {
            verifier = verifier.withPrefabValuesForField("code", "ONE", "TWO");
        } else if (type == LanguageTag.class) {
            verifier = verifier.withPrefabValuesForField("tag", "en", "ko");
        } else if (type == Digest.class) {
            String one = Digest.brief("a").text();
            verifier = verifier.withPrefabValuesForField(
                    "text", one, Digest.brief("b").text());
        } else if (type == IsoDuration.class) {
            verifier = verifier.withPrefabValuesForField("text", "P1Y", "P2Y");
        } else if (type == Location.class) {
            verifier = verifier.withPrefabValuesForField("line", 1, 2).withPrefabValuesForField("column", 1, 2);
        } else {
            verifier = verifier.suppress(Warning.NULL_FIELDS);
        }
        verifier.verify();
    }

    @Test
    void otherValuesAreEqualByWhatTheySay() {
        assertAll(otherValues().stream().map(type -> () -> verifyOther(type)));
    }

    private static void verifyOther(Class<?> type) {
        SingleTypeEqualsVerifierApi<?> verifier = prepared(type).suppress(Warning.NULL_FIELDS);
        if (type == UncertainDate.class || type == DateSpan.class) {
            // All else follows from the text.
            verifier = verifier.withOnlyTheseFields("text");
        } else if (type == Difference.class) {
            // What it is called follows from where it is.
            verifier = verifier.withOnlyTheseFields("kind", "before", "after", "oldValue", "newValue", "meanings");
        } else if (type == StatementComparison.class) {
            verifier = verifier.withOnlyTheseFields("earlier", "later");
        } else if (type == Corpus.class) {
            verifier = verifier.withOnlyTheseFields("agreements", "register");
        }
        verifier.verify();
    }

    /** Two values of each type, built once: each is handed to the verifier of every other type. */
    private static final List<Pair<?>> PAIRS = Types.exported().stream()
            .filter(type -> type.getEnclosingClass() == null)
            .filter(type -> (type.isRecord() && !describesTypes(type))
                    || Types.built().contains(type)
                    || otherValues().contains(type)
                    || type == Problem.class)
            .<Pair<?>>map(EqualsContractTest::pair)
            .toList();

    private record Pair<T>(Class<T> type, T one, T other) {
        SingleTypeEqualsVerifierApi<?> addTo(SingleTypeEqualsVerifierApi<?> verifier) {
            return verifier.withPrefabValues(type, one, other);
        }
    }

    @SuppressWarnings("unchecked")
    private static Pair<Object> pair(Class<?> type) {
        return new Pair<>((Class<Object>) type, Samples.of(type, 0), Samples.of(type, 1));
    }

    private static SingleTypeEqualsVerifierApi<?> prepared(Class<?> type) {
        SingleTypeEqualsVerifierApi<?> verifier = EqualsVerifier.forClass(type);
        for (Pair<?> pair : PAIRS) {
            if (pair.type() != type || type == ValuePath.class) {
                verifier = pair.addTo(verifier);
            }
        }
        return verifier;
    }
}

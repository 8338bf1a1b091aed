package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabulariesTest {

    static List<Class<?>> terms() {
        return Types.exported().stream()
                .filter(type -> Term.class.isAssignableFrom(type) && type != Term.class)
                .toList();
    }

    private static Vocabulary<?> vocabulary(Class<?> type) throws ReflectiveOperationException {
        return (Vocabulary<?>) type.getMethod("vocabulary").invoke(null);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void constantsAreTheKnownValuesByName(Class<?> type) throws ReflectiveOperationException {
        Vocabulary<?> vocabulary = vocabulary(type);
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                Term constant = (Term) field.get(null);
                constants.add(constant);
                assertEquals(field.getName(), constant.code());
                assertEquals(field.getName(), constant.toString());
                assertTrue(constant.isKnown());
                assertSame(constant, vocabulary.of(field.getName()));
            }
        }
        assertEquals(constants, vocabulary.known());
        assertEquals(constants.size(), Set.copyOf(constants).size());
        assertThrows(
                UnsupportedOperationException.class, () -> vocabulary.known().clear());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void keepsAValueThatItDoesNotKnow(Class<?> type) throws ReflectiveOperationException {
        Vocabulary<?> vocabulary = vocabulary(type);
        Term term = vocabulary.of("FROM_A_NEWER_FILE_2");
        assertEquals("FROM_A_NEWER_FILE_2", term.code());
        assertEquals(term, vocabulary.of("FROM_A_NEWER_FILE_2"));
        assertNotEquals(term, vocabulary.known().get(0));
        assertFalse(term.isKnown());
        assertFalse(vocabulary.known().contains(term));
        assertEquals(List.of("term-malformed"), Refusals.of(() -> vocabulary.of("from")));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void isNamedAfterItsType(Class<?> type) throws ReflectiveOperationException {
        assertEquals(
                type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                vocabulary(type).name());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void knownValuesHaveDistinctLabelsInBothLanguages(Class<?> type) throws ReflectiveOperationException {
        Vocabulary<?> vocabulary = vocabulary(type);
        for (Locale language : List.of(Locale.UK, Locale.KOREA)) {
            Set<String> labels = new HashSet<>();
            for (Term term : vocabulary.known()) {
                labels.add(term.label(language));
                assertNotEquals(term.code(), term.label(language));
            }
            assertEquals(vocabulary.known().size(), labels.size());
        }
        Term first = vocabulary.known().get(0);
        assertEquals(first.label(Locale.ENGLISH), first.label(Locale.FRENCH));
        assertNotEquals(vocabulary.label(Locale.ENGLISH), vocabulary.label(Locale.KOREAN));
        assertEquals("FROM_A_NEWER_FILE_2", vocabulary.of("FROM_A_NEWER_FILE_2").label(Locale.KOREAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels.properties", "labels_ko.properties"})
    void noLabelIsWithoutAValue(String file) throws Exception {
        Properties labels = new Properties();
        try (Reader reader = new InputStreamReader(Term.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        Set<String> expected = new HashSet<>();
        for (Class<?> type : terms()) {
            Vocabulary<?> vocabulary = vocabulary(type);
            expected.add(vocabulary.name());
            vocabulary.known().forEach(term -> expected.add(vocabulary.name() + "." + term.code()));
        }
        Sets.assertSame(expected, labels.stringPropertyNames(), file);
    }

    @Test
    void noTwoHaveTheSameName() throws ReflectiveOperationException {
        Set<String> names = new HashSet<>();
        for (Class<?> type : terms()) {
            names.add(vocabulary(type).name());
        }
        assertEquals(terms().size(), names.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "state", "State", "A-B", "A B", "_A", "A_", "A__B", "1A", "É", "A\n", " A"})
    void refusesOtherSpellings(String code) {
        assertEquals(
                List.of("term-malformed"),
                Refusals.of(() -> ActorKind.vocabulary().of(code)));
        assertEquals(List.of("term-malformed"), Refusals.of(() -> new ActorKind(code)));
    }

    @Test
    void aNewValueEqualsTheConstant() {
        assertEquals(ActorKind.STATE, new ActorKind("STATE"));
        assertTrue(new ActorKind("STATE").isKnown());
    }
}

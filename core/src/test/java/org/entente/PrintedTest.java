package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** Rendered values hide no character and repeat no text at length. */
class PrintedTest {

    private static final String LONG = "w".repeat(300);
    private static final Pattern LONGER_THAN_AN_ECHO = Pattern.compile("w{81}|1{81}");

    /** Lines take the first; only prose takes the others. */
    private static final List<String> HOSTILE = List.of(
            "x\u00ADy\u200E\uFE0F\u3164\u00A0\uE000" + LONG,
            "\u202Ex\u2066" + LONG,
            "\u0007\u001B[31m" + LONG,
            LONG,
            "\u200B");

    /** A hostile value for an attribute, by the type of its accessor. */
    private static final Map<String, Object> HOSTILE_OTHERS = Map.of(
            "java.util.Optional<java.math.BigDecimal>",
            new BigDecimal("1".repeat(300)),
            "java.util.Optional<java.net.URI>",
            URI.create("https://example.org/" + LONG));

    private static String complaint(String shown) {
        boolean hides = shown.replace("\n", "").codePoints().anyMatch(Printable::isHidden);
        return hides ? "hides a character" : LONGER_THAN_AN_ECHO.matcher(shown).find() ? "is too long" : "";
    }

    private static void check(String what, Object shown, List<String> complaints) {
        String complaint = complaint(String.valueOf(shown));
        if (!complaint.isEmpty()) {
            complaints.add(what + " " + complaint + ": " + Printable.echo(shown.toString()));
        }
    }

    private static void checkRefusal(String what, InvalidValueException refusal, List<String> complaints) {
        check(what, refusal.getMessage(), complaints);
        for (Violation violation : refusal.report().violations()) {
            check(what, violation, complaints);
            check(what, violation.path(), complaints);
            check(what, violation.message(Locale.KOREAN), complaints);
        }
    }

    private static List<Object> hostile(Method accessor) {
        String type = accessor.getGenericReturnType().getTypeName();
        if (HOSTILE_OTHERS.containsKey(type)) {
            return List.of(HOSTILE_OTHERS.get(type));
        }
        return HOSTILE.stream()
                .<Object>flatMap(text -> switch (type) {
                    case "java.lang.String", "java.util.Optional<java.lang.String>" -> Stream.of(text);
                    case "java.util.List<java.lang.String>" -> Stream.of(List.of("a", text));
                    case "org.entente.text.LocalizedText", "java.util.Optional<org.entente.text.LocalizedText>" ->
                        localized(text).stream();
                    case "java.util.List<org.entente.text.LocalizedText>" -> localized(text).map(List::of).stream();
                    default -> Stream.of();
                })
                .toList();
    }

    private static Optional<LocalizedText> localized(String text) {
        try {
            return Optional.of(LocalizedText.of("en", text));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    @Test
    void valuesShowNothingHiddenAndNothingLong() throws ReflectiveOperationException {
        List<String> complaints = new ArrayList<>();
        int shown = 0;
        for (Class<?> built : Types.built()) {
            for (String attribute : Types.attributes(built)) {
                Method accessor = built.getMethod(attribute);
                for (Object value : hostile(accessor)) {
                    Object builder = Samples.invoke(built.getMethod("toBuilder"), Samples.full(built, 0));
                    Samples.set(builder, attribute, value);
                    try {
                        check(built.getSimpleName() + "." + attribute, Samples.build(builder), complaints);
                        shown++;
                    } catch (InvalidValueException refusal) {
                        checkRefusal(built.getSimpleName() + "." + attribute, refusal, complaints);
                    }
                }
            }
        }
        assertEquals(List.of(), complaints);
        assertTrue(shown > 150, () -> "only a few are built");
    }

    @Test
    void factoriesRefuseWithoutHiddenOrLongText() throws ReflectiveOperationException {
        List<String> complaints = new ArrayList<>();
        TreeSet<String> tried = new TreeSet<>();
        for (Class<?> type : Types.exported()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!isFactoryOfAText(method)) {
                    continue;
                }
                for (String text : HOSTILE) {
                    tried.add(type.getSimpleName() + "." + method.getName());
                    Object[] arguments = Arrays.stream(method.getParameterTypes())
                            .map(each -> text)
                            .toArray();
                    try {
                        check(type.getSimpleName(), method.invoke(null, arguments), complaints);
                    } catch (InvocationTargetException thrown) {
                        check(type.getSimpleName(), thrown.getCause().getMessage(), complaints);
                        if (thrown.getCause() instanceof InvalidValueException refusal) {
                            checkRefusal(type.getSimpleName(), refusal, complaints);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), complaints);
        assertTrue(
                tried.containsAll(List.of("LanguageTag.of", "UncertainDate.parse", "ValuePath.of", "Word.lemma")),
                tried::toString);
    }

    private static boolean isFactoryOfAText(Method method) {
        return !method.getDeclaringClass().isEnum()
                && Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() > 0
                && !method.getDeclaringClass().equals(Printable.class)
                && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals);
    }
}

package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.problem.JsonProblem;
import org.junit.jupiter.api.Test;

/** The report of what was refused comes back with an exception that was serialised. */
class SerializedExceptionsTest {

    private static final List<Class<?>> ROOMS =
            List.of(EntenteJson.class, JsonProblem.class, ReferenceAgreements.class);

    private static Object serialised(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void reportsComeBackWithPlaces() throws Exception {
        String json =
                "{\"format\": \"entente/1.0\", \"id\": \"x\",\n \"tittle\": {}, \"texts\": [{\"language\": \"k o\"}]}";
        AgreementJsonException refusal = assertThrows(
                AgreementJsonException.class, () -> EntenteJson.standard().read(json));
        AgreementJsonException back = (AgreementJsonException) serialised(refusal);
        assertEquals(refusal.report(), back.report());
        assertEquals(refusal.report().toString(), back.report().toString());
        assertEquals(refusal.getMessage(), back.getMessage());
    }

    @Test
    void noOtherExceptionIsForUsers() throws Exception {
        assertEquals(
                Set.of(AgreementJsonException.class.getName()),
                ROOMS.stream()
                        .flatMap(SerializedExceptionsTest::typesBeside)
                        .filter(type -> Throwable.class.isAssignableFrom(type))
                        .map(Class::getName)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> typesBeside(Class<?> type) {
        try {
            Path room = Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(type.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(room)) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .<Class<?>>map(name -> named(type.getPackageName() + "." + name.replace(".class", "")))
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, EntenteJson.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

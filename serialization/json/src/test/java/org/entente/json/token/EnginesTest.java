package org.entente.json.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One engine is chosen by a rule; where none can be, one sentence says what to add. */
class EnginesTest {

    private static final JsonEngine OLD = new Named("old", 9, Optional.of("old needs more."));
    private static final JsonEngine TWO = new Named("two", 2, Optional.empty());
    private static final JsonEngine THREE = new Named("three", 3, Optional.empty());

    private record Named(String name, int rank, Optional<String> refusal) implements JsonEngine {

        @Override
        public TokenSource source(int depth, int token, int number, boolean typed) {
            throw new AssertionError("only chosen");
        }

        @Override
        public TokenWriter writer(OutputStream out, boolean indented) {
            throw new AssertionError("only chosen");
        }

        @Override
        public TokenWriter writer(Writer out, boolean indented) {
            throw new AssertionError("only chosen");
        }
    }

    private static String chosen(List<JsonEngine> found) {
        return Engines.choose(found, Optional.empty()).name();
    }

    private static String refusal(List<JsonEngine> found, Optional<String> name) {
        return assertThrows(IllegalStateException.class, () -> Engines.choose(found, name))
                .getMessage();
    }

    @Test
    void theGreatestUsableRankIsTaken() {
        assertEquals("three", chosen(List.of(TWO, THREE)));
        assertEquals("three", chosen(List.of(THREE, OLD, TWO)));
        assertEquals("two", chosen(List.of(OLD, TWO)));
    }

    @Test
    void aNameOverridesTheRank() {
        assertEquals(
                "two",
                Engines.choose(List.of(TWO, THREE, OLD), Optional.of("two")).name());
    }

    @Test
    void oneSentenceSaysWhatToAdd() {
        String add = "add org.entente:entente-jackson3 (Jackson 3) or org.entente:entente-jackson2 (Jackson 2).";
        assertEquals("There is no JSON engine: " + add, refusal(List.of(), Optional.empty()));
        assertEquals(
                "No JSON engine is named \"four\"; there are [three, two]: " + add,
                refusal(List.of(TWO, THREE), Optional.of("four")));
    }

    @Test
    void anEngineThatIsTooOldSaysSo() {
        assertEquals("old needs more.", refusal(List.of(OLD), Optional.empty()));
        assertEquals("old needs more.", refusal(List.of(OLD, TWO), Optional.of("old")));
    }

    /** An engine whose class cannot be initialised, as with a parser that is not there. */
    public static final class Unlinked extends Listed {

        static {
            fail();
        }

        public Unlinked() {
            super("unlinked");
        }

        private static void fail() {
            throw new NoClassDefFoundError("parser");
        }
    }

    /** An engine that is there, and fails when it is asked whether it can be used. */
    public static final class Broken extends Listed {

        public Broken() {
            super("broken");
        }

        @Override
        public Optional<String> refusal() {
            throw new NoSuchFieldError("VERSION");
        }
    }

    /** An engine that is too old. */
    public static final class Old extends Listed {

        public Old() {
            super("old");
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of("old needs more.");
        }
    }

    /** An engine that can be used. */
    public static final class Sound extends Listed {

        public Sound() {
            super("sound");
        }
    }

    /** An engine that a service file names. */
    public abstract static class Listed implements JsonEngine {

        private final String name;

        Listed(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }

        @Override
        public TokenSource source(int depth, int token, int number, boolean typed) {
            throw new AssertionError("only found");
        }

        @Override
        public TokenWriter writer(OutputStream out, boolean indented) {
            throw new AssertionError("only found");
        }

        @Override
        public TokenWriter writer(Writer out, boolean indented) {
            throw new AssertionError("only found");
        }
    }

    /** Sees one service file, and has the classes of this package for itself. */
    private static final class Apart extends ClassLoader {

        private final URL services;

        Apart(Path services) throws IOException {
            super(EnginesTest.class.getClassLoader());
            this.services = services.toUri().toURL();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null || !name.startsWith(Engines.class.getPackageName() + ".")
                        ? super.loadClass(name, resolve)
                        : findClass(name);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.endsWith(JsonEngine.class.getName())
                    ? Collections.enumeration(List.of(services))
                    : super.getResources(name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sound, sound",
        "Unlinked, ''",
        "Unlinked Broken, ''",
        "Unlinked Sound, sound",
        "Sound Unlinked, sound",
        "Broken Sound, sound",
        "Sound Broken, sound",
        "Unlinked Broken Old Sound, old sound",
        "Missing Sound, sound",
        "Broken Old Missing Unlinked, old",
    })
    void enginesThatDoNotLinkAreNone(String listed, String found, @TempDir Path directory) throws Exception {
        Path services = directory.resolve("services");
        Files.writeString(
                services,
                Arrays.stream(listed.split(" ", -1))
                        .map(engine -> EnginesTest.class.getName() + "$" + engine + "\n")
                        .collect(Collectors.joining()));
        Method method = Class.forName(Engines.class.getName(), true, new Apart(services))
                .getDeclaredMethod("found");
        method.setAccessible(true);
        List<String> names = new ArrayList<>();
        for (Object engine : (List<?>) method.invoke(null)) {
            Method name = engine.getClass().getMethod("name");
            name.setAccessible(true);
            names.add((String) name.invoke(engine));
        }
        assertEquals(found, String.join(" ", names));
    }

    /** The engine next door runs these tests too, and names itself by the property. */
    @Test
    void thePropertyNamesTheEngine() {
        String name = System.getProperty(Engines.PROPERTY, "jackson2");
        assertEquals(name, Engines.standard().name());
        assertEquals(name, Engines.named(name).name());
    }
}

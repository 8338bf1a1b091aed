package org.entente.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A user's program, compiled and run against the built jars: as a user has them, without Immutables and without the
 * settings of our build.
 */
@Execution(ExecutionMode.CONCURRENT)
class PackagingIT {
    private static final String MAIN_SOURCE = "src/it/consumer/consumer/Main.java";
    private static final String MODULE_SOURCE = "src/it/consumer/module-info.java";

    private static final String SUITE_MAIN = "src/it/suite/suite/Main.java";
    private static final String SUITE_PROPERTIES = "src/it/suite/suite/StatementProperties.java";
    private static final String SUITE_MODULE = "src/it/suite/module-info.java";

    private static final String OLD_JACKSON = "src/it/oldjackson/oldjackson/Main.java";

    private static final String ENGINE_MAIN = "src/it/noengine/noengine/Main.java";
    private static final String ENGINE_MODULE = "src/it/noengine/module-info.java";

    private static final String PRINTED = "same true, korean true, firmness PLEDGE, schema true, module ";

    /** What dependencies on both engines bring along, out of this very build. */
    private static final List<String> JARS = split(System.getProperty("packaging.jars"));

    /** What jqwik makes of a suite that uses the test kit; the one failure is planted. */
    private static final String RAN = "hold 4, fail 1, reported as JSON true, module ";

    /** What a dependency on the test kit and on jqwik brings along. */
    private static final List<String> SUITE_JARS = split(System.getProperty("packaging.suite-jars"));

    private static final String ADD =
            "add org.entente:entente-jackson3 (Jackson 3) or org.entente:entente-jackson2 (Jackson 2).";

    @TempDir
    private Path classes;

    @TempDir
    private Path sources;

    private static List<String> split(String path) {
        return List.of(path.split(File.pathSeparator));
    }

    /** Of which Jackson a jar is, or 0; both share the annotations. */
    private static int jackson(String jar) {
        String path = jar.replace('\\', '/');
        return path.contains("entente-jackson3") || path.contains("/tools/jackson/")
                ? 3
                : path.contains("entente-jackson2")
                                || path.matches(".*/com/fasterxml/jackson/.*jackson-(core|databind)-[^/]*")
                        ? 2
                        : 0;
    }

    /** The jars without those of other Jacksons. */
    private static String jars(List<String> all, Integer... wanted) {
        return all.stream()
                .filter(jar -> jackson(jar) == 0 || List.of(wanted).contains(jackson(jar)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A source for a Jackson: only the imports differ. */
    private String source(String source, int jackson) throws IOException {
        Path file = sources.resolve(source);
        Files.createDirectories(file.getParent());
        String text = Files.readString(Path.of(source));
        return Files.writeString(
                        file,
                        jackson == 2
                                ? text
                                : text.replace("com.fasterxml.jackson", "tools.jackson")
                                        .replace("org.entente.jackson2", "org.entente.jackson3"))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void bringsNothingElseAlong(int jackson) {
        List<String> names = split(jars(JARS, jackson)).stream()
                .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "entente-core",
                        "entente-jackson" + jackson,
                        "entente-json",
                        "jackson-annotations",
                        "jackson-core",
                        "jackson-databind",
                        "jspecify"),
                names);
        assertBuilt(JARS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void runsOnTheClassPath(int jackson) throws IOException {
        compile("--class-path", jars(JARS, jackson), source(MAIN_SOURCE, jackson));
        assertEquals(PRINTED + "null", Jdk.CURRENT.java("--class-path", path(jars(JARS, jackson)), "consumer.Main"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void runsOnTheModulePath(int jackson) throws IOException {
        compile("--module-path", jars(JARS, jackson), source(MAIN_SOURCE, jackson), source(MODULE_SOURCE, jackson));
        assertEquals(
                PRINTED + "consumer",
                Jdk.CURRENT.java("--module-path", path(jars(JARS, jackson)), "--module", "consumer/consumer.Main"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void runsInAnImage(int jackson, @TempDir Path directory) throws IOException {
        compile("--module-path", jars(JARS, jackson), source(MAIN_SOURCE, jackson), source(MODULE_SOURCE, jackson));
        Path image = directory.resolve("image");
        Jdk.tool(
                "jlink",
                "--module-path",
                path(jars(JARS, jackson)),
                "--add-modules",
                "consumer",
                "--output",
                image.toString());
        assertEquals(PRINTED + "consumer", new Jdk(image).java("--module", "consumer/consumer.Main"));
    }

    /** A mapper of either Jackson works where both engines are. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void bothEnginesRunSideBySide(int jackson) throws IOException {
        compile("--class-path", jars(JARS, 2, 3), source(MAIN_SOURCE, jackson));
        assertEquals(PRINTED + "null", Jdk.CURRENT.java("--class-path", path(jars(JARS, 2, 3)), "consumer.Main"));
    }

    @Test
    void anEngineIsFoundOnEitherPath() {
        compile("--class-path", jars(JARS), ENGINE_MAIN);
        String none = "No JSON engine is named \"gson\"; there are [jackson2, jackson3]: " + ADD;
        for (String engine : List.of("jackson2", "jackson3", "gson")) {
            assertEquals(
                    engine.equals("gson") ? none : "3 errors",
                    Jdk.CURRENT.java(
                            "-Dorg.entente.json.engine=" + engine,
                            "--class-path",
                            path(jars(JARS, 2, 3)),
                            "noengine.Main"));
        }
        compile("--module-path", jars(JARS), ENGINE_MAIN, ENGINE_MODULE);
        for (String engine : List.of("jackson2", "jackson3", "gson")) {
            assertEquals(
                    engine.equals("gson") ? none : "3 errors",
                    Jdk.CURRENT.java(
                            "-Dorg.entente.json.engine=" + engine,
                            "--module-path",
                            path(jars(JARS, 2, 3)),
                            "--module",
                            "noengine/noengine.Main"));
        }
    }

    /** Also where an engine lacks its Jackson. */
    @Test
    void aMissingEngineIsReportedInOneSentence() {
        compile("--module-path", jars(JARS), ENGINE_MAIN, ENGINE_MODULE);
        String withoutJackson = JARS.stream()
                .filter(jar -> jackson(jar) == 0 || jar.contains("entente-"))
                .collect(Collectors.joining(File.pathSeparator));
        for (String jars : List.of(jars(JARS), withoutJackson)) {
            assertEquals(
                    "There is no JSON engine: " + ADD, Jdk.CURRENT.java("--class-path", path(jars), "noengine.Main"));
        }
        assertEquals(
                "There is no JSON engine: " + ADD,
                Jdk.CURRENT.java("--module-path", path(jars(JARS)), "--module", "noengine/noengine.Main"));
    }

    @Test
    void runsASuiteOnTheClassPath() {
        assertBuilt(SUITE_JARS);
        compile("--class-path", jars(SUITE_JARS, 2), SUITE_MAIN, SUITE_PROPERTIES);
        assertEquals(RAN + "null", Jdk.CURRENT.java("--class-path", path(jars(SUITE_JARS, 2)), "suite.Main", seeds()));
    }

    /** With both engines. */
    @Test
    void runsASuiteOnTheModulePath() {
        compile("--module-path", jars(SUITE_JARS, 2, 3), SUITE_MAIN, SUITE_PROPERTIES, SUITE_MODULE);
        assertEquals(
                RAN + "suite",
                Jdk.CURRENT.java(
                        "--module-path", path(jars(SUITE_JARS, 2, 3)), "--module", "suite/suite.Main", seeds()));
    }

    @ParameterizedTest
    @CsvSource({"2, 2.14.2, 2.18", "2, 2.17.2, 2.18", "3, 3.0.4, 3.1"})
    void anOldJacksonIsReportedInOneSentence(int jackson, String version, String needed) throws IOException {
        String message = "java.lang.IllegalStateException: Entente needs Jackson " + needed
                + " or later, but jackson-core " + version
                + " runs: raise its version, best by importing a newer jackson-bom";
        assertEquals(
                List.of(
                        "standard " + message,
                        "again " + message,
                        "schema " + message,
                        "fixture " + message,
                        "module " + message,
                        "found " + message),
                besideOldJackson(jackson, version, jackson));
    }

    /** The engine that can be used is taken, whatever its rank. */
    @Test
    void anEngineThatCanBeUsedIsTaken() throws IOException {
        List<String> ways = besideOldJackson(3, "3.0.4", 2, 3);
        assertEquals(List.of("standard works", "again works", "schema works", "fixture works"), ways.subList(0, 4));
        assertTrue(ways.get(4).contains("Entente needs Jackson 3.1 or later"), ways::toString);
    }

    private List<String> besideOldJackson(int jackson, String version, Integer... engines) throws IOException {
        String jars = jars(JARS, engines);
        compile("--class-path", jars, source(OLD_JACKSON, jackson));
        String old = split(jars).stream()
                .map(jar -> jackson(jar) == jackson || jackson == 2 ? oldJackson(jar, version) : jar)
                .collect(Collectors.joining(File.pathSeparator));
        return Jdk.CURRENT
                .java("--class-path", path(old), "oldjackson.Main")
                .lines()
                .toList();
    }

    /** The jar in whose place an old one is to be, or else the jar. */
    private static String oldJackson(String jar, String version) {
        String name = Path.of(jar).getFileName().toString();
        return name.startsWith("jackson-")
                ? Path.of("target", "old-jacksons", name.replaceFirst("\\d.*", version + ".jar"))
                        .toString()
                : jar;
    }

    private String seeds() {
        return classes.resolve("seeds").toString();
    }

    private static void assertBuilt(List<String> jars) {
        assertTrue(jars.stream().allMatch(jar -> jar.endsWith(".jar")), () -> "not the built jars: " + jars);
    }

    private void compile(String... pathAndSources) {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        arguments.addAll(List.of(pathAndSources));
        Jdk.tool("javac", arguments.toArray(String[]::new));
    }

    /** The jars, after the classes that were compiled. */
    private String path(String jars) {
        return classes + File.pathSeparator + jars;
    }
}

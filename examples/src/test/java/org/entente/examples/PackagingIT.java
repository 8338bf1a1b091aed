package org.entente.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A user's program, compiled and run against the built jars: as a user has them, without Immutables and without the
 * settings of our build.
 */
class PackagingIT {
    private static final String MAIN_SOURCE = "src/it/consumer/consumer/Main.java";
    private static final String MODULE_SOURCE = "src/it/consumer/module-info.java";

    private static final String SUITE_MAIN = "src/it/suite/suite/Main.java";
    private static final String SUITE_PROPERTIES = "src/it/suite/suite/StatementProperties.java";
    private static final String SUITE_MODULE = "src/it/suite/module-info.java";

    private static final String OLD_JACKSON = "src/it/oldjackson/oldjackson/Main.java";

    private static final String PRINTED = "same true, korean true, firmness PLEDGE, schema true, module ";

    /** What a dependency on the library brings along, out of this very build. */
    private static final String JARS = System.getProperty("packaging.jars");

    /** What jqwik makes of a suite that uses the test kit; the one failure is planted. */
    private static final String RAN = "hold 4, fail 1, reported as JSON true, module ";

    /** What a dependency on the test kit and on jqwik brings along. */
    private static final String SUITE_JARS = System.getProperty("packaging.suite-jars");

    @TempDir
    private Path classes;

    @Test
    void bringsNothingElseAlong() {
        List<String> jars = Arrays.stream(JARS.split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "entente-core",
                        "entente-jackson2",
                        "entente-json",
                        "jackson-annotations",
                        "jackson-core",
                        "jackson-databind",
                        "jspecify"),
                jars);
        assertBuilt(JARS);
    }

    @Test
    void runsOnTheClassPath() {
        compile("--class-path", JARS, MAIN_SOURCE);
        String classPath = classes + File.pathSeparator + JARS;
        assertEquals(PRINTED + "null", Jdk.CURRENT.java("--class-path", classPath, "consumer.Main"));
    }

    @Test
    void runsOnTheModulePath() {
        compile("--module-path", JARS, MAIN_SOURCE, MODULE_SOURCE);
        assertEquals(
                PRINTED + "consumer",
                Jdk.CURRENT.java("--module-path", modulePath(), "--module", "consumer/consumer.Main"));
    }

    @Test
    void runsInAnImage(@TempDir Path directory) {
        compile("--module-path", JARS, MAIN_SOURCE, MODULE_SOURCE);
        Path image = directory.resolve("image");
        Jdk.tool("jlink", "--module-path", modulePath(), "--add-modules", "consumer", "--output", image.toString());
        assertEquals(PRINTED + "consumer", new Jdk(image).java("--module", "consumer/consumer.Main"));
    }

    @Test
    void runsASuiteOnTheClassPath() {
        assertBuilt(SUITE_JARS);
        compile("--class-path", SUITE_JARS, SUITE_MAIN, SUITE_PROPERTIES);
        String classPath = classes + File.pathSeparator + SUITE_JARS;
        assertEquals(RAN + "null", Jdk.CURRENT.java("--class-path", classPath, "suite.Main", seeds()));
    }

    @Test
    void runsASuiteOnTheModulePath() {
        compile("--module-path", SUITE_JARS, SUITE_MAIN, SUITE_PROPERTIES, SUITE_MODULE);
        String modulePath = classes + File.pathSeparator + SUITE_JARS;
        assertEquals(
                RAN + "suite", Jdk.CURRENT.java("--module-path", modulePath, "--module", "suite/suite.Main", seeds()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.14.2", "2.17.2"})
    void anOldJacksonIsToldInOneSentence(String version) {
        compile("--class-path", JARS, OLD_JACKSON);
        String classPath = Stream.concat(
                        Stream.of(classes.toString()),
                        Arrays.stream(JARS.split(File.pathSeparator)).map(jar -> oldJackson(jar, version)))
                .collect(Collectors.joining(File.pathSeparator));
        String told = "java.lang.IllegalStateException: Entente needs Jackson 2.18 or later, but jackson-core "
                + version + " runs: raise its version, best by importing a newer jackson-bom";
        assertEquals(
                List.of(
                        "standard " + told,
                        "again " + told,
                        "schema " + told,
                        "fixture " + told,
                        "module " + told,
                        "found " + told),
                Jdk.CURRENT
                        .java("--class-path", classPath, "oldjackson.Main")
                        .lines()
                        .toList());
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

    private static void assertBuilt(String jars) {
        assertTrue(jars.contains(".jar") && !jars.contains("classes"), () -> "not the built jars: " + jars);
    }

    private void compile(String... pathAndSources) {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        arguments.addAll(List.of(pathAndSources));
        Jdk.tool("javac", arguments.toArray(String[]::new));
    }

    private String modulePath() {
        return classes + File.pathSeparator + JARS;
    }
}

package org.entente.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for contributors adds an attribute and a rule; whatever else is to follow from them follows. */
class AddingToTheModelTest {

    private static final Path ROOT = Path.of("..");

    /** Asks the library, with the changes in it, about commitments with a budget. */
    private static final String ATTRIBUTE = """
        import java.util.*;
        import java.util.stream.*;
        import org.entente.json.*;
        import org.entente.meta.*;
        import org.entente.model.*;
        import org.entente.provision.*;
        import org.entente.testing.*;
        import org.entente.validation.*;

        public class Program {
            static final String AGREEMENT = "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'form': "
                    + "'JOINT_STATEMENT', 'actors': [{'id': 'KR', 'name': {'en': 'Korea'}}], 'parties': "
                    + "[{'actor': 'KR'}], 'provisions': [{'kind': 'COMMITMENT', 'by': {'actors': [{'id': 'KR'}]}, "
                    + "'text': {'en': 'We will pay.'}, 'budget': {'asPrinted': 'two krones', 'value': 2, 'unit': "
                    + "{'scheme': 'ISO_4217', 'value': '%s'}}}]}";

            public static void run() throws Exception {
                EntenteJson json = EntenteJson.standard();
                Agreement agreement = json.read(AGREEMENT.replace('\\'', '"').formatted("DKK"));
                Commitment commitment = agreement.commitments().get(0);
                System.out.println("built " + commitment.budget().orElseThrow().value().orElseThrow());
                System.out.println("written " + json.write(agreement).contains("\\"budget\\""));
                System.out.println("read again " + json.read(json.write(agreement)).equals(agreement));
                System.out.println("in the schema " + EntenteJson.schema().contains("\\"budget\\""));
                System.out.println("in a draft "
                        + json.drafts().write(agreement).contains("\\"budget\\""));
                MetaMember<?, ?> member = Commitment.meta().member("budget").orElseThrow();
                System.out.println("called " + member.label(Locale.ENGLISH) + ", " + member.label(Locale.KOREAN));
                System.out.println("reported " + json.check(AGREEMENT.replace('\\'', '"').formatted("DKX"))
                        .report().violations().stream()
                        .map(it -> it.code() + " at " + it.path()).collect(Collectors.joining()));
                System.out.println("reported " + json.check(AGREEMENT.replace('\\'', '"').formatted("DKK")
                        .replace("two krones", " ")).report().violations().stream()
                        .map(it -> it.code() + " at " + it.path()).collect(Collectors.joining()));
                System.out.println("generated " + Agreements.agreements().sampleStream().limit(100)
                        .flatMap(it -> it.commitments().stream())
                        .anyMatch(it -> it.budget().isPresent()));
            }
        }
        """;

    /** Asks the library, with the changes in it, about two meetings of one number. */
    private static final String RULE = """
        import java.util.*;
        import java.util.stream.*;
        import org.entente.json.*;
        import org.entente.testing.*;
        import org.entente.validation.*;
        import org.entente.violation.*;

        public class Program {
            public static void run() throws Exception {
                Explanation rule = Explanation.of("ordinal-twice").orElseThrow();
                System.out.println("explained " + rule.rationale().isPresent());
                Violation found = rule.example().orElseThrow().report().violations().stream()
                        .filter(it -> it.code().equals("ordinal-twice"))
                        .findFirst()
                        .orElseThrow();
                System.out.println("found at " + found.path() + ", " + found.message(Locale.ENGLISH));
                System.out.println("in Korean " + found.message(Locale.KOREAN).contains("제5차"));
                Mutator fault = InvalidAgreements.mutators().stream()
                        .filter(it -> it.problem() == AgreementProblem.ORDINAL_TWICE)
                        .findFirst()
                        .orElseThrow();
                System.out.println("generated " + Agreements.agreements().sampleStream().limit(20)
                        .map(valid -> fault.apply(valid, 0))
                        .allMatch(broken -> broken.report().violations().stream()
                                .anyMatch(it -> it.code().equals(broken.code()) && it.path().equals(broken.path()))));
            }
        }
        """;

    @TempDir
    private Path directory;

    @Test
    void theDocumentedStepsAddAnAttribute() throws Exception {
        assertEquals("""
            built 2
            written true
            read again true
            in the schema true
            in a draft true
            called Budget, 예산
            reported code-unknown at provisions[0].budget.unit
            reported text-blank at provisions[0].budget.asPrinted
            generated true
            """, answer(changes(0), ATTRIBUTE));
    }

    @Test
    void theDocumentedStepsAddARule() throws Exception {
        assertEquals("""
            explained true
            found at meetings[1].ordinal, "m" is number 5 of "talks" already: correct one of the numbers
            in Korean true
            generated true
            """, answer(changes(1), RULE));
    }

    /** What a program prints, compiled with the changes, which are of five files at most. */
    private String answer(List<Change> changes, String program) throws Exception {
        assertTrue(changes.size() <= 5, changes::toString);
        Path sources = Files.createDirectory(directory.resolve("sources"));
        Path classes = Files.createDirectory(directory.resolve("classes"));
        List<Path> changed = new ArrayList<>();
        for (Change change : changes) {
            String name = change.file.getFileName().toString();
            String after = change.applied(Files.readString(ROOT.resolve(change.file)));
            boolean ships = change.file.toString().contains("src/main/");
            if (ships && name.endsWith(".java")) {
                changed.add(Files.writeString(sources.resolve(name), after));
            } else if (ships) {
                Path resource = classes.resolve(change.file.toString().replaceFirst(".*src/main/resources/", ""));
                Files.createDirectories(resource.getParent());
                Files.writeString(resource, after);
            }
        }
        changed.add(Files.writeString(sources.resolve("Program.java"), program));
        compile(changed, classes);
        return run(classes);
    }

    /** What a block of the page changes in one file. */
    private record Change(Path file, List<String> hunks) {

        /** A hunk names lines that stand once in the file, and those to be put between. */
        String applied(String before) {
            String after = before;
            for (String hunk : hunks) {
                String old = text(hunk.lines().filter(line -> !line.startsWith("+")));
                String changed = text(hunk.lines());
                int at = after.indexOf(old);
                assertTrue(at >= 0 && after.indexOf(old, at + 1) < 0, () -> file + " has not once:\n" + old);
                after = after.substring(0, at) + changed + after.substring(at + old.length());
            }
            return after;
        }

        private static String text(Stream<String> lines) {
            return lines.map(line -> line.substring(1)).collect(Collectors.joining("\n"));
        }
    }

    /** The changes of one of the examples of the page. */
    private static List<Change> changes(int example) throws IOException {
        String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        String block = Pattern.compile("```diff\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()
                .get(example);
        List<Change> changes = new ArrayList<>();
        for (String file : parts("(?m)^--- ", block)) {
            List<String> parts = parts("(?m)^@@\n", file);
            changes.add(new Change(Path.of(parts.get(0).strip()), parts.subList(1, parts.size())));
        }
        return changes;
    }

    private static List<String> parts(String border, String text) {
        return Pattern.compile(border)
                .splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        String processor;
        try (Stream<Path> jars = Files.list(Path.of("target", "processor"))) {
            processor = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            errors,
                            files,
                            null,
                            List.of(
                                    "-nowarn",
                                    "-d",
                                    classes.toString(),
                                    "-processorpath",
                                    processor,
                                    "-classpath",
                                    System.getProperty("java.class.path") + File.pathSeparator + processor),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(compiled, errors::toString);
        }
    }

    /** With the changed classes before those that they replace. */
    private static String run(Path classes) throws Exception {
        List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String entry : parts(File.pathSeparator, System.getProperty("java.class.path"))) {
            path.add(Path.of(entry).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            var main = loader.loadClass("Program").getMethod("run");
            return Console.of(() -> main.invoke(null));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

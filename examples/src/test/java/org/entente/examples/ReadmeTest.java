package org.entente.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.entente.jackson2.EntenteModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final String SNIPPET = """
        import com.fasterxml.jackson.databind.json.JsonMapper;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.time.LocalDate;
        import java.util.List;
        import java.util.Locale;
        import net.jqwik.api.Arbitrary;
        import org.entente.actor.*;
        import org.entente.comparison.*;
        import org.entente.corpus.*;
        import org.entente.corpus.match.*;
        import org.entente.corpus.query.*;
        import org.entente.fixture.*;
        import org.entente.force.*;
        import org.entente.jackson2.*;
        import org.entente.json.*;
        import org.entente.life.*;
        import org.entente.meta.*;
        import org.entente.model.*;
        import org.entente.provision.*;
        import org.entente.people.*;
        import org.entente.policy.*;
        import org.entente.register.*;
        import org.entente.register.standard.*;
        import org.entente.source.*;
        import org.entente.table.*;
        import org.entente.testing.*;
        import org.entente.testing.constraint.*;
        import org.entente.text.*;
        import org.entente.time.*;
        import org.entente.timing.*;
        import org.entente.validation.*;
        import org.entente.violation.*;
        import org.entente.vocabulary.*;
        import org.entente.wording.*;

        public class Snippet {
            public static void run() throws Exception {
                %s
            }
        }
        """;

    @TempDir
    private Path directory;

    private static String readme() throws Exception {
        return Files.readString(Path.of("..", "README.md"));
    }

    private static List<String> blocks(String language) throws Exception {
        return blocks(language, readme());
    }

    private static List<String> blocks(String language, String page) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @Test
    void everySnippetCompilesAndRuns() throws Exception {
        List<String> snippets = blocks("java");
        assertTrue(snippets.size() >= 5, "snippets found: " + snippets.size());
        for (String snippet : snippets) {
            run(snippet);
        }
        // With Jackson 3 only the imports differ.
        for (String snippet : snippets.stream()
                .filter(snippet -> snippet.contains("JsonMapper"))
                .toList()) {
            run(
                    snippet,
                    SNIPPET.replace("com.fasterxml.jackson", "tools.jackson")
                            .replace("org.entente.jackson2", "org.entente.jackson3"));
        }
    }

    @Test
    void theDraftPrintsWhatTheReadmeSays() throws Exception {
        String checking = blocks("java").stream()
                .filter(snippet -> snippet.contains("checked.report()"))
                .findFirst()
                .orElseThrow();
        assertEquals(blocks("text").get(0), run(checking));
    }

    /** A lawyer reads that page first, and finds what happens; it is one program. */
    @Test
    void thePageAboutForcePrintsWhatItSays() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "in-force.md"));
        assertEquals(String.join("", blocks("text", page)), run(String.join("", blocks("java", page))));
    }

    /** That page is one program, too. */
    @Test
    void thePageAboutRegistersPrintsWhatItSays() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "register.md"));
        assertEquals(String.join("", blocks("text", page)), run(String.join("", blocks("java", page))));
    }

    @Test
    void thePageOfDraftsListsTheRegister() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "draft.md"));
        assertEquals(
                "true\n",
                run(blocks("java", page).get(1)
                        + "System.out.println(pact.actors().size() > 2 && !again.contains(\"name\"));"));
    }

    /** That page is one program, too. */
    @Test
    void thePageAboutComparisonPrintsWhatItSays() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "comparison.md"));
        assertEquals(String.join("", blocks("text", page)), run(String.join("", blocks("java", page))));
    }

    @Test
    void theJsonIsThatOfTheExample() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new EntenteModule()).build();
        JsonNode shown = mapper.readTree(blocks("json").get(0));
        JsonNode written = mapper.valueToTree(
                BuildABilateralStatement.statement().provisions().get(0));
        assertEquals(written, shown);
    }

    @Test
    void everyLinkedFileIsThere() throws Exception {
        List<String> links = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                .matcher(readme() + Files.readString(Path.of("..", "CONTRIBUTING.md")))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertFalse(links.isEmpty());
        links.forEach(link -> assertTrue(Files.exists(Path.of("..", link)), link));
    }

    private String run(String snippet) throws Exception {
        return run(snippet, SNIPPET);
    }

    private String run(String snippet, String around) throws Exception {
        Path source = Files.writeString(directory.resolve("Snippet.java"), around.formatted(snippet));
        StringWriter errors = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            errors,
                            files,
                            null,
                            List.of("-proc:none", "-d", directory.toString(), "-classpath", classPath()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertTrue(compiled, () -> snippet + "\n" + errors);
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            var main = loader.loadClass("Snippet").getMethod("run");
            return Console.of(() -> main.invoke(null));
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}

package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.vocabulary.InstrumentForm;
import org.junit.jupiter.api.Test;

/** A program that builds values does not pay for the description of their types. */
class FirstBuildTest {

    /** Run in a JVM of its own. */
    public static final class Program {

        private Program() {}

        public static void main(String[] args) {
            Agreement agreement = Agreement.builder()
                    .id("a")
                    .title("en", "Joint Statement")
                    .form(InstrumentForm.JOINT_STATEMENT)
                    .addParty(Actor.of("KR", "en", "Korea"))
                    .addProvision(Commitment.builder()
                            .text("en", "We will cooperate.")
                            .by(Attribution.allParties())
                            .build())
                    .build();
            System.out.println(agreement.id());
            if (args.length > 0) {
                System.out.println(Agreement.meta().members().size());
            }
        }
    }

    @Test
    void aFirstBuildLoadsNoDescription() throws Exception {
        List<String> loaded = classesOf();
        assertTrue(loaded.contains("org.entente.model.Agreement"), loaded.toString());
        // Vocabularies implement that interface, which does nothing.
        assertEquals(
                List.of("org.entente.meta.Terms"),
                loaded.stream().filter(FirstBuildTest::isDescription).toList());
        assertTrue(
                classesOf("meta").stream().filter(FirstBuildTest::isDescription).count() > 20);
    }

    private static boolean isDescription(String type) {
        boolean ofMeta = type.startsWith("org.entente.meta.") && !type.contains("FirstBuildTest");
        boolean holder = type.startsWith("org.entente.") && type.endsWith("Meta");
        return ofMeta || holder;
    }

    private static List<String> classesOf(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Program.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceAll("^\\S*\\[[^ ]*\\]*\\s*(\\S+) source: .*", "$1"))
                .toList();
    }
}

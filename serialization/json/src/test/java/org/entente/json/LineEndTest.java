package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.fixture.ReferenceAgreements;
import org.junit.jupiter.api.Test;

/** What is written is the same on every platform. */
class LineEndTest {

    /** Writes the reference statement in a JVM of its own. */
    static final class Written {

        private Written() {}

        public static void main(String[] args) throws IOException {
            System.out.write(EntenteJson.standard()
                    .write(ReferenceAgreements.march2021())
                    .getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    @Test
    void linesEndWithALineFeedEverywhere() throws Exception {
        String engine = "org.entente.json.engine";
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dline.separator=\r\n",
                        "-D" + engine + "=" + System.getProperty(engine, "jackson2"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Written.class.getName()))
                .redirectErrorStream(true)
                .start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), written);
        assertEquals(EntenteJson.standard().write(ReferenceAgreements.march2021()), written);
    }
}

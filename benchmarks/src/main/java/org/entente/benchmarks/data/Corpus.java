package org.entente.benchmarks.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.json.LineWriter;
import org.entente.model.Agreement;
import org.entente.testing.AgreementArbitrary;
import org.entente.testing.Agreements;

/** The documents that are measured. */
public final class Corpus {

    private static final long SEED = 20210318;
    private static final int GENERATED_SIZE = 1000;

    private Corpus() {}

    /** The statement of March 2021, as a line. */
    public static byte[] statement() {
        return line(ReferenceAgreements.march2021());
    }

    private static byte[] line(Agreement agreement) {
        return EntenteJson.standard().writeLine(agreement).getBytes(StandardCharsets.UTF_8);
    }

    /** Varied agreements, as large as the statement on the average. */
    public static List<Agreement> large(int count) {
        return generate(varied().withProvisions(90, 118), count);
    }

    /** Varied agreements of about 16 KB. */
    public static List<Agreement> middling(int count) {
        return generate(varied().withProvisions(13, 25), count);
    }

    /** What the testing kit generates by default. */
    public static List<Agreement> standard(int count) {
        return generate(Agreements.agreements(), count);
    }

    private static AgreementArbitrary varied() {
        return Agreements.agreements().withOfficials(2, 6).withSources(1, 3).withMeetings(0, 2);
    }

    private static List<Agreement> generate(AgreementArbitrary arbitrary, int count) {
        List<Agreement> made = new ArrayList<>(count);
        JqwikSession.run(() -> {
            RandomGenerator<Agreement> generator = arbitrary.generator(GENERATED_SIZE, true);
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                made.add(generator.next(random).value());
            }
        });
        return made;
    }

    /** Each agreement as a line. */
    static List<byte[]> lines(List<Agreement> agreements) {
        return agreements.stream().map(Corpus::line).toList();
    }

    /** Writes agreements as lines, over and over until there are so many. */
    public static void write(List<Agreement> agreements, int count, Path file) throws IOException {
        try (LineWriter lines = EntenteJson.standard().writeLines(file)) {
            for (int i = 0; i < count; i++) {
                lines.write(agreements.get(i % agreements.size()));
            }
        }
    }

    /** The documents of a file, one a line. */
    public static List<byte[]> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}

package org.entente.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.text.LocalizedText;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Commitments of twenty actors, each with a score for each of them; and a program that takes them out, in and out again. */
final class Scores {

    static final int ACTORS = 20;

    private Scores() {}

    /** One agreement with so many commitments. */
    static Agreement of(String id, int commitments) {
        Agreement.Builder all = Agreement.builder().id(id).title("en", "Communiqué " + id);
        for (int i = 0; i < ACTORS; i++) {
            all.addParty(Actor.of("A" + i, "en", "Actor " + i));
        }
        all.addScheme(AssessmentScheme.builder()
                .id("met")
                .least(BigDecimal.ONE.negate())
                .greatest(BigDecimal.ONE)
                .build());
        for (int i = 0; i < commitments; i++) {
            all.addProvision(Commitment.builder()
                    .id("c" + i)
                    .summary("en", "They will, as agreed; \"in full\", lower duty number " + i + ".")
                    .by(Attribution.allParties())
                    .wording(Wording.builder()
                            .verb(Word.lemma("lower"))
                            .object(LocalizedText.of("en", "duty number " + i))
                            .build())
                    .build());
            for (int j = 0; j < ACTORS; j++) {
                all.addAssessment(Assessment.builder()
                        .provision("c" + i)
                        .actor("A" + j)
                        .scheme("met")
                        .number(BigDecimal.valueOf((i + j) % 3 - 1))
                        .build());
            }
        }
        return all.build();
    }

    /** Takes the folder and the number of commitments; fails if anything is altered. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        EntenteTables tables = EntenteTables.standard();
        long start = System.nanoTime();
        Agreement scores = of("summit", Integer.parseInt(arguments[1]));
        tables.write(folder, List.of(scores));
        Folder first = new Folder(folder);
        List<Agreement> read = tables.read(folder);
        String written = first.text("assessments.csv") + first.text("provisions.csv");
        tables.write(folder, read);
        boolean equal = read.get(0).equals(scores)
                && written.equals(first.text("assessments.csv") + first.text("provisions.csv"));
        System.out.println((equal ? "equal " : "altered ") + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}

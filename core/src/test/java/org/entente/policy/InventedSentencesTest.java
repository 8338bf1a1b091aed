package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;

/**
 * How well the policies read sentences that were invented for it and coded by the manual before any policy read them. The
 * lexicon was tuned on those that say so; the others were kept apart until it was done, and what it misreads there is left.
 *
 * <p>A dash stands for no change, and for the firmness of what is no commitment.
 */
class InventedSentencesTest {

    private static final List<Sentence> SENTENCES = read();

    private record Sentence(String set, String firmness, String novelty, String change, String text) {

        Wording wording() {
            return MarkedSentence.wording(text);
        }

        boolean isCommitment() {
            return !firmness.equals("-");
        }

        boolean isKept() {
            return set.equals("kept");
        }

        String readFirmness() {
            return FirmnessPolicy.standard().of(wording()).name();
        }

        String readNovelty() {
            return NoveltyPolicy.standard().of(wording()).name();
        }

        String readChange() {
            return ChangePolicy.standard().of(wording()).map(Change::name).orElse("-");
        }

        Optional<String> misread() {
            String read = (isCommitment() ? readFirmness() : "-") + " " + readNovelty() + " " + readChange();
            return Optional.of(read + ": " + this).filter(any -> !read.equals(firmness + " " + novelty + " " + change));
        }
    }

    private static List<Sentence> read() {
        return MarkedSentence.table("invented-sentences.tsv")
                .map(cells -> new Sentence(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    private static String share(Predicate<Sentence> asked, Predicate<Sentence> right) {
        List<Sentence> those = SENTENCES.stream().filter(asked).toList();
        return those.stream().filter(right).count() + " of " + those.size();
    }

    @Test
    void theReadmeSaysHowManyAreReadRight() throws IOException {
        String figures = "| firmness | %s | %s |\n| novelty | %s | %s |\n| change | %s | %s |\n"
                .formatted(
                        share(Sentence::isCommitment, each -> each.firmness().equals(each.readFirmness())),
                        share(
                                each -> each.isKept() && each.isCommitment(),
                                each -> each.firmness().equals(each.readFirmness())),
                        share(each -> true, each -> each.novelty().equals(each.readNovelty())),
                        share(Sentence::isKept, each -> each.novelty().equals(each.readNovelty())),
                        share(each -> true, each -> each.change().equals(each.readChange())),
                        share(Sentence::isKept, each -> each.change().equals(each.readChange())));
        String readme = Files.readString(Path.of("..", "README.md"));
        assertTrue(readme.contains(figures), () -> figures + misread(Sentence::isKept));
        assertTrue(readme.contains(SENTENCES.size() + " sentences"), figures);
    }

    @Test
    void whatWasTunedIsReadRightSaveSeven() {
        assertEquals(
                """
                Each Contracting Party {v engages} to {a respect} {o the neutrality of the valley}.
                They {v reiterated} their shared {n goal} of {o the complete elimination of the mines}.
                We {m will} {a foster} {o closer ties between our poets}.
                We {m will} {a lift} {o our relations to a strategic partnership}.
                The donors {v earmarked} {o four million crowns for dikes}.
                We {m will} {a renew} {o the mandate of the observers}.
                We {v are launching} {o a pilot scheme for ferries}.
                """,
                SENTENCES.stream()
                        .filter(each -> !each.isKept() && each.misread().isPresent())
                        .map(each -> each.text() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void aHundredOtherSentencesWereKeptApart() {
        assertAll(
                () -> assertEquals(
                        100, SENTENCES.stream().filter(Sentence::isKept).count()),
                () -> assertTrue(SENTENCES.size() >= 220),
                () -> assertEquals(
                        SENTENCES.size(),
                        SENTENCES.stream().map(Sentence::text).distinct().count()));
    }

    private static String misread(Predicate<Sentence> those) {
        return SENTENCES.stream()
                .filter(those)
                .flatMap(sentence -> sentence.misread().stream())
                .collect(Collectors.joining("\n"));
    }
}

package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.json.CheckedDraft;
import org.entente.json.EntenteJson;
import org.entente.source.SourceText;
import org.junit.jupiter.api.Test;

/** Of 500 drafts with true and false quotes, all true ones are anchored and no false one is accepted. */
class PlantedQuotesTest {

    private static final List<String> WORDS = List.of(
            "the",
            "parties",
            "reaffirm",
            "ferry",
            "pier",
            "of",
            "peace",
            "resolve",
            "“open”",
            "to",
            "build",
            "a",
            "harbour",
            "with",
            "South’s",
            "officers",
            "and",
            "trade",
            "by",
            "2033",
            "mutual",
            "co-operation",
            "will",
            "report");

    private final Random random = new Random(20261129);

    private String sentence(int number) {
        List<String> words = random.ints(6 + random.nextInt(10), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.toCollection(ArrayList::new));
        words.add(1 + random.nextInt(words.size() - 1), "No" + number + "x");
        return "Act " + String.join(" ", words) + ".";
    }

    /** The sentence as it may be printed: other white space, hyphens at line ends, ligatures. */
    private String printed(String sentence) {
        return switch (random.nextInt(4)) {
            case 0 -> sentence.replaceFirst(" ", "\n");
            case 1 -> sentence.replaceFirst("harbour", "har-\nbour");
            case 2 -> sentence.replace("ffi", "\uFB03");
            default -> sentence;
        };
    }

    /** A quote that the text does not have, made of one that it has. */
    private String falsified(String sentence, int kind) {
        String[] words = sentence.split(" ");
        int at = 1 + random.nextInt(words.length - 2);
        return switch (kind) {
            case 0 -> sentence.replace(words[at], words[at] + "ish");
            case 1 -> "Act never promised of the " + random.nextInt(1000) + " harbours.";
            case 2 -> swapped(words, at);
            default -> sentence.substring(0, sentence.indexOf(" No") + 3);
        };
    }

    private static String swapped(String[] words, int at) {
        String[] other = words.clone();
        int next = at;
        while (next < other.length - 1 && other[next].equals(other[at])) {
            next++;
        }
        other[at] = words[next];
        other[next] = words[at];
        String all = String.join(" ", other);
        return all.equals(String.join(" ", words)) ? all + " And more." : all;
    }

    @Test
    void onlyTrueQuotesAreAnchored() {
        for (int draft = 0; draft < 500; draft++) {
            List<String> sentences =
                    IntStream.range(0, 8).mapToObj(this::sentence).toList();
            SourceText text =
                    SourceText.of("text", sentences.stream().map(this::printed).collect(Collectors.joining("  \n")));
            List<String> quotes = new ArrayList<>();
            List<Boolean> isTrue = new ArrayList<>();
            for (String sentence : sentences) {
                int kind = random.nextInt(8);
                quotes.add(kind < 4 ? falsified(sentence, kind) : sentence);
                isTrue.add(kind >= 4);
            }
            CheckedDraft checked = EntenteJson.standard()
                    .drafts()
                    .check(
                            """
                            {"language": "en", "title": "T", "sources": ["text"], "actors": ["N"], "parties": ["N"],
                             "provisions": [%s]}\
                            """.formatted(quotes.stream()
                                    .map(quote ->
                                            "{\"kind\": \"position\", \"by\": \"N\", \"quote\": \"" + quote + "\"}")
                                    .collect(Collectors.joining(","))),
                            text);
            List<Boolean> grounded =
                    IntStream.range(0, 8).mapToObj(checked::isGrounded).toList();
            assertEquals(isTrue, grounded, () -> quotes + " in " + text.text() + checked.report());
            assertEquals(
                    isTrue.stream().filter(each -> !each).count(),
                    checked.report().errors().size(),
                    () -> checked.report().toString());
        }
    }
}

package org.entente.json.draft.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that a quote probably means, where they differ first.
 *
 * @param printed what the text has there, with the words before and after that agree
 * @param quoted what the quote has in its stead
 */
public record NearMiss(String printed, String quoted) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 400;
    /** A word that stands there more often says nothing about where a quote is from. */
    private static final int MOST_PLACES = 100;

    /** How many words may be too many or too few in a quote. */
    private static final int SLACK = 5;

    private record Word(String text, String folded) {}

    /** The words of a text, and where each stands. */
    public static final class There {

        private final List<Word> words;
        private final Map<String, List<Integer>> places = new HashMap<>();

        public There(String text) {
            words = NearMiss.words(text);
            for (int i = 0; i < words.size(); i++) {
                List<Integer> at = places.computeIfAbsent(words.get(i).folded(), any -> new ArrayList<>());
                if (at.size() < MOST_PLACES) {
                    at.add(i);
                }
            }
        }
    }

    public static Optional<NearMiss> of(String quote, There there) {
        List<Word> wanted = words(quote);
        if (wanted.isEmpty() || wanted.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int start = likeliest(wanted, there);
        if (start == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        int size = there.words.size();
        int first = Math.max(0, Math.min(start, size));
        int last = Math.min(size, Math.max(first, start + wanted.size() + SLACK));
        return difference(wanted, there.words.subList(first, last));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group(),
                    OTHERS.matcher(matcher.group()).replaceAll("").toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** The index in the text at which a quote begins, by the most words that agree; a third of them must. */
    private static int likeliest(List<Word> wanted, There there) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int at : there.places.getOrDefault(wanted.get(i).folded(), List.of())) {
                votes.merge(at - i, 1, Integer::sum);
            }
        }
        int best = Integer.MIN_VALUE;
        int most = Math.max(1, wanted.size() / 3);
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            boolean isMore = vote.getValue() > most
                    || (vote.getValue() == most && (best == Integer.MIN_VALUE || vote.getKey() < best));
            if (isMore) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    /** The first difference, and all up to the last one. */
    private static Optional<NearMiss> difference(List<Word> wanted, List<Word> there) {
        int front = 0;
        while (front < wanted.size()
                && front < there.size()
                && wanted.get(front).text().equals(there.get(front).text())) {
            front++;
        }
        // Of the words after, find again where the quote and the text agree.
        int behind = wanted.size();
        int end = there.size();
        search:
        for (int skipped = 0; skipped <= wanted.size() - front; skipped++) {
            for (int i = 0; i <= Math.min(skipped, SLACK); i++) {
                int quote = front + skipped - i;
                int print = front + i;
                for (int[] pair : new int[][] {{quote, print}, {print, quote}}) {
                    if (agree(wanted, pair[0], there, pair[1])) {
                        behind = pair[0];
                        end = pair[1];
                        break search;
                    }
                }
            }
        }
        if (end == there.size()) {
            end = Math.min(there.size(), wanted.size());
        }
        int shown = Math.max(0, front - 2);
        return Optional.of(new NearMiss(
                joined(there.subList(Math.min(shown, there.size()), Math.min(there.size(), end + 1))),
                joined(wanted.subList(shown, Math.min(wanted.size(), behind + 1)))));
    }

    private static boolean agree(List<Word> wanted, int quote, List<Word> there, int print) {
        return quote < wanted.size()
                && print < there.size()
                && wanted.get(quote).text().equals(there.get(print).text());
    }

    private static String joined(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}

package org.entente.json.draft.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.problem.DraftProblem;
import org.entente.json.problem.JsonProblem;
import org.entente.source.Exactness;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Finds quotes in the texts of sources, and keeps what came of each. */
public final class Finder {

    /** How far after the beginning of a quote its end is looked for at first. */
    private static final int NEAR = 1000;

    private static final int SHOWN_PLACES = 3;
    /** A message shows no more of a passage. */
    private static final int SHOWN = 1000;
    /** How many quotes that are not there are compared with what is. */
    private static final int MOST_COMPARED = 200;
    /** The words of a longer text are not kept, for they would fill the memory. */
    private static final int LONGEST_COMPARED = 2_000_000;
    /** So many characters are taken apart into words in all, however many parts of texts quotes are sought in. */
    private static final int MOST_TAKEN_APART = 2 * LONGEST_COMPARED;

    /** Spans nest; those of one level hardly take more than the text. */
    private static final int MOST_QUOTED = 2;

    private final Findings findings;
    /** How many characters of the texts the quotes have in all. */
    private final long most;
    /** How many quotes may fail. */
    private final int mostFailed;

    private final List<FoundQuote> all = new ArrayList<>();
    private boolean textMissed;
    private int failed;
    private int notSought;
    private long quoted;
    private int compared;
    private int takenApart;
    private @Nullable SourceText lastText;
    private int lastFrom;
    private int lastTo;
    private NearMiss.@Nullable There lastWords;

    /**
     * Starts with nothing found. What a draft of a few words a quote makes of a long text would fill the memory, and more
     * failures than are listed are not looked for.
     *
     * @param findings takes what is to be reported
     * @param longest how many characters a document has at most; half as many as the quotes have in all
     * @param problems how many errors are listed
     */
    public Finder(Findings findings, int longest, int problems) {
        this.findings = findings;
        this.most = (long) MOST_QUOTED * longest;
        this.mostFailed = problems;
    }

    public List<FoundQuote> all() {
        return all;
    }

    /**
     * Finds a quote in the passage that the provision quotes, or in the whole text.
     *
     * @param needed whether words of the source are needed that only the quote gives
     */
    public Optional<Passage> find(Quote quote, Anchor anchor, ValuePath path, boolean needed) {
        Optional<TextSearch> text = anchor.text();
        if (text.isEmpty()) {
            missing(quote, anchor, path, needed);
            return Optional.empty();
        }
        int from = anchor.within().map(Passage::start).orElse(0);
        int to = anchor.within().map(Passage::end).orElse(text.get().text().length());
        if (failed > mostFailed || quoted > most) {
            all.add(new FoundQuote(path, quote.words().at(), quote.words().text(), Optional.empty(), false));
            return Optional.empty();
        }
        int before = notSought;
        Optional<Passage> found = find(quote, text.get(), anchor.isLost(), from, to, path);
        failed += found.isEmpty() ? 1 : 0;
        quoted += found.map(passage -> passage.end() - passage.start()).orElse(0);
        if (quoted > most) {
            findings.add(
                    Violation.of(JsonProblem.LIMIT_DOCUMENT, path).with("limit", most),
                    quote.words().at());
            return Optional.empty();
        }
        all.add(new FoundQuote(path, quote.words().at(), quote.words().text(), found, notSought == before));
        found.filter(passage -> passage.exactness() != Exactness.EXACT)
                .ifPresent(passage -> findings.add(
                        Violation.of(DraftProblem.QUOTE_FOLDED, path)
                                .with("exactness", passage.exactness())
                                .with("printed", passage.text()),
                        quote.words().at()));
        return found;
    }

    private void missing(Quote quote, Anchor anchor, ValuePath path, boolean needed) {
        Violation violation = Violation.of(needed ? DraftProblem.QUOTE_NEEDS_TEXT : DraftProblem.QUOTE_UNCHECKED, path)
                .with("source", anchor.source().orElse(""));
        if (needed || !textMissed) {
            textMissed |= !needed;
            findings.add(violation, quote.words().at());
        }
        all.add(new FoundQuote(path, quote.words().at(), quote.words().text(), Optional.empty(), false));
    }

    private Optional<Passage> find(Quote quote, TextSearch text, boolean lost, int from, int to, ValuePath path) {
        int start = from;
        int end = to;
        if (quote.after().isPresent()) {
            List<Passage> places = text.findAll(quote.after().get().text(), from, to);
            if (places.isEmpty()) {
                return absent(quote.after().get(), text, from, to, path);
            }
            start = places.get(0).end();
        }
        if (quote.before().isPresent()) {
            List<Passage> places = text.findAll(quote.before().get().text(), start, to);
            if (places.isEmpty()) {
                return absent(quote.before().get(), text, start, to, path);
            }
            end = places.get(0).start();
        }
        Optional<Passage> found =
                one(quote, text.findAll(quote.words().text(), start, end), text, lost, start, end, path);
        return found.isPresent() && quote.to().isPresent()
                ? upTo(quote.to().get(), found.get(), text, end, path)
                : found;
    }

    /** The passage from the beginning that was found to the first place of the words with which it ends. */
    private Optional<Passage> upTo(Node.Leaf words, Passage begin, TextSearch text, int end, ValuePath path) {
        Optional<Passage> last = first(words.text(), text, begin.end(), end);
        return last.isPresent() ? Optional.of(begin.to(last.get())) : absent(words, text, begin.end(), end, path);
    }

    /** The first place of words, be it less exact than one further on; it mostly is near, so it is looked for there first. */
    private static Optional<Passage> first(String words, TextSearch text, int from, int to) {
        Optional<Passage> found = Optional.empty();
        int reach = NEAR + words.length();
        for (int end = from; found.isEmpty() && end < to; reach *= 2) {
            end = (int) Math.min(to, (long) from + reach);
            found = whole(words, text, from, end);
        }
        while (found.isPresent()) {
            Optional<Passage> nearer = whole(words, text, from, found.get().start());
            if (nearer.isEmpty()) {
                return found;
            }
            found = nearer;
        }
        return found;
    }

    private static Optional<Passage> whole(String words, TextSearch text, int from, int to) {
        return text.findAll(words, from, to).stream()
                .filter(passage -> !passage.cutsWord())
                .findFirst();
    }

    private Optional<Passage> one(
            Quote quote, List<Passage> places, TextSearch text, boolean lost, int from, int to, ValuePath path) {
        List<Passage> whole =
                places.stream().filter(passage -> !passage.cutsWord()).toList();
        if (places.isEmpty()) {
            return absent(quote.words(), text, from, to, path);
        }
        if (whole.isEmpty()) {
            return reported(
                    DraftProblem.QUOTE_CUTS_WORD, quote.words(), path, "words", word(text.text(), places.get(0)));
        }
        if (quote.occurrence().isPresent()) {
            int wanted = Integer.parseInt(quote.occurrence().get().text());
            if (wanted <= whole.size()) {
                return Optional.of(whole.get(wanted - 1));
            }
            findings.add(
                    Violation.of(DraftProblem.QUOTE_OCCURRENCE, path)
                            .with("quote", quote.words().text())
                            .with("occurrence", wanted)
                            .with("count", whole.size()),
                    quote.occurrence().get().at());
            return Optional.empty();
        }
        // Behind or before certain words the nearest place is meant.
        if (quote.after().isPresent()) {
            return Optional.of(whole.get(0));
        }
        if (quote.before().isPresent()) {
            return Optional.of(whole.get(whole.size() - 1));
        }
        if (whole.size() > 1 && lost) {
            // In the quote of its provision, which is reported already, it might stand once.
            return Optional.empty();
        }
        if (whole.size() > 1) {
            findings.add(
                    Violation.of(DraftProblem.QUOTE_AMBIGUOUS, path)
                            .with("quote", quote.words().text())
                            .with("count", whole.size())
                            .with("places", around(text.text(), whole)),
                    quote.words().at());
            return Optional.empty();
        }
        return Optional.of(whole.get(0));
    }

    private Optional<Passage> reported(Problem problem, Node.Leaf at, ValuePath path, String name, Object value) {
        findings.add(Violation.of(problem, path).with("quote", at.text()).with(name, value), at.at());
        return Optional.empty();
    }

    /** Reports words that are not there, and those in their stead. */
    private Optional<Passage> absent(Node.Leaf words, TextSearch text, int from, int to, ValuePath path) {
        if (text.isCut()) {
            notSought++;
            findings.add(Violation.of(DraftProblem.QUOTE_NOT_SOUGHT, path).with("quote", words.text()), words.at());
            return Optional.empty();
        }
        Violation violation = Violation.of(DraftProblem.QUOTE_NOT_FOUND, path).with("quote", words.text());
        boolean isElsewhere = (from > 0 || to < text.text().length())
                && !text.findAll(words.text()).isEmpty();
        if (isElsewhere) {
            violation = Violation.of(DraftProblem.QUOTE_OUTSIDE, path)
                    .with("quote", words.text())
                    .with("within", text.text().passage(from, Math.min(to, from + SHOWN)));
        } else if (compared++ < MOST_COMPARED) {
            Optional<NearMiss> near = there(text.text(), from, to).flatMap(there -> NearMiss.of(words.text(), there));
            if (near.isPresent()) {
                violation = violation
                        .with("printed", near.get().printed())
                        .with("quoted", near.get().quoted());
            }
        }
        findings.add(violation, words.at());
        return Optional.empty();
    }

    /** The words of a passage, or nothing if there are too many; they are kept, since quotes that are wrong come in numbers. */
    private Optional<NearMiss.There> there(SourceText text, int from, int to) {
        boolean isLast = lastText == text && lastFrom == from && lastTo == to;
        if (!isLast && to - from <= Math.min(LONGEST_COMPARED, MOST_TAKEN_APART - takenApart)) {
            takenApart += to - from;
            lastText = text;
            lastFrom = from;
            lastTo = to;
            lastWords = new NearMiss.There(text.passage(from, to));
            isLast = true;
        }
        return isLast ? Optional.ofNullable(lastWords) : Optional.empty();
    }

    /** The first places with some of the words around them. */
    private static String around(SourceText text, List<Passage> places) {
        return String.join(
                "; ",
                places.stream()
                        .limit(SHOWN_PLACES)
                        .map(passage -> passage.start() + " \u201C" + Passages.around(text, passage) + "\u201D")
                        .toList());
    }

    private static String word(SourceText text, Passage passage) {
        return Passages.words(text, passage);
    }
}
